import type { DocumentPlan, DocumentTablePlan } from "../../grid/document-plan";
import type { RegisterRecord } from "../../register/register";
import { countKinds, type CountedKind } from "../figures/figures";
import { COUNTED_KIND_LABELS } from "../labels";
import type { ReportContext } from "../report-context";
import { byUnitKind } from "../sheets/analysis-blocks";
import { roman } from "../../text/roman";
import { annexName, decidedTitle } from "../sheets/list-names";
import { annexTitle, decisionOf, joinedByAward } from "../sheets/list-sheets";
import { headerOf, listSections, shownColumns, listColumns, type ListColumn } from "../sheets/list-table";
import type { AwardList } from "../submission/award-list";
import type { Packet } from "../submission/dispatch";
import { listedName, type LetterFigures } from "./letter-figures";
import { postAt } from "../printed-nomination";
import { annexHead, grid, paragraph } from "./paragraphs";

export const shown = (value: number): string => (value === 0 ? "–" : String(value));

export const allButName = (headers: readonly string[]): ReadonlySet<number> =>
  new Set(headers.map((_, at) => at).filter((at) => at !== 1));

const kindHeaders = (kinds: readonly CountedKind[]): readonly string[] =>
  kinds.map((kind) => COUNTED_KIND_LABELS[kind]);

/** Kinds that occur among some records, in the order of others. */
const kindsOf = (records: readonly RegisterRecord[], order: readonly CountedKind[]): readonly CountedKind[] => {
  const counts = countKinds(records);
  return order.filter((kind) => counts[kind] > 0);
};

/** Award by award what one paper asks for; titles and forms each under their own numbers, no sum over both. */
export function packetTable({ lists, records }: Packet, order: readonly CountedKind[]): DocumentTablePlan {
  const kinds = kindsOf(records, order);
  const headers = ["STT", "Danh hiệu, hình thức khen thưởng", ...kindHeaders(kinds), "Cộng", "Danh sách"];
  const rows = lists.map(({ award, records: own }, index) => {
    const counts = countKinds(own);
    return [
      String(index + 1),
      award.name,
      ...kinds.map((kind) => shown(counts[kind])),
      shown(own.length),
      annexName(index, lists.length),
    ];
  });
  return grid([9.5, 50, ...kinds.map(() => 14), 14, 22], headers, rows, allButName(headers));
}

/** What became of the nominations for every award: each row adds up. */
export function awardTable({ kinds, awards }: LetterFigures): DocumentTablePlan {
  const some = (of: (figures: (typeof awards)[number]) => number): boolean => awards.some((one) => of(one) > 0);
  const parts = (
    [
      ["Trình lần này", ({ asked }) => asked],
      ["Đơn vị tự khen thưởng", ({ byUnits }) => byUnits],
      ["Để ngoài tờ trình", ({ leftOut }) => leftOut],
      ["Đã có quyết định", ({ decided }) => decided.length],
    ] as readonly (readonly [string, (figures: (typeof awards)[number]) => number])[]
  ).filter(([, of]) => some(of));
  const headers = [
    "STT",
    "Danh hiệu, hình thức khen thưởng",
    ...kindHeaders(kinds),
    "Cộng",
    ...parts.map(([head]) => head),
  ];
  const rows = awards.map((one, index) => [
    String(index + 1),
    one.award.name,
    ...kinds.map((kind) => shown(one.counts[kind])),
    shown(one.total),
    ...parts.map(([, of]) => shown(of(one))),
  ]);
  return grid([9.5, 44, ...kinds.map(() => 14), 13, ...parts.map(() => 17)], headers, rows, allButName(headers));
}

/** What is decided, award by award and kind. */
export function decidedTable({ kinds, awards }: LetterFigures): DocumentTablePlan {
  const headers = ["STT", "Danh hiệu, hình thức khen thưởng", ...kindHeaders(kinds), "Cộng"];
  const rows = awards
    .filter(({ decided }) => decided.length > 0)
    .map(({ award, decided }, index) => {
      const counts = countKinds(decided);
      return [String(index + 1), award.name, ...kinds.map((kind) => shown(counts[kind])), shown(decided.length)];
    });
  return grid([9.5, 50, ...kinds.map(() => 14), 14], headers, rows, allButName(headers));
}

/** Unit kind by unit kind, with the total. */
export function unitKindTable(context: ReportContext): DocumentTablePlan {
  const block = byUnitKind(context, null);
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
export function unitTable({ figures }: ReportContext, letter: LetterFigures): DocumentTablePlan {
  const { kinds, total, byKind } = letter;
  const rows = figures.units.map((unit, index) => [
    String(index + 1),
    listedName(unit, letter),
    ...kinds.map((kind) => shown(unit.byKind[kind])),
    shown(unit.records.length),
  ]);
  const sum = ["", "Tổng cộng", ...kinds.map((kind) => shown(byKind[kind])), shown(total)];
  const headers = ["STT", "Đơn vị", ...kindHeaders(kinds), "Tổng số đề nghị"];
  return grid(
    [9.5, 50, ...kinds.map(() => 14), 16],
    headers,
    [...rows, sum],
    allButName(headers),
    new Set([rows.length]),
  );
}

const DECISION: ListColumn = {
  header: { person: "Số, ngày quyết định", other: "Số, ngày quyết định" },
  width: 32,
  of: decisionOf,
};
/** In a letter post and unit stand in one column: a page is narrow. */
const LETTER_WIDTHS = { name: 33, birth: 16, post: 33, achievement: 50 } as const;

/** Columns of a list of nominees in a letter; `right` takes the place of what the achievement says. */
export function letterColumns(right: readonly ListColumn[] | null): readonly ListColumn[] {
  const [name, birth, post, unit, achievement] = listColumns(null);
  if (
    name === undefined ||
    birth === undefined ||
    post === undefined ||
    unit === undefined ||
    achievement === undefined
  )
    return [];
  const postAndUnit: ListColumn = {
    header: { person: "Chức vụ, đơn vị", other: "Đơn vị đề nghị" },
    width: LETTER_WIDTHS.post,
    of: (record, context) => postAt(record, unit.of(record, context)),
  };
  return [
    { ...name, width: LETTER_WIDTHS.name },
    { ...birth, width: LETTER_WIDTHS.birth },
    postAndUnit,
    ...(right ?? [{ ...achievement, width: LETTER_WIDTHS.achievement }]),
  ];
}

/** The nominees kind by kind, each kind under its own headers; empty columns are left out. */
export function nomineeTables(
  context: ReportContext,
  records: readonly RegisterRecord[],
  columns: readonly ListColumn[],
  keepEmpty = false,
): DocumentPlan["blocks"] {
  return listSections(records, context).flatMap((section, at) => {
    const person = section.kind === "individual" || section.kind === "unknown";
    const own = keepEmpty
      ? columns.filter(({ personal }) => person || personal !== true)
      : shownColumns(columns, section, context).map(({ column }) => column);
    const centered = new Set([
      0,
      ...own.flatMap(({ centered: middle }, column) => (middle === true ? [column + 1] : [])),
    ]);
    return [
      paragraph(`${roman(at + 1)}. ${section.label.toUpperCase()} (${String(section.records.length)})`, {
        style: "heading",
        bold: true,
        before: 6,
        after: 4,
        keepWithNext: true,
      }),
      grid(
        [8, ...own.map(({ width }) => width)],
        ["STT", ...own.map((column) => headerOf(column, section, context))],
        section.records.map((record, index) => [String(index + 1), ...own.map(({ of }) => of(record, context))]),
        centered,
      ),
    ];
  });
}

/** The lists of a paper as its annexes, numbered as in the workbook. */
export const packetAnnexes = (
  context: ReportContext,
  { lists }: Packet,
  enclosed: string,
  granted = false,
): DocumentPlan["blocks"] =>
  lists.flatMap((list, index) => [
    ...annexHead(annexName(index, lists.length), annexTitle(list, context, granted), enclosed),
    ...nomineeTables(context, list.records, letterColumns(null)),
  ]);

/** The lists of what is decided, with their decisions. */
export const decidedAnnexes = (
  context: ReportContext,
  decided: readonly AwardList[],
  enclosed: string,
): DocumentPlan["blocks"] =>
  joinedByAward(decided).flatMap(({ award, records }, index, all) => [
    ...annexHead(annexName(index, all.length), decidedTitle(award), enclosed),
    ...nomineeTables(context, records, letterColumns([DECISION])),
  ]);
