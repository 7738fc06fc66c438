import type { Campaign } from "../../campaign/campaign";
import { handOverOf } from "../../check/stamp/hand-over";
import { otherCampaignOf } from "../../check/stamp/made-for";
import { messageOfProblem } from "../../check/wording/index";
import type { Language } from "../../base/language";
import type { SheetLayout } from "../../layout/layout";
import type { Choices, Register, RegisterRecord, TakenFile, TakenSheet, UnitMatch } from "../../register/register";
import type { AnswerInForce, Question } from "../views/questions";
import type { ByRegister, FileView, IntakeView, SheetView } from "../views/intake";
import { isAsked } from "./find-questions";
import { resendViews } from "./resend-views";
import { sentencesOf } from "./words";

const OUTSIDE_LIST = new Set(["record", "header", "number", "continuation"]);

/** Rows of a list that are neither records nor its frame. */
export const setAsideRows = (layout: SheetLayout): SheetLayout["rows"] =>
  layout.listed ? layout.rows.filter(({ role }) => !OUTSIDE_LIST.has(role)) : [];

function byRegisterOf(records: readonly Pick<RegisterRecord, "register">[]): ByRegister {
  const counts: Partial<Record<RegisterRecord["register"], number>> = {};
  for (const { register } of records) counts[register] = (counts[register] ?? 0) + 1;
  return counts;
}

function sheetView(file: string, { layout, tables }: TakenSheet, choices: Choices, language: Language): SheetView {
  const key = `${file}#${layout.name}`;
  const choice = choices.sheets[key] ?? null;
  return {
    key,
    name: layout.name,
    visibility: layout.visibility,
    listed: layout.listed,
    choice,
    encoding: layout.encoding,
    why: sentencesOf(layout.evidence, language)[0] ?? "",
    records: tables.reduce((count, table) => count + table.records.length, 0),
    byRegister: byRegisterOf(tables.flatMap(({ records }) => records)),
    unit: unitNamed(tables[0]?.records[0]?.unitMatch ?? null),
    questions: tables.reduce((count, { columns }) => count + columns.filter(isAsked).length, 0),
    setAside: setAsideRows(layout).length,
    unclear: layout.listed ? layout.rows.filter(({ role }) => role === "unknown").length : 0,
  };
}

function unitOf({ sheets }: TakenFile): FileView["unit"] {
  for (const { tables } of sheets) {
    for (const { records } of tables) {
      const match = records.find(({ unitMatch }) => unitMatch !== null)?.unitMatch;
      if (match !== undefined && match !== null)
        return { typed: match.typed, name: match.unit, candidates: match.candidates };
    }
  }
  return null;
}

/** The unit as it is shown; null where nothing names it. */
const unitNamed = (match: UnitMatch | null): string | null =>
  match?.unit ?? (match?.typed === "" ? null : (match?.typed ?? null));

/** Of how many units the records are, and whether each is known: where there is no list, a name that is told suffices. */
function unitsOf({ sheets }: TakenFile, listed: boolean): Pick<FileView, "units" | "unitsSure"> {
  const matches = sheets.flatMap(({ tables }) => tables.flatMap(({ records }) => records.map((one) => one.unitMatch)));
  return {
    units: new Set(matches.flatMap((match) => unitNamed(match) ?? [])).size,
    unitsSure: matches.every((match) => (listed ? (match?.unit ?? null) : unitNamed(match)) !== null),
  };
}

function stampView(file: TakenFile): FileView["stamp"] {
  const { verdict, checkedAt, left } = handOverOf(file);
  return { verdict, checkedAt, errors: left?.errors ?? null };
}

function fileView(file: TakenFile, { openBook, choices, language, campaign }: Shown): FileView {
  const sheets = file.sheets.map((sheet) => sheetView(file.file, sheet, choices, language));
  return {
    file: file.file,
    origin: file.file === openBook ? "open" : "file",
    problem: file.problem === null ? null : messageOfProblem(file.problem, language),
    repeats: file.repeats ?? null,
    replacedBy: file.replacedBy ?? null,
    unit: unitOf(file),
    ...unitsOf(file, campaign !== null && campaign.units.length > 0),
    stamp: stampView(file),
    madeFor: campaign === null ? null : otherCampaignOf(file.properties, campaign),
    records: sheets.reduce((count, { records }) => count + records, 0),
    byRegister: byRegisterOf(file.sheets.flatMap(({ tables }) => tables.flatMap(({ records }) => records))),
    questions: sheets.reduce((count, { questions }) => count + questions, 0),
    sheets,
  };
}

interface Shown {
  readonly openBook: string | null;
  readonly choices: Choices;
  readonly language: Language;
  readonly campaign: Campaign | null;
}
interface Doubts {
  readonly questions: readonly Question[];
  readonly answers: readonly AnswerInForce[];
}

/** What was taken in, file by file, with what is asked and what was answered. */
export function intakeView(register: Register, shown: Shown, { questions, answers }: Doubts): IntakeView {
  const files = register.files.map((file) => fileView(file, shown));
  return {
    files,
    resends: resendViews(register, shown.language),
    questions,
    answers,
    totals: {
      files: files.length,
      unreadable: files.filter(({ problem }) => problem !== null).length,
      sheets: files.reduce((count, { sheets }) => count + sheets.filter(({ listed }) => listed).length, 0),
      rowsRead: register.ledger.rowsRead,
      records: register.ledger.record,
      byRegister: byRegisterOf(register.records),
      setAside: register.ledger.rowsRead - register.ledger.record,
      questions: questions.length,
    },
  };
}
