import type { Campaign } from "../../campaign/campaign";
import { calendarOf, type Day } from "../../text/day";
import { text, type Canvas } from "../canvas";
import { STYLES } from "../styles";

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const two = (value: number): string => String(value).padStart(2, "0");

/** Day and month padded as NĐ 30/2020 wants: day below 10, months 1 and 2. */
export function placeAndDate(place: string, day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${place}, ngày ${two(date)} tháng ${month < 3 ? two(month) : String(month)} năm ${String(year)}`;
}

export interface HeadingOptions {
  readonly campaign: Campaign;
  readonly today: Day;
  /** Last column of the sheet. */
  readonly right: number;
  /** Where the right half begins. */
  readonly middle: number;
  /** First and second line at the left: superior body, issuing body. */
  readonly superior: string;
  readonly issuer: string;
}

/** Puts the national heading at the top; gives the first free row. */
export function putHeading(canvas: Canvas, { campaign, today, right, middle, superior, issuer }: HeadingOptions): number {
  const left = middle - 1;
  canvas.span(0, 0, left, text(superior), STYLES.superior);
  canvas.span(0, middle, right, text(NATION), STYLES.nation);
  canvas.span(1, 0, left, text(issuer), { ...STYLES.nation, font: { ...STYLES.nation.font, underline: true } });
  canvas.span(1, middle, right, text(MOTTO), STYLES.motto);
  canvas.span(2, middle, right, text(placeAndDate(campaign.office.place, today)), STYLES.placeDate);
  return 4;
}

/** Title and the line beneath it; gives the first free row. */
export function putTitle(canvas: Canvas, row: number, right: number, title: string, subtitle: string): number {
  canvas.span(row, 0, right, text(title), STYLES.title);
  canvas.span(row + 1, 0, right, text(subtitle), STYLES.subtitle);
  return row + 3;
}

const SIGN_ROWS = 4;

/** Two blocks below a table: who drew it up at the left, who signs at the right. */
export function putSignatures(canvas: Canvas, row: number, right: number, middle: number, signer: readonly string[], name: string): number {
  canvas.span(row, 0, middle - 1, text("NGƯỜI LẬP BIỂU"), STYLES.signer);
  canvas.span(row + 1, 0, middle - 1, text("(Ký, ghi rõ họ tên)"), STYLES.signHint);
  signer.forEach((line, index) => {
    canvas.span(row + index, middle, right, text(line), STYLES.signer);
  });
  canvas.span(row + signer.length, middle, right, text("(Ký tên, đóng dấu)"), STYLES.signHint);
  const nameRow = row + signer.length + SIGN_ROWS;
  canvas.span(nameRow, middle, right, text(name), STYLES.signer);
  return nameRow + 1;
}
