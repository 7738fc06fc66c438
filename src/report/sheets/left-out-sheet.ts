import { quotedSheetName } from "../../grid/sheet-name";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import { REGISTER_NAMES } from "../labels";
import { nameOf } from "../printed-nomination";
import { A4_LANDSCAPE } from "../page";
import { spacedPercents } from "../percent";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import type { LeftOut } from "../submission/dispatch";
import { keptWithSignature, middleOf } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";
import type { RowOf } from "./list-sheets";

const COLUMNS = [
  { header: "STT", width: 5.5 },
  { header: "Họ và tên; tên tập thể, hộ gia đình", width: 25 },
  { header: "Đơn vị đề nghị", width: 22 },
  { header: "Danh hiệu, hình thức đề nghị", width: 22 },
  { header: "Lý do chưa trình", width: 45 },
] as const;

/** In the order in which somebody has to act on them. */
const STATE_HEADS: Readonly<Record<LeftOut["state"], string>> = {
  incomplete: "CHƯA ĐỦ: ĐƠN VỊ BỔ SUNG RỒI GỬI LẠI",
  pending: "CHỜ QUYẾT ĐỊNH: CÒN VIỆC PHẢI HỎI LẠI",
  ineligible: "KHÔNG ĐỦ ĐIỀU KIỆN THEO KẾ HOẠCH",
};
const STATES = ["incomplete", "pending", "ineligible"] as const;
const TITLE = "DANH SÁCH CHƯA ĐỦ ĐIỀU KIỆN TRÌNH, ĐỂ NGOÀI TỜ TRÌNH";
/** Longer reasons are written out once; whoever has the same is referred to that row. */
const WORTH_SAYING_ONCE = 120;
const NO_NAME = "(chưa ghi tên)";

/** Who is not proposed, and why: to send back, never to sign. Null where everybody is. */
export function leftOutSheet(context: ReportContext, rowOf: RowOf): SheetPlan | null {
  const { dispatch, figures } = context;
  if (dispatch.leftOut.length === 0) return null;
  const widths = COLUMNS.map(({ width }) => width);
  const builder = new SheetBuilder({
    name: SHEET_NAMES.leftOut,
    kind: "list",
    widths,
    page: A4_LANDSCAPE,
    lines: context.lines,
  });
  const middle = middleOf(widths);
  let row = putOfficeHead(builder, context, middle, TITLE);
  const headerRow = row;
  COLUMNS.forEach(({ header }, at) => {
    builder.put(headerRow, at, text(header), STYLES.header);
  });
  row += 1;
  const first = row;
  for (const state of STATES) {
    const own = dispatch.leftOut.filter((one) => one.state === state);
    if (own.length === 0) continue;
    builder.span(row, 0, builder.right, text(`${STATE_HEADS[state]} (${String(own.length)})`), STYLES.group);
    builder.keep(row, row + 1);
    row += 1;
    const told = new Map<string, number>();
    own.forEach(({ record, reasons }, index) => {
      const whole = reasons.map(spacedPercents).join("\n");
      const before = whole.length < WORTH_SAYING_ONCE ? undefined : told.get(whole);
      if (before === undefined) told.set(whole, index + 1);
      const at = rowOf(record);
      const link =
        at === null
          ? undefined
          : { target: `${quotedSheetName(REGISTER_NAMES.nominations)}!A${String(at)}`, tip: "Xem dòng này trong sổ" };
      const values: readonly PlanValue[] = [
        text(nameOf(record) || NO_NAME),
        text(figures.unitName(record)),
        text(figures.awardsOf(record).join("; ")),
        text(before === undefined ? whole : `Như số thứ tự ${String(before)}.`),
      ];
      builder.put(row, 0, number(index + 1), STYLES.number, link);
      values.forEach((value, column) => {
        builder.put(row, column + 1, value, STYLES.cell);
      });
      row += 1;
    });
  }
  putOfficeFoot(builder, row + 1, context, { middle, keepFrom: keptWithSignature(first, row) });
  return builder.plan({
    tabColor: "B26B00",
    page: { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow } },
  });
}
