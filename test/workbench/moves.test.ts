import { rangeOf } from "../../src/grid/address";
import { ExcelHost } from "../../workbench/host/excel-host";
import type { EventEntry } from "../../workbench/host/events";
import { HostError } from "../../workbench/host/host-error";
import { shiftCells } from "../../workbench/host/shift-cells";
import { newTable } from "../../workbench/host/sheet-parts";
import { sortTable } from "../../workbench/host/sort-rows";
import { filterTable } from "../../workbench/host/table-filter";
import { WorkbookModel } from "../../workbench/host/workbook-model";

/** A table of names and numbers with a formula of its own row, a note beside it, a sum below. */
function played() {
  const model = new WorkbookModel("Book1.xlsx");
  const sheet = model.addSheet("Sổ");
  [
    ["Họ tên", "Số", "Gấp đôi"],
    ["Bình", 2],
    ["An", 10],
    ["Đào", 1],
  ].forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.put(at, column, { value });
    });
    if (at > 0) sheet.put(at, 2, { formula: `B${String(at + 1)}*2` });
  });
  sheet.put(5, 1, { formula: "SUM(B2:B4)" });
  const table = newTable("{table-1}", "So", rangeOf(0, 0, 3, 2));
  sheet.tables.push(table);
  const host = new ExcelHost(model);
  for (const type of [10, 19, 22]) host.context.registered.add(`${String(type)}:Workbook`);
  const events: EventEntry[] = [];
  host.onEvents((entries) => events.push(...entries));
  const value = (row: number, column: number): unknown => host.context.evaluator.value(sheet, row, column);
  return { model, sheet, table, host, events, value, column: (at: number) => [1, 2, 3].map((row) => value(row, at)) };
}

const told = (events: readonly EventEntry[]): unknown =>
  events.map(({ messageType, message }) => [messageType, (JSON.parse(message) as { address: string }).address]);

describe("sorting a table", () => {
  test("moves whole rows by the order of the column, formulas as if copied, and tells it as sorting alone", () => {
    const { host, sheet, table, column, events, value } = played();
    sortTable(host.context, sheet, table, { column: 0, ascending: true });
    expect([column(0), column(1), column(2)]).toEqual([
      ["An", "Bình", "Đào"],
      [10, 2, 1],
      [20, 4, 2],
    ]);
    expect(value(5, 1)).toBe(13);
    expect(told(events)).toEqual([[19, "A2:C3"]]);
  });

  test("numbers stand before texts, empty cells last both ways, and hidden rows stay", () => {
    const { host, sheet, table, column } = played();
    sheet.put(1, 1, { value: null });
    sheet.put(2, 1, { value: "mười" });
    sortTable(host.context, sheet, table, { column: 1, ascending: false });
    expect(column(1)).toEqual(["mười", 1, null]);
    filterTable(host.context, sheet, table, 0, new Set(["An", "Đào"]));
    sortTable(host.context, sheet, table, { column: 0, ascending: false });
    expect(column(0)).toEqual(["Đào", "An", "Bình"]);
  });
});

test("a filter hides rows and tells which", () => {
  const { host, sheet, table, events } = played();
  filterTable(host.context, sheet, table, 0, new Set(["An"]));
  filterTable(host.context, sheet, table, 0, null);
  expect(
    events.map(({ messageType, message }) => [messageType, (JSON.parse(message) as { changeType: string }).changeType]),
  ).toEqual([
    [22, "Hidden"],
    [22, "Unhidden"],
  ]);
});

describe("cells put in and taken away", () => {
  test("push those behind them; sums, the table and the event follow", () => {
    const { model, sheet, table, events, value } = played();
    shiftCells(model, sheet, rangeOf(2, 0, 2, 2), "Down");
    expect([table.range, value(3, 0), value(6, 1), sheet.cell(6, 1).formula]).toEqual([
      rangeOf(0, 0, 4, 2),
      "An",
      13,
      "SUM(B2:B5)",
    ]);
    const [first] = events;
    expect(JSON.parse(first?.message ?? "{}")).toMatchObject({
      changeType: "CellInserted",
      shiftDirection: "ShiftCellDown",
    });
    shiftCells(model, sheet, rangeOf(2, 0, 2, 2), "Up");
    expect([table.range, value(2, 0), value(5, 1)]).toEqual([rangeOf(0, 0, 3, 2), "An", 13]);
  });

  test("a table is never shifted apart", () => {
    const { model, sheet } = played();
    expect(() => {
      shiftCells(model, sheet, rangeOf(1, 1, 1, 1), "Down");
    }).toThrow(HostError);
    expect(() => {
      shiftCells(model, sheet, rangeOf(1, 0, 1, 0), "Right");
    }).toThrow(HostError);
  });

  test("a column put into a table has a header of its own", () => {
    const { model, sheet, table, value } = played();
    shiftCells(model, sheet, rangeOf(0, 1, 3, 1), "Right");
    expect([table.range.right, value(0, 1), value(0, 2)]).toEqual([3, "Column1", "Số"]);
  });
});
