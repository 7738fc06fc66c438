import type { Campaign, Selector } from "../../campaign/campaign";
import { awardBook } from "../../check/facts/awards";
import { conditionsOf, STANDS_IN } from "../../check/facts/select";
import { textsOf } from "../../check/facts/values";
import { isOwnField, isShownField } from "../../field/field-facts";
import { isStandardField, type FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { fieldValue } from "../field-value";
import { ANSWER_LABELS, KIND_LABELS } from "../labels";
import { awardTeller } from "./figures";
import { awardCriteria } from "./formulas";
import { containing, meets, showing, type LiveCells } from "./live-cells";

/** A condition on the visible cells of a row: as a formula, and what it gives for a record. */
export interface LiveTest {
  readonly formula: string;
  readonly holds: (record: RegisterRecord) => boolean;
}

/** Longer lists of texts make formulas that nobody can read. */
const MOST_TEXTS = 30;

interface TestInput {
  readonly campaign: Campaign;
  readonly records: readonly RegisterRecord[];
  readonly cells: LiveCells;
}

function subjectTest({ subjects }: Selector, { cells }: TestInput): LiveTest | null {
  const cell = cells.cellOf("kind");
  if (subjects === undefined || cell === null) return null;
  return {
    formula: meets(
      cell,
      subjects.map((one) => showing(KIND_LABELS[one])),
    ),
    holds: ({ fields: { kind } }) => kind !== undefined && subjects.includes(kind),
  };
}

function awardTest({ awards }: Selector, { campaign, cells }: TestInput): LiveTest | null {
  const cell = cells.cellOf("award");
  if (awards === undefined || cell === null) return null;
  const names = campaign.awards.filter(({ id }) => awards.includes(id)).map(({ name }) => name);
  const { awardsOf } = awardTeller(campaign);
  return {
    formula: meets(
      cell,
      names.flatMap((name) => awardCriteria(name).map((each) => `"${each.replaceAll('"', '""')}"`)),
    ),
    holds: (record) => awardsOf(record).some((name) => names.includes(name)),
  };
}

/** Levels stand in many words: those of the plan and those that the register has. */
function levelTest({ levels }: Selector, { campaign, records, cells }: TestInput): LiveTest | null {
  const cell = cells.cellOf("level");
  if (levels === undefined || cell === null) return null;
  const { levelOf } = awardBook(campaign);
  const texts = new Set<string>();
  for (const { id, name, words } of campaign.levels) {
    if (levels.includes(id)) for (const text of [name, ...words]) texts.add(text.toLowerCase());
  }
  for (const { fields } of records) {
    const found = fields.level === undefined ? null : levelOf(fields.level);
    if (fields.level !== undefined && found !== null && levels.includes(found.id))
      texts.add(fields.level.toLowerCase());
  }
  if (texts.size > MOST_TEXTS) return null;
  return {
    formula: meets(cell, [...texts].map(showing)),
    holds: ({ fields: { level } }) => level !== undefined && texts.has(level.toLowerCase()),
  };
}

function filledTest({ filled }: Selector, { cells }: TestInput): LiveTest | null {
  if (filled === undefined) return null;
  const shown = filled.flatMap((field) => {
    const cell = cells.cellOf(field);
    return cell !== null && isStandardField(field) && isShownField(field) ? [{ cell, field }] : [];
  });
  if (shown.length === 0) return null;
  return {
    formula: `${shown.map(({ cell }) => cell).join("&")}<>""`,
    holds: (record) => shown.some(({ field }) => fieldValue(record, field).kind !== "blank"),
  };
}

function whereTest(field: FieldId, wanted: readonly string[], { cells }: TestInput): LiveTest | null {
  const cell = cells.cellOf(field);
  if (cell === null || !isStandardField(field)) return null;
  if (field === "direct")
    return {
      formula: meets(
        cell,
        wanted.map((value) => showing(ANSWER_LABELS[value === "true" ? "yes" : "no"])),
      ),
      holds: (record) => textsOf(record, field).some((text) => wanted.includes(text)),
    };
  if (!isOwnField(field)) return null;
  const words = wanted.map((value) => value.toLowerCase());
  const holdsIn = (record: RegisterRecord, of: FieldId): boolean =>
    textsOf(record, of).some((text) => words.some((word) => text.toLowerCase().includes(word)));
  const inCell = (of: string): string => meets(of, words.map(containing));
  const other = STANDS_IN[field];
  const otherCell = other === undefined ? null : cells.cellOf(other);
  return other === undefined || otherCell === null
    ? { formula: inCell(cell), holds: (record) => holdsIn(record, field) }
    : {
        formula: `IF(${cell}<>"",${inCell(cell)},${inCell(otherCell)})`,
        holds: (record) => holdsIn(record, textsOf(record, field).length > 0 ? field : other),
      };
}

/**
 * A selector as a condition on the cells that a person sees; null where these cells alone do not tell: what is carried
 * out is told by words in notes.
 */
export function liveSelector(selector: Selector, input: TestInput): LiveTest | null {
  if (selector.done === true) return null;
  const tests: (LiveTest | null)[] = [];
  if (selector.subjects !== undefined) tests.push(subjectTest(selector, input));
  if (selector.awards !== undefined) tests.push(awardTest(selector, input));
  if (selector.levels !== undefined) tests.push(levelTest(selector, input));
  if (selector.filled !== undefined) tests.push(filledTest(selector, input));
  for (const [field, wanted] of conditionsOf(selector.where)) tests.push(whereTest(field, wanted, input));
  const known = tests.filter((test) => test !== null);
  if (known.length < tests.length) return null;
  return {
    formula: known.length === 0 ? "TRUE" : known.map(({ formula }) => formula).join(","),
    holds: (record) => known.every(({ holds }) => holds(record)),
  };
}
