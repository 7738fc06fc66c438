import { understandSheet } from "../../src/layout/understand";
import { makeSheet } from "./made-sheets";

const SHEETS = 300;

describe("sheets made at random", () => {
  test("have header rows and roles told as they were made", () => {
    let [rows, right, headers] = [0, 0, 0];
    const wrong: string[] = [];
    for (let seed = 1; seed <= SHEETS; seed += 1) {
      const made = makeSheet(seed);
      const layout = understandSheet(made.grid);
      const header = layout.tables[0]?.headerRows.join() === made.headerRows.join() && layout.tables.length === 1;
      if (header) headers += 1;
      else
        wrong.push(
          `${seed} header ${layout.tables.map((table) => table.headerRows.join()).join(";")} not ${made.headerRows.join()} (${made.traits.join()})`,
        );
      for (const { row, role } of layout.rows) {
        rows += 1;
        if (made.roles.get(row) === role) right += 1;
        else {
          const cells =
            made.grid.rows
              .find(({ index }) => index === row)
              ?.cells.map((cell) => cell?.text ?? "")
              .join("|") ?? "";
          wrong.push(
            `${seed} row ${row + 1} ${role} not ${made.roles.get(row) ?? "none"}: ${cells} (${made.traits.join()})`,
          );
        }
      }
      expect(layout.rows.map(({ row }) => row)).toEqual([...made.roles.keys()].sort((a, b) => a - b));
    }
    if (headers / SHEETS < 0.99 || right / rows < 0.995)
      throw new Error(`${headers}/${SHEETS} headers, ${right}/${rows} roles\n${wrong.slice(0, 60).join("\n")}`);
  });
});
