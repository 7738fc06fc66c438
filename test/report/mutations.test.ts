import { builtIn } from "../../src/campaign/built-in/index";
import { REGISTER_HEADERS } from "../../src/field/headers";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { columnIndex, columnLetterOf, rangeOf } from "../../src/grid/address";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { buildReport } from "../../src/report/build-report";
import { STYLES } from "../../src/report/styles";
import { convert, LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { openpyxlValues } from "../support/openpyxl";
import { withTool } from "../support/tools";
import { formulasOf, inputFor, registerFor, sheetOf, shown } from "./support";

const REGISTER = "Sổ đề nghị";
const SUMMARY = "Tổng hợp";
const ANALYSIS = "Phân tích";
const PROOF = "Đối chiếu";
const { vi } = REGISTER_HEADERS;

type Cells = readonly (CellPlan | null)[];

const textCell = (text: string): CellPlan => ({ value: { kind: "text", text }, style: STYLES.plain });

/** The report of a campaign with ways to change its register as a person would. */
function setOf(id: string) {
  const campaign = builtIn(id);
  if (campaign === null) throw new Error(`no campaign ${id}`);
  const register = registerFor(campaign, { units: 5, records: 6 });
  const report = buildReport({ ...inputFor(campaign, register), findings: [] });
  const plan = report.workbook;
  const sheet = sheetOf(plan, REGISTER);
  const at = (header: string): number => (sheet.rows[0] ?? []).findIndex((cell) => shown(cell) === header);
  const valueAt = (row: number, header: string): string => String(shown(sheet.rows[row]?.[at(header)]) ?? "");
  const with_ = (change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((one) => (one.name === REGISTER ? change(one) : one)),
  });
  const withRow = (row: number, change: (cells: Cells) => Cells): WorkbookPlan =>
    with_((one) => ({ ...one, rows: one.rows.map((cells, index) => (index === row ? change(cells) : cells)) }));
  const withCell = (row: number, header: string, cell: CellPlan | null): WorkbookPlan =>
    withRow(row, (cells) => cells.map((old, index) => (index === at(header) ? cell : old)));
  return { campaign, report, plan, sheet, at, valueAt, with_, withRow, withCell };
}

type Made = ReturnType<typeof setOf>;

interface Change {
  readonly name: string;
  readonly plan: WorkbookPlan;
}

/** A row of one person with a day in 2022 and one award: figures about it are told apart easily. */
function plainRow({ sheet, valueAt, at, report }: Made): number {
  const row = sheet.rows.findIndex((cells, index) => {
    const day = cells[at(vi.deedDate)]?.value;
    return (
      index > 0 &&
      day?.kind === "date" &&
      valueAt(index, vi.kind) === "Cá nhân" &&
      valueAt(index, vi.award) !== "" &&
      report.figures.nominations[index - 1]?.fields.decisionNumber === undefined
    );
  });
  if (row < 1) throw new Error("no plain row");
  return row;
}

/** All changes of one campaign's register, the untouched one first. */
function changesOf(made: Made, row: number): readonly Change[] {
  const { campaign, sheet, plan, valueAt, with_, withRow, withCell, at, report } = made;
  const otherUnit = report.units.find(({ records, unit }) => records.length > 0 && unit !== valueAt(row, vi.unit));
  const otherAward = campaign.awards.find(({ name }) => name !== valueAt(row, vi.award));
  const otherMonth = sheet.rows
    .map((cells) => cells[at(vi.deedDate)])
    .find((cell) => cell?.value.kind === "date" && monthOf(cell) !== monthOf(sheet.rows[row]?.[at(vi.deedDate)]));
  const typed = (cells: Cells): Cells =>
    cells.map((cell, index) => (index === at(vi.seq) || index === at("Nơi trình") ? null : cell));
  return [
    { name: "same", plan },
    { name: "unit", plan: withCell(row, vi.unit, textCell(otherUnit?.code ?? "")) },
    { name: "no-such-unit", plan: withCell(row, vi.unit, textCell("Xã Không Có")) },
    { name: "award", plan: withCell(row, vi.award, otherAward === undefined ? null : textCell(otherAward.name)) },
    { name: "kind", plan: withCell(row, vi.kind, textCell("Tập thể")) },
    { name: "month", plan: withCell(row, vi.deedDate, otherMonth ?? null) },
    { name: "deleted", plan: withRow(row, (cells) => cells.map((cell) => (isFormula(cell) ? cell : null))) },
    {
      name: "typed",
      plan: with_((one) => ({
        ...one,
        rows: [...one.rows, typed(one.rows[row] ?? [])],
        tables: one.tables.map((table) => ({
          ...table,
          range: rangeOf(table.range.top, table.range.left, table.range.bottom + 1, table.range.right),
        })),
      })),
    },
  ];
}

const isFormula = (cell: CellPlan | null): boolean => cell?.value.kind === "formula";

const monthOf = (cell: CellPlan | null | undefined): string =>
  cell?.value.kind === "date" ? new Date(Date.UTC(1899, 11, 30 + cell.value.serial)).toISOString().slice(0, 7) : "";

interface Difference {
  readonly sheet: string;
  readonly address: string;
  /** The text at the left end of the row. */
  readonly label: string;
  readonly by: number;
}

withTool("libreoffice", "openpyxl")("a register changed by hand and recalculated", () => {
  it.each(["quy-hop-60-nam", "phu-lam-2022"])(
    "%s: one visible cell moves exactly the figures that count it, and the proof says so",
    async (id) => {
      const made = setOf(id);
      const { plan, valueAt, at } = made;
      const row = plainRow(made);
      const changes = changesOf(made, row);
      const files = await Promise.all(
        changes.map(async ({ name, plan: changed }) => ({
          name: `${name}.xlsx`,
          bytes: await writeWorkbook(changed),
        })),
      );
      const books = await openpyxlValues(await convert(files, "xlsx"));
      const bookOf = (name: string): (typeof books)[number] => {
        const book = books[changes.findIndex((change) => change.name === name)];
        if (book === undefined) throw new Error(`no book ${name}`);
        return book;
      };
      const value = (book: (typeof books)[number], of: string, address: string): unknown =>
        book.sheets.find((one) => one.name === of)?.cells[address]?.cached ?? null;
      const labelOf = (of: string, address: string): string => {
        const cells = sheetOf(plan, of).rows[Number(/\d+/u.exec(address)?.[0]) - 1] ?? [];
        return String(cells.map(shown).find((one) => typeof one === "string" && one !== "") ?? "");
      };
      const figures = formulasOf(plan).filter(({ sheet: of }) => of !== REGISTER && of !== PROOF);
      const differences = (name: string): readonly Difference[] =>
        figures.flatMap(({ sheet: of, address }) => {
          const [was, is] = [value(bookOf("same"), of, address), value(bookOf(name), of, address)];
          return typeof was === "number" && typeof is === "number" && was !== is
            ? [{ sheet: of, address, label: labelOf(of, address), by: is - was }]
            : [];
        });
      const total = (name: string): unknown => {
        const cell = figures.find(({ sheet: of, address }) => of === SUMMARY && labelOf(of, address) === "Tổng cộng");
        return value(bookOf(name), SUMMARY, cell?.address ?? "");
      };
      const conclusion = (name: string): boolean =>
        formulasOf(plan)
          .filter(({ sheet: of, cached }) => of === PROOF && String(cached).startsWith("KẾT LUẬN"))
          .every(({ address }) => !String(value(bookOf(name), PROOF, address)).includes("KHÔNG KHỚP"));
      const unit = valueAt(row, vi.unit);
      const labelsIn = (name: string, of: string): ReadonlySet<string> =>
        new Set(differences(name).flatMap(({ sheet: one, label }) => (one.startsWith(of) ? [label] : [])));

      expect(differences("same")).toEqual([]);
      expect(changes.map(({ name }) => [name, conclusion(name)])).toEqual(
        changes.map(({ name }) => [name, name === "same" || name === "month"]),
      );
      for (const name of ["unit", "award", "kind"]) expect([name, total(name)]).toEqual([name, total("same")]);
      expect(total("deleted")).toBe(Number(total("same")) - 1);
      expect(total("typed")).toBe(Number(total("same")) + 1);

      // Another unit: one less there, one more here, in whole rows of the biểu; nothing of anybody else's.
      const moved = differences("unit").filter(({ sheet: of }) => of.startsWith(SUMMARY));
      expect(labelsIn("unit", SUMMARY).size).toBe(2);
      expect(moved.every(({ label, by }) => by === (label === unit ? -1 : 1))).toBe(true);
      // Another award or kind: the unit's row, and the totals; the number of nominations of nobody.
      for (const name of ["award", "kind"]) {
        expect([...labelsIn(name, SUMMARY)].filter((label) => label !== unit && label !== "Tổng cộng")).toEqual([]);
        const own = differences(name).filter(({ sheet: of, label }) => of.startsWith(SUMMARY) && label === unit);
        expect(own.length).toBeGreaterThan(0);
        expect(own.every(({ by }) => Math.abs(by) === 1)).toBe(true);
      }
      // Another month: no figure but those of the two months and what is added up between them.
      expect(new Set(differences("month").map(({ sheet: of }) => of))).toEqual(new Set([ANALYSIS]));
      expect(differences("month").every(({ label }) => /^\d\d\/\d{4}$/u.test(label))).toBe(true);
      // A row taken out or typed: one less or more wherever it is counted.
      for (const [name, by] of [
        ["deleted", -1],
        ["typed", 1],
      ] as const) {
        const all = differences(name).filter(({ sheet: of }) => of.startsWith(SUMMARY));
        expect([...labelsIn(name, SUMMARY)].sort()).toEqual(["Tổng cộng", unit].sort());
        // Nobody says where a typed nomination goes; a deleted one was perhaps left out.
        expect(all.every((one) => one.by === by)).toBe(true);
      }
      // A cell that no heading fits is told in its row, where before nothing was told.
      const address = columnLetterOf(columnIndex(at("Ô chưa khớp"))) + String(row + 1);
      expect(value(bookOf("same"), REGISTER, address)).toBeNull();
      expect(value(bookOf("no-such-unit"), REGISTER, address)).toBe(`${vi.unit}; `);
    },
    3 * LIBREOFFICE_TIMEOUT,
  );
});
