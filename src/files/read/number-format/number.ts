import type { FormatToken } from "./section";

const DIGITS = 15;
const LARGEST_EXACT = 1e15;

/** A value from 0 up, rounded half up as its 15 digits read, with that many decimals. */
function fixed(value: number, decimals: number): string {
  if (value >= LARGEST_EXACT || value < 1e-7) return value.toFixed(Math.min(decimals, 100));
  const read = Number(value.toPrecision(DIGITS));
  const scaled = Math.round(Number(`${read}e${decimals}`));
  if (!Number.isSafeInteger(scaled)) return value.toFixed(Math.min(decimals, 100));
  const digits = String(scaled).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Characters of General beside the sign. */
const WIDTH = 11;

const trimZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
  const power = Math.abs(Number(exponent));
  return `${trimZeros(mantissa)}E${exponent.startsWith("-") ? "-" : "+"}${String(power).padStart(2, "0")}`;
}

/** A number as Excel's General shows it: at most 11 characters beside the sign. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value === 0 ? 0 : value);
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  const shortest = String(size);
  if (shortest.length <= WIDTH && size >= 1e-4 && size < 1e11) return sign + shortest;
  if (size >= 1e11 - 0.5 || size < 1e-4) return sign + (size < 1e-4 ? small(size) : scientific(size));
  const whole = Math.floor(size) === 0 ? 1 : String(Math.floor(size)).length;
  return sign + trimZeros(fixed(size, Math.max(0, 10 - whole)));
}

/** Below 0.0001: as a decimal where it fits, else with an exponent. */
function small(size: number): string {
  const decimal = trimZeros(size.toFixed(12));
  return size === 0 || (decimal !== "0" && decimal.length <= WIDTH) ? decimal : scientific(size);
}

interface NumberShape {
  readonly whole: readonly FormatToken[];
  readonly decimals: readonly FormatToken[];
  readonly hasPoint: boolean;
  readonly exponent: { readonly plus: boolean; readonly tokens: readonly FormatToken[] } | null;
  readonly decimalDigits: number;
  readonly wholeDigits: number;
  readonly grouped: boolean;
  /** What the value is multiplied with before it is shown: percent signs and trailing commas. */
  readonly scale: number;
}

const countDigits = (tokens: readonly FormatToken[]): number =>
  tokens.reduce((count, token) => count + (token.type === "digit" ? 1 : 0), 0);

/** Commas after the last digit scale by a thousand each, commas between digits group. */
function readCommas(whole: readonly FormatToken[]): { readonly grouped: boolean; readonly thousands: number } {
  let thousands = 0;
  let grouped = false;
  let seenDigit = false;
  for (let index = whole.length - 1; index >= 0; index -= 1) {
    const token = whole[index];
    if (token?.type === "digit") seenDigit = true;
    else if (token?.type === "comma") {
      if (seenDigit) grouped = true;
      else thousands += 1;
    }
  }
  return { grouped, thousands: seenDigit ? thousands : 0 };
}

/** Understands the tokens of a number section once, for all values. */
export function shapeOf(tokens: readonly FormatToken[]): NumberShape {
  const exponentAt = tokens.findIndex((token) => token.type === "exponent");
  const exponent = tokens[exponentAt];
  const mantissa = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const pointAt = mantissa.findIndex((token) => token.type === "point");
  const whole = pointAt < 0 ? mantissa : mantissa.slice(0, pointAt);
  const decimals = pointAt < 0 ? [] : mantissa.slice(pointAt + 1);
  const { grouped, thousands } = readCommas(whole);
  const percents = tokens.filter((token) => token.type === "percent").length;
  return {
    whole,
    decimals,
    hasPoint: pointAt >= 0,
    exponent: exponent?.type === "exponent" ? { plus: exponent.plus, tokens: tokens.slice(exponentAt + 1) } : null,
    decimalDigits: countDigits(decimals),
    wholeDigits: countDigits(whole),
    grouped,
    scale: 100 ** percents / 1000 ** thousands,
  };
}

const EMPTY: Readonly<Record<string, string>> = { "0": "0", "#": "", "?": " " };

function fillWhole(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  let rest = digits === "0" ? "" : digits;
  let left = countDigits(tokens);
  let shown = 0;
  let text = "";
  const put = (digit: string): void => {
    if (digit === "") return;
    if (grouped && shown > 0 && shown % 3 === 0) text = (digit === " " ? " " : ",") + text;
    text = digit + text;
    shown += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type === "literal") text = token.text + text;
    else if (token?.type === "percent") text = `%${text}`;
    else if (token?.type === "slash") text = `/${text}`;
    if (token?.type !== "digit") continue;
    left -= 1;
    put(rest === "" ? (EMPTY[token.text] ?? "") : rest.slice(-1));
    rest = rest.slice(0, -1);
    while (left === 0 && rest !== "") {
      put(rest.slice(-1));
      rest = rest.slice(0, -1);
    }
  }
  return text;
}

function fillDecimals(tokens: readonly FormatToken[], digits: string): string {
  const significant = digits.replace(/0+$/, "").length;
  let place = 0;
  let text = "";
  for (const token of tokens) {
    if (token.type === "digit") {
      text += place < significant ? digits.charAt(place) : (EMPTY[token.text] ?? "");
      place += 1;
    } else if (token.type === "literal") text += token.text;
    else if (token.type === "percent") text += "%";
  }
  return text;
}

function fillParts(shape: NumberShape, digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  // A format such as ".00" has no place for whole digits, yet Excel shows them.
  const loose = shape.wholeDigits === 0 && whole !== "0" ? whole : "";
  return (
    fillWhole(shape.whole, whole, shape.grouped) +
    loose +
    (shape.hasPoint ? "." : "") +
    fillDecimals(shape.decimals, decimals)
  );
}

function fillExponent(shape: NumberShape, value: number, exponent: NonNullable<NumberShape["exponent"]>): string {
  const step = Math.max(1, shape.wholeDigits);
  let power = value === 0 ? 0 : Math.floor(Math.log10(value) / step) * step;
  let mantissa = fixed(value / 10 ** power, shape.decimalDigits);
  if (Number(mantissa) >= 10 ** step) {
    power += step;
    mantissa = fixed(value / 10 ** power, shape.decimalDigits);
  }
  const sign = power < 0 ? "-" : exponent.plus ? "+" : "";
  return `${fillParts(shape, mantissa)}E${sign}${fillWhole(exponent.tokens, String(Math.abs(power)), false)}`;
}

/** The text of a value from 0 up. */
export function showNumber(value: number, shape: NumberShape): string {
  const scaled = shape.scale === 1 ? value : Number((value * shape.scale).toPrecision(DIGITS));
  return shape.exponent === null
    ? fillParts(shape, fixed(scaled, shape.decimalDigits))
    : fillExponent(shape, scaled, shape.exponent);
}
