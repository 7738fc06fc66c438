import { builtIn } from "../../src/campaign/built-in/index";
import { REGISTER_HEADERS } from "../../src/field/headers";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { buildReport } from "../../src/report/build-report";
import { convert, LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { openpyxlValues } from "../support/openpyxl";
import { withTool } from "../support/tools";
import { formulasOf, inputFor, registerFor, sheetOf, shown } from "./support";

const campaign = builtIn("quy-hop-60-nam");
if (campaign === null) throw new Error("no such campaign");
const REGISTER = "Sổ đề nghị";
const PROOF = "Đối chiếu";

type Cells = readonly (CellPlan | null)[];

const columnOf = ({ rows }: SheetPlan, header: string): number =>
  (rows[0] ?? []).findIndex((cell) => shown(cell) === header);

/** The workbook with one row of the register changed by hand. */
const withRow = (plan: WorkbookPlan, row: number, change: (cells: Cells) => Cells): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) =>
    sheet.name === REGISTER
      ? { ...sheet, rows: sheet.rows.map((cells, at) => (at === row ? change(cells) : cells)) }
      : sheet,
  ),
});

withTool("libreoffice", "openpyxl")("a register changed by hand and recalculated", () => {
  const report = buildReport({ ...inputFor(campaign, registerFor(campaign, { units: 5, records: 6 })), findings: [] });
  const plan = report.workbook;
  const register = sheetOf(plan, REGISTER);
  const kind = columnOf(register, REGISTER_HEADERS.vi.kind);
  const row = register.rows.findIndex((cells) => shown(cells[kind]) === "Cá nhân");
  const cellOfKind = register.rows.find((cells) => shown(cells[kind]) === "Tập thể")?.[kind] ?? null;

  it(
    "turns the conclusion of the proof, and changes exactly the figures that count the row",
    async () => {
      const changed = [
        { name: "same", plan },
        {
          name: "kind",
          plan: withRow(plan, row, (cells) => cells.map((cell, at) => (at === kind ? cellOfKind : cell))),
        },
        { name: "deleted", plan: withRow(plan, row, (cells) => cells.map(() => null)) },
      ];
      const files = await Promise.all(
        changed.map(async ({ name, plan: made }) => ({ name: `${name}.xlsx`, bytes: await writeWorkbook(made) })),
      );
      const books = await openpyxlValues(await convert(files, "xlsx"));
      const valueOf = (book: number, sheet: string, address: string): unknown =>
        books[book]?.sheets.find(({ name }) => name === sheet)?.cells[address]?.cached ?? null;
      const conclusion = (book: number): string =>
        formulasOf(plan)
          .filter(({ sheet, cached }) => sheet === PROOF && String(cached).startsWith("KẾT LUẬN"))
          .map(({ sheet, address }) => String(valueOf(book, sheet, address)))
          .join();
      expect([0, 1, 2].map((book) => conclusion(book).includes("KHÔNG KHỚP"))).toEqual([false, true, true]);
      const differing = formulasOf(plan)
        .filter(({ sheet, address }) => valueOf(0, sheet, address) !== valueOf(1, sheet, address))
        .filter(({ sheet, cached }) => sheet !== PROOF && typeof cached === "number");
      expect(differing.length).toBeGreaterThan(3);
      const unit = report.units.find(({ records }) =>
        records.some((one) => one === report.figures.nominations[row - 1]),
      );
      for (const { sheet, address, formula } of differing) {
        const [was, is] = [0, 1].map((book) => Number(valueOf(book, sheet, address)));
        expect([formula, Math.abs((is ?? 0) - (was ?? 0))]).toEqual([formula, 1]);
        expect(["Tổng hợp", "Phân tích", unit?.unit]).toContain(sheet);
      }
    },
    2 * LIBREOFFICE_TIMEOUT,
  );
});
