/** A button of plain words. */
export function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", onClick);
  return made;
}

/** A button of one sign, whose words are told to who does not see it, and as a tip. */
export function iconButton(sign: string, words: string, onClick: () => void): HTMLButtonElement {
  const made = button(sign, onClick);
  made.title = words;
  made.setAttribute("aria-label", words);
  return made;
}

/** A box to tick, inside its words. */
export function checkbox(words: string, checked: boolean, onChange: (on: boolean) => void): HTMLLabelElement {
  const [label, box] = [document.createElement("label"), document.createElement("input")];
  box.type = "checkbox";
  box.checked = checked;
  box.addEventListener("change", () => {
    onChange(box.checked);
  });
  label.append(box, words);
  return label;
}

/** A list whose chosen entry says what it is about; its name is there for who cannot see it, and as a tip. */
export function choice(
  words: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", words);
  select.title = words;
  for (const [value, text] of options) select.append(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => {
    onChange(select.value);
  });
  return select;
}

const EDGE = 8;

/** Shows a popup at that place, or as near as the window allows. It closes by Escape and by a click elsewhere. */
export function placePopup(popup: HTMLElement, place: { readonly left: number; readonly top: number }): void {
  popup.classList.add("popup");
  popup.popover = "auto";
  if (!popup.isConnected) document.body.append(popup);
  popup.showPopover();
  const { width, height } = popup.getBoundingClientRect();
  popup.style.left = `${Math.max(EDGE, Math.min(place.left, innerWidth - width - EDGE))}px`;
  popup.style.top = `${Math.max(EDGE, Math.min(place.top, innerHeight - height - EDGE))}px`;
}
