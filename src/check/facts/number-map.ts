const EMPTY = -1;
const LEAST = 1 << 10;
/** At most two thirds full. */
const FULL = 2 / 3;
const SPREAD = 0x9e3779b1;

/**
 * A map of whole numbers from 0 to whole numbers from 0, in two flat arrays. Looking for duplicates asks for millions
 * of hashes: a `Map` of them costs several times as much and is what the garbage collector then walks through.
 */
export class NumberMap {
  #keys = new Int32Array(LEAST).fill(EMPTY);
  #values = new Int32Array(LEAST);
  #size = 0;

  /** Puts the value there; gives the one that was there before, -1 for none. */
  replace(key: number, value: number): number {
    const at = this.#placeOf(key);
    const before = this.#keys[at] === key ? (this.#values[at] ?? EMPTY) : EMPTY;
    this.#put(at, key, value);
    return before;
  }

  /** The value there; where there was none this one is put there, and -1 given. */
  getOrPut(key: number, value: number): number {
    const at = this.#placeOf(key);
    if (this.#keys[at] === key) return this.#values[at] ?? EMPTY;
    this.#put(at, key, value);
    return EMPTY;
  }

  #put(at: number, key: number, value: number): void {
    this.#values[at] = value;
    if (this.#keys[at] === key) return;
    this.#keys[at] = key;
    this.#size += 1;
    if (this.#size > this.#keys.length * FULL) this.#grow();
  }

  /** Where the key stands, or would stand. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let at = (Math.imul(key, SPREAD) >>> 7) & mask;
    for (let found = keys[at]; found !== key && found !== EMPTY; found = keys[at]) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2).fill(EMPTY);
    this.#values = new Int32Array(keys.length * 2);
    this.#size = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? EMPTY;
      if (key === EMPTY) continue;
      const place = this.#placeOf(key);
      this.#put(place, key, values[at] ?? 0);
    }
  }
}
