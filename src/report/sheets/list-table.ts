import { quotedSheetName } from "../../grid/sheet-name";
import type { RegisterRecord } from "../../register/register";
import { fieldText } from "../field-value";
import { COUNTED_KINDS, countedKind, type CountedKind } from "../figures/figures";
import { COUNTED_KIND_LABELS, REGISTER_NAMES } from "../labels";
import { printedName, postOf } from "../printed-nomination";
import { kindsInOrder } from "../report";
import type { ReportContext } from "../report-context";
import { number, text } from "../plan-value";
import type { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { putFlowing, type FlowingCell } from "./flowing-table";
import { roman } from "../../text/roman";
import { inPrintOrder } from "./print-lists";

/** What a list says of a nominee beside the number, and how wide it is in a sheet. */
export interface ListColumn {
  readonly header: Readonly<Record<"person" | "other", string>>;
  readonly width: number;
  readonly of: (record: RegisterRecord, context: ReportContext) => string;
  readonly centered?: boolean;
  /** Not asked of collectives and households. */
  readonly personal?: boolean;
  /** A header that fits what stands below it better than the usual one; null where that fits. */
  readonly headerOver?: (kind: CountedKind, values: readonly string[]) => string | null;
}

const both = (header: string): ListColumn["header"] => ({ person: header, other: header });

const NAME: ListColumn = {
  header: { person: "Họ và tên", other: "Tên tập thể, hộ gia đình" },
  width: 25,
  of: (record, context) => printedName(record, context),
  headerOver: (kind) => (kind === "collective" ? "Tên tập thể" : kind === "household" ? "Tên hộ gia đình" : null),
};
const BIRTH: ListColumn = {
  header: both("Ngày, năm sinh"),
  width: 11,
  of: (record) => fieldText(record, "birth"),
  centered: true,
  personal: true,
  headerOver: (_, values) => (values.every((value) => /^(?:\d{4})?$/u.test(value)) ? "Năm sinh" : null),
};
const POST: ListColumn = {
  header: { person: "Chức vụ, nơi công tác hoặc nơi ở", other: "Địa chỉ, đơn vị trực thuộc" },
  width: 20,
  of: (record) => postOf(record),
};
const UNIT: ListColumn = {
  header: both("Đơn vị đề nghị"),
  width: 20,
  of: (record, context) => context.figures.unitName(record),
};
const ACHIEVEMENT: ListColumn = {
  header: both("Tóm tắt thành tích"),
  width: 38,
  of: (record) => fieldText(record, "achievement"),
};

/** The columns of every list of nominees; one more may follow. */
export const listColumns = (more: ListColumn | null): readonly ListColumn[] => [
  NAME,
  BIRTH,
  POST,
  UNIT,
  ACHIEVEMENT,
  ...(more === null ? [] : [more]),
];

const SEQ_WIDTH = 5.5;
export const listWidths = (columns: readonly ListColumn[]): readonly number[] => [
  SEQ_WIDTH,
  ...columns.map(({ width }) => width),
];

/** Nominees of one kind under a heading of their own. */
export interface ListSection {
  readonly kind: CountedKind;
  readonly label: string;
  readonly records: readonly RegisterRecord[];
}

/** "TẬP THỂ", "CÁ NHÂN", "HỘ GIA ĐÌNH": the kinds that occur, in the order the clerk chose. */
export function listSections(records: readonly RegisterRecord[], context: ReportContext): readonly ListSection[] {
  const order: readonly CountedKind[] = [...kindsInOrder(context.choices.collectivesFirst), "unknown"];
  return order
    .map((kind) => ({
      kind,
      label: COUNTED_KIND_LABELS[kind],
      records: inPrintOrder(
        records.filter((record) => countedKind(record) === kind),
        context,
      ),
    }))
    .filter(({ records: own }) => own.length > 0);
}

/** What stands above a column of a section. */
export function headerOf(column: ListColumn, { kind, records }: ListSection, context: ReportContext): string {
  const values = records.map((record) => column.of(record, context));
  const usual = column.header[kind === "individual" || kind === "unknown" ? "person" : "other"];
  return column.headerOver?.(kind, values) ?? usual;
}

/** "2 tập thể, 186 cá nhân": only kinds that occur. */
export const kindsSaid = (
  counts: Readonly<Record<CountedKind, number>>,
  order: readonly CountedKind[] = COUNTED_KINDS,
): string => {
  const said = order.filter((kind) => counts[kind] > 0).map((kind) => `${String(counts[kind])} ${kindNoun(kind)}`);
  return said.length === 0 ? "không có trường hợp nào" : said.join(", ");
};

const kindNoun = (kind: CountedKind): string =>
  kind === "unknown" ? "trường hợp chưa rõ đối tượng" : COUNTED_KIND_LABELS[kind].toLowerCase();

/** Columns that say something of somebody; the room of the others goes to the column before them. */
export function shownColumns(
  columns: readonly ListColumn[],
  { kind, records }: ListSection,
  context: ReportContext,
): readonly { readonly column: ListColumn; readonly from: number; readonly to: number }[] {
  const shown: { readonly column: ListColumn; readonly from: number; to: number }[] = [];
  columns.forEach((column, at) => {
    const wanted =
      at === 0 ||
      ((kind === "individual" || kind === "unknown" || column.personal !== true) &&
        records.some((record) => column.of(record, context) !== ""));
    const last = shown.at(-1);
    if (wanted) shown.push({ column, from: at + 1, to: at + 1 });
    else if (last !== undefined) last.to = at + 1;
  });
  return shown;
}

interface ListTable {
  readonly sections: readonly ListSection[];
  readonly columns: readonly ListColumn[];
  /** The row of a nomination in the register's sheet. */
  readonly rowOf: (record: RegisterRecord) => number | null;
  /** Points of what must stand on the page of the last rows. */
  readonly below: number;
}

/** Puts the sections below each other, each with its own headers; gives the first free row. */
export function putListTable(builder: SheetBuilder, context: ReportContext, row: number, table: ListTable): number {
  let at = row;
  table.sections.forEach((section, index) => {
    builder.span(at, 0, builder.right, text(`${roman(index + 1)}. ${section.label.toUpperCase()}`), STYLES.group);
    builder.keep(at, at + 2);
    const shown = shownColumns(table.columns, section, context);
    at = putFlowing(builder, at + 1, {
      headers: [
        { from: 0, to: 0, label: "STT" },
        ...shown.map(({ column, from, to }) => ({ from, to, label: headerOf(column, section, context) })),
      ],
      rows: section.records.map((record, seq): readonly FlowingCell[] => {
        const source = table.rowOf(record);
        const link =
          source === null
            ? undefined
            : {
                target: `${quotedSheetName(REGISTER_NAMES.nominations)}!A${String(source)}`,
                tip: "Xem dòng này trong sổ",
              };
        return [
          { from: 0, to: 0, value: number(seq + 1), style: STYLES.number, link },
          ...shown.map(({ column, from, to }) => ({
            from,
            to,
            value: text(column.of(record, context)),
            style: column.centered === true ? STYLES.cellCenter : STYLES.cell,
          })),
        ];
      }),
      below: index === table.sections.length - 1 ? table.below : 0,
    });
  });
  return at;
}
