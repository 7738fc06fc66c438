import { ledgerOf } from "./ledger";
import type { CampaignAward, RegisterKind, SubjectKind } from "../campaign/campaign";
import type { FieldId } from "../field/field";
import type { FileProblem } from "../grid/file-problem";
import type { Grid, GridRow, Workbook } from "../grid/grid";
import type { SheetLayout, TableLayout } from "../layout/layout";
import { UNIT_PROPERTY } from "../grid/workbook-properties";
import { takeAnyway, understandSheet } from "../layout/understand";
import { foldKey } from "../text/key";
import { columnContext, type ColumnContext } from "./columns/column-candidates";
import type { TableFacts } from "./records/finish-record";
import { meaningsOf } from "./records/group-meaning";
import { provenanceOfHeader } from "../field/headers";
import { awardCodesOf } from "./award-codes";
import { mapColumns } from "./columns/map-columns";
import { readTable, rowsByIndex } from "./records/read-table";
import { remembering } from "../base/remembering";
import { registerOf } from "./register-kind";
import type {
  Choices,
  ColumnMapping,
  Register,
  RegisterRecord,
  TakeInContext,
  TakenFile,
  TakenSheet,
  TakenTable,
  UnitMatch,
} from "./register";
import type { ReadingContext } from "./records/cell-readers";
import { withRowChoices } from "./records/row-choices";
import { shapeOf, shapeOfSheet } from "./shape";
import { unitAround } from "./units/unit-sources";
import { unitIndex, type UnitIndex } from "./units/units";
import { traitsOfText } from "./columns/traits";
import { awardReader, type AwardReader } from "./values/awards";
import { kindOfHeading } from "./values/kinds";
import { splitPositionUnit, type PositionUnit } from "./values/position-unit";
import { sexOfHeader } from "./values/sex";

/** A file that could not be read, and why. */
export interface UnreadWorkbook {
  readonly name: string;
  readonly fingerprint: string | null;
  readonly problem: FileProblem;
}

interface Intake {
  readonly choices: Choices;
  readonly units: UnitIndex;
  readonly columns: ColumnContext;
  readonly reading: ReadingContext;
  readonly registers: readonly RegisterKind[];
  readonly awardsOf: readonly CampaignAward[];
  readonly split: (text: string) => PositionUnit;
}

function prepare(context: TakeInContext, choices: Choices): Intake {
  const units = unitIndex(context.units, choices.units, context.office ?? null);
  const awards = awardReader(context.awards, choices.awards);
  const levels = new Map(
    (context.levels ?? []).flatMap((level) =>
      [level.name, ...level.words].map((word): [string, string] => [foldKey(word), level.name]),
    ),
  );
  return {
    choices,
    units,
    columns: columnContext(context, awards, null),
    reading: {
      awards,
      levels: remembering(
        (typed) => levels.get(foldKey(typed)) ?? levels.get(foldKey(typed).replace(/^cap /, "")) ?? typed,
      ),
    },
    registers: context.registers ?? [],
    awardsOf: context.awards,
    split: remembering((text) => splitPositionUnit(text, units)),
  };
}

/** The one kind that a table's surroundings name: its lowest title first, then the sheet's name. */
function kindAround(table: TableLayout, sheet: string): SubjectKind | null {
  for (const title of [...table.titles].reverse()) {
    const kind = kindOfHeading(title);
    if (kind !== null) return kind;
  }
  return kindOfHeading(sheet);
}

const PERSONAL: ReadonlySet<FieldId | null> = new Set<FieldId | null>([
  "birth",
  "birthMale",
  "birthFemale",
  "sex",
  "idNumber",
  "honorific",
  "rank",
  "lastName",
]);

const HEAD_OF_HOUSEHOLD =
  /^(?:cac )?(?:ho|gia dinh|ho gia dinh|ho dan)$|\bchu ho\b|\bten ho\b|\bten gia dinh\b|\bho duoc (?:khen|de nghi)/;
const OTHERS = /\bca nhan\b|\btap the\b|\bdon vi\b/;

/** A list whose names are those of households: "Họ tên chủ hộ". */
function namesHouseholds(columns: readonly ColumnMapping[]): boolean {
  const header = foldKey(columns.find(({ field }) => field === "name")?.header ?? "");
  return HEAD_OF_HOUSEHOLD.test(header) && !OTHERS.test(header);
}

function kindOfNameHeader(columns: readonly ColumnMapping[]): SubjectKind | null {
  const header = columns.find(({ field }) => field === "name")?.header ?? "";
  const kind = kindOfHeading(header);
  if (kind !== null) return kind;
  return /\bho (?:va )?ten\b/.test(foldKey(header)) && !/tap the|don vi|ho gia dinh/.test(foldKey(header))
    ? "individual"
    : null;
}

/** "Nữ (x)": those without a tick are men, where at least one has it. */
function unmarkedSex(
  table: TableLayout,
  columns: readonly ColumnMapping[],
  rows: readonly GridRow[],
): "male" | "female" | null {
  const ticks = columns.filter(({ field, column }) => {
    const path = table.columns.find((one) => one.column === column)?.path ?? [];
    return (
      field === "sex" &&
      sexOfHeader(path) !== null &&
      rows.some((row) => /^[xXvV1✓]$/.test((row.cells[column]?.text ?? "").trim()))
    );
  });
  const [only] = ticks;
  if (ticks.length !== 1 || only === undefined) return null;
  const told = sexOfHeader(table.columns.find(({ column }) => column === only.column)?.path ?? []);
  return told === "female" ? "male" : told === "male" ? "female" : null;
}

const isOurs = (table: TableLayout): boolean => {
  const found = new Set(table.columns.map(({ path }) => provenanceOfHeader(path.at(-1) ?? "")));
  return found.has("file") && found.has("sheet") && found.has("row");
};

const noAwards = (): readonly string[] => [];

/** What was given before, or of another year. */
const PAST = /\d|đã|được/iu;
const LONGEST_AWARD = 60;

/** The awards that a remark names and nothing else: "Giấy khen xã". */
const awardsOfNotes =
  (awards: AwardReader) =>
  (note: string): readonly string[] => {
    const read = note.length > LONGEST_AWARD || PAST.test(note) ? [] : awards.read(note);
    return read.every(({ known, typed }) => known || traitsOfText(typed).includes("award"))
      ? read.map(({ name }) => name)
      : [];
  };

/** A workbook's name, and the unit it says it was made for. */
interface TableSource {
  readonly file: string;
  readonly madeFor: string | null;
}

/**
 * Who sends a list and has parts of its own: not the authority above, nor the office that gathers the lists of others.
 */
function senderOf(around: UnitMatch | null, units: UnitIndex): UnitMatch | null {
  if (around === null || around.from === "clerk") return around;
  const unsure = around.unit === null && around.from === "file";
  return unsure || units.isOffice(around.typed) || units.isAbove(around.typed) ? null : around;
}

function takeTable(
  intake: Intake,
  source: TableSource,
  layout: SheetLayout,
  table: TableLayout,
  rows: ReadonlyMap<number, GridRow>,
): TakenTable {
  const { choices, units } = intake;
  const { file } = source;
  const shape = shapeOf(table);
  const ours = isOurs(table);
  const recordRows = table.records.map(({ row }) => rows.get(row)).filter((row) => row !== undefined);
  const around: UnitMatch | null = ours
    ? null
    : unitAround(
        {
          file,
          sheet: layout.name,
          titles: table.titles,
          madeFor: source.madeFor,
          sheetTitles: layout.tables.flatMap(({ titles }) => titles),
        },
        units,
        choices.fileUnits,
      );
  const sender = senderOf(around, units);
  const groups = meaningsOf(table.groups, units, intake.reading.awards, sender?.typed ?? null);
  const sectionKinds = new Set(groups.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const [section] = sectionKinds;
  const kind = sectionKinds.size > 1 ? null : (section ?? kindAround(table, layout.name));
  const answered = choices.columns[shape] ?? choices.columns[shapeOfSheet(layout)];
  const columns = mapColumns({
    table,
    rows: recordRows,
    context: intake.columns,
    hints: { kind },
    choices: answered ?? {},
    remembered: choices.rememberedShapes?.includes(shape) ?? false,
    ours,
  });
  const register = registerOf(columns, [...table.titles, layout.name], intake.registers);
  const facts: TableFacts = {
    around,
    sender,
    kind: sectionKinds.size > 1 ? null : (kindAround(table, layout.name) ?? kindOfNameHeader(columns)),
    households: namesHouseholds(columns),
    personal: columns.some(({ field }) => PERSONAL.has(field)),
    unmarkedSex: unmarkedSex(table, columns, recordRows),
    units,
    split: intake.split,
    awardsOfNote: columns.some(({ field }) => field === "award" || field === "awardMark")
      ? noAwards
      : awardsOfNotes(intake.reading.awards),
  };
  const records = readTable({
    file,
    grid: layout.grid,
    table,
    mappings: columns,
    rows,
    register,
    context: intake.reading,
    groups,
    facts,
  });
  return { layout: table, register, columns, records };
}

/** How a sheet is laid out hangs on its cells alone: another answer or another campaign changes nothing of it. */
const layouts = new WeakMap<Grid, SheetLayout>();

function layoutOf(grid: Grid): SheetLayout {
  const known = layouts.get(grid);
  if (known !== undefined) return known;
  const layout = understandSheet(grid);
  layouts.set(grid, layout);
  return layout;
}

function understood(intake: Intake, file: string, grid: Grid): SheetLayout {
  const layout = withRowChoices(layoutOf(grid), file, intake.choices);
  const choice = intake.choices.sheets[`${file}#${grid.name}`];
  if (choice === undefined) return layout;
  const chosen = choice === "take" ? takeAnyway(layout) : { ...layout, listed: false };
  const evidence = {
    code: choice === "take" ? "sheet-taken-by-clerk" : "sheet-left-by-clerk",
    params: { sheet: grid.name },
  };
  return { ...chosen, evidence: [evidence, ...layout.evidence] };
}

/** In a workbook of ours only the register itself is a list: summaries and reports repeat it. */
function onlyRegister(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
  if (!layouts.some((layout) => layout.tables.some(isOurs))) return layouts;
  return layouts.map((layout) =>
    layout.tables.some(isOurs)
      ? layout
      : {
          ...layout,
          listed: false,
          evidence: [{ code: "sheet-of-our-report", params: { sheet: layout.name } }, ...layout.evidence],
        },
  );
}

/** The same intake for a workbook that explains its own award codes. */
function withCodes(intake: Intake, workbook: Workbook): Intake {
  const codes = awardCodesOf(workbook, intake.reading.awards);
  if (Object.keys(codes).length === 0) return intake;
  const awards = awardReader(intake.awardsOf, { ...codes, ...intake.choices.awards });
  return { ...intake, reading: { ...intake.reading, awards } };
}

function takeWorkbook(shared: Intake, workbook: Workbook): TakenFile {
  const intake = withCodes(shared, workbook);
  const layouts = onlyRegister(workbook.sheets.map((grid) => understood(intake, workbook.name, grid)));
  const madeFor = workbook.properties[UNIT_PROPERTY] ?? "";
  const source: TableSource = { file: workbook.name, madeFor: madeFor === "" ? null : madeFor };
  const sheets = layouts.map((layout): TakenSheet => {
    const rows = rowsByIndex(layout.grid);
    const tables = layout.listed ? layout.tables.map((table) => takeTable(intake, source, layout, table, rows)) : [];
    return { layout, shape: shapeOfSheet(layout), tables };
  });
  return {
    file: workbook.name,
    fingerprint: workbook.fingerprint,
    problem: null,
    sheets,
    properties: workbook.properties,
  };
}

/** Takes in workbooks under one campaign and one set of choices, which are prepared once. */
export type Taker = (workbooks: readonly Workbook[], unreadable: readonly UnreadWorkbook[]) => Register;

/**
 * Takes in workbooks: every sheet understood, columns told, cells made clean records with their source. Pure; the order
 * of files and rows is kept. Files that could not be read stand last, with their problem and no sheets.
 */
export function taker(context: TakeInContext, choices: Choices): Taker {
  const intake = prepare(context, choices);
  return (workbooks, unreadable) => {
    const files: TakenFile[] = workbooks.map((workbook) => takeWorkbook(intake, workbook));
    for (const { name, fingerprint, problem } of unreadable)
      files.push({ file: name, fingerprint, problem, sheets: [], properties: {} });
    const records: RegisterRecord[] = [];
    for (const { sheets } of files)
      for (const { tables } of sheets)
        for (const table of tables) for (const record of table.records) records.push(record);
    return { files, records, ledger: ledgerOf(files), expected: context.units };
  };
}

/** Takes in workbooks once. */
export const takeIn = (
  workbooks: readonly Workbook[],
  unreadable: readonly UnreadWorkbook[],
  context: TakeInContext,
  choices: Choices,
): Register => taker(context, choices)(workbooks, unreadable);
