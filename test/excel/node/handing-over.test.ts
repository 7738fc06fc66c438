import { openAsWorkbook } from "../../../src/excel/office/open-workbook";
import { desktopDownload } from "../../../src/taskpane/ports/download";
import { excelInNode } from "../../support/excel-in-node";

describe("a file handed over in an Excel on the desktop", () => {
  test("that is a workbook is opened as one of its own, byte for byte", async () => {
    const host = excelInNode();
    const bytes = Uint8Array.from({ length: 50_000 }, (_unused, at) => (at * 31) % 256);
    expect(await desktopDownload(openAsWorkbook).save({ name: "bao-cao.xlsx", bytes })).toBe("opened");
    expect(host.context.workbooksCreated.map((text) => Buffer.from(text, "base64").equals(bytes))).toEqual([true]);
  });
});
