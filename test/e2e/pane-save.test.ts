import { parseAddress } from "../../src/grid/address";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { cellAt, type Workbook } from "../../src/grid/grid";
import type { WorkbookSnapshot } from "../../workbench/host/snapshot";
import { startExcel, type PlayedExcel } from "../support/excel-page";
import { convert, LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { withTool } from "../support/tools";
import { goTo, newPane, press, takeSamples } from "./pane-driver";
import { whenBuilt } from "./when-built";

const START_TIMEOUT = 180_000;
/** The sheets whose figures are formulas. */
const FIGURES = ["Tổng hợp", "Đối chiếu"] as const;

const DIGITS = 12;

type Content = string | number | boolean | null;
type Contents = Readonly<Record<string, Content>>;

const plain = (value: unknown): Content => {
  if (value === null || value === undefined || value === "") return null;
  // LibreOffice writes fifteen digits, fewer than a number has.
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  if (typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`an error in a cell: ${JSON.stringify(value)}`);
};

function shownIn({ sheets }: WorkbookSnapshot, name: string): Contents {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? {};
  return Object.fromEntries(Object.entries(cells).map(([address, { value }]) => [address, plain(value)]));
}

/** What a file holds at the places that another holds something at. */
function readAt({ sheets }: Workbook, name: string, places: readonly string[]): Contents {
  const grid = sheets.find((sheet) => sheet.name === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return Object.fromEntries(
    places.map((address) => {
      const at = parseAddress(address);
      return [address, at === null ? null : plain(cellAt(grid, at.row, at.column)?.value)];
    }),
  );
}

const formulasOf = (snapshot: WorkbookSnapshot, name: string): number =>
  Object.values(snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? {}).filter(
    ({ formula }) => formula !== null,
  ).length;

whenBuilt("the report that the pane wrote, saved", () => {
  let excel: PlayedExcel;
  let snapshot: WorkbookSnapshot;
  let bytes: Uint8Array;
  let told: readonly number[];

  beforeAll(async () => {
    excel = await startExcel();
    const { page, frame } = await newPane(excel);
    await takeSamples(frame);
    await goTo(frame, "report");
    await press(frame, "write-report");
    told = await frame.$$eval("dl dd", (figures) =>
      figures.map(({ textContent }) => Number(textContent.replace(/\D/g, ""))),
    );
    snapshot = await page.snapshot();
    bytes = await page.saved();
    expect(page.troubles).toEqual([]);
  }, START_TIMEOUT);
  afterAll(async () => {
    await excel.close();
  });

  test("the figures are computed, and those that the pane told are on the sheets", () => {
    for (const name of FIGURES) expect(formulasOf(snapshot, name)).toBeGreaterThan(10);
    expect(told).toHaveLength(5);
    const [rows, records, setAside, inUnits, inReport] = told;
    const proof = shownIn(snapshot, "Đối chiếu");
    expect(proof["A11"]).toContain(
      `${String(rows)} dòng: ${String(records)} dòng danh sách và ${String(setAside)} dòng tiêu đề`,
    );
    const all =
      Object.keys(proof)
        .find((address) => proof[address] === "Đề nghị khen thưởng")
        ?.replace("B", "") ?? "";
    expect([proof[`C${all}`], proof[`D${all}`], proof[`E${all}`], proof[`F${all}`]]).toEqual([
      records,
      inUnits,
      inReport,
      "Khớp",
    ]);
  });

  test("our own reader finds every sheet, and every figure as it was shown", async () => {
    const read = await readWorkbook("so.xlsx", bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    for (const name of FIGURES) {
      const shown = shownIn(snapshot, name);
      expect(readAt(read, name, Object.keys(shown))).toEqual(shown);
    }
  });

  withTool("libreoffice")("in LibreOffice", () => {
    test(
      "every figure comes out as it was shown when all is computed again",
      async () => {
        const [converted] = await convert([{ name: "so.xlsx", bytes }], "xlsx");
        if (converted === undefined) throw new Error("nothing was converted");
        const read = await readWorkbook("so.xlsx", converted);
        for (const name of FIGURES) {
          const shown = shownIn(snapshot, name);
          expect(readAt(read, name, Object.keys(shown))).toEqual(shown);
        }
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});
