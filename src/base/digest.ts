/**
 * Two 32-bit hashes of texts read one behind the other, multiplicative with final mixing; tells accidental changes, not
 * forgeries.
 */
export class Digest {
  #one = 0xdeadbeef;
  #two = 0x41c6ce57;

  add(text: string): void {
    let one = this.#one;
    let two = this.#two;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 2_654_435_761);
      two = Math.imul(two ^ code, 1_597_334_677);
    }
    this.#one = one;
    this.#two = two;
  }

  finish(): readonly [number, number] {
    let [one, two] = [this.#one, this.#two];
    one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
    two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
    return [one >>> 0, two >>> 0];
  }
}

/** A 32-bit number in eight places. */
export const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

/** A text as sixteen characters: the same for the same text, another for any other that is likely to come up. */
export function shortKey(text: string): string {
  const digest = new Digest();
  digest.add(text);
  return digest.finish().map(hex).join("");
}
