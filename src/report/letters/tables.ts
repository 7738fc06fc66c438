import type { DocumentPlan, DocumentTablePlan } from "../../grid/document-plan";
import type { RegisterRecord } from "../../register/register";
import { KIND_LABELS } from "../labels";
import type { Desk } from "../parts";
import { kindsInOrder } from "../report";
import { byUnitKind } from "../sheets/analysis-blocks";
import { fieldText } from "../sheets/field-value";
import { proposedFor, roman } from "../sheets/list-sheets";
import { inPrintOrder } from "../sheets/print-lists";
import { nameOf, postOf } from "../sheets/printed-nomination";
import { UNKNOWN_UNIT } from "../labels";
import type { LetterFigures } from "./letter-figures";
import { annexHead, grid, paragraph } from "./paper";

const shown = (value: number): string => (value === 0 ? "–" : String(value));

/** Award by award and kind; titles and forms each under their own numbers, no sum over both. */
export function awardTable({ kinds, awards }: LetterFigures): DocumentTablePlan {
  const headers = ["STT", "Danh hiệu, hình thức khen thưởng", ...kinds.map((kind) => KIND_LABELS[kind]), "Cộng"];
  const rows = awards.map(({ award, counts, total }, index) => [String(index + 1), award.name, ...counts.map(shown), shown(total)]);
  return grid([9.5, 50, ...kinds.map(() => 14), 14], headers, rows, new Set(headers.map((_, at) => at).filter((at) => at !== 1)));
}

/** Unit kind by unit kind, with the total. */
export function unitKindTable(desk: Desk): DocumentTablePlan {
  const block = byUnitKind(desk, null);
  const wanted = block.headers.flatMap((header, at) => (block.shares.has(header) ? [] : [at]));
  const rows = block.rows.map((row, index) => {
    const values = row.values(0);
    const figures = wanted.map((at) => {
      const value = values[at];
      return value?.kind === "formula" ? shown(Number(value.cached)) : value?.kind === "number" ? shown(value.number) : "";
    });
    return [row.look === "total" ? "" : String(index + 1), row.label, ...figures];
  });
  const headers = ["STT", block.head, ...wanted.map((at) => block.headers[at] ?? "")];
  return grid([9.5, 40, ...wanted.map(() => 14)], headers, rows, new Set(headers.map((_, at) => at).filter((at) => at !== 1)), new Set([rows.length - 1]));
}

/** Every unit with what it proposes: the annex of a report. */
export function unitTable({ figures }: Desk, { kinds, total, byKind }: LetterFigures): DocumentTablePlan {
  const rows = figures.units.map((unit, index) => [String(index + 1), unit.unit === "" ? UNKNOWN_UNIT : unit.unit, ...kinds.map((kind) => shown(unit.byKind[kind])), shown(unit.records.length)]);
  const sum = ["", "Tổng cộng", ...kinds.map((kind) => shown(byKind[kind])), shown(total)];
  const headers = ["STT", "Đơn vị", ...kinds.map((kind) => KIND_LABELS[kind]), "Tổng số đề nghị"];
  return grid([9.5, 50, ...kinds.map(() => 14), 16], headers, [...rows, sum], new Set(headers.map((_, at) => at).filter((at) => at !== 1)), new Set([rows.length]));
}

/** Columns that a list adds at the right: none, or blank ones to be filled by hand. */
function nomineeTable(desk: Desk, records: readonly RegisterRecord[], blanks: readonly string[]): readonly DocumentPlan["blocks"][number][] {
  const headers = ["STT", "Họ và tên; tên tập thể, hộ gia đình", "Năm sinh", "Chức vụ, đơn vị", ...(blanks.length > 0 ? blanks : ["Tóm tắt thành tích"])];
  const widths = blanks.length > 0 ? [9.5, 31, 19, 36, ...blanks.map(() => 12)] : [9.5, 27, 19, 27, 37.5];
  const sections = [...kindsInOrder(desk.choices.collectivesFirst), undefined].map((kind) => ({ kind, own: records.filter(({ fields }) => fields.kind === kind) })).filter(({ own }) => own.length > 0);
  return sections.flatMap(({ kind, own }, at) => {
    const rows = inPrintOrder(own, desk).map((record, index) => [
      String(index + 1), nameOf(record), fieldText(record, "birth"), [postOf(record), desk.figures.unitName(record)].filter((part) => part !== "").join(", "),
      ...(blanks.length > 0 ? blanks.map(() => "") : [fieldText(record, "achievement")]),
    ]);
    const label = kind === undefined ? "CHƯA RÕ ĐỐI TƯỢNG" : KIND_LABELS[kind].toUpperCase();
    return [paragraph(`${roman(at + 1)}. ${label} (${String(own.length)})`, { bold: true, before: 6, after: 4, keepWithNext: true }), grid(widths, headers, rows, new Set([0, 2]))];
  });
}

/** The list of every award as annexes of a letter. */
export const nomineeAnnexes = (desk: Desk, { awards }: LetterFigures, enclosedWith: string, blanks: readonly string[] = []): DocumentPlan["blocks"] =>
  awards.filter(({ total }) => total > 0).flatMap(({ award, records }, index) => [
    ...annexHead(roman(index + 1), `DANH SÁCH ĐỀ NGHỊ ${proposedFor(award)}`, enclosedWith),
    ...nomineeTable(desk, records, blanks),
  ]);
