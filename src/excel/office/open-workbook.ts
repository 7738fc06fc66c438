/** Bytes are turned into text so many at once: a call takes only so many arguments. */
const PIECE = 8_192;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) parts.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(parts.join(""));
}

/** Opens the bytes of an .xlsx file as a new workbook, in a window of its own. */
export const openAsWorkbook = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(base64Of(bytes));
