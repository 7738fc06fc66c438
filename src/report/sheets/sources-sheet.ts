import { countBy } from "../../base/count-by";
import { addressText, columnIndex, columnLetterOf, rowIndex, rowNumberOf } from "../../grid/address";
import { quotedSheetName } from "../../grid/sheet-name";
import type { SheetPlan } from "../../grid/sheet-plan";
import { messageOfProblem } from "../../check/wording/index";
import type { RegisterKind } from "../../campaign/campaign";
import { ROW_ROLES, type RowRole } from "../../layout/layout";
import type { TakenFile, TakenSheet } from "../../register/register";
import { isChosen } from "../../register/records/row-choices";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { CODE_HEADERS, countRows, exactly } from "../figures/formulas";
import { ROLE_LABELS } from "../labels";
import { A4_LANDSCAPE } from "../page";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { STYLES } from "../styles";
import { keptWithSignature, middleOf } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";

const ASIDE = ROW_ROLES.filter((role) => role !== "record");
const FIXED = [
  { header: "Mã", width: 5 },
  { header: "Tệp", width: 24 },
  { header: "Số dòng", width: 7 },
  { header: "Dòng danh sách", width: 7.5 },
  { header: "Trong sổ", width: 7 },
] as const;
const ROLE_WIDTH = 7;
const LAST = [{ header: "Ghi chú", width: 25 }] as const;
const [ROWS, RECORDS, IN_REGISTER] = [2, 3, 4] as const;

type RoleCounts = Readonly<Record<RowRole, number>>;

function rolesOf(file: TakenFile): RoleCounts {
  const counts: Record<RowRole, number> = {
    title: 0,
    header: 0,
    number: 0,
    group: 0,
    record: 0,
    continuation: 0,
    total: 0,
    note: 0,
    signature: 0,
    example: 0,
    unknown: 0,
  };
  for (const { layout } of file.sheets) if (layout.listed) for (const { role } of layout.rows) counts[role] += 1;
  return counts;
}

/** Rows told of by number; more than these are counted. */
const TOLD_ROWS = 12;

/** Which rows are what a person said, not what was told from the sheet. */
function chosenRows({ layout }: TakenSheet): readonly string[] {
  const chosen = layout.listed ? layout.rows.filter(isChosen) : [];
  if (chosen.length === 0) return [];
  const rows = chosen
    .slice(0, TOLD_ROWS)
    .map(({ row, role }) => `${String(rowNumberOf(row))} (${ROLE_LABELS[role]})`)
    .join(", ");
  const more = chosen.length > TOLD_ROWS ? ` và ${String(chosen.length - TOLD_ROWS)} dòng nữa` : "";
  return [`Người dùng chọn, trang “${layout.name}”: dòng ${rows}${more}.`];
}

/** Why something of the file was left aside. */
function notesOf(file: TakenFile): string {
  if (file.problem !== null) return messageOfProblem(file.problem, "vi");
  const left = file.sheets
    .filter(({ layout }) => !layout.listed && layout.rows.length > 0)
    .map(({ layout }) => `“${layout.name}”`);
  const parts = [
    ...file.sheets.flatMap(chosenRows),
    ...(left.length > 0 ? [`Trang không chứa danh sách, không lấy: ${left.join(", ")}.`] : []),
  ];
  return parts.join("\n");
}

interface SourcesSheet {
  readonly plan: SheetPlan;
  /** Reference to the number of rows that hold a record, over all files. */
  readonly recordRows: string;
}

const letter = (column: number): string => columnLetterOf(columnIndex(column));

/** Every file and what became of each of its rows. */
export function sourcesSheet(context: ReportContext, registers: readonly RegisterKind[]): SourcesSheet {
  const {
    input: { register },
    texts,
  } = context;
  const roles = ASIDE.filter((role) => register.ledger[role] > 0);
  const columns = [...FIXED, ...roles.map((role) => ({ header: ROLE_LABELS[role], width: ROLE_WIDTH })), ...LAST];
  const spare = Math.max(0, 119 - columns.reduce((sum, { width }) => sum + width, 0));
  const widths = columns.map(({ width }, at) =>
    at === 1 ? width + Math.floor(spare / 2) : at === columns.length - 1 ? width + Math.ceil(spare / 2) : width,
  );
  const builder = new SheetBuilder({ name: SHEET_NAMES.sources, kind: "proof", widths, page: A4_LANDSCAPE });
  const middle = middleOf(widths);
  const headerRow = putOfficeHead(builder, context, middle, texts.sourcesTitle);
  columns.forEach(({ header }, at) => {
    builder.put(headerRow, at, text(header), STYLES.header);
  });
  const first = headerRow + 1;
  const last = first + register.files.length - 1;
  const own = countBy(register.records, ({ source }) => source.file);
  register.files.forEach((file, index) => {
    const at = first + index;
    const counts = rolesOf(file);
    const code = context.fileCode(file.file);
    const [from, to] = [letter(FIXED.length), letter(FIXED.length + roles.length - 1)];
    const rows = ROW_ROLES.reduce((sum, role) => sum + counts[role], 0);
    builder.put(at, 0, text(code), STYLES.cellCenter);
    builder.put(at, 1, text(file.file), STYLES.cell);
    const sum =
      roles.length === 0
        ? letter(RECORDS) + String(at + 1)
        : `${letter(RECORDS)}${String(at + 1)}+SUM(${from}${String(at + 1)}:${to}${String(at + 1)})`;
    builder.put(at, ROWS, formula(sum, rows), STYLES.number);
    builder.put(at, RECORDS, number(counts.record), STYLES.number);
    const counted = registers.map((one) => countRows(one, [[CODE_HEADERS.file, exactly(code)]])).join("+");
    builder.put(at, IN_REGISTER, formula(counted, own.get(file.file) ?? 0), STYLES.number);
    roles.forEach((role, offset) => {
      builder.put(at, FIXED.length + offset, number(counts[role]), STYLES.count);
    });
    builder.put(at, builder.right, text(notesOf(file)), STYLES.cell);
  });
  const total = last + 1;
  builder.span(total, 0, 1, text("Tổng cộng"), STYLES.totalLabel);
  const put = (column: number, value: number): void => {
    builder.put(
      total,
      column,
      register.files.length === 0
        ? number(0)
        : formula(`SUM(${letter(column)}${String(first + 1)}:${letter(column)}${String(last + 1)})`, value),
      STYLES.total,
    );
  };
  put(ROWS, register.ledger.rowsRead);
  put(RECORDS, register.ledger.record);
  put(IN_REGISTER, register.records.length);
  roles.forEach((role, offset) => {
    put(FIXED.length + offset, register.ledger[role]);
  });
  builder.put(total, builder.right, text(""), STYLES.total);
  putOfficeFoot(builder, total + 2, context, { middle, keepFrom: keptWithSignature(first, total) });
  return {
    plan: builder.plan({
      tabColor: "1B6E2E",
      freeze: { rows: first, columns: 2 },
      page: { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow } },
    }),
    recordRows: `${quotedSheetName(SHEET_NAMES.sources)}!${addressText({ row: rowIndex(total), column: columnIndex(RECORDS) })}`,
  };
}
