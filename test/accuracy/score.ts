import type { Finding } from "../../src/check/finding";
import { cellAt, type Grid } from "../../src/grid/grid";
import type { RegisterRecord, TakenSheet, TakenTable } from "../../src/register/register";
import type { MeasuredField, TrueColumn, TrueRecord, TrueSheet, TrueTable, TrueWorkbook } from "./generate/truth";
import type { ReadFile } from "./read-corpus";
import { bandOf } from "./calibration";
import type { Miss, Tally } from "./tally";

const FIELDS: readonly MeasuredField[] = [
  "name",
  "kind",
  "unit",
  "birth",
  "sex",
  "phone",
  "position",
  "award",
  "deedDate",
];

const squeeze = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[\s\u00a0\u200b]+/gu, " ")
    .trim();
const rowList = (rows: readonly number[]): string => rows.map((row) => row + 1).join(", ") || "không có";

/** Case is minded nowhere: fonts of capitals hide it. */
const loose = (text: string): string => squeeze(text).toLowerCase();

function valueOf({ fields }: RegisterRecord, field: MeasuredField): string | null {
  if (field === "award")
    return fields.awards === undefined || fields.awards.length === 0 ? null : [...fields.awards].sort().join(" + ");
  return fields[field] ?? null;
}

const matches = (got: string | null, right: readonly (string | null)[]): boolean =>
  right.some((value) => (value === null || got === null ? value === got : loose(value) === loose(got)));

interface Scene {
  readonly tally: Tally;
  readonly truth: TrueWorkbook;
  readonly sheet: TrueSheet;
}

const miss = (
  { truth, sheet }: Scene,
  row: number | null,
  what: string,
  expected: string,
  got: string,
): Omit<Miss, "figure"> => ({
  file: truth.file,
  sheet: sheet.name,
  row: row === null ? null : row + 1,
  what,
  expected,
  got,
  traits: [truth.format, ...truth.traits],
});

/** How much a table read covers a true one: columns and records they share. */
function overlap(table: TakenTable, truth: TrueTable): number {
  const { left, right, top, bottom } = table.layout.range;
  const columns = truth.columns.filter(({ column }) => column >= left && column <= right).length;
  const rows = [...truth.headerRows, ...truth.records.map(({ row }) => row)].filter(
    (row) => row >= top && row <= bottom,
  ).length;
  return columns * rows;
}

/** The table read that is the true one; each is used once. */
function pairTables(truths: readonly TrueTable[], tables: readonly TakenTable[]): ReadonlyMap<TrueTable, TakenTable> {
  const pairs = new Map<TrueTable, TakenTable>();
  const used = new Set<TakenTable>();
  const candidates = truths
    .flatMap((truth) => tables.map((table) => ({ truth, table, share: overlap(table, truth) })))
    .sort((a, b) => b.share - a.share);
  for (const { truth, table, share } of candidates) {
    if (share === 0 || pairs.has(truth) || used.has(table)) continue;
    pairs.set(truth, table);
    used.add(table);
  }
  return pairs;
}

function scoreHeader(scene: Scene, truth: TrueTable, table: TakenTable | undefined): void {
  const got = (table?.layout.headerRows ?? []).filter((row) => !truth.repeatedHeaders.includes(row));
  const right = rowList(got) === rowList(truth.headerRows) && (table?.layout.numberRow ?? null) === truth.numberRow;
  const worded = (rows: readonly number[], number: number | null): string =>
    `${rowList(rows)}${number === null ? "" : ` + dòng số ${number + 1}`}`;
  scene.tally.add("header", right, () =>
    miss(
      scene,
      truth.headerRows[0] ?? null,
      "dòng tiêu đề",
      worded(truth.headerRows, truth.numberRow),
      worded(got, table?.layout.numberRow ?? null),
    ),
  );
}

function scoreColumns(scene: Scene, truth: TrueTable, table: TakenTable | undefined): void {
  const told = new Map<number, TrueColumn>(truth.columns.map((column) => [column.column, column]));
  for (const mapping of table?.columns ?? []) {
    const column = told.get(mapping.column);
    if (mapping.field === null) continue;
    const { field } = mapping;
    const right = column?.fields.includes(field) === true;
    const what = (): Omit<Miss, "figure"> =>
      miss(
        scene,
        truth.headerRows[0] ?? null,
        `cột “${mapping.header}”`,
        column?.fields.join("/") ?? "không có cột",
        field,
      );
    scene.tally.add("columns-precision", right, what);
    scene.tally.add(bandOf(mapping.confidence).id, right, what);
  }
  for (const column of truth.columns) {
    if (column.askable || column.fields.length === 0) continue;
    const field = table?.columns.find((mapping) => mapping.column === column.column)?.field ?? null;
    scene.tally.add("columns-recall", field !== null && column.fields.includes(field), () =>
      miss(scene, truth.headerRows[0] ?? null, `cột “${column.header}”`, column.fields.join("/"), field ?? "hỏi"),
    );
  }
}

function scoreRecords(scene: Scene, truth: TrueTable, records: readonly RegisterRecord[]): void {
  const wanted = new Set(truth.records.map(({ row }) => row));
  const got = new Set(records.map(({ source }) => source.row - 1));
  for (const row of got)
    scene.tally.add("records-precision", wanted.has(row), () => miss(scene, row, "hồ sơ", "không phải hồ sơ", "hồ sơ"));
  for (const row of wanted)
    scene.tally.add("records-recall", got.has(row), () => miss(scene, row, "hồ sơ", "hồ sơ", "không"));
}

/** Values are asked of columns the product may tell by itself: never of a sheet without a header. */
function scoreValues(scene: Scene, truth: TrueTable, read: readonly RegisterRecord[]): void {
  if (truth.headerRows.length === 0) return;
  const records = new Map(read.map((record) => [record.source.row - 1, record]));
  for (const wanted of truth.records) {
    const record = records.get(wanted.row);
    for (const field of FIELDS) {
      const right = wanted.values[field];
      if (right === undefined || right.length === 0) continue;
      const got = record === undefined ? null : valueOf(record, field);
      scene.tally.add(field, record !== undefined && matches(got, right), () =>
        miss(scene, wanted.row, field, right.join(" | "), record === undefined ? "không có hồ sơ" : (got ?? "trống")),
      );
    }
  }
}

function scoreRoles(scene: Scene, sheet: TakenSheet | undefined): void {
  const roles = new Map((sheet?.layout.rows ?? []).map(({ row, role }) => [Number(row), role]));
  for (const [row, right] of scene.sheet.roles) {
    const got = roles.get(row);
    scene.tally.add("roles", got !== undefined && right.includes(got), () =>
      miss(scene, row, "vai trò", right.join("/"), got ?? "không có"),
    );
    scene.tally.add("ledger", got !== undefined, () => miss(scene, row, "dòng trong sổ đếm", "có", "mất"));
  }
}

const wordsOf = (text: string): readonly string[] => squeeze(text).split(" ");

function scoreText(scene: Scene, grid: Grid | undefined, encoding: string): void {
  const { sheet } = scene;
  scene.tally.add(
    "encoding",
    sheet.encodings.some((right) => right === encoding),
    () => miss(scene, null, "bảng mã", sheet.encodings.join("/"), encoding),
  );
  const isUnicode = sheet.encodings[0] === "unicode";
  for (const [key, meant] of sheet.texts) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = grid === undefined ? undefined : cellAt(grid, row, column);
    const got = wordsOf(cell?.text ?? "");
    wordsOf(meant).forEach((word, index) => {
      const right = loose(got[index] ?? "") === loose(word);
      if (right && isUnicode) return;
      scene.tally.add("words", right, () =>
        miss(scene, row, "chữ", word, `${got[index] ?? "không"} (${squeeze(cell?.text ?? "").slice(0, 60)})`),
      );
    });
  }
}

const isAt = (finding: Finding, scene: Scene, row: number): boolean =>
  finding.place.sheet === scene.sheet.name && (finding.place.row === undefined ? false : finding.place.row - 1 === row);

function scoreFindings(scene: Scene, findings: readonly Finding[]): void {
  for (const mistake of scene.sheet.mistakes) {
    const here = findings.filter((finding) =>
      [mistake.row, ...mistake.alsoAt].some((row) => isAt(finding, scene, row)),
    );
    scene.tally.add(
      "mistakes",
      here.some(({ code }) => mistake.codes.includes(code)),
      () =>
        miss(
          scene,
          mistake.row,
          mistake.told,
          mistake.codes.join("/"),
          here.map(({ code }) => code).join(", ") || "không báo",
        ),
    );
  }
  const records: readonly TrueRecord[] = scene.sheet.tables.flatMap((table) => table.records);
  for (const record of records) {
    if (record.faulty) continue;
    const errors = findings.filter((finding) => finding.severity === "error" && isAt(finding, scene, record.row));
    scene.tally.add("clean", errors.length === 0, () =>
      miss(
        scene,
        record.row,
        "dòng sạch",
        "không lỗi",
        errors.map(({ code, params }) => `${code} ${JSON.stringify(params).slice(0, 120)}`).join("; "),
      ),
    );
  }
}

function scoreTables(scene: Scene, tables: readonly TakenTable[]): void {
  const pairs = pairTables(scene.sheet.tables, tables);
  const paired = new Set<TakenTable>();
  for (const table of scene.sheet.tables) {
    const found = pairs.get(table);
    // Below its header printed once more, the list may be told as a further table.
    const further = tables.filter(
      ({ layout }) =>
        layout.headerRows.length > 0 && layout.headerRows.every((row) => table.repeatedHeaders.includes(row)),
    );
    const records = [...(found === undefined ? [] : [found]), ...further.filter((part) => part !== found)].flatMap(
      (part) => part.records,
    );
    for (const part of further) paired.add(part);
    if (found !== undefined) paired.add(found);
    // A blank form need not be told as a table; where it is, its header must be right.
    if (table.records.length > 0 || found !== undefined) scoreHeader(scene, table, found);
    scoreColumns(scene, table, found);
    scoreRecords(scene, table, records);
    scoreValues(scene, table, records);
  }
  for (const { source } of tables.filter((table) => !paired.has(table)).flatMap((table) => table.records)) {
    scene.tally.add("records-precision", false, () =>
      miss(scene, source.row - 1, "hồ sơ của bảng không có thật", "không có", "hồ sơ"),
    );
  }
}

/** The sheet read that is the true one; formats of one nameless sheet (CSV, HTML) give it a name of their own. */
const sheetRead = (truth: TrueWorkbook, sheet: TrueSheet, sheets: readonly TakenSheet[]): TakenSheet | undefined =>
  sheets.find(({ layout }) => layout.name === sheet.name) ?? (truth.sheets.length === 1 ? sheets[0] : undefined);

const countOf = (tables: readonly TakenTable[]): number =>
  tables.reduce((count, { records }) => count + records.length, 0);

/** Nothing of another matter is a record; people of whom nobody is proposed are read, and wait for an answer. */
function scorePurpose(scene: Scene, sheet: TakenSheet | undefined): void {
  const { matter, people } = scene.sheet;
  if (matter === "list") return;
  const [counted, aside] = [countOf(sheet?.tables ?? []), countOf(sheet?.aside ?? [])];
  const told = (): string => `${sheet?.purpose.purpose ?? "không đọc"}, ${counted} nhận, ${aside} chờ`;
  if (matter === "other")
    scene.tally.add("aside", counted === 0, () => miss(scene, null, "trang việc khác", "không hồ sơ", told()));
  else
    scene.tally.add("people", counted === 0 && aside === people && sheet?.purpose.purpose === "staff", () =>
      miss(scene, null, "danh sách người", `staff, ${people} chờ`, told()),
    );
}

/** Adds one workbook to the figures. */
export function scoreWorkbook(tally: Tally, truth: TrueWorkbook, read: ReadFile): void {
  const [file] = read.register.files;
  for (const sheet of truth.sheets) {
    const taken = sheetRead(truth, sheet, file?.sheets ?? []);
    const scene: Scene = { tally, truth, sheet: taken === undefined ? sheet : { ...sheet, name: taken.layout.name } };
    scoreTables(scene, taken?.tables ?? []);
    scorePurpose(scene, taken);
    scoreRoles(scene, taken);
    scoreText(scene, taken?.layout.grid, taken?.layout.encoding ?? "không đọc");
    scoreFindings(scene, read.findings);
  }
}
