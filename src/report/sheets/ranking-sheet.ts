import { isEarned } from "../../check/facts/earned-ranks";
import { unitScores, type UnitScore } from "../../check/facts/scores";
import { groupBy } from "../../base/group-by";
import { addressText, columnIndex, rowIndex } from "../../grid/address";
import type { SheetPlan } from "../../grid/sheet-plan";
import { A4_PORTRAIT } from "../page";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { keptWithSignature, middleOf } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";

const HEADERS = [
  "STT",
  "Đơn vị",
  "Điểm nội dung",
  "Điểm thưởng",
  "Điểm trừ",
  "Tổng điểm",
  "Xếp hạng",
  "Được đề nghị theo hạng",
] as const;
const WIDTHS = [5, 24, 9, 9, 8, 9, 8, 20] as const;
const [ITEMS, BONUS, MINUS, TOTAL, RANK, AWARDS] = [2, 3, 4, 5, 6, 7] as const;
const TITLE = "KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG THI ĐUA";
const NO_GROUP = "Chưa rõ cụm, khối";

const cell = (row: number, column: number, fixed = false): string => {
  const address = addressText({ row: rowIndex(row), column: columnIndex(column) });
  return fixed ? address.replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2") : address;
};

/** Names of the awards that the unit's rank and points give. */
function earned(score: UnitScore, context: ReportContext): string {
  const { rules, awards } = context.input.campaign;
  const ids = new Set(rules.flatMap((rule) => (rule.type === "rank" && isEarned(rule, score) ? rule.awards : [])));
  return awards
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)
    .join("; ");
}

/** One cluster or block: its name, its units by rank, sums and ranks as live formulas. Gives the next free row. */
function putGroup(
  builder: SheetBuilder,
  row: number,
  group: string,
  scores: readonly UnitScore[],
  context: ReportContext,
): number {
  builder.span(row, 0, builder.right, text(`${group}: ${String(scores.length)} đơn vị`), STYLES.group);
  builder.keep(row, row + 1);
  const first = row + 1;
  const totals = `${cell(first, TOTAL, true)}:${cell(first + scores.length - 1, TOTAL, true)}`;
  scores.forEach((score, index) => {
    const at = first + index;
    builder.put(at, 0, number(index + 1), STYLES.number);
    builder.put(at, 1, text(score.unit), STYLES.cell);
    builder.put(at, ITEMS, number(score.itemPoints), STYLES.points);
    builder.put(at, BONUS, number(score.bonus), STYLES.points);
    builder.put(at, MINUS, number(score.minus), STYLES.points);
    builder.put(
      at,
      TOTAL,
      formula(`ROUND(${cell(at, ITEMS)}+${cell(at, BONUS)}-${cell(at, MINUS)},2)`, score.total),
      STYLES.points,
    );
    const rank = score.rank ?? "";
    builder.put(
      at,
      RANK,
      score.rank === null ? text("") : formula(`COUNTIF(${totals},">"&${cell(at, TOTAL)})+1`, rank),
      STYLES.number,
    );
    builder.put(at, AWARDS, text(earned(score, context)), STYLES.cell);
  });
  return first + scores.length;
}

/** Units by cluster and rank with their points; null where the campaign scores nobody, or no scoring was taken in. */
export function rankingSheet(context: ReportContext): SheetPlan | null {
  const {
    input: { campaign, register, today, earlier },
  } = context;
  const scores = unitScores({ campaign, register, today, earlier });
  if (scores.length === 0) return null;
  const builder = new SheetBuilder({ name: SHEET_NAMES.ranking, kind: "summary", widths: WIDTHS, page: A4_PORTRAIT });
  const middle = middleOf(WIDTHS);
  const headerRow = putOfficeHead(builder, context, middle, TITLE);
  HEADERS.forEach((header, at) => {
    builder.put(headerRow, at, text(header), STYLES.header);
  });
  let row = headerRow + 1;
  const first = row;
  for (const [group, ranked] of groupBy(scores, (score) => score.group ?? NO_GROUP))
    row = putGroup(builder, row, group, ranked, context);
  putOfficeFoot(builder, row + 1, context, { middle, keepFrom: keptWithSignature(first, row) });
  return builder.plan({
    tabColor: "A4161A",
    freeze: { rows: headerRow + 1, columns: 2 },
    page: { ...A4_PORTRAIT, titleRows: { from: headerRow, to: headerRow } },
  });
}
