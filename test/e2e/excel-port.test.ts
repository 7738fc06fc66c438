import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import type { Seen } from "../excel/pane/port";

let excel: PlayedExcel;
let page: ExcelPage;

beforeAll(async () => {
  excel = await startExcel();
  page = await excel.newPage({ pane: "/test/port.html" });
});
afterAll(async () => {
  await excel.close();
});
beforeEach(async () => {
  await page.newWorkbook("Book1.xlsx", null);
  await page.openPane();
  await page.clearSyncs();
});

const use = (body: string): Promise<Seen> =>
  page
    .pane()
    .evaluate<Seen>(`window.attempt(async ({ port, reportPlan, cancellation, onProgress, onChange }) => { ${body} })`);
const write = (people: number, units = 0): Promise<Seen> =>
  use(`return port.write(reportPlan(${people}, ${units}), "report", onProgress, cancellation)`);

type Book = Awaited<ReturnType<ExcelPage["snapshot"]>>;

function sheetOf(book: Book, name: string): Book["sheets"][number] {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

describe("writing a plan into Excel", () => {
  test("makes the sheets with texts, figures, looks, tables, rules and print set-up", async () => {
    const { result, failed } = await write(30);
    expect(failed).toBeUndefined();
    expect(result).toEqual([
      { name: "Sổ đề nghị", kind: "register", change: "created" },
      { name: "Tổng hợp", kind: "summary", change: "created" },
    ]);
    const book = await page.snapshot();
    const register = sheetOf(book, "Sổ đề nghị");
    const summary = sheetOf(book, "Tổng hợp");
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Sheet1", "visible"],
      ["Sổ đề nghị", "visible"],
      ["Tổng hợp", "visible"],
    ]);
    expect(register.cells["F3"]).toMatchObject({ value: '=HYPERLINK("http://x")', formula: null });
    expect(register.cells["C3"]).toMatchObject({ value: "0912345000", formula: null });
    expect(register.cells["D3"]).toMatchObject({ value: 44_600, text: "08/02/2022" });
    expect(register.cells["B2"]?.style).toMatchObject({
      fill: "DDEBF7",
      horizontal: "center",
      wrap: true,
      font: { bold: true, name: "Times New Roman", size: 12 },
      borders: { top: "thin", right: "thin", bottom: "thin", left: "thin" },
    });
    expect(register.cells["B5"]?.style.borders).toEqual({ top: "hair", right: "thin", bottom: "hair", left: "thin" });
    expect(register.merges).toEqual(["A1:F1"]);
    expect(register.tables).toEqual([
      { name: "SoDeNghi", range: "A2:F32", style: "TableStyleLight1", showFilter: true, showTotals: false },
    ]);
    expect(register.validations[0]).toMatchObject({ range: "E3:E32" });
    expect(register.conditionalFormats).toEqual([
      { range: "C3:C32", formula: "LEN($C3)<>10", fill: "FFC7CE", color: "9C0006", bold: true },
    ]);
    expect(register.frozen).toEqual({ rows: 2, columns: 2 });
    expect(register.page).toMatchObject({
      orientation: "Landscape",
      titleRows: { from: 1, to: 1 },
      headersState: "FirstAndDefault",
    });
    expect(register.tabColor).toBe("1F4E79");
    expect(register.columnWidths["1"]).toBe(28 * 6);
    expect(summary.cells["B3"]).toMatchObject({ value: 10, formula: 'COUNTIFS(SoDeNghi[Hình thức],"Giấy khen")' });
    expect(summary.cells["B6"]).toMatchObject({ value: 30 });
    expect(summary.cells["A6"]).toMatchObject({ link: "'Sổ đề nghị'!A3", value: "Cộng" });
    expect(summary.charts).toMatchObject([
      { title: "Cơ cấu khen thưởng", type: "ColumnClustered", series: [{ name: "Số lượng" }] },
    ]);
    expect(book.names).toEqual({ SoNguoi: "='Sổ đề nghị'!$B$3" });
    expect(book.properties).toEqual({ "so-thi-dua.campaign": "quoc-oai-2022" });
    expect(book.activeSheet).toBe("Tổng hợp");
    expect(book.undoStackClears).toBe(0);
  });
});

const sourceSheets = (book: Awaited<ReturnType<ExcelPage["snapshot"]>>): readonly unknown[] =>
  book.sheets
    .filter((sheet) => sheet.customProperties["so-thi-dua"] === undefined)
    .map(({ name, cells, visibility, merges }) => ({ name, cells, visibility, merges }));

describe("reading sheets", () => {
  test("gives back what was written, texts and dates as they are", async () => {
    await write(50);
    const { result, failed } = await use(`
      const [register, summary] = await port.read(["Sổ đề nghị", "Tổng hợp"], onProgress, cancellation);
      const show = (grid, row) => grid.rows.find((each) => each.index === row).cells.map((cell) => cell === undefined ? null : [cell.kind, cell.value, cell.text, cell.formula]);
      return { rows: register.rows.length, title: show(register, 0), third: show(register, 2), bold: register.rows[1].cells[1].style.font.bold, plain: register.rows[5].cells[1].style.font, merges: register.merges, tables: register.tables, sums: show(summary, 5) };
    `);
    expect(failed).toBeUndefined();
    expect(result).toMatchObject({
      rows: 52,
      title: [["text", "SỔ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022", "SỔ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022", null]],
      third: [
        ["number", 1, "1", null],
        ["text", "Nguyễn Thị Ánh Tuyết 1", "Nguyễn Thị Ánh Tuyết 1", null],
        ["text", "0912345000", "0912345000", null],
        ["date", 44_600, "08/02/2022", null],
        ["text", "Giấy khen", "Giấy khen", null],
        ["text", '=HYPERLINK("http://x")', '=HYPERLINK("http://x")', null],
      ],
      bold: true,
      plain: { name: "Times New Roman", size: 12, bold: false },
      merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
      tables: [{ name: "SoDeNghi", range: { top: 1, left: 0, bottom: 51, right: 5 } }],
      sums: [
        ["text", "Cộng", "Cộng", null],
        ["number", 50, "50", "SUM(B3:B5)"],
      ],
    });
  });

  test("takes as many syncs for sixty sheets as for five", async () => {
    const syncsFor = async (sheets: number): Promise<number> => {
      await page.newWorkbook("Book1.xlsx", null);
      await page.openPane();
      await write(5, sheets);
      await page.clearSyncs();
      const { failed } = await use(
        `const names = (await port.sheets()).map((sheet) => sheet.name); await port.read(names, onProgress, cancellation);`,
      );
      expect(failed).toBeUndefined();
      return (await page.syncs()).length;
    };
    expect(await syncsFor(60)).toBe(await syncsFor(5));
  });

  test("names the sheet that is gone", async () => {
    expect(await use(`return port.read(["Không có"], onProgress, cancellation)`)).toMatchObject({
      failed: { reason: "sheet-gone", sheet: "Không có" },
    });
  });
});

describe("syncs and payloads", () => {
  test("writing takes as many syncs for forty units as for two, none over 4 MB", async () => {
    const syncsFor = async (units: number): Promise<number> => {
      await page.newWorkbook("Book1.xlsx", null);
      await page.openPane();
      await page.clearSyncs();
      expect((await write(10, units)).failed).toBeUndefined();
      const syncs = await page.syncs();
      for (const { requestBytes, responseBytes } of syncs)
        expect(Math.max(requestBytes, responseBytes)).toBeLessThan(4_000_000);
      return syncs.length;
    };
    expect(await syncsFor(40)).toBe(await syncsFor(2));
  });

  test("a register of ten thousand rows goes in requests under 4 MB and is read in answers under 5 MB", async () => {
    expect((await write(10_000)).failed).toBeUndefined();
    const written = await page.syncs();
    for (const { requestBytes } of written) expect(requestBytes).toBeLessThan(4_000_000);
    expect(written.length).toBeLessThan(25);
    await page.clearSyncs();
    const { result, failed } = await use(
      `return (await port.read(["Sổ đề nghị"], onProgress, cancellation))[0].rows.length`,
    );
    expect(failed).toBeUndefined();
    expect(result).toBe(10_002);
    for (const { responseBytes } of await page.syncs()) expect(responseBytes).toBeLessThan(5_000_000);
  });

  test("halves a request that Excel finds too large", async () => {
    await write(30);
    const sizes = (await page.syncs()).map((sync) => sync.requestBytes);
    const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0)) + 1;
    await page.newWorkbook("Book1.xlsx", null);
    await page.openPane();
    await page.fail({ at: largest, code: "RequestPayloadSizeLimitExceeded", when: "before", times: 2 });
    expect((await write(30)).failed).toBeUndefined();
    expect((await page.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp"]);
  });
});

describe("when Excel fails", () => {
  const prepareBook = async (): Promise<void> => {
    await page.newWorkbook("Book1.xlsx", null);
    await page.type("Sheet1", "A1:B2", [
      ["Họ và tên", "Hình thức"],
      ["Trần Văn Bé", "Giấy khen"],
    ]);
    await page.openPane();
  };

  test.each([
    ["GeneralException", "before"],
    ["GeneralException", "after"],
    ["AccessDenied", "before"],
  ] as const)("%s %s each sync in turn: no half-made sheet stays, sources are untouched", async (code, when) => {
    await prepareBook();
    await page.clearSyncs();
    expect((await write(8)).failed).toBeUndefined();
    const total = (await page.syncs()).length;
    let failures = 0;
    for (let at = 1; at <= total; at += 1) {
      await prepareBook();
      const before = sourceSheets(await page.snapshot());
      await page.fail({ at, code, when, times: 1 });
      const seen = await write(8);
      const book = await page.snapshot();
      // A failure of Office.js' own tidying up after a job does not matter to the job.
      const names = seen.failed === undefined ? ["Sheet1", "Sổ đề nghị", "Tổng hợp"] : ["Sheet1"];
      expect({ at, sheets: book.sheets.map((sheet) => sheet.name) }).toEqual({ at, sheets: names });
      expect({ at, told: sourceSheets(book) }).toEqual({ at, told: before });
      if (seen.failed === undefined) continue;
      failures += 1;
      expect(seen.failed.reason).toBe(code === "AccessDenied" ? "protected" : "unknown");
      expect(book.names).toEqual({});
    }
    expect(failures).toBeGreaterThan(10);
  });

  test("rewriting that fails half-way brings the former sheets back, each sync in turn", async () => {
    await prepareBook();
    await write(8);
    await page.clearSyncs();
    await write(5);
    const total = (await page.syncs()).length;
    let failures = 0;
    for (let at = 1; at <= total; at += 1) {
      await prepareBook();
      await write(8);
      const before = await page.snapshot();
      await page.fail({ at, code: "GeneralException", when: "before", times: 1 });
      const seen = await write(5);
      if (seen.failed === undefined) continue;
      failures += 1;
      await page.forgetFailures();
      const after = await page.snapshot();
      const shown = (book: typeof before): unknown =>
        book.sheets
          .filter((sheet) => !sheet.name.startsWith("~"))
          .map(({ name, cells, tables, merges, charts, validations, conditionalFormats, frozen, visibility }) => ({
            name,
            tables,
            merges,
            validations,
            conditionalFormats,
            frozen,
            visibility,
            charts: charts.length,
            cells: Object.fromEntries(
              Object.entries(cells)
                .filter(([, cell]) => cell.value !== null)
                .map(([address, cell]) => [address, [cell.value, cell.formula, cell.style]]),
            ),
          }));
      expect({ at, shown: shown(after) }).toEqual({ at, shown: shown(before) });
    }
    expect(failures).toBeGreaterThan(10);
  });

  test("a pane that dies in the middle is cleaned up after when it opens again", async () => {
    await prepareBook();
    await page.fail({ at: 8, code: "GeneralException", when: "before", times: 1_000 });
    expect((await write(8)).failed).toBeDefined();
    await page.forgetFailures();
    await page.openPane();
    await use(`return port.load()`);
    expect((await page.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("what passes by itself is tried again", async () => {
    await page.fail({ at: 6, code: "ServiceNotAvailable", when: "after", times: 2 });
    expect((await write(8)).failed).toBeUndefined();
    expect((await page.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp"]);
  });

  test("cancelling takes back what was begun", async () => {
    const seen = await use(
      `cancellation.cancelled = true; return port.write(reportPlan(8), "report", onProgress, cancellation)`,
    );
    expect(seen.failed?.reason).toBe("cancelled");
    expect((await page.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("waits while a cell is being edited, says so, and goes on", async () => {
    await page.setEditMode(true);
    const job = use(`return port.name()`);
    await page.page.waitForTimeout(600);
    await page.setEditMode(false);
    expect(await job).toEqual({ result: "Book1.xlsx" });
    const waits = await page.pane().evaluate(() => window.seen.waiting);
    expect([new Set(waits.slice(0, -1)), waits.at(-1)]).toEqual([new Set(["edit-mode"]), null]);
  });

  test("says that a cell is still being edited when patience ends", async () => {
    await page.setEditMode(true);
    expect(await use(`return port.name()`)).toMatchObject({ failed: { reason: "edit-mode" } });
    await page.setEditMode(false);
  });
});

describe("sheets of ours and of others", () => {
  test("writes its own sheets anew and leaves what people added beside them", async () => {
    await write(8);
    await page.type("Tổng hợp", "A12:A12", [["Ghi chú của phòng"]]);
    expect((await use(`return (await port.preview(reportPlan(5))).changes`)).result).toEqual([
      { name: "Sổ đề nghị", kind: "register", change: "replaced" },
      { name: "Tổng hợp", kind: "summary", change: "replaced" },
    ]);
    expect((await write(5)).failed).toBeUndefined();
    const book = await page.snapshot();
    const summary = book.sheets.find((sheet) => sheet.name === "Tổng hợp");
    expect(summary?.cells["A12"]?.value).toBe("Ghi chú của phòng");
    expect(summary?.cells["B6"]?.value).toBe(5);
    expect(summary?.charts).toHaveLength(1);
    expect(book.sheets.find((sheet) => sheet.name === "Sổ đề nghị")?.cells["B9"]?.value ?? null).toBeNull();
    // What stood there before is put out of sight, which no way of Excel's leaves undoable.
    expect(book.undoStackClears).toBe(1);
  });

  test("leaves the office's own formulas over its tables as they were typed, through rewriting and undo", async () => {
    const formula = 'COUNTIFS(SoDeNghi[Hình thức],"Giấy khen")';
    await write(8);
    await page.type("Sheet1", "A1:A1", [[`=${formula}`]], "person");
    const own = async (): Promise<unknown> => sheetOf(await page.snapshot(), "Sheet1").cells["A1"];
    const before = await own();
    expect(before).toMatchObject({ formula });
    expect((await write(5)).failed).toBeUndefined();
    expect(await own()).toMatchObject({ formula });
    await use(
      `const [last] = [...await port.journal()].filter(({ undone }) => !undone).reverse(); await port.undo(last.id);`,
    );
    expect(await own()).toEqual(before);
  });

  test("does not write over rows that people added, but makes another sheet and points the report at it", async () => {
    await write(5);
    await page.type("Sổ đề nghị", "B9:B9", [["Người thêm tay"]]);
    expect((await write(8)).result).toMatchObject([
      { name: "Sổ đề nghị (2)", change: "created" },
      { name: "Tổng hợp", change: "replaced" },
    ]);
    const book = await page.snapshot();
    expect(book.sheets.find((sheet) => sheet.name === "Sổ đề nghị")?.cells["B9"]?.value).toBe("Người thêm tay");
    expect(book.sheets.find((sheet) => sheet.name === "Tổng hợp")?.cells["B6"]?.value).toBe(8);
    expect(book.sheets.find((sheet) => sheet.name === "Tổng hợp")?.cells["B7"]?.formula).toBe("'Sổ đề nghị (2)'!B3");
  });

  test("a sheet of a person with the wanted name stays theirs", async () => {
    await use(
      `await Excel.run(async (context) => { const sheet = context.workbook.worksheets.add("Tổng hợp"); sheet.getRange("A1").values = [["của tôi"]]; await context.sync(); })`,
    );
    expect((await write(5)).result).toMatchObject([
      { name: "Sổ đề nghị" },
      { name: "Tổng hợp (2)", change: "created" },
    ]);
    const book = await page.snapshot();
    expect(book.sheets.find((sheet) => sheet.name === "Tổng hợp")?.cells["A1"]?.value).toBe("của tôi");
    expect(book.sheets.find((sheet) => sheet.name === "Tổng hợp (2)")?.cells["B3"]?.value).toBe(2);
  });
});

describe("taking back", () => {
  test("undo after writing gives the workbook as it was, also after the pane was closed", async () => {
    const before = await page.snapshot();
    await write(8);
    await page.openPane();
    await use(`const [entry] = await port.journal(); await port.undo(entry.id)`);
    const after = await page.snapshot();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual({});
    expect(after.properties).toEqual({});
    expect((await use(`return port.journal()`)).result).toMatchObject([{ action: "report", undone: true }]);
  });

  test("undo of rewriting brings the former sheets back, with what people had typed in them", async () => {
    await write(8);
    await page.type("Sổ đề nghị", "B3:B3", [["Sửa tay"]]);
    const before = await page.snapshot();
    await write(5);
    const { failed } = await use(`const entries = await port.journal(); await port.undo(entries[1].id)`);
    expect(failed).toBeUndefined();
    const after = await page.snapshot();
    const values = (book: typeof before, name: string): unknown =>
      Object.entries(book.sheets.find((sheet) => sheet.name === name)?.cells ?? {})
        .filter(([, cell]) => cell.value !== null)
        .map(([address, cell]) => [address, cell.value, cell.formula, cell.style]);
    expect(values(after, "Sổ đề nghị")).toEqual(values(before, "Sổ đề nghị"));
    expect(values(after, "Tổng hợp")).toEqual(values(before, "Tổng hợp"));
    expect(after.sheets.find((sheet) => sheet.name === "Sổ đề nghị")?.tables).toEqual(
      before.sheets.find((sheet) => sheet.name === "Sổ đề nghị")?.tables,
    );
  });

  test("an earlier action waits for the later one on the same sheets", async () => {
    await write(8);
    await write(5);
    expect(await use(`const [first] = await port.journal(); await port.undo(first.id)`)).toMatchObject({
      failed: { reason: "conflict" },
    });
  });

  test("a fix changes only a cell that still holds what it held, as text, and can be taken back", async () => {
    await page.type("Sheet1", "A1:C1", [["Trần văn  bé", 912345678, "=1+1"]]);
    const { result } = await use(`return port.edit([
      { sheet: "Sheet1", address: "A1", before: "Trần văn  bé", after: "Trần Văn Bé" },
      { sheet: "Sheet1", address: "B1", before: "912345678", after: "0912345678" },
      { sheet: "Sheet1", address: "C1", before: "khác", after: "x" },
    ], "fix")`);
    expect(result).toMatchObject({ applied: 2, skipped: [{ address: "C1" }] });
    const cells = (await page.snapshot()).sheets[0]?.cells;
    expect([cells?.["A1"]?.value, cells?.["B1"]?.value, cells?.["C1"]?.formula]).toEqual([
      "Trần Văn Bé",
      "0912345678",
      "1+1",
    ]);
    await page.openPane();
    await use(`const [entry] = await port.journal(); await port.undo(entry.id)`);
    const back = (await page.snapshot()).sheets[0]?.cells;
    expect([back?.["A1"]?.value, back?.["B1"]?.value, back?.["B1"]?.style.numberFormat]).toEqual([
      "Trần văn  bé",
      912_345_678,
      "General",
    ]);
  });

  test.each(["before", "after"] as const)(
    "a fix whose syncs fail in turn, %s their effect, is wholly there or wholly not",
    async (when) => {
      const typed = [["Trần văn  bé", 912345678]] as const;
      await page.type("Sheet1", "A1:B1", typed);
      const held = async (): Promise<readonly unknown[]> => {
        const cells = (await page.snapshot()).sheets[0]?.cells;
        return [cells?.["A1"]?.value, cells?.["B1"]?.value];
      };
      let failures = 0;
      for (let at = 1; ; at += 1) {
        if (at > 40) throw new Error("the fix never went through");
        await page.clearSyncs();
        await page.fail({ at, code: "GeneralException", when, times: 1 });
        const { failed } = await use(
          `return port.edit([{ sheet: "Sheet1", address: "A1", before: "Trần văn  bé", after: "Trần Văn Bé" }, { sheet: "Sheet1", address: "B1", before: "912345678", after: "0912345678" }], "fix")`,
        );
        const met = (await page.syncs()).some(({ error }) => error !== null);
        await page.forgetFailures();
        expect([at, ...(await held())]).toEqual([
          at,
          ...(failed === undefined ? ["Trần Văn Bé", "0912345678"] : typed[0]),
        ]);
        if (failed === undefined) await use(`const entries = await port.journal(); await port.undo(entries.at(-1).id)`);
        else failures += 1;
        expect(await held()).toEqual(typed[0]);
        if (!met) break;
      }
      expect(failures).toBeGreaterThan(4);
    },
  );

  describe("six thousand fixes at once", () => {
    const CELLS = 6_000;
    // Every sixth row is in order: what is to be fixed stands in a thousand places.
    const edits = `Array.from({ length: ${String(CELLS)} }, (_, at) => ({ sheet: "Sheet1", address: "A" + String(at + Math.floor(at / 5) + 1), before: String(912000000 + at + Math.floor(at / 5)), after: "0" + String(912000000 + at + Math.floor(at / 5)) }))`;
    const fixAll = `return port.edit(${edits}, "fix:${String(CELLS)}")`;
    const texts = async (): Promise<number> =>
      Object.values((await page.snapshot()).sheets[0]?.cells ?? {}).filter(({ value }) => typeof value === "string")
        .length;
    const largest = async (): Promise<number> =>
      (await page.syncs()).reduce(
        (most, { requestBytes, responseBytes }) => Math.max(most, requestBytes, responseBytes),
        0,
      );
    beforeEach(async () => {
      await page.type(
        "Sheet1",
        "A1:A7200",
        Array.from({ length: 7_200 }, (_unused, at) => [912_000_000 + at]),
      );
      await page.clearSyncs();
    });

    test("go in requests under 4 MB, and come back so when undone", async () => {
      expect(await use(fixAll)).toEqual({ result: { applied: CELLS, skipped: [] } });
      expect(await texts()).toBe(CELLS);
      expect(await largest()).toBeLessThan(4_000_000);
      await page.openPane();
      await page.clearSyncs();
      await use(`const [entry] = await port.journal(); await port.undo(entry.id)`);
      expect(await texts()).toBe(0);
      expect(await largest()).toBeLessThan(4_000_000);
    });

    test("that fail after the last of them leave no cell changed", async () => {
      await use(fixAll);
      const sizes = (await page.syncs()).map(({ requestBytes }) => requestBytes);
      await use(`const [entry] = await port.journal(); await port.undo(entry.id)`);
      const largestOf = sizes.reduce((most, size) => Math.max(most, size), 0);
      const written = sizes.lastIndexOf(largestOf) + 1;
      await page.fail({ at: written + 1, code: "GeneralException", when: "before", times: 1 });
      expect((await use(fixAll)).failed).toMatchObject({ reason: "unknown" });
      expect(await texts()).toBe(0);
    });
  });

  test("a protected sheet is not changed, and is named", async () => {
    await page.type("Sheet1", "A1:A1", [["a"]]);
    await page.protect("Sheet1", true);
    expect(
      await use(`return port.edit([{ sheet: "Sheet1", address: "A1", before: "a", after: "b" }], "fix")`),
    ).toMatchObject({ failed: { reason: "protected", sheet: "Sheet1" } });
    expect((await use(`return port.sheets()`)).result).toMatchObject([{ name: "Sheet1", protected: true }]);
    expect((await write(3)).failed).toBeUndefined();
  });
});

describe("events and state", () => {
  test("tells of edits by hand and of a second author, not of its own", async () => {
    await use(`window.stop = await port.watch(onChange)`);
    await page.type("Sheet1", "B2:B3", [["a"], ["b"]]);
    await page.type("Sheet1", "C1:C1", [["c"]], "remote");
    await write(3);
    await page.page.waitForTimeout(300);
    expect(await page.pane().evaluate(() => window.seen.changes)).toEqual([
      { sheet: "Sheet1", address: "B2:B3", remote: false },
      { sheet: "Sheet1", address: "C1", remote: true },
    ]);
    await use(`await window.stop()`);
    await page.type("Sheet1", "D1:D1", [["d"]]);
    await page.page.waitForTimeout(200);
    expect(await page.pane().evaluate(() => window.seen.changes.length)).toBe(2);
  });

  test("keeps its state in the workbook, Vietnamese, long and short", async () => {
    const long = "Đợt thi đua <\"&'>\n\t ".repeat(40_000);
    await use(`await port.save(${JSON.stringify(long)})`);
    await page.openPane();
    expect((await use(`return port.load()`)).result).toEqual([long]);
    await use(`await port.save("ngắn")`);
    expect((await use(`return port.load()`)).result).toEqual(["ngắn"]);
  });

  test("selects a cell", async () => {
    await write(3);
    await use(`return port.select("Sổ đề nghị", "B4")`);
    const book = await page.snapshot();
    expect([book.activeSheet, book.selection]).toEqual(["Sổ đề nghị", "Sổ đề nghị!B4:B4"]);
  });
});

describe("making a workbook ready to be sent", () => {
  const partsLeft = (): Promise<Seen> =>
    use(`return Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load("items/id");
      await context.sync();
      return parts.items.length;
    })`);

  test("takes out sheets for undo, sheets put aside and stored texts, and leaves what people see", async () => {
    const plan = (units: number): string =>
      `{ ...reportPlan(8, ${String(units)}), supersedes: [{ kind: "unit", name: null }] }`;
    await use(`await port.write(${plan(2)}, "report", onProgress, cancellation)`);
    await page.type("Tổng hợp", "F1:F1", [["Ghi tay"]]);
    await use(`await port.write(${plan(1)}, "report", onProgress, cancellation)`);
    await use(`await port.save("trạng thái")`);
    const before = await page.snapshot();
    expect(before.sheets.filter(({ visibility }) => visibility === "veryHidden")).toHaveLength(2);
    const { result, failed } = await use(`return port.tidy()`);
    expect(failed).toBeUndefined();
    expect(result).toBe(4);
    const after = await page.snapshot();
    expect(after.sheets).toEqual(before.sheets.filter(({ visibility }) => visibility === "visible"));
    expect([after.names, after.properties]).toEqual([before.names, before.properties]);
    expect((await partsLeft()).result).toBe(0);
    expect((await use(`return [await port.load(), await port.journal(), await port.tidy()]`)).result).toEqual([
      [],
      [],
      0,
    ]);
  });

  test("leaves a person's own hidden sheets and stored parts alone, and what is written later stands beside", async () => {
    await write(3);
    await use(`await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bí mật của tôi");
      sheet.visibility = "VeryHidden";
      context.workbook.customXmlParts.add('<a xmlns="urn:cua-toi"/>');
      await context.sync();
    })`);
    await use(`await port.tidy()`);
    expect((await page.snapshot()).sheets.map(({ name }) => name)).toContain("Bí mật của tôi");
    expect((await partsLeft()).result).toBe(1);
    const again = await write(3);
    expect(again.failed).toBeUndefined();
    expect((await page.snapshot()).sheets.map(({ name }) => name)).toContain("Sổ đề nghị (2)");
  });
});

describe("sheets of an earlier report that are planned no more", () => {
  const report = (units: number): Promise<Seen> =>
    use(
      `return port.write({ ...reportPlan(8, ${units}), supersedes: [{ kind: "unit", name: null }] }, "report", onProgress, cancellation)`,
    );
  const preview = (units: number): Promise<Seen> =>
    use(
      `return (await port.preview({ ...reportPlan(8, ${units}), supersedes: [{ kind: "unit", name: null }] })).changes`,
    );
  const visible = async (): Promise<readonly string[]> =>
    (await page.snapshot()).sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const undoLast = (): Promise<Seen> =>
    use(
      `const [last] = [...await port.journal()].filter(({ undone }) => !undone).reverse(); await port.undo(last.id);`,
    );

  test("are told before writing, go with it, and come back as they were with one undo, also after the pane was closed", async () => {
    await report(3);
    const before = sheetOf(await page.snapshot(), "Xã số 3");
    const expected = [
      { name: "Sổ đề nghị", kind: "register", change: "replaced" },
      { name: "Tổng hợp", kind: "summary", change: "replaced" },
      { name: "Xã số 1", kind: "unit", change: "replaced" },
      { name: "Xã số 2", kind: "unit", change: "removed" },
      { name: "Xã số 3", kind: "unit", change: "removed" },
    ];
    expect((await preview(1)).result).toEqual(expected);
    expect(await visible()).toContain("Xã số 3");
    expect((await report(1)).result).toEqual(expected);
    expect(await visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1"]);
    const listed = await use(`return (await port.sheets()).map(({ name }) => name)`);
    expect(listed.result).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1"]);
    // The former content out of sight, and two sheets that get another name and go out of sight.
    expect((await page.snapshot()).undoStackClears).toBe(5);
    await page.openPane();
    expect((await undoLast()).failed).toBeUndefined();
    expect(await visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2", "Xã số 3"]);
    expect(sheetOf(await page.snapshot(), "Xã số 3")).toEqual(before);
  });

  test("stay where somebody typed beside what we wrote, or gave them a name of his own; sheets of no report are nobody's business", async () => {
    await report(4);
    await page.type("Xã số 2", "E2:E2", [["Đã gọi điện, chị Hoa hẹn thứ Sáu"]]);
    await use(
      `await Excel.run(async (context) => { context.workbook.worksheets.getItem("Xã số 3").name = "Giữ lại xã 3"; await context.sync(); })`,
    );
    const { result } = await report(1);
    expect(result).toEqual(
      expect.arrayContaining([
        { name: "Xã số 2", kind: "unit", change: "kept" },
        { name: "Xã số 4", kind: "unit", change: "removed" },
      ]),
    );
    expect(await visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2", "Giữ lại xã 3"]);
    expect(sheetOf(await page.snapshot(), "Xã số 2").cells["E2"]?.value).toBe("Đã gọi điện, chị Hoa hẹn thứ Sáu");
  });

  test("come back under another name where theirs was taken meanwhile, and the report that wrote them is not undone before", async () => {
    await report(2);
    await report(1);
    const first = await use(`const [oldest] = await port.journal(); await port.undo(oldest.id);`);
    expect(first.failed).toMatchObject({ reason: "conflict" });
    await use(
      `await Excel.run(async (context) => { context.workbook.worksheets.add("Xã số 2"); await context.sync(); })`,
    );
    expect((await undoLast()).failed).toBeUndefined();
    expect(await visible()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2 (2)", "Xã số 2"]);
  });

  test("are deleted for good when the journal forgets the writing that put them away", async () => {
    await report(2);
    await report(1);
    const hidden = async (): Promise<number> =>
      (await page.snapshot()).sheets.filter(({ name }) => name.startsWith("~so-thi-dua - ")).length;
    expect(await hidden()).toBe(1);
    for (let time = 0; time < 12; time += 1) expect((await report(1)).failed).toBeUndefined();
    expect(await hidden()).toBe(0);
  });

  test("stay where they are when writing fails, each sync in turn", async () => {
    await report(2);
    await page.clearSyncs();
    await report(1);
    const total = (await page.syncs()).length;
    let failures = 0;
    for (let at = 2; at <= total; at += 2) {
      await page.newWorkbook("Book1.xlsx", null);
      await page.openPane();
      await report(2);
      await page.fail({ at, code: "GeneralException", when: at % 4 === 0 ? "before" : "after", times: 1 });
      const { failed } = await report(1);
      if (failed === undefined) continue;
      failures += 1;
      await page.forgetFailures();
      expect({ at, sheets: await visible() }).toEqual({
        at,
        sheets: ["Sheet1", "Sổ đề nghị", "Tổng hợp", "Xã số 1", "Xã số 2"],
      });
    }
    expect(failures).toBeGreaterThan(5);
  });
});
