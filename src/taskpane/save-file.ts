/** Hands a text to the clerk as a file, the way a browser saves one. */
export function saveTextFile(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is over; a moment more costs nothing.
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
