import type { Campaign, Signature } from "../../campaign/campaign";
import type { PlanValue } from "../../grid/sheet-plan";
import { calendarOf, type Day } from "../../text/day";
import { text } from "../plan-value";
import type { SheetBuilder } from "../sheet-builder";
import { headLines } from "../print/head-lines";
import { columnPoints } from "../print/row-height";
import { textWidth } from "../print/text-width";
import { STYLES } from "../styles";

export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const two = (value: number): string => String(value).padStart(2, "0");

/** Day and month padded as NĐ 30/2020 wants: day below 10, months 1 and 2. */
export function dateInWords(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : String(month)} năm ${String(year)}`;
}

export const placeAndDate = (place: string, day: Day): string => `${place}, ${dateInWords(day)}`;

/** "Số:       /BC-NV": the number is given by hand when the paper is registered. */
export const paperNumber = (type: string, symbol: string): string => `Số:        /${type}${symbol}`;

/** A line of underscores as long as that share of a text. */
function lineUnder(shown: string, size: number, share: number): string {
  const underscore = textWidth("_", STYLES.rule.font.size, true);
  return "_".repeat(Math.max(6, Math.round((textWidth(shown, size, true) * share) / underscore)));
}

const RULE_HEIGHT = 7.5;
const HALF = 0.45;

/** A line beneath a text: `share` of its length. */
function putRule(
  builder: SheetBuilder,
  row: number,
  from: number,
  to: number,
  under: string,
  size: number,
  share: number,
): void {
  builder.span(row, from, to, text(lineUnder(under, size, share)), STYLES.rule);
  builder.height(row, RULE_HEIGHT);
}

/** What programs leave free at the sides of a cell, and a little for their differences. */
const CELL_SIDES = 10;

interface HeadingOptions {
  readonly campaign: Campaign;
  /** The day the paper is dated. */
  readonly day: Day;
  /** Where the right half begins. */
  readonly middle: number;
  /** First and second line at the left: superior body, issuing body. */
  readonly superior: string;
  readonly issuer: string;
  /** For place and date, where it is not the office's. */
  readonly place?: string;
  /** "Số: …/BC-NV"; null for papers that are not numbered. */
  readonly number: string | null;
}

/** Puts the national heading from that row on, each name with its line beneath; gives the first free row. */
export function putHeading(
  builder: SheetBuilder,
  { campaign, day, middle, superior, issuer, number, place = campaign.office.place }: HeadingOptions,
  row = 0,
): number {
  const left = middle - 1;
  const { right } = builder;
  const room =
    columnPoints(builder.options.widths.slice(0, middle).reduce((sum, width) => sum + width, 0)) - CELL_SIDES;
  const named = (name: string, { font: { size, bold } }: typeof STYLES.issuer): PlanValue =>
    text(headLines(name, room, size, bold));
  if (superior !== "") builder.span(row, 0, left, named(superior, STYLES.superior), STYLES.superior);
  builder.span(row, middle, right, text(NATION), STYLES.nation);
  // A body without one above it heads its paper alone.
  builder.span(superior === "" ? row : row + 1, 0, left, named(issuer, STYLES.issuer), STYLES.issuer, {
    rows: superior === "" ? 2 : 1,
  });
  builder.span(row + 1, middle, right, text(MOTTO), STYLES.motto);
  putRule(builder, row + 2, 0, left, issuer, STYLES.issuer.font.size, HALF);
  putRule(builder, row + 2, middle, right, MOTTO, STYLES.motto.font.size, 1);
  if (number !== null) builder.span(row + 3, 0, left, text(number), STYLES.symbol);
  builder.span(row + 3, middle, right, text(placeAndDate(place, day)), STYLES.placeDate);
  return row + 5;
}

const LONGEST_BASE = 60;

/** Title, the line of what it is about and a short line beneath; gives the first free row. */
export function putTitle(builder: SheetBuilder, row: number, title: string, about: string): number {
  builder.span(row, 0, builder.right, text(title), STYLES.title);
  builder.span(row + 1, 0, builder.right, text(about), STYLES.subtitle);
  putRule(builder, row + 2, 0, builder.right, about.slice(0, LONGEST_BASE), STYLES.subtitle.font.size, HALF);
  return row + 4;
}

/** "PHỤ LỤC", its title and the paper it comes with; gives the first free row. */
export function putAnnexTitle(
  builder: SheetBuilder,
  row: number,
  annex: string,
  title: string,
  about: string,
  enclosedWith: string,
): number {
  builder.span(row, 0, builder.right, text(annex), STYLES.annex);
  builder.span(row + 1, 0, builder.right, text(title), STYLES.title);
  builder.span(row + 2, 0, builder.right, text(about), STYLES.subtitle);
  builder.span(row + 3, 0, builder.right, text(enclosedWith), STYLES.remark);
  putRule(builder, row + 4, 0, builder.right, enclosedWith.slice(0, LONGEST_BASE), STYLES.remark.font.size, HALF);
  return row + 6;
}

/**
 * The column where the right half of a sheet begins: in the middle, or where the national heading still has one line.
 */
export function middleOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  for (const [at, width] of widths.entries()) {
    if (at > 0 && (left + width / 2 > whole / 2 || whole - left - width < NATION_WIDTH)) return at;
    left += width;
  }
  return Math.max(1, widths.length - 1);
}

const KEPT_ROWS = 3;

/** The first of the rows of a table that stay with the signature: three, and never all but one of them. */
export const keptWithSignature = (first: number, end: number): number =>
  end - Math.min(KEPT_ROWS, Math.ceil((end - first) / 2));

const SIGN_HEIGHT = 62;
const NAME_LINE = "";
/** Characters that the national heading needs in one line. */
const NATION_WIDTH = 45;

interface SignatureOptions {
  readonly middle: number;
  /** At the left: who drew it up, or the recipients of a paper. */
  readonly preparer: string | null;
  readonly recipients: readonly string[];
  readonly signature: Signature;
  /** First row that must stay on the page of the signature. */
  readonly keepFrom: number;
}

const SIGNER_LINE = 19;

/** Points that a signature block takes, with the empty row above it. */
export const signatureHeight = ({ lines }: Signature): number => (lines.length + 3) * SIGNER_LINE + SIGN_HEIGHT;

/**
 * Signature block: at the left who drew it up or nơi nhận, at the right who signs. Never alone on a page; gives the
 * first free row.
 */
export function putSignatures(
  builder: SheetBuilder,
  row: number,
  { middle, preparer, recipients, signature, keepFrom }: SignatureOptions,
): number {
  const { right } = builder;
  const left = middle - 1;
  const lines = [...signature.lines, "(Ký tên, đóng dấu)"];
  lines.forEach((line, index) => {
    builder.span(row + index, middle, right, text(line), index === lines.length - 1 ? STYLES.signHint : STYLES.signer);
  });
  const space = row + lines.length;
  if (preparer !== null) {
    builder.span(row, 0, left, text(preparer), STYLES.signer);
    builder.span(row + 1, 0, left, text("(Ký, ghi rõ họ tên)"), STYLES.signHint);
  }
  builder.span(space, middle, right, text(NAME_LINE), STYLES.signer);
  builder.height(space, SIGN_HEIGHT);
  builder.span(space + 1, middle, right, text(signature.name ?? NAME_LINE), STYLES.signer);
  const end = putRecipients(builder, space + 2, left, recipients);
  builder.keep(keepFrom, end - 1);
  return end;
}

function putRecipients(builder: SheetBuilder, row: number, left: number, recipients: readonly string[]): number {
  if (recipients.length === 0) return row;
  builder.span(row, 0, left, text("Nơi nhận:"), STYLES.recipientsHead);
  const shown = recipients.map((line, index) => `- ${line}${index === recipients.length - 1 ? "." : ";"}`);
  shown.forEach((line, index) => {
    builder.span(row + 1 + index, 0, left, text(line), STYLES.recipients);
  });
  return row + 1 + recipients.length;
}
