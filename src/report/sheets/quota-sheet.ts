import type { SheetPlan } from "../../grid/sheet-plan";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { A4_PORTRAIT } from "../page";
import { spacedPercents } from "../percent";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import type { QuotaLine } from "../quota-lines";
import { STYLES } from "../styles";
import { keptWithSignature, middleOf } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";
import { putQuotaHeader, putQuotaLine, quotaPlaces } from "./quota-table";

const WIDTHS = [5, 26, 8, 10.5, 7.5, 7.5, 7.5, 13] as const;
const RESULT = 7;

/** Every quota and share with its arithmetic, rule by rule; null where the plan has none. */
export function quotaSheet(context: ReportContext, lines: readonly QuotaLine[]): SheetPlan | null {
  if (lines.length === 0) return null;
  const { texts } = context;
  const builder = new SheetBuilder({ name: SHEET_NAMES.quotas, kind: "summary", widths: WIDTHS, page: A4_PORTRAIT });
  const middle = middleOf(WIDTHS);
  let row = putOfficeHead(builder, context, middle, texts.quotaTitle);
  const places = quotaPlaces(lines, 1, RESULT);
  const headerRow = row;
  builder.put(headerRow, 0, text("STT"), STYLES.header);
  putQuotaHeader(builder, headerRow, places);
  row += 1;
  let rule = "";
  let seq = 0;
  const first = row;
  for (const line of lines) {
    if (line.rule.id !== rule) {
      rule = line.rule.id;
      seq = 0;
      builder.span(
        row,
        0,
        builder.right,
        text(`${spacedPercents(line.rule.text)}${line.rule.place === null ? "" : ` (${line.rule.place})`}`),
        STYLES.group,
      );
      builder.keep(row, row + 1);
      row += 1;
    }
    seq += 1;
    builder.put(row, 0, number(seq), STYLES.number);
    putQuotaLine(builder, row, line, places, line.scope);
    row += 1;
  }
  putOfficeFoot(builder, row + 1, context, { middle, keepFrom: keptWithSignature(first, row) });
  return builder.plan({
    tabColor: "A4161A",
    freeze: { rows: headerRow + 1, columns: 2 },
    page: { ...A4_PORTRAIT, titleRows: { from: headerRow, to: headerRow } },
  });
}
