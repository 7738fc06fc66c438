const VALUES = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** "IV" for 4; nothing for what is less than 1. */
export function roman(value: number): string {
  let rest = value;
  let written = "";
  for (const [worth, letters] of VALUES) {
    for (; rest >= worth; rest -= worth) written += letters;
  }
  return written;
}
