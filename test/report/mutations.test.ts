import { builtIn } from "../../src/campaign/built-in/index";
import { REGISTER_HEADERS } from "../../src/field/headers";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { columnIndex, columnLetterOf, rangeOf } from "../../src/grid/address";
import type { CellPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { buildReport } from "../../src/report/build-report";
import { LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { cellKey, recalculated, type Typed } from "../support/recalculated";
import { withTool } from "../support/tools";
import { formulasOf, inputFor, registerFor, sheetOf, shown } from "./support";

const REGISTER = "Sổ đề nghị";
const SUMMARY = "Tổng hợp";
const ANALYSIS = "Phân tích";
const PROOF = "Đối chiếu";
const { vi } = REGISTER_HEADERS;
const [WAY, JUDGED] = ["Nơi trình", "Điều kiện trình"] as const;
const LEFT_OUT = "Để ngoài tờ trình";

type Cells = readonly (CellPlan | null)[];

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
  return { campaign, report, plan, sheet, at, valueAt };
}

type Made = ReturnType<typeof setOf>;

/** A row of one person with a day in 2022 and one award: figures about it are told apart easily. */
function plainRow({ sheet, valueAt, at, report }: Made): number {
  const row = sheet.rows.findIndex((cells, index) => {
    const day = cells[at(vi.deedDate)]?.value;
    return (
      index > 0 &&
      day?.kind === "date" &&
      valueAt(index, vi.kind) === "Cá nhân" &&
      valueAt(index, vi.award) !== "" &&
      report.figures.nominations[index - 1]?.fields.decisionNumber === undefined &&
      valueAt(index, WAY) !== LEFT_OUT
    );
  });
  if (row < 1) throw new Error("no plain row");
  return row;
}

/** Where rows go that are proposed, each with what it proposes. */
const proposedWays = ({ sheet, valueAt }: Made): readonly { readonly award: string; readonly way: string }[] =>
  sheet.rows.flatMap((_, row) =>
    row > 0 && ![LEFT_OUT, "Đã có quyết định"].includes(valueAt(row, WAY))
      ? [{ award: valueAt(row, vi.award), way: valueAt(row, WAY) }]
      : [],
  );

/** What a person may do to one row of the register: by name, the cells typed into. */
function changesOf(made: Made, row: number): ReadonlyMap<string, readonly Typed[]> {
  const { campaign, sheet, valueAt, at, report } = made;
  const otherUnit = report.units.find(({ records, unit }) => records.length > 0 && unit !== valueAt(row, vi.unit));
  const otherAward = campaign.awards.find(({ name }) => name !== valueAt(row, vi.award));
  const otherWay = proposedWays(made).find(({ way }) => way !== valueAt(row, WAY));
  const otherMonth = sheet.rows
    .map((cells) => cells[at(vi.deedDate)])
    .find((cell) => cell?.value.kind === "date" && monthOf(cell) !== monthOf(sheet.rows[row]?.[at(vi.deedDate)]));
  const into = (column: number, value: Typed["value"]): Typed => ({
    sheet: REGISTER,
    address: columnLetterOf(columnIndex(column)) + String(row + 1),
    value,
  });
  return new Map([
    ["unit", [into(at(vi.unit), otherUnit?.code ?? null)]],
    ["no-such-unit", [into(at(vi.unit), "Xã Không Có")]],
    ["award", [into(at(vi.award), otherAward?.name ?? null)]],
    ["kind", [into(at(vi.kind), "Tập thể")]],
    ["month", [into(at(vi.deedDate), shown(otherMonth))]],
    ["unnamed", [into(at(vi.name), null)]],
    ["refused", [into(at(JUDGED), "Không đủ")]],
    ["way", [into(at(vi.award), otherWay?.award ?? null)]],
    [
      "deleted",
      (sheet.rows[row] ?? []).flatMap((cell, column) =>
        cell === null || cell.value.kind === "formula" ? [] : [into(column, null)],
      ),
    ],
  ]);
}

/** The register with one more row like that one, as Excel lets the table grow when somebody types below it. */
function withTypedRow({ plan, at }: Made, row: number): WorkbookPlan {
  const typed = (cells: Cells): Cells =>
    cells.map((cell, index) => (index === at(vi.seq) || index === at(JUDGED) ? null : cell));
  return {
    ...plan,
    sheets: plan.sheets.map((one) =>
      one.name !== REGISTER
        ? one
        : {
            ...one,
            rows: [...one.rows, typed(one.rows[row] ?? [])],
            tables: one.tables.map((table) => ({
              ...table,
              range: rangeOf(table.range.top, table.range.left, table.range.bottom + 1, table.range.right),
            })),
          },
    ),
  };
}

const monthOf = (cell: CellPlan | null | undefined): string =>
  cell?.value.kind === "date" ? new Date(Date.UTC(1899, 11, 30 + cell.value.serial)).toISOString().slice(0, 7) : "";

interface Difference {
  readonly sheet: string;
  readonly address: string;
  /** The text at the left end of the row. */
  readonly label: string;
  readonly by: number;
}

withTool("libreoffice")("a register changed by hand and recalculated", () => {
  it.each(["quy-hop-60-nam", "phu-lam-2022"])(
    "%s: one visible cell moves exactly the figures that count it, and the proof says so",
    async (id) => {
      const made = setOf(id);
      const { plan, valueAt, at } = made;
      const row = plainRow(made);
      const changes = changesOf(made, row);
      const [changed = [], [typed] = []] = await recalculated([
        { bytes: await writeWorkbook(plan), changes: [...changes.values()] },
        { bytes: await writeWorkbook(withTypedRow(made, row)) },
      ]);
      const names = ["same", ...changes.keys(), "undone", "typed"];
      const books = new Map([...changed, typed].map((given, index) => [names[index], given]));
      const value = (name: string, of: string, address: string): unknown => {
        const found = books.get(name)?.get(cellKey(of, address));
        if (found === undefined) throw new Error(`${name}: no formula at ${of}!${address}`);
        return found;
      };
      const labelOf = (of: string, address: string): string => {
        const cells = sheetOf(plan, of).rows[Number(/\d+/u.exec(address)?.[0]) - 1] ?? [];
        return String(cells.map(shown).find((one) => typeof one === "string" && one !== "") ?? "");
      };
      const figures = formulasOf(plan).filter(({ sheet: of }) => of !== REGISTER && of !== PROOF);
      const differences = (name: string): readonly Difference[] =>
        figures.flatMap(({ sheet: of, address }) => {
          const [was, is] = [value("same", of, address), value(name, of, address)];
          return typeof was === "number" && typeof is === "number" && was !== is
            ? [{ sheet: of, address, label: labelOf(of, address), by: is - was }]
            : [];
        });
      const total = (name: string): unknown => {
        const cell = figures.find(({ sheet: of, address }) => of === SUMMARY && labelOf(of, address) === "Tổng cộng");
        return value(name, SUMMARY, cell?.address ?? "");
      };
      const conclusion = (name: string): boolean =>
        formulasOf(plan)
          .filter(({ sheet: of, cached }) => of === PROOF && String(cached).startsWith("KẾT LUẬN"))
          .every(({ address }) => !String(value(name, PROOF, address)).includes("KHÔNG KHỚP"));
      const unit = valueAt(row, vi.unit);
      const labelsIn = (name: string, of: string): ReadonlySet<string> =>
        new Set(differences(name).flatMap(({ sheet: one, label }) => (one.startsWith(of) ? [label] : [])));

      expect(differences("undone")).toEqual([]);
      expect(names.map((name) => [name, conclusion(name)])).toEqual(
        names.map((name) => [name, ["same", "undone", "month"].includes(name)]),
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
      // Where a row goes follows its cells too: without a name nowhere, with another award to who decides on that.
      const way = (name: string): unknown =>
        value(name, REGISTER, columnLetterOf(columnIndex(at(WAY))) + String(row + 1));
      expect(way("same")).toBe(valueAt(row, WAY));
      expect([way("unnamed"), way("refused"), way("no-such-unit")]).toEqual([LEFT_OUT, LEFT_OUT, way("same")]);
      const other = proposedWays(made).find((one) => one.way !== valueAt(row, WAY));
      expect(way("way")).toBe(other?.way ?? LEFT_OUT);
      expect(proposedWays(made).length).toBeGreaterThan(1);
      // Left out where it was proposed: one more in its unit and in all, one less on its list.
      for (const name of ["unnamed", "refused"])
        expect(
          differences(name).every(({ sheet: of, label }) => of === SUMMARY && [unit, "Tổng cộng"].includes(label)),
        ).toBe(true);
      // A cell that no heading fits is told in its row, where before nothing was told.
      const address = columnLetterOf(columnIndex(at("Ô chưa khớp"))) + String(row + 1);
      expect(value("same", REGISTER, address)).toBe("");
      expect(value("no-such-unit", REGISTER, address)).toBe(`${vi.unit}; `);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
