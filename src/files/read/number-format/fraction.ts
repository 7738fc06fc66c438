import type { FormatToken } from "./section";

/** A fraction section such as "# ?/?" or "0/16". */
interface Fraction {
  readonly withWhole: boolean;
  /** Greatest denominator that fits, or the one that is set. */
  readonly denominator: number;
  readonly isSet: boolean;
}

/** Whether the tokens show a fraction, and which; null for any other number. */
export function fractionOf(tokens: readonly FormatToken[]): Fraction | null {
  const slash = tokens.findIndex((token) => token.type === "slash");
  if (slash < 1 || tokens[slash - 1]?.type !== "digit") return null;
  let numerator = slash;
  while (tokens[numerator - 1]?.type === "digit") numerator -= 1;
  const set = tokens
    .slice(slash + 1)
    .map((token) => (token.type === "literal" || token.type === "digit" ? token.text : ""))
    .join("")
    .trim();
  const withWhole = tokens.slice(0, numerator).some((token) => token.type === "digit");
  if (/^[1-9]\d*$/.test(set)) return { withWhole, denominator: Number(set), isSet: true };
  const places = tokens.slice(slash + 1).filter((token) => token.type === "digit").length;
  return places === 0 ? null : { withWhole, denominator: 10 ** Math.min(places, 5) - 1, isSet: false };
}

/** The nearest fraction with a denominator up to `most`, by continued fractions. */
function nearest(value: number, most: number): readonly [number, number] {
  let [before, now] = [
    [0, 1],
    [1, 0],
  ] as [[number, number], [number, number]];
  let rest = value;
  for (;;) {
    const whole = Math.floor(rest);
    const next: [number, number] = [whole * now[0] + before[0], whole * now[1] + before[1]];
    if (next[1] > most) return now;
    [before, now] = [now, next];
    if (Math.abs(rest - whole) < 1e-10) return now;
    rest = 1 / (rest - whole);
  }
}

/** The text of a value from 0 up, without the blanks Excel pads with. */
export function showFraction(value: number, { withWhole, denominator, isSet }: Fraction): string {
  const whole = withWhole ? Math.floor(value) : 0;
  const [top, bottom] = isSet
    ? [Math.round((value - whole) * denominator), denominator]
    : nearest(value - whole, denominator);
  if (withWhole && top === 0) return String(whole);
  if (withWhole && top === bottom) return String(whole + 1);
  return `${withWhole && whole > 0 ? `${whole} ` : ""}${top}/${bottom}`;
}
