import { readWorkbook } from "../../src/files/read/read-workbook";
import type { ExcelPage, PlayedExcel } from "../support/excel-page";
import { startExcel } from "../support/excel-page";
import { goTo, newPane, openedPane, press, settled, takeLists } from "./pane-driver";
import { whenBuilt } from "./when-built";

const START_TIMEOUT = 300_000;
const REGISTER = "Sổ đề nghị";

const recordsOf = async (page: ExcelPage): Promise<number> => {
  const { sheets } = await page.snapshot();
  const cells = Object.entries(sheets.find(({ name }) => name === REGISTER)?.cells ?? {});
  return cells.filter(([address, { value }]) => /^A\d+$/.test(address) && typeof value === "number").length;
};

whenBuilt("a register that was written, in a pane that opens anew", () => {
  let excel: PlayedExcel;
  let page: ExcelPage;

  beforeAll(async () => {
    excel = await startExcel();
    const pane = await newPane(excel);
    ({ page } = pane);
    await takeLists(pane.frame, ["02 Dong Quang.xlsx", "04 Hoa Thach.xlsx", "07_SaiSon_NTVT.xlsx"]);
    await goTo(pane.frame, "report");
    await press(pane.frame, "write-report");
    expect(page.troubles).toEqual([]);
  }, START_TIMEOUT);
  afterAll(async () => {
    await excel.close();
  });

  test("is there without any file: its records, its check, and nothing to be found again", async () => {
    const written = await recordsOf(page);
    const frame = await openedPane(page);
    await settled(frame);
    await goTo(frame, "register");
    const text = await frame.innerText("main");
    expect(text).not.toContain("Sổ chưa có đề nghị nào");
    expect(text.replace(/\D+/g, " ")).toContain(String(written));
    await goTo(frame, "check");
    expect(Number((await frame.innerText('[data-severity="error"]')).replace(/\D/g, ""))).toBeGreaterThan(0);
    expect(page.troubles).toEqual([]);
  });

  test("keeps its marks, and what it was written from, in the file that is saved", async () => {
    const read = await readWorkbook("so.xlsx", await page.saved());
    expect(read.sheets.find(({ name }) => name === REGISTER)?.mark).toMatch(/^register\//);
    expect(read.sheets.find(({ mark }) => mark?.startsWith("base/") === true)?.visibility).toBe("veryHidden");
  });
});
