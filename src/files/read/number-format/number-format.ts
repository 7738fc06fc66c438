import { showDate } from "./date";
import { fractionOf, showFraction } from "./fraction";
import { general, shapeOf, showNumber } from "./number";
import { parseFormat, type FormatSection } from "./section";

/** A number format, ready to show values. */
export interface NumberFormat {
  /** Whether a number in this format names a day, month or year (a mere time of day does not). */
  readonly isDate: boolean;
  /** The text a person sees for a number; dates as serials of the 1900 system. */
  readonly showNumber: (value: number) => string;
  readonly showText: (text: string) => string;
}

type Show = (value: number) => string;

const CALENDAR = /^[ymd]/;
/** Language numbers of "the system's long date" and "the system's time". */
const SYSTEM_DATE = 0xf800;
const SYSTEM_TIME = 0xf400;

const hasType = (section: FormatSection, type: string): boolean => section.tokens.some((token) => token.type === type);

const literals = (section: FormatSection): string =>
  section.tokens.map((token) => (token.type === "literal" ? token.text : token.type === "percent" ? "%" : "")).join("");

function aroundGeneral(section: FormatSection): Show {
  return (value) =>
    section.tokens
      .map((token) =>
        token.type === "literal" ? token.text : token.type === "general" || token.type === "text" ? general(value) : "",
      )
      .join("");
}

/** How one section shows a value; a negative value gets its sign only where `signed`. */
function showerOf(section: FormatSection, signed: boolean): Show {
  const sign = (value: number, text: string): string => (signed && value < 0 && /[1-9]/.test(text) ? `-${text}` : text);
  if (hasType(section, "date")) {
    const system =
      section.language === SYSTEM_DATE ? "dd/mm/yyyy" : section.language === SYSTEM_TIME ? "h:mm:ss" : null;
    const shown = system === null ? section : (parseFormat(system)[0] ?? section);
    return remembered((value) => showDate(value, shown));
  }
  if (hasType(section, "general") || hasType(section, "text")) {
    const show = aroundGeneral(section);
    return (value) => sign(value, show(Math.abs(value)));
  }
  if (!hasType(section, "digit")) {
    const text = literals(section);
    return (value) => (signed && value < 0 && text !== "" ? `-${text}` : text);
  }
  const fraction = fractionOf(section.tokens);
  if (fraction !== null) return (value) => sign(value, showFraction(Math.abs(value), fraction));
  const shape = shapeOf(section.tokens);
  return (value) => sign(value, showNumber(Math.abs(value), shape));
}

const MOST_DATES = 5000;

/** A sheet has few different dates and many cells that show them. */
function remembered(show: Show): Show {
  const known = new Map<number, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) {
      text = show(value);
      if (known.size < MOST_DATES) known.set(value, text);
    }
    return text;
  };
}

function meets(value: number, section: FormatSection): boolean {
  const { condition } = section;
  if (condition === null) return false;
  switch (condition.operator) {
    case "<":
      return value < condition.limit;
    case "<=":
      return value <= condition.limit;
    case ">":
      return value > condition.limit;
    case ">=":
      return value >= condition.limit;
    case "=":
      return value === condition.limit;
    default:
      return value !== condition.limit;
  }
}

/** Which of up to three number sections shows the value. */
function pick(value: number, sections: readonly FormatSection[]): number {
  const [first, second] = sections;
  if (first === undefined || sections.length === 1) return 0;
  if (first.condition !== null || (second !== undefined && second.condition !== null)) {
    if (meets(value, first)) return 0;
    if (second !== undefined && meets(value, second)) return 1;
    if (first.condition === null && value > 0) return 0;
    return second?.condition === null ? 1 : Math.min(2, sections.length - 1);
  }
  if (value > 0) return 0;
  if (value < 0) return 1;
  return sections.length > 2 ? 2 : 0;
}

function textShower(section: FormatSection | undefined): (text: string) => string {
  if (section === undefined) return (text) => text;
  return (text) =>
    section.tokens.map((token) => (token.type === "literal" ? token.text : token.type === "text" ? text : "")).join("");
}

function compile(code: string): NumberFormat {
  const sections = parseFormat(code);
  const last = sections.at(-1);
  const textAt = sections.length > 3 ? 3 : last !== undefined && hasType(last, "text") ? sections.length - 1 : -1;
  const numbers = textAt > 0 ? sections.slice(0, textAt) : sections.slice(0, 3);
  const signed = numbers.length === 1;
  const shows = numbers.map((section) => showerOf(section, signed || section.condition !== null));
  return {
    isDate: numbers.some((section) =>
      section.tokens.some((token) => token.type === "date" && CALENDAR.test(token.code)),
    ),
    showNumber: (value) => shows[pick(value, numbers)]?.(value) ?? general(value),
    showText: textShower(textAt < 0 ? undefined : sections[textAt]),
  };
}

const GENERAL: NumberFormat = { isDate: false, showNumber: general, showText: (text) => text };
const compiled = new Map<string, NumberFormat>([
  ["General", GENERAL],
  ["", GENERAL],
  ["@", GENERAL],
]);
const MOST_KEPT = 2000;

/** The format a code stands for. Each code is taken apart once. */
export function numberFormat(code: string): NumberFormat {
  let format = compiled.get(code);
  if (format === undefined) {
    format = compile(code);
    if (compiled.size < MOST_KEPT) compiled.set(code, format);
  }
  return format;
}
