import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { PLAIN_STYLE } from "../../src/grid/cell";
import type { Grid } from "../../src/grid/grid";
import { rangeOf } from "../../src/grid/address";
import { readStoredXml } from "../../src/files/read/xlsx/stored-xml";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { storedNamespace, textOfParts } from "../../src/grid/stored-part";
import { emptyBook } from "../../src/standalone/book/book";
import type { BookFiles } from "../../src/standalone/book/book-files";
import { bookOfFile, STATE_NAME } from "../../src/standalone/book/book-plan";
import { createPageWorkbook, type PageWorkbook } from "../../src/standalone/book/page-workbook";
import { A4_PORTRAIT } from "../../src/report/page";

const cell = (value: CellPlan["value"]): CellPlan => ({ value, style: PLAIN_STYLE });
const text = (words: string): CellPlan => cell({ kind: "text", text: words });

const sheet = (
  name: string,
  kind: SheetPlan["kind"],
  rows: SheetPlan["rows"],
  more: Partial<SheetPlan> = {},
): SheetPlan => ({
  name,
  kind,
  visibility: "visible",
  tabColor: null,
  columns: [],
  rowHeights: new Map(),
  hiddenRows: new Set(),
  rows,
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: null,
  showGridlines: true,
  protection: null,
  page: A4_PORTRAIT,
  ...more,
});

const plan = (sheets: readonly SheetPlan[], more: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  sheets,
  names: {},
  properties: {},
  activeSheet: 0,
  title: "Sổ",
  ...more,
});

const files: BookFiles = {
  readPlan: async (given) => (await readWorkbook("", await writeWorkbook(given), { appearance: true })).sheets,
  bookFile: (given) => writeWorkbook(given),
  openBook: async (name, bytes) => ({
    ok: true,
    workbook: await readWorkbook(name, bytes, { appearance: true }),
    state: textOfParts(await readStoredXml(bytes, storedNamespace(STATE_NAME))),
  }),
};

let count = 0;
const around = { files, now: () => "2026-01-01T00:00:00Z", newId: () => `id${(count += 1)}` };
const newBook = (): PageWorkbook => createPageWorkbook(emptyBook("So.xlsx"), null, around);
const write = (book: PageWorkbook, given: WorkbookPlan): ReturnType<PageWorkbook["port"]["write"]> =>
  book.port.write(given, "write", () => undefined, { cancelled: false });
const names = (book: PageWorkbook): readonly string[] => book.view.get().book.sheets.map(({ plan: { name } }) => name);
const textOf = async (book: PageWorkbook, name: string, row: number, column: number): Promise<string | undefined> =>
  (await book.port.read([name], () => undefined, { cancelled: false }))[0]?.rows[row]?.cells[column]?.text;

const withoutMark = (grid: Grid): Grid =>
  Object.fromEntries(Object.entries(grid).filter(([key]) => key !== "mark")) as unknown as Grid;

/** The file as LibreOffice leaves it: cells, without custom XML and without properties of sheets. */
async function asLibreOfficeSaves(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { sheets } = await readWorkbook("So.xlsx", bytes, { appearance: true });
  return sheets.map(withoutMark);
}

test("what is written again takes the place of itself, what has no place any more goes, and each step is taken back", async () => {
  const book = newBook();
  await write(book, plan([sheet("Sổ đề nghị", "register", [[text("A")]])]));
  const made = await write(
    book,
    plan([
      sheet("Tổng hợp", "summary", [[text("1")]]),
      sheet("Xã A", "unit", [[text("a")]]),
      sheet("Xã B", "unit", [[text("b")]]),
    ]),
  );
  expect(made.map(({ change }) => change)).toEqual(["created", "created", "created"]);
  const before = names(book);
  const again = await write(
    book,
    plan([sheet("Tổng hợp", "summary", [[text("2")]]), sheet("Xã B", "unit", [[text("b")]])], {
      supersedes: [{ kind: "unit", name: null }],
    }),
  );
  expect(again.map(({ name, change }) => `${name}: ${change}`)).toEqual([
    "Tổng hợp: replaced",
    "Xã B: replaced",
    "Xã A: removed",
  ]);
  expect(names(book)).toEqual(["Sổ đề nghị", "Tổng hợp", "Xã B"]);
  const [last] = await book.port.journal();
  await book.port.undo(last?.id ?? "");
  expect([...names(book)].sort()).toEqual([...before].sort());
  expect(await textOf(book, "Tổng hợp", 0, 0)).toBe("1");
});

test("formulas read as they will in a spreadsheet, and references follow a sheet that got another name", async () => {
  const book = newBook();
  await write(book, plan([sheet("Số", "list", [[cell({ kind: "number", number: 20 })]])]));
  await write(
    book,
    plan([
      sheet("Số", "register", [[cell({ kind: "number", number: 7 })]]),
      sheet("Cộng", "summary", [[cell({ kind: "formula", formula: "'Số'!A1*2", cached: 0 })]]),
    ]),
  );
  expect(names(book)).toEqual(["Số", "Số (2)", "Cộng"]);
  const formula = book.view.get().book.sheets[2]?.plan.rows[0]?.[0]?.value;
  expect(formula).toMatchObject({ formula: "'Số (2)'!A1*2" });
});

test("an edit is made only where the cell still reads as it says, and is text", async () => {
  const book = newBook();
  await write(book, plan([sheet("Sổ", "register", [[text("Nguyễn văn A"), text("x")]])]));
  const { applied, skipped } = await book.port.edit(
    [
      { sheet: "Sổ", address: "A1", before: "Nguyễn văn A", after: "=1+1" },
      { sheet: "Sổ", address: "B1", before: "y", after: "z" },
      { sheet: "Không có", address: "A1", before: "", after: "z" },
    ],
    "fix:3",
  );
  expect([applied, skipped.length]).toEqual([1, 2]);
  expect(await textOf(book, "Sổ", 0, 0)).toBe("=1+1");
  expect(book.view.get().book.sheets[0]?.grid?.rows[0]?.cells[0]?.formula).toBeNull();
});

test("the file opens again where it was left: as it is, and after a program that keeps nothing but cells", async () => {
  const book = newBook();
  await write(
    book,
    plan([
      sheet(
        "Sổ đề nghị",
        "register",
        [
          [text("Họ và tên"), text("Đơn vị")],
          [text("An"), text("Xã A")],
        ],
        {
          tables: [
            {
              name: "SoDeNghi",
              range: rangeOf(0, 0, 1, 1),
              style: null,
              showFilter: true,
              totalsRow: false,
            },
          ],
        },
      ),
      sheet("Gốc", "base", [[text("{}")]], { visibility: "veryHidden" }),
    ]),
  );
  const state = JSON.stringify({ long: "Sổ \n <&> ".repeat(9_000) });
  await book.port.save(state);
  expect(book.view.get().saved).toBe(false);
  const bytes = (await book.file()) ?? new Uint8Array();
  expect(book.view.get().saved).toBe(true);

  const opened = await files.openBook("So.xlsx", bytes);
  if (!opened.ok) throw new Error("not opened");
  expect(opened.state).toBe(state);
  for (const given of [
    ["So.xlsx", opened.workbook.sheets, {}, opened.state] as const,
    ["So.xlsx", await asLibreOfficeSaves(bytes), {}, null] as const,
  ]) {
    const { book: again, state: left } = bookOfFile(...given);
    expect(left).toBe(state);
    const next = createPageWorkbook(again, left, around);
    expect((await next.port.sheets()).map(({ name, ours, visibility }) => [name, ours, visibility])).toEqual([
      ["Sổ đề nghị", "register", "visible"],
      ["Gốc", "base", "veryHidden"],
    ]);
    const changes = await write(next, plan([sheet("Sổ đề nghị", "register", [[text("Họ và tên")], [text("Bình")]])]));
    expect(changes).toEqual([{ name: "Sổ đề nghị", kind: "register", change: "replaced" }]);
    const twice = await readWorkbook("So.xlsx", (await next.file()) ?? new Uint8Array());
    expect(twice.sheets.map(({ name }) => name)).toEqual(["Sổ đề nghị", "Gốc", "~so-thi-dua state"]);
  }
});

test("a tidied workbook holds nothing that only this program needs", async () => {
  const book = newBook();
  await write(
    book,
    plan([sheet("Sổ", "register", [[text("A")]]), sheet("Gốc", "base", [[text("{}")]], { visibility: "veryHidden" })]),
  );
  await book.port.save("state");
  // What was read from, one step to be taken back, the state.
  expect(await book.port.tidy()).toBe(3);
  expect(await book.port.journal()).toEqual([]);
  const bytes = (await book.file()) ?? new Uint8Array();
  expect((await readWorkbook("So.xlsx", bytes)).sheets.map(({ name }) => name)).toEqual(["Sổ"]);
  expect(await readStoredXml(bytes, storedNamespace(STATE_NAME))).toEqual([]);
});

test("a sheet of somebody else is carried on with its cells, looks and merges", async () => {
  const book = newBook();
  const look = { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, bold: true }, fill: "FFFF00" };
  await write(
    book,
    plan([
      sheet(
        "Ghi chú",
        "list",
        [[{ value: { kind: "text", text: "Việc" }, style: look }, null], [cell({ kind: "date", serial: 45_000 })]],
        {
          merges: [rangeOf(0, 0, 0, 1)],
          mark: null,
        },
      ),
    ]),
  );
  const { sheets } = await readWorkbook("x.xlsx", (await book.file()) ?? new Uint8Array(), { appearance: true });
  const foreign = sheets.map(withoutMark).filter(({ name }) => name === "Ghi chú");
  const { book: opened } = bookOfFile("x.xlsx", foreign, {}, null);
  expect(opened.sheets[0]?.mark).toBeNull();
  const again = createPageWorkbook(opened, null, around);
  await write(again, plan([sheet("Sổ", "register", [[text("A")]])]));
  const [kept] = (await readWorkbook("x.xlsx", (await again.file()) ?? new Uint8Array(), { appearance: true })).sheets;
  expect(kept?.merges).toHaveLength(1);
  expect(kept?.rows[0]?.cells[0]).toMatchObject({ text: "Việc", style: { fill: "FFFF00", font: { bold: true } } });
  expect(kept?.rows[1]?.cells[0]).toMatchObject({ kind: "number", value: 45_000 });
});
