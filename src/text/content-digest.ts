/** Two 32-bit hashes of a text, in hex: tells accidental changes, not forgeries. */
export function contentDigest(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
  return `${text.length.toString(16)}-${hex(one ^ (two >>> 15))}${hex(two ^ (one >>> 13))}`;
}
