import { rangeOf } from "../../grid/address";
import type { CellPlan, PlanValue, SheetPlan } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import { properName } from "../proper-name";
import { fieldText } from "../field-value";
import { COUNTED_KIND_LABELS } from "../labels";
import { countedKind } from "../figures/figures";
import { workingPage, WORKING_TABLE } from "../page";
import { fittedHeight } from "../print/row-height";
import { postOf } from "../printed-nomination";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import type { AwardList } from "../submission/award-list";
import { certificateKey, DECISION_HEADERS, type CertificateRow, type Certificates } from "../votes/read-certificates";
import { granter } from "../letters/bodies";
import { inPrintOrder } from "./print-lists";

const TABLE = "InBangKhen";
/** Whose certificate it is: one list holds those of several levels. */
export const GRANTED_BY = "Người tặng";

interface MergeColumn {
  readonly header: string;
  readonly width: number;
  readonly of: (record: RegisterRecord, list: AwardList, context: ReportContext) => string;
}

const honorific = ({ fields: { honorific: typed, sex, kind } }: RegisterRecord): string =>
  typed ?? (kind !== "individual" || sex === undefined ? "" : sex === "male" ? "Ông" : "Bà");

/** One column for each field of a certificate; letter templates name them as they stand. */
export const MERGE_COLUMNS: readonly MergeColumn[] = [
  { header: "Danh xưng", width: 10, of: honorific },
  {
    header: "Họ và tên",
    width: 26,
    of: (record) =>
      record.fields.kind === "individual" ? properName(fieldText(record, "name")) : fieldText(record, "name"),
  },
  { header: "Đối tượng", width: 12, of: (record) => COUNTED_KIND_LABELS[countedKind(record)] },
  { header: "Năm sinh", width: 11, of: (record) => fieldText(record, "birth") },
  { header: "Chức vụ", width: 22, of: (record) => postOf(record) },
  { header: "Đơn vị", width: 26, of: (record, _list, context) => context.figures.unitName(record) },
  { header: "Khen thưởng", width: 28, of: (_record, { award }) => award.name },
  { header: "Cấp", width: 14, of: (_record, { route }) => route.level?.name ?? "" },
  { header: GRANTED_BY, width: 28, of: (_record, { route }, { input }) => granter(route, input.campaign) },
  { header: "Thành tích", width: 44, of: (record) => fieldText(record, "achievement") },
  { header: DECISION_HEADERS.number, width: 16, of: (record) => fieldText(record, "decisionNumber") },
  { header: DECISION_HEADERS.day, width: 14, of: (record) => fieldText(record, "decisionDate") },
  { header: DECISION_HEADERS.book, width: 11, of: () => "" },
];

/**
 * Fills what the register leaves empty in a row with what a person wrote there before: a number of the decision, a day.
 * Where the register tells, it is right.
 */
function writtenBefore(certificates: Certificates = new Map()): (told: CertificateRow) => readonly string[] {
  const taken = new Map<string, number>();
  return (told) => {
    const key = certificateKey(told);
    const at = taken.get(key) ?? 0;
    taken.set(key, at + 1);
    const before = certificates.get(key)?.[at];
    return [...told].map(([header, value]) => (value === "" ? (before?.get(header) ?? "") : value));
  };
}

/**
 * Who is decided or asked for, one row a certificate, as Word's mail merge wants it: headers in the first row, nothing
 * above. Decision numbers are filled in here. Null where there is nobody.
 */
export function certificatesSheet(context: ReportContext): SheetPlan | null {
  const { packets, decided } = context.dispatch;
  const asWritten = writtenBefore(context.input.certificates);
  const rows = [...decided, ...packets.flatMap(({ lists }) => lists)].flatMap((list) =>
    inPrintOrder(list.records, context).map((record) =>
      asWritten(new Map(MERGE_COLUMNS.map(({ header, of }) => [header, of(record, list, context)]))).map(text),
    ),
  );
  if (rows.length === 0) return null;
  const widths = [6, ...MERGE_COLUMNS.map(({ width }) => width)];
  const page = workingPage(widths.reduce((sum, width) => sum + width, 0));
  const builder = new SheetBuilder({ name: SHEET_NAMES.certificates, kind: "list", widths, page });
  ["STT", ...MERGE_COLUMNS.map(({ header }) => header)].forEach((header, at) => {
    builder.put(0, at, text(header), STYLES.header);
  });
  const plan = builder.workingPlan({
    tabColor: "5B2A86",
    tables: [
      {
        name: TABLE,
        range: rangeOf(0, 0, rows.length, widths.length - 1),
        style: WORKING_TABLE,
        showFilter: true,
        totalsRow: false,
      },
    ],
    freeze: { rows: 1, columns: 3 },
    page: { ...page, titleRows: { from: 0, to: 0 } },
  });
  const cell = (value: PlanValue): CellPlan | null => (value.kind === "blank" ? null : { value, style: STYLES.plain });
  const body = rows.map((values, index): (CellPlan | null)[] => [
    { value: number(index + 1), style: STYLES.plainNumber },
    ...values.map(cell),
  ]);
  const fittedHeights = new Map(
    body.flatMap((cells, at) => {
      const height = fittedHeight(cells, widths);
      return height === undefined ? [] : [[at + 1, height] as const];
    }),
  );
  return { ...plan, rows: [...plan.rows, ...body], rowHeights: new Map([[0, 34]]), fittedHeights };
}
