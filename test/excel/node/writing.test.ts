import type { Grid } from "../../../src/grid/grid";
import { playedPort } from "../../support/excel-port";

const NEVER = { cancelled: false };

describe("writing a plan into Excel", () => {
  test("makes the sheets with texts, figures, looks, tables, rules and print set-up", async () => {
    const { report, book: shown, sheet } = playedPort();
    const { result, failed } = await report(30);
    expect(failed).toBeUndefined();
    expect(result).toEqual([
      { name: "Sổ đề nghị", kind: "register", change: "created" },
      { name: "Tổng hợp", kind: "summary", change: "created" },
    ]);
    const book = shown();
    const [register, summary] = [sheet("Sổ đề nghị"), sheet("Tổng hợp")];
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

describe("reading sheets", () => {
  test("gives back what was written, texts and dates as they are", async () => {
    const { report, use } = playedPort();
    await report(50);
    const { result, failed } = await use(async (port) => {
      const [register, summary] = await port.read(["Sổ đề nghị", "Tổng hợp"], () => undefined, NEVER);
      const show = (grid: Grid | undefined, row: number): unknown =>
        grid?.rows
          .find(({ index }) => index === row)
          ?.cells.map((cell) => (cell === undefined ? null : [cell.kind, cell.value, cell.text, cell.formula]));
      return {
        rows: register?.rows.length,
        title: show(register, 0),
        third: show(register, 2),
        bold: register?.rows[1]?.cells[1]?.style.font.bold,
        plain: register?.rows[5]?.cells[1]?.style.font,
        merges: register?.merges,
        tables: register?.tables,
        sums: show(summary, 5),
      };
    });
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
      const { report, use, host } = playedPort();
      await report(5, sheets);
      host.syncs.length = 0;
      const { failed } = await use(async (port) =>
        port.read(
          (await port.sheets()).map(({ name }) => name),
          () => undefined,
          NEVER,
        ),
      );
      expect(failed).toBeUndefined();
      return host.syncs.length;
    };
    expect(await syncsFor(60)).toBe(await syncsFor(5));
  });

  test("names the sheet that is gone", async () => {
    const { use } = playedPort();
    expect(await use((port) => port.read(["Không có"], () => undefined, NEVER))).toMatchObject({
      failed: { reason: "sheet-gone", sheet: "Không có" },
    });
  });
});

describe("syncs and payloads", () => {
  test("writing takes as many syncs for forty units as for two, none over 4 MB", async () => {
    const syncsFor = async (units: number): Promise<number> => {
      const { report, host } = playedPort();
      expect((await report(10, units)).failed).toBeUndefined();
      for (const { requestBytes, responseBytes } of host.syncs)
        expect(Math.max(requestBytes, responseBytes)).toBeLessThan(4_000_000);
      return host.syncs.length;
    };
    expect(await syncsFor(40)).toBe(await syncsFor(2));
  });

  test("a register of ten thousand rows goes in requests under 4 MB and is read in answers under 5 MB", async () => {
    const { report, use, host } = playedPort();
    expect((await report(10_000)).failed).toBeUndefined();
    for (const { requestBytes } of host.syncs) expect(requestBytes).toBeLessThan(4_000_000);
    expect(host.syncs.length).toBeLessThan(25);
    host.syncs.length = 0;
    const { result, failed } = await use((port) => port.read(["Sổ đề nghị"], () => undefined, NEVER));
    expect([failed, result?.[0]?.rows.length]).toEqual([undefined, 10_002]);
    for (const { responseBytes } of host.syncs) expect(responseBytes).toBeLessThan(5_000_000);
  });

  test("halves a request that Excel finds too large", async () => {
    const first = playedPort();
    await first.report(30);
    const sizes = first.host.syncs.map(({ requestBytes }) => requestBytes);
    const { report, host, names } = playedPort();
    const largest = sizes.indexOf(Math.max(...sizes)) + 1;
    host.fail({ at: largest, code: "RequestPayloadSizeLimitExceeded", when: "before", times: 2 });
    expect((await report(30)).failed).toBeUndefined();
    expect(host.syncs.filter(({ error }) => error !== null)).toHaveLength(2);
    expect(names()).toEqual(["Sheet1", "Sổ đề nghị", "Tổng hợp"]);
  });
});
