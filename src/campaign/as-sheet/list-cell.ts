/** What parts the texts of one cell. */
type ListSeparator = ";" | "|" | ":" | "\n";

/** Several texts in one cell, joined by a separator; a text that would be torn apart stands in double quotes. */
export function writeList(items: readonly string[], separator: ListSeparator): string {
  const glue = separator === "\n" ? "\n" : `${separator} `;
  return items
    .map((item) =>
      item === "" || item.includes(separator) || item.includes('"') || item !== item.trim()
        ? `"${item.replaceAll('"', '""')}"`
        : item,
    )
    .join(glue);
}

/** The texts that `writeList` wrote or a person typed; empty parts are left out. */
export function readList(text: string, separator: ListSeparator): readonly string[] {
  const items: string[] = [];
  let current = "";
  let quoted = false;
  let wasQuoted = false;
  const close = (): void => {
    const item = wasQuoted ? current : current.trim();
    if (wasQuoted || item !== "") items.push(item);
    current = "";
    wasQuoted = false;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') current += character;
      else if (text[index + 1] === '"') {
        current += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && current.trim() === "" && !wasQuoted) {
      current = "";
      quoted = true;
      wasQuoted = true;
    } else if (character === separator) close();
    else if (!wasQuoted || character.trim() !== "") current += character;
  }
  close();
  return items;
}
