import { addTo } from "../../base/group-by";
import { columnIndex, columnLetterOf } from "../../grid/address";
import type { CellStyle } from "../../grid/cell";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import type { TrackerItem } from "../../check/facts/tracker";
import type { Day } from "../../text/day";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { trackerLabel } from "../labels";
import { A4_PORTRAIT } from "../page";
import { linkToSheet, SHEET_NAMES, type ReportContext } from "../report-context";
import { STYLES } from "../styles";
import { keptWithSignature, middleOf } from "./heading";
import { putOfficeFoot, putOfficeHead } from "./office-paper";

interface TrackerColumn {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly of: (item: TrackerItem, today: Day) => PlanValue;
}

export const dayValue = (day: Day | null): PlanValue => (day === null ? text("") : { kind: "date", serial: day });

/** Days after the last good day: until it came, or until today. */
const daysLate = ({ received, lastGood, state, traceable, pending }: TrackerItem, today: Day): number | null =>
  lastGood === null || (state !== "late" && (state !== "missing" || !traceable || pending))
    ? null
    : (received ?? today) - lastGood;

/** Widths of the number and of the unit's name. */
const NAMED = [5, 26] as const;
const STATE: TrackerColumn = {
  header: "Tình trạng",
  width: 14,
  style: STYLES.cellCenter,
  of: (item) => text(trackerLabel(item)),
};
/** What may be told of a paper; a column in which nothing stands is left out. */
const TOLD: readonly TrackerColumn[] = [
  { header: "Ngày ghi trong kế hoạch", width: 11, style: STYLES.date, of: ({ named }) => dayValue(named) },
  { header: "Ngày cuối còn trong hạn", width: 11, style: STYLES.date, of: ({ lastGood }) => dayValue(lastGood) },
  { header: "Ngày nhận", width: 11, style: STYLES.date, of: ({ received }) => dayValue(received) },
  STATE,
  {
    header: "Số ngày quá hạn",
    width: 7,
    style: STYLES.number,
    of: (item, today) => {
      const late = daysLate(item, today);
      return late === null ? text("") : number(late);
    },
  },
];

/** "Tháng 5/2023" for a cycle; "" for all others. */
export const cycleName = ({ month }: Pick<TrackerItem, "month">): string => {
  if (month === null) return "";
  const [year = "", number_ = ""] = month.split("-");
  return `Tháng ${String(Number(number_))}/${year}`;
};

const groupName = ({ submission, month }: TrackerItem): string =>
  month === null ? submission.name : `${submission.name} – ${cycleName({ month })}`;

const isTold = (value: PlanValue): boolean => value.kind !== "blank" && (value.kind !== "text" || value.text !== "");

const labelsOf = (items: readonly TrackerItem[]): readonly string[] => [...new Set(items.map(trackerLabel))];

/** How often each state occurs, counted over the rows below; gives the first free row. */
function putCounts(
  builder: SheetBuilder,
  row: number,
  items: readonly TrackerItem[],
  state: number,
  [from, to]: readonly [number, number],
): number {
  const labels = labelsOf(items);
  const column = columnLetterOf(columnIndex(state));
  const range = `$${column}$${String(from + 1)}:$${column}$${String(to + 1)}`;
  builder.span(row, 0, state - 1, text("Tổng hợp tình trạng nộp"), STYLES.group);
  builder.span(row, state, builder.right, text("Số lượt"), STYLES.header);
  labels.forEach((label, index) => {
    builder.span(row + 1 + index, 0, state - 1, text(label), STYLES.cell);
    builder.span(
      row + 1 + index,
      state,
      builder.right,
      formula(`COUNTIF(${range},"${label}")`, items.filter((item) => trackerLabel(item) === label).length),
      STYLES.number,
    );
  });
  builder.keep(row, row + labels.length);
  return row + 1 + labels.length;
}

/** What each unit has sent, sent late or still owes, paper by paper; null where the plan asks for nothing. */
export function trackerSheet(context: ReportContext): SheetPlan | null {
  const {
    figures,
    input: { today },
    texts,
  } = context;
  if (figures.tracked.length === 0) return null;
  const columns = TOLD.filter(({ of }) => figures.tracked.some((item) => isTold(of(item, today))));
  // The unit's name stands over the room of what is left out, so that head and signatures keep theirs.
  const spare = TOLD.filter((column) => !columns.includes(column));
  const widths = [...NAMED, ...[...spare, ...columns].map(({ width }) => width)];
  const nameTo = NAMED.length - 1 + spare.length;
  const state = nameTo + 1 + columns.indexOf(STATE);
  const builder = new SheetBuilder({ name: SHEET_NAMES.tracker, kind: "tracker", widths, page: A4_PORTRAIT });
  const middle = middleOf(widths);
  let row = putOfficeHead(builder, context, middle, texts.trackerTitle);
  const groups = new Map<string, TrackerItem[]>();
  for (const item of figures.tracked) {
    addTo(groups, groupName(item), item);
  }
  const headerRow = row + labelsOf(figures.tracked).length + 2;
  const below = [headerRow + 1, headerRow + groups.size + figures.tracked.length] as const;
  putCounts(builder, row, figures.tracked, state, below);
  builder.put(headerRow, 0, text("STT"), STYLES.header);
  builder.span(headerRow, 1, nameTo, text("Đơn vị"), STYLES.header);
  columns.forEach(({ header }, at) => {
    builder.put(headerRow, nameTo + 1 + at, text(header), STYLES.header);
  });
  row = headerRow + 1;
  const sheets = new Map(figures.units.map((unit) => [unit.unit, context.unitSheet(unit)]));
  for (const [name, items] of groups) {
    builder.span(row, 0, builder.right, text(name), STYLES.group);
    builder.keep(row, row + 1);
    row += 1;
    items.forEach((item, index) => {
      builder.put(
        row,
        0,
        number(index + 1),
        STYLES.number,
        linkToSheet(sheets.get(item.unit) ?? null, "Mở trang của đơn vị"),
      );
      builder.span(row, 1, nameTo, text(item.unit), STYLES.cell);
      columns.forEach(({ of, style }, at) => {
        builder.put(row, nameTo + 1 + at, of(item, today), style);
      });
      row += 1;
    });
  }
  putOfficeFoot(builder, row + 1, context, { middle, keepFrom: keptWithSignature(headerRow + 1, row) });
  return builder.plan({
    tabColor: "B26B00",
    freeze: { rows: headerRow + 1, columns: 2 },
    page: { ...A4_PORTRAIT, titleRows: { from: headerRow, to: headerRow } },
  });
}
