import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { addressText, columnIndex, columnLetterOf, rangeText, rowIndex, rowNumberOf } from "../../src/grid/address";
import type { CellPlan, PagePlan, SheetPlan } from "../../src/grid/sheet-plan";
import { dayOf, isoOf, type Day } from "../../src/text/day";
import { openpyxlFacts, type CellFacts, type SheetFacts, type WorkbookFacts } from "../support/openpyxl";
import { withTool } from "../support/tools";
import { samplePlan } from "./write-sample";

const plan = samplePlan();

const orNull = <T>(value: T, nothing: T): T | null => (value === nothing ? null : value);

function expectedCell({ value, style, link }: CellPlan): Partial<CellFacts> {
  const shown = (): Partial<CellFacts> => {
    switch (value.kind) {
      case "text":
        return { value: value.text, cached: value.text, type: "s", quotePrefix: value.text.startsWith("=") };
      case "number":
        return { value: value.number, cached: value.number, type: "n" };
      case "date":
        return { value: `${isoOf(value.serial as Day)}T00:00:00`, type: "d" };
      case "formula":
        return { value: `=${value.formula}`, cached: value.cached, type: "f" };
      case "blank":
        return { value: null };
    }
  };
  const { font, borders } = style;
  return {
    ...shown(),
    numberFormat: style.numberFormat,
    font,
    fill: style.fill,
    borders: {
      top: orNull(borders.top, "none"),
      right: orNull(borders.right, "none"),
      bottom: orNull(borders.bottom, "none"),
      left: orNull(borders.left, "none"),
    },
    horizontal: orNull(style.horizontal, "general"),
    vertical: orNull(style.vertical, "bottom"),
    wrap: style.wrap,
    indent: style.indent,
    locked: style.locked,
    ...(link === undefined ? {} : { link }),
  };
}

const cellsOf = (sheet: SheetPlan): readonly (readonly [string, CellPlan])[] =>
  sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column): (readonly [string, CellPlan])[] =>
      cell === null ? [] : [[addressText({ row: rowIndex(index), column: columnIndex(column) }), cell]],
    ),
  );

function expectPage(facts: SheetFacts<CellFacts>["page"], page: PagePlan): void {
  expect(facts.paper).toBe(9);
  expect(facts.orientation).toBe(page.orientation);
  for (const side of ["top", "right", "bottom", "left", "header", "footer"] as const)
    expect(facts.margins[side]).toBeCloseTo(page.margins[side] / 25.4, 4);
  expect([facts.fitToPage, facts.fitToWidth, facts.fitToHeight]).toEqual(
    page.fitToWidth ? [true, 1, 0] : [false, null, null],
  );
  expect(facts.centered).toBe(page.centerHorizontally);
  expect(facts.titleRows).toBe(
    page.titleRows === null ? null : `$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`,
  );
  const area = page.printArea;
  expect(facts.printArea).toEqual(
    area === null
      ? null
      : [
          `$${columnLetterOf(area.left)}$${rowNumberOf(area.top)}:$${columnLetterOf(area.right)}$${rowNumberOf(area.bottom)}`,
        ],
  );
  expect(facts.breaks).toEqual(page.breaksBefore);
  expect(facts.differentFirst).toBe(page.header.firstPageCenter !== null);
  expect([facts.footerLeft ?? "", facts.footerRight ?? ""]).toEqual([page.footer.left, page.footer.right]);
}

withTool("openpyxl")("another reader finds what was planned", () => {
  let facts: WorkbookFacts;
  beforeAll(async () => {
    const [only] = await openpyxlFacts([await writeWorkbook(plan)]);
    if (only === undefined) throw new Error("openpyxl said nothing");
    facts = only;
  });

  const eachSheet = (look: (found: SheetFacts<CellFacts>, planned: SheetPlan) => void): void => {
    expect(facts.sheets).toHaveLength(plan.sheets.length);
    facts.sheets.forEach((found, index) => {
      const planned = plan.sheets[index];
      if (planned === undefined) throw new Error("too many sheets");
      look(found, planned);
    });
  };

  test("the workbook: sheets, names, stamps, title, the sheet shown first", () => {
    eachSheet((found, planned) => {
      expect([found.name, found.state, found.tabColor, found.gridlines]).toEqual([
        planned.name,
        planned.visibility,
        planned.tabColor,
        planned.showGridlines,
      ]);
    });
    expect(facts.names).toEqual(plan.names);
    expect(facts.properties).toEqual(plan.properties);
    expect(facts.title).toBe(plan.title);
    expect(facts.active).toBe(plan.sheets[plan.activeSheet]?.name);
  });

  test("every cell: value, formula, cached value, look, link", () => {
    eachSheet((found, planned) => {
      const cells = cellsOf(planned);
      expect(cells.length).toBeGreaterThan(0);
      for (const [address, cell] of cells)
        expect([address, found.cells[address]]).toEqual([address, expect.objectContaining(expectedCell(cell))]);
      const valued = Object.entries(found.cells).filter(([, { value }]) => value !== null);
      expect(valued.map(([address]) => address).sort()).toEqual(cells.map(([address]) => address).sort());
    });
  });

  test("widths, heights, hidden rows and columns, merges, freeze, protection", () => {
    eachSheet((found, planned) => {
      expect(found.widths).toEqual(
        Object.fromEntries(planned.columns.map(({ width }, index) => [columnLetterOf(columnIndex(index)), width])),
      );
      expect(found.hiddenColumns).toEqual(
        planned.columns.flatMap(({ hidden }, index) => (hidden ? [columnLetterOf(columnIndex(index))] : [])),
      );
      expect(found.heights).toEqual(
        Object.fromEntries([...planned.rowHeights].map(([row, height]) => [String(row + 1), height])),
      );
      expect(found.hiddenRows).toEqual([...planned.hiddenRows].map((row) => row + 1));
      expect(found.merges).toEqual(planned.merges.map(rangeText).sort());
      expect(found.freeze).toBe(
        planned.freeze === null
          ? null
          : addressText({ row: rowIndex(planned.freeze.rows), column: columnIndex(planned.freeze.columns) }),
      );
      expect(found.protection).toEqual(
        planned.protection === null
          ? { on: false, filter: false, insertRows: false }
          : { on: true, filter: planned.protection.allowFilter, insertRows: planned.protection.allowInsertRows },
      );
    });
  });

  test("tables, validations, conditional formats, charts", () => {
    eachSheet((found, planned) => {
      expect(
        found.tables.map(({ name, range, style, filter }) => ({ name, range, style, filter: filter !== null })),
      ).toEqual(
        planned.tables.map(({ name, range, style, showFilter }) => ({
          name,
          range: rangeText(range),
          style,
          filter: showFilter,
        })),
      );
      expect(
        found.validations.map(({ range, errorStyle, error, prompt, allowBlank, showError, showPrompt }) => ({
          range,
          errorStyle,
          error,
          prompt: prompt ?? null,
          allowBlank,
          showError,
          showPrompt,
        })),
      ).toEqual(
        planned.validations.map(({ range, onError, error, prompt, allowBlank }) => ({
          range: rangeText(range),
          errorStyle: onError,
          error: error.message,
          prompt: prompt?.message ?? null,
          allowBlank,
          showError: true,
          showPrompt: prompt !== null,
        })),
      );
      expect(found.conditional).toEqual(
        planned.conditionalFormats.map(({ range, formula, bold, color, fill }) => ({
          range: rangeText(range),
          type: "expression",
          formula: [formula],
          bold,
          color,
          fill,
        })),
      );
      expect(found.charts).toBe(planned.charts.length);
    });
    expect(
      facts.sheets[0]?.validations.map(({ type, operator, formula1, formula2 }) => [
        type,
        operator,
        formula1,
        formula2,
      ]),
    ).toEqual([
      ["list", null, "'Danh mục'!$A$1:$A$4", null],
      ["date", "between", "44562", "44926"],
      ["list", null, '"Cá nhân,Tập thể ""Xanh"" & sạch"', null],
      ["custom", null, "LEN($E5)<12", null],
      ["whole", "lessThanOrEqual", "500", null],
    ]);
  });

  test("the page: paper, margins, titles, area, headers, breaks", () => {
    eachSheet((found, planned) => {
      expectPage(found.page, planned.page);
    });
  });
});

test("our own reader finds the same values, formulas, merges, tables, hidden parts and stamps", async () => {
  const book = await readWorkbook("sample.xlsx", await writeWorkbook(plan));
  expect(book.properties).toEqual(plan.properties);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    plan.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  book.sheets.forEach((sheet, index) => {
    const planned = plan.sheets[index];
    if (planned === undefined) throw new Error("too many sheets");
    const found = new Map(
      sheet.rows.flatMap((row) =>
        row.cells.flatMap((cell, column) =>
          cell === undefined ? [] : [[addressText({ row: row.index, column: columnIndex(column) }), cell] as const],
        ),
      ),
    );
    for (const [address, { value }] of cellsOf(planned)) {
      const shown =
        value.kind === "text"
          ? value.text
          : value.kind === "number"
            ? value.number
            : value.kind === "date"
              ? value.serial
              : value.kind === "formula"
                ? value.cached
                : null;
      expect([address, found.get(address)?.value, found.get(address)?.formula]).toEqual([
        address,
        shown,
        value.kind === "formula" ? value.formula : null,
      ]);
    }
    expect(sheet.merges.map(rangeText)).toEqual(planned.merges.map(rangeText));
    expect(sheet.tables.map(({ name, range }) => [name, rangeText(range)])).toEqual(
      planned.tables.map(({ name, range }) => [name, rangeText(range)]),
    );
    expect(sheet.rows.filter(({ hidden }) => hidden).map((row) => Number(row.index))).toEqual([...planned.hiddenRows]);
    expect(sheet.protected).toBe(planned.protection !== null);
  });
  expect(book.sheets[0]?.rows.find((row) => row.index === rowIndex(4))?.cells[3]).toMatchObject({
    kind: "date",
    value: 44_700,
    text: "19/05/2022",
  });
  expect(dayOf(2022, 5, 19)).toBe(44_700);
});
