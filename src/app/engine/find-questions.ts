import type { CampaignAward } from "../../campaign/campaign";
import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import { columnLetterOf } from "../../grid/address";
import { ASK_BELOW, type SheetLayout } from "../../layout/layout";
import type { Choices, ColumnMapping, Register, TakenFile, TakenSheet, UnitMatch } from "../../register/register";
import { isAskedPurpose, isSurelyOther } from "../../register/purpose/purpose";
import { purposeShape, shapeOf } from "../../register/shape";
import { unitKey } from "../../register/units/unit-key";
import { awardReader } from "../../register/values/awards";
import { explainTaken } from "../../register/wording/explain";
import { compareKey } from "../../text/key";
import type {
  AwardQuestion,
  ColumnQuestion,
  PurposeQuestion,
  Question,
  QuestionPlace,
  SenderQuestion,
  SheetQuestion,
  UnitQuestion,
} from "../views/questions";
import { sentencesOf } from "./words";

/** Whether the clerk is asked what a column holds. */
export const isAsked = ({ field, source, confidence }: ColumnMapping): boolean =>
  source !== "clerk" && source !== "remembered" && field === null && confidence > 0 && confidence < ASK_BELOW;

const MOST_PLACES = 6;

interface Gathered<T> {
  readonly key: string;
  readonly facts: T;
  readonly places: QuestionPlace[];
  count: number;
}

/** What is asked in several places, gathered by key in the order in which it first comes up. */
class Gathering<T> {
  readonly #groups = new Map<string, Gathered<T>>();

  add(key: string, place: QuestionPlace, facts: () => T): T {
    const known = this.#groups.get(key);
    if (known === undefined) {
      const group: Gathered<T> = { key, facts: facts(), places: [place], count: 1 };
      this.#groups.set(key, group);
      return group.facts;
    }
    known.count += 1;
    const same = known.places.some(({ file, sheet }) => file === place.file && sheet === place.sheet);
    if (!same && known.places.length < MOST_PLACES) known.places.push(place);
    return known.facts;
  }

  get all(): readonly Gathered<T>[] {
    return [...this.#groups.values()];
  }
}

interface SheetOfFile {
  readonly place: QuestionPlace;
  readonly sheet: TakenSheet;
}

const sheetsOf = (files: readonly TakenFile[]): readonly SheetOfFile[] =>
  files.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ place: { file, sheet: sheet.layout.name }, sheet })));

function columnQuestions(sheets: readonly SheetOfFile[], language: Language): readonly ColumnQuestion[] {
  const asked = new Gathering<{ readonly shape: string; readonly letter: string; readonly mapping: ColumnMapping }>();
  for (const { place, sheet } of sheets) {
    for (const { layout, columns } of sheet.tables) {
      const shape = shapeOf(layout);
      for (const mapping of columns.filter(isAsked)) {
        const letter = columnLetterOf(mapping.column);
        asked.add(`column ${shape} ${letter}`, place, () => ({ shape, letter, mapping }));
      }
    }
  }
  return asked.all.map(({ key, places, count, facts: { shape, letter, mapping } }) => ({
    kind: "column",
    key,
    places,
    count,
    shape,
    letter,
    header: mapping.header,
    confidence: mapping.confidence,
    why: explainTaken(mapping.evidence, language),
    proposals: mapping.alternatives.map((field) => ({ field, label: fieldLabel(field, language) })),
  }));
}

/** A unit named by a file's name, or by nothing, is answered for the file; any other for the name that was typed. */
const isOfFile = (match: UnitMatch | null): boolean => match === null || match.typed === "" || match.from === "file";

/**
 * Names in rows that are like no unit of the list are told when checking; without the sender of a list nothing can be
 * counted.
 */
const isWorthAsking = ({ from, candidates }: UnitMatch): boolean =>
  candidates.length > 0 || from === "title" || from === "sheet";

function unitQuestions({ files, expected }: Register): readonly (UnitQuestion | SenderQuestion)[] {
  if (expected.length === 0) return [];
  const typedUnits = new Gathering<UnitMatch>();
  const senders = new Gathering<{
    readonly typed: string;
    readonly files: Set<string>;
    readonly proposals: readonly string[];
  }>();
  for (const { file, sheets } of files) {
    for (const { layout, tables } of sheets) {
      const place = { file, sheet: layout.name };
      for (const { unitMatch: match } of tables.flatMap(({ records }) => records)) {
        if (match !== null && match.unit !== null) continue;
        if (match === null || isOfFile(match)) {
          const typed = match?.typed ?? "";
          senders
            .add(`sender ${typed === "" ? file : unitKey(typed)}`, place, () => ({
              typed,
              files: new Set(),
              proposals: match?.candidates ?? [],
            }))
            .files.add(file);
        } else if (isWorthAsking(match)) typedUnits.add(`unit ${unitKey(match.typed)}`, place, () => match);
      }
    }
  }
  return [
    ...senders.all.map(({ key, places, count, facts }): SenderQuestion => ({
      kind: "sender",
      key,
      places,
      count,
      typed: facts.typed,
      files: [...facts.files],
      proposals: facts.proposals,
    })),
    ...typedUnits.all.map(({ key, places, count, facts }): UnitQuestion => ({
      kind: "unit",
      key,
      places,
      count,
      typed: facts.typed,
      from: facts.from,
      proposals: facts.candidates,
    })),
  ];
}

function awardQuestions(
  { records }: Register,
  awards: readonly CampaignAward[],
  choices: Choices,
): readonly AwardQuestion[] {
  const reader = awardReader(awards, choices.awards);
  const asked = new Gathering<{ readonly typed: string; readonly proposals: readonly string[] }>();
  for (const { problems, source } of records) {
    for (const { code, typed, reason } of problems) {
      if (code !== "award-unknown" || reason !== "several") continue;
      asked.add(`award ${compareKey(typed)}`, source, () => ({
        typed,
        proposals: reader.read(typed).flatMap(({ candidates }) => candidates),
      }));
    }
  }
  return asked.all.flatMap(({ key, places, count, facts }): readonly AwardQuestion[] =>
    facts.proposals.length === 0
      ? []
      : [{ kind: "award", key, places: places.map(({ file, sheet }) => ({ file, sheet })), count, ...facts }],
  );
}

const isDoubtful = (layout: SheetLayout, key: string, choices: Choices): boolean =>
  !layout.listed && layout.visibility === "visible" && layout.rows.length > 0 && !Object.hasOwn(choices.sheets, key);

/**
 * A unit whose file gave no list at all is asked about; blank and helper sheets beside a list, and sheets that are of
 * another matter for certain, are nobody's question.
 */
function sheetQuestions(files: readonly TakenFile[], choices: Choices, language: Language): readonly SheetQuestion[] {
  const asked = new Gathering<{ readonly layout: SheetLayout; readonly sheets: string[] }>();
  for (const { file, sheets } of files) {
    if (sheets.some(({ layout, purpose }) => layout.listed || isAskedPurpose(purpose.purpose))) continue;
    for (const { layout, shape, purpose } of sheets) {
      const id = `${file}#${layout.name}`;
      // Where there is nothing that could be taken in, there is nothing to ask: the file's own line says so.
      const nothing = layout.tables.every(({ records }) => records.length === 0);
      if (nothing || isSurelyOther(purpose) || !isDoubtful(layout, id, choices)) continue;
      asked
        .add(`sheet ${shape}`, { file, sheet: layout.name }, () => ({
          layout,
          sheets: [],
        }))
        .sheets.push(id);
    }
  }
  return asked.all.map(({ key, places, count, facts: { layout, sheets } }) => ({
    kind: "sheet",
    key,
    places,
    count,
    sheets,
    why: sentencesOf(layout.evidence, language).join("; "),
  }));
}

/** Lists that may be none of ours, each shape once; nothing of them counts before the answer. */
function purposeQuestions(files: readonly TakenFile[], language: Language): readonly PurposeQuestion[] {
  const asked = new Gathering<{ readonly sheet: TakenSheet; readonly purpose: "staff" | "unsure"; records: number }>();
  for (const { place, sheet } of sheetsOf(files)) {
    const { purpose } = sheet.purpose;
    if (!isAskedPurpose(purpose)) continue;
    asked.add(`purpose ${purposeShape(sheet)}`, place, () => ({ sheet, purpose, records: 0 })).records +=
      sheet.layout.tables.reduce((sum, { records }) => sum + records.length, 0);
  }
  return asked.all.map(({ key, places, count, facts: { sheet, purpose, records } }) => ({
    kind: "purpose",
    key,
    places,
    count,
    shape: purposeShape(sheet),
    purpose,
    records,
    why: sentencesOf([sheet.purpose.evidence], language).join("; "),
  }));
}

/**
 * All that could not be told for certain, each thing once: who sent a list, what a column holds, what a name means,
 * what is no list.
 */
export function questionsOf(
  register: Register,
  awards: readonly CampaignAward[],
  choices: Choices,
  language: Language,
): readonly Question[] {
  return [
    ...columnQuestions(sheetsOf(register.files), language),
    ...unitQuestions(register),
    ...awardQuestions(register, awards, choices),
    ...sheetQuestions(register.files, choices, language),
    ...purposeQuestions(register.files, language),
  ];
}
