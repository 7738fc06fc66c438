/** SHA-256 of the bytes in lower-case hexadecimal. Browsers offer it on secure pages, which add-ins always are. */
export async function fingerprintOf(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
