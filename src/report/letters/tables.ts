import type { DocumentPlan, DocumentTablePlan } from "../../grid/document-plan";
import type { RegisterRecord } from "../../register/register";
import { KIND_LABELS } from "../labels";
import type { Desk } from "../report-context";
import { kindsInOrder } from "../report";
import { byUnitKind } from "../sheets/analysis-blocks";
import { fieldText } from "../field-value";
import { decidedTitle, decisionOf, proposedFor, roman } from "../sheets/list-sheets";
import { inPrintOrder } from "../sheets/print-lists";
import { nameOf, postOf } from "../printed-nomination";
import { UNKNOWN_UNIT } from "../labels";
import type { LetterFigures } from "./letter-figures";
import { annexHead, grid, paragraph } from "./paragraphs";

const shown = (value: number): string => (value === 0 ? "–" : String(value));

const allButName = (headers: readonly string[]): ReadonlySet<number> =>
  new Set(headers.map((_, at) => at).filter((at) => at !== 1));

/**
 * Award by award and kind, decided apart from proposed where anything is decided; titles and forms each under their own
 * numbers, no sum over both.
 */
export function awardTable({ kinds, awards, decided: { total: anyDecided } }: LetterFigures): DocumentTablePlan {
  const apart = anyDecided > 0;
  const headers = [
    "STT",
    "Danh hiệu, hình thức khen thưởng",
    ...kinds.map((kind) => KIND_LABELS[kind]),
    "Cộng",
    ...(apart ? ["Đã có quyết định", "Còn đề nghị"] : []),
  ];
  const rows = awards.map(({ award, counts, total, decided, proposed }, index) => [
    String(index + 1),
    award.name,
    ...counts.map(shown),
    shown(total),
    ...(apart ? [shown(decided.length), shown(proposed.length)] : []),
  ]);
  return grid(
    [9.5, apart ? 40 : 50, ...kinds.map(() => 14), 14, ...(apart ? [15, 14] : [])],
    headers,
    rows,
    allButName(headers),
  );
}

/** What is decided, award by award and kind. */
export function decidedTable({ kinds, awards }: LetterFigures): DocumentTablePlan {
  const headers = ["STT", "Danh hiệu, hình thức khen thưởng", ...kinds.map((kind) => KIND_LABELS[kind]), "Cộng"];
  const rows = awards
    .filter(({ decided }) => decided.length > 0)
    .map(({ award, decided }, index) => [
      String(index + 1),
      award.name,
      ...kinds.map((kind) => shown(decided.filter(({ fields }) => fields.kind === kind).length)),
      shown(decided.length),
    ]);
  return grid([9.5, 50, ...kinds.map(() => 14), 14], headers, rows, allButName(headers));
}

/** Unit kind by unit kind, with the total. */
export function unitKindTable(desk: Desk): DocumentTablePlan {
  const block = byUnitKind(desk, null);
  const wanted = block.headers.flatMap((header, at) => (block.shares.has(header) ? [] : [at]));
  const rows = block.rows.map((row, index) => {
    const values = row.values(0);
    const figures = wanted.map((at) => {
      const value = values[at];
      return value?.kind === "formula"
        ? shown(Number(value.cached))
        : value?.kind === "number"
          ? shown(value.number)
          : "";
    });
    return [row.look === "total" ? "" : String(index + 1), row.label, ...figures];
  });
  const headers = ["STT", block.head, ...wanted.map((at) => block.headers[at] ?? "")];
  return grid([9.5, 40, ...wanted.map(() => 14)], headers, rows, allButName(headers), new Set([rows.length - 1]));
}

/** Every unit with what it proposes: the annex of a report. */
export function unitTable({ figures }: Desk, { kinds, total, byKind }: LetterFigures): DocumentTablePlan {
  const rows = figures.units.map((unit, index) => [
    String(index + 1),
    unit.unit === "" ? UNKNOWN_UNIT : unit.unit,
    ...kinds.map((kind) => shown(unit.byKind[kind])),
    shown(unit.records.length),
  ]);
  const sum = ["", "Tổng cộng", ...kinds.map((kind) => shown(byKind[kind])), shown(total)];
  const headers = ["STT", "Đơn vị", ...kinds.map((kind) => KIND_LABELS[kind]), "Tổng số đề nghị"];
  return grid(
    [9.5, 50, ...kinds.map(() => 14), 16],
    headers,
    [...rows, sum],
    allButName(headers),
    new Set([rows.length]),
  );
}

/** What a list has at the right of a name, and how wide each column is. */
interface RightColumns {
  readonly widths: readonly number[];
  readonly headers: readonly string[];
  readonly of: (record: RegisterRecord) => readonly string[];
}

const ACHIEVEMENT: RightColumns = {
  widths: [7.5, 26, 16, 29, 43],
  headers: ["Tóm tắt thành tích"],
  of: (record) => [fieldText(record, "achievement")],
};
const DECISION: RightColumns = {
  widths: [7.5, 30, 16, 36, 32],
  headers: ["Số, ngày quyết định"],
  of: (record) => [decisionOf(record)],
};
/** For votes, filled in by hand. */
const VOTES: RightColumns = {
  widths: [7.5, 32, 16, 40, 12, 12],
  headers: ["Số phiếu đồng ý", "Tỷ lệ (%)"],
  of: () => ["", ""],
};

function nomineeTable(
  desk: Desk,
  records: readonly RegisterRecord[],
  right: RightColumns,
): readonly DocumentPlan["blocks"][number][] {
  const headers = ["STT", "Họ và tên; tên tập thể, hộ gia đình", "Năm sinh", "Chức vụ, đơn vị", ...right.headers];
  const sections = [...kindsInOrder(desk.choices.collectivesFirst), undefined]
    .map((kind) => ({ kind, own: records.filter(({ fields }) => fields.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  return sections.flatMap(({ kind, own }, at) => {
    const rows = inPrintOrder(own, desk).map((record, index) => [
      String(index + 1),
      nameOf(record),
      fieldText(record, "birth"),
      [postOf(record), desk.figures.unitName(record)].filter((part) => part !== "").join(", "),
      ...right.of(record),
    ]);
    const label = kind === undefined ? "CHƯA RÕ ĐỐI TƯỢNG" : KIND_LABELS[kind].toUpperCase();
    return [
      paragraph(`${roman(at + 1)}. ${label} (${String(own.length)})`, {
        bold: true,
        before: 6,
        after: 4,
        keepWithNext: true,
      }),
      grid(right.widths, headers, rows, new Set([0, 2])),
    ];
  });
}

/** The list of every award that is still proposed as annexes of a letter; the minutes have room for votes. */
export const nomineeAnnexes = (
  desk: Desk,
  { awards }: LetterFigures,
  enclosedWith: string,
  votes = false,
): DocumentPlan["blocks"] =>
  awards
    .filter(({ proposed }) => proposed.length > 0)
    .flatMap(({ award, proposed }, index) => [
      ...annexHead(roman(index + 1), `DANH SÁCH ĐỀ NGHỊ ${proposedFor(award)}`, enclosedWith),
      ...nomineeTable(desk, proposed, votes ? VOTES : ACHIEVEMENT),
    ]);

/** The lists of what is decided, with their decisions; annexes that come after others. */
export const decidedAnnexes = (
  desk: Desk,
  { awards }: LetterFigures,
  enclosedWith: string,
  after = 0,
): DocumentPlan["blocks"] =>
  awards
    .filter(({ decided }) => decided.length > 0)
    .flatMap(({ award, decided }, index) => [
      ...annexHead(roman(after + index + 1), decidedTitle(award), enclosedWith),
      ...nomineeTable(desk, decided, DECISION),
    ]);
