import { quotedSheetName, safeSheetName } from "../grid/sheet-name";
import { rowNumber, type RowNumber } from "../grid/address";
import type { Link } from "./canvas";
import type { Figures, UnitFigures } from "./figures";
import { REGISTER_NAMES } from "./labels";
import type { ReportChoices, ReportInput, ReportPart, ReportTexts } from "./report";
import type { Signature } from "../campaign/campaign";
import { USUAL_TEXTS } from "./texts";

export const SHEET_NAMES = {
  summary: "Tổng hợp",
  analysis: "Phân tích",
  quotas: "Chỉ tiêu, tỷ lệ",
  tracker: "Theo dõi nộp",
  returned: "Phiếu trả lại",
  findings: "Phát hiện",
  proof: "Đối chiếu",
  sources: "Tệp nguồn",
} as const;

/** What every sheet of the report is made from. */
export interface Desk {
  readonly input: ReportInput;
  readonly figures: Figures;
  readonly texts: ReportTexts;
  readonly signature: Signature;
  readonly choices: Required<Pick<ReportChoices, "order" | "collectivesFirst">>;
  readonly has: (part: ReportPart) => boolean;
  /** A unit's own sheet; null where it gets none. */
  readonly unitSheet: (unit: UnitFigures) => string | null;
  /** First and last row of a unit in the register of nominations; null where it has none. */
  readonly unitRows: (unit: UnitFigures) => { readonly first: RowNumber; readonly last: RowNumber } | null;
  /** "T01" for a file. */
  readonly fileCode: (file: string) => string;
}

const HEADER_ROWS = 1;

/** Makes the desk: choices filled up, names given to sheets, rows of the register counted out. */
export function deskOf(input: ReportInput, figures: Figures): Desk {
  const { choices = {}, campaign, register } = input;
  const parts = choices.parts === undefined ? null : new Set(choices.parts);
  const has = (part: ReportPart): boolean => parts === null || parts.has(part);
  const wanted = choices.units === undefined ? null : new Set(choices.units);
  const taken: string[] = [...Object.values(SHEET_NAMES), ...Object.values(REGISTER_NAMES)];
  const sheets = new Map<UnitFigures, string>();
  const rows = new Map<UnitFigures, { readonly first: RowNumber; readonly last: RowNumber }>();
  let next = HEADER_ROWS + 1;
  for (const unit of figures.units) {
    const count = unit.records.length;
    if (count > 0) rows.set(unit, { first: rowNumber(next), last: rowNumber(next + count - 1) });
    next += count;
    if (!has("units") || (wanted !== null && !wanted.has(unit.unit))) continue;
    const name = safeSheetName(unit.unit === "" ? "Chưa rõ đơn vị" : unit.unit, taken);
    taken.push(name);
    sheets.set(unit, name);
  }
  const digits = Math.max(2, String(register.files.length).length);
  const codes = new Map(register.files.map(({ file }, index) => [file, `T${String(index + 1).padStart(digits, "0")}`]));
  return {
    input, figures, has,
    texts: { ...USUAL_TEXTS, ...choices.texts },
    signature: choices.signature ?? campaign.office.signature,
    choices: { order: choices.order ?? "unit", collectivesFirst: choices.collectivesFirst ?? true },
    unitSheet: (unit) => sheets.get(unit) ?? null,
    unitRows: (unit) => rows.get(unit) ?? null,
    fileCode: (file) => codes.get(file) ?? "",
  };
}

/** A link to a unit's rows in the register. */
export function linkToRows(desk: Desk, unit: UnitFigures, tip: string): Link {
  const rows = desk.unitRows(unit);
  return rows === null ? undefined : { target: `${quotedSheetName(REGISTER_NAMES.nominations)}!A${String(rows.first)}:D${String(rows.last)}`, tip };
}

export const linkToSheet = (sheet: string | null, tip: string): Link => (sheet === null ? undefined : { target: `${quotedSheetName(sheet)}!A1`, tip });
