import path from "node:path";
import { mkdirSync } from "node:fs";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { ROOT } from "../support/root";
import { whenBuilt } from "./when-built";

whenBuilt("what a person does in the grid reaches the workbook", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;

  beforeAll(async () => {
    excel = await startExcel();
    page = await excel.newPage({ host: "workbench" });
    mkdirSync(path.join(ROOT, "out"), { recursive: true });
  });
  afterAll(async () => {
    await excel.close();
  });
  beforeEach(async () => {
    await page.newWorkbook("Book1.xlsx", null);
    await page.type("Sheet1", "A1", [
      ["Tên", "Số", "Gấp đôi"],
      ["An", 1, "=B2*2"],
      ["Bình", 2, "=B3*2"],
      ["Chi", 3, "=B4*2"],
      ["Cộng", "=SUM(B2:B4)", "=SUM(C2:C4)"],
    ]);
    await same();
  });

  /** Waits until the grid shows exactly what one made anew from the workbook would show. */
  async function same(): Promise<void> {
    const differences = (): Promise<readonly string[]> =>
      page.page.evaluate(() => {
        const { shown, held } = window.grid.state();
        const told: string[] = shown.length === held.length ? [] : ["sheets"];
        for (const [at, sheet] of shown.entries())
          for (const [key, value] of Object.entries(sheet)) {
            const other: unknown = Object.entries(held[at] ?? {}).find(([name]) => name === key)?.[1];
            if (JSON.stringify(value) !== JSON.stringify(other))
              told.push(`${sheet.name} ${key}: ${JSON.stringify(value)} but ${JSON.stringify(other)}`);
          }
        return told;
      });
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await differences()).length === 0) return;
      await page.page.waitForTimeout(50);
    }
    expect(await differences()).toEqual([]);
  }

  async function select(address: string): Promise<void> {
    await page.page.evaluate((text) => {
      window.workbench.select(text);
    }, address);
    await page.page.waitForFunction((text) => window.grid.ids().selected === text, address);
  }

  const command = (id: string, params: object = {}): Promise<boolean> =>
    page.page.evaluate(([name, given]) => window.grid.command(name, given), [id, params] as const);
  const sheet = async (
    name = "Sheet1",
  ): Promise<Awaited<ReturnType<ExcelPage["snapshot"]>>["sheets"][number] | undefined> =>
    (await page.snapshot()).sheets.find((each) => each.name === name);
  const formulas = async (): Promise<readonly (string | null)[]> =>
    Object.values((await sheet())?.cells ?? {})
      .map(({ formula }) => formula)
      .filter((formula) => formula !== null);
  const undo = (): Promise<void> => page.page.locator("#address-bar button").nth(0).click();
  const redo = (): Promise<void> => page.page.locator("#address-bar button").nth(1).click();
  const notice = (): Promise<string> => page.page.locator("#notice span").innerText();

  test("rows and columns put in and taken away, formulas following, and all of it undone and done again", async () => {
    await select("A2:A3");
    await command("sheet.command.insert-row-before", { value: 2 });
    await same();
    expect(await formulas()).toEqual(["B4*2", "B5*2", "B6*2", "SUM(B4:B6)", "SUM(C4:C6)"]);
    await command("sheet.command.insert-col-before", { value: 1 });
    await same();
    expect(await formulas()).toEqual(["C4*2", "C5*2", "C6*2", "SUM(C4:C6)", "SUM(D4:D6)"]);
    await undo();
    await undo();
    await same();
    expect(await formulas()).toEqual(["B2*2", "B3*2", "B4*2", "SUM(B2:B4)", "SUM(C2:C4)"]);
    await redo();
    await same();
    await select("A4");
    await command("sheet.command.remove-row");
    await same();
    expect(await formulas()).toEqual(["B4*2", "B5*2", "SUM(B4:B5)", "SUM(C4:C5)"]);
  });

  test("looks, merges, sizes, hidden lines, frozen panes and gridlines", async () => {
    await select("B2:C3");
    for (const [id, params] of [
      ["set-range-bold"],
      ["set-range-italic"],
      ["set-range-underline"],
      ["set-background-color", { value: "#ffcc00" }],
      ["set-range-text-color", { value: "#ff0000" }],
      ["set-range-fontsize", { value: 16 }],
      ["set-range-font-family", { value: "Arial" }],
      ["set-horizontal-text-align", { value: 2 }],
      ["set-vertical-text-align", { value: 2 }],
      ["set-text-wrap", { value: 3 }],
      ["set-border-basic", { value: { type: "all", color: "#000000", style: 1 } }],
      ["numfmt.set.percent"],
    ] as const)
      await command(`sheet.command.${id}`, params);
    await same();
    expect((await sheet())?.cells["C3"]?.style).toMatchObject({
      numberFormat: expect.stringContaining("%") as string,
      fill: "FFCC00",
      horizontal: "center",
      vertical: "center",
      wrap: true,
      font: { name: "Arial", size: 16, bold: true, italic: true, underline: true, color: "FF0000" },
      borders: { top: "thin", right: "thin", bottom: "thin", left: "thin" },
    });
    await command("sheet.command.clear-selection-format");
    await same();
    await command("sheet.command.clear-selection-content");
    await same();
    await select("A8:B9");
    await command("sheet.command.add-worksheet-merge-all");
    await same();
    expect((await sheet())?.merges).toEqual(["A8:B9"]);
    await command("sheet.command.remove-worksheet-merge");
    await same();
    expect((await sheet())?.merges).toEqual([]);
    await select("B1");
    await command("sheet.command.set-worksheet-col-width", { value: 150 });
    await command("sheet.command.set-row-height", { value: 40 });
    await command("sheet.command.toggle-gridlines");
    const lines = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 25 };
    const { unit, id } = await page.page.evaluate(() => window.grid.ids());
    await command("sheet.command.set-rows-hidden", { unitId: unit, subUnitId: id, ranges: [lines] });
    await command("sheet.command.set-frozen", {
      unitId: unit,
      subUnitId: id,
      startRow: 1,
      startColumn: -1,
      ySplit: 1,
      xSplit: 0,
    });
    await same();
    expect(await sheet()).toMatchObject({
      rowHeights: { 0: 30 },
      hiddenRows: [2, 3],
      frozen: { rows: 1, columns: 0 },
      showGridlines: false,
    });
  });

  test("sheets added, copied, named, coloured, moved and deleted", async () => {
    await command("sheet.command.copy-sheet");
    await same();
    await command("sheet.command.set-worksheet-name", { name: "Bản sao" });
    await command("sheet.command.set-tab-color", { value: "#FF0000" });
    await command("sheet.command.set-worksheet-order", { order: 0 });
    await command("sheet.command.insert-sheet");
    await same();
    expect(
      (await page.snapshot()).sheets.map(({ name, tabColor, cells }) => [name, tabColor, Object.keys(cells).length]),
    ).toEqual([
      ["Bản sao", "FF0000", 15],
      ["Sheet3", null, 0],
      ["Sheet1", null, 15],
    ]);
    await command("sheet.command.set-worksheet-name", { name: "a/b" });
    expect(await notice()).toContain("không nhận");
    await command("sheet.command.remove-sheet");
    await same();
    expect((await page.snapshot()).sheets.map(({ name }) => name)).toEqual(["Bản sao", "Sheet1"]);
    await undo();
    await same();
    expect((await page.snapshot()).sheets.map(({ name }) => name)).toEqual(["Bản sao", "Sheet3", "Sheet1"]);
  });

  test("a protected sheet and things that are not played leave the workbook as it is, say so, and the screen shows it", async () => {
    await page.protect("Sheet1", true);
    const before = await page.snapshot();
    await select("A2:B3");
    await command("sheet.command.set-range-bold");
    await same();
    expect(await notice()).toContain("đang khóa");
    await command("sheet.command.clear-selection-content");
    await command("sheet.command.insert-row-before", { value: 1 });
    await command("sheet.command.insert-range-move-right", {
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    });
    await same();
    expect(await notice()).toContain("đang khóa");
    await command("sheet.command.set-text-rotation", { value: 45 });
    await same();
    expect((await page.snapshot()).sheets).toEqual(before.sheets);
    expect(await notice()).toContain("không làm được");
  });

  test("what is typed is taken as Excel takes it, a formula stays one when it is opened and copied, and Ctrl+Z takes it back", async () => {
    await page.page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position: { x: 400, y: 300 } });
    await select("E1");
    await page.page.keyboard.type("05/03/2022");
    await page.page.keyboard.press("Enter");
    await page.page.keyboard.type("=B5*10");
    await page.page.keyboard.press("Enter");
    await same();
    expect([(await sheet())?.cells["E1"], (await sheet())?.cells["E2"]]).toMatchObject([
      { value: 44_625, text: "05/03/2022" },
      { value: 60, formula: "B5*10" },
    ]);
    await select("E2");
    await page.page.keyboard.press("F2");
    await page.page.waitForFunction(() => window.workbench.host().editMode);
    await page.page.keyboard.press("Enter");
    await page.page.waitForFunction(() => !window.workbench.host().editMode);
    await same();
    expect((await sheet())?.cells["E2"]).toMatchObject({ value: 60, formula: "B5*10" });
    await page.page.keyboard.press("Control+z");
    await page.page.waitForFunction(
      () =>
        window.workbench.snapshot().sheets[0]?.cells["E2"] === undefined ||
        window.workbench.snapshot().sheets[0]?.cells["E2"]?.formula === null,
    );
    await same();
  });

  test("the button of a table's header filters its rows; sums of what is seen follow; the filter is taken off again", async () => {
    await page.page.evaluate(() => {
      window.workbench.makeTable("Sheet1", "A1:C4", "Bang");
    });
    await page.type("Sheet1", "E1", [["=SUBTOTAL(9,B2:B4)"]]);
    await page.page.waitForTimeout(300);
    const press = async (): Promise<number> => {
      const { x, y } = (await page.page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox()) ?? {
        x: 0,
        y: 0,
      };
      await page.page.mouse.click(x + 46 + 64 - 8, y + 20 + 20 - 8);
      return y + 20 + 20;
    };
    const under = await press();
    const popup = page.page.locator(".popup");
    await popup.waitFor();
    expect(Math.abs(((await popup.boundingBox())?.y ?? 0) - under)).toBeLessThan(4);
    await page.page.screenshot({ path: path.join(ROOT, "out/workbench-filter.png") });
    await popup.getByLabel("Bình").uncheck();
    await popup.getByRole("button", { name: "Lọc", exact: true }).click();
    await same();
    expect([(await sheet())?.hiddenRows, (await sheet())?.cells["E1"]?.value]).toEqual([[2], 4]);
    await page.page.waitForTimeout(300);
    await press();
    await popup.getByRole("button", { name: "Bỏ lọc cột này" }).click();
    await same();
    expect((await sheet())?.hiddenRows).toEqual([]);
    const names = async (): Promise<unknown> => {
      const cells = (await sheet())?.cells;
      return ["A2", "A3", "A4"].map((address) => cells?.[address]?.value);
    };
    const before = await names();
    await page.page.waitForTimeout(300);
    await press();
    await popup.getByRole("button", { name: "Sắp xếp Z → A" }).click();
    await same();
    expect(await names()).toEqual([...(before as string[])].sort((a, b) => b.localeCompare(a, "vi")));
    await undo();
    await same();
    expect(await names()).toEqual(before);
  });

  test("cells put in and taken away push those behind them, and are taken back", async () => {
    const at = { startRow: 1, endRow: 1, startColumn: 4, endColumn: 4 };
    const value = async (address: string): Promise<unknown> => (await sheet())?.cells[address]?.value ?? null;
    await page.type("Sheet1", "E2", [["đẩy"]]);
    await command("sheet.command.insert-range-move-right", { range: at });
    await same();
    expect([await value("E2"), await value("F2")]).toEqual([null, "đẩy"]);
    await command("sheet.command.delete-range-move-left", { range: at });
    await same();
    expect(await value("E2")).toBe("đẩy");
    await undo();
    await same();
    expect(await value("F2")).toBe("đẩy");
  });

  test("nothing of this brought up an error", () => {
    expect(page.troubles.filter((trouble) => !trouble.includes("/pane/") && !trouble.includes("404"))).toEqual([]);
  });
});
