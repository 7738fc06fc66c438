import type { FieldId } from "../../field/field";
import type { ToldTable } from "../take-table";
import { isOfResearch, isOfStudents, REGISTER_WORDS } from "./matter-words";

type OtherRegister = keyof typeof REGISTER_WORDS;

/** The column without which such a register is none. */
const MAIN: Readonly<Record<OtherRegister, readonly FieldId[]>> = {
  articles: ["articleTitle"],
  works: ["workTitle"],
  initiatives: ["initiative"],
  scores: ["scoreItem"],
  submissions: ["documents", "sentOn", "receivedOn"],
};
const BY_BOTH = 0.98;
const BY_WORDS = 0.9;
/** A sentence is no head, whatever words stand in it. */
const LONGEST_HEAD = 100;

/** Topics of students' papers. */
const areTopics = (columns: ToldTable["columns"], titles: readonly string[]): boolean => {
  const texts = [...columns.map(({ header }) => header), ...titles];
  return texts.some(isOfStudents) && !texts.some(isOfResearch);
};

const hasField = (columns: ToldTable["columns"], ...fields: readonly FieldId[]): boolean =>
  columns.some(({ field }) => field !== null && fields.includes(field));

/** Which unit's paper came or went on which day: such columns speak for themselves. */
const isOfPapers = (columns: ToldTable["columns"]): boolean =>
  hasField(columns, "unit") && hasField(columns, "documents") && hasField(columns, "sentOn", "receivedOn");

/** How sure it is that the table is that register, by its main column and its words; null where it is none. */
function evidenceOf(register: OtherRegister, { columns, layout }: ToldTable, otherTitle: boolean): number | null {
  const main = columns.find(
    ({ field, header }) => field !== null && header.length <= LONGEST_HEAD && MAIN[register].includes(field),
  );
  const words = REGISTER_WORDS[register];
  const titled = layout.titles.some(words);
  const headed = columns.some(({ header }) => header.length <= LONGEST_HEAD && words(header));
  if (register === "initiatives" && areTopics(columns, layout.titles)) return null;
  if (main !== undefined && (titled || headed)) return BY_BOTH;
  if (register === "submissions" && !otherTitle && isOfPapers(columns)) return BY_WORDS;
  return titled && !otherTitle && main !== undefined ? BY_WORDS : null;
}

const OTHERS: readonly OtherRegister[] = ["articles", "works", "initiatives", "scores", "submissions"];

/** A register besides nominations, and how sure it is that the table is one. */
export interface FoundRegister {
  readonly register: OtherRegister;
  readonly confidence: number;
}

/**
 * The register besides nominations that the table is, also where the campaign keeps none of its kind; null where it is
 * none.
 */
export function otherRegisterOf(table: ToldTable, otherTitle: boolean): FoundRegister | null {
  const { register, columns } = table;
  // Where a person is named first, the initiative is one thing among others about that person.
  const person = columns.findIndex(({ field }) => field === "name" || field === "lastName");
  const comesFirst = (one: OtherRegister): boolean => {
    const main = columns.findIndex(({ field }) => field !== null && MAIN[one].includes(field));
    return person < 0 || (main >= 0 && main < person);
  };
  const asked = register === "nominations" ? OTHERS.filter(comesFirst) : [register];
  for (const one of asked) {
    const confidence = evidenceOf(one, table, otherTitle);
    if (confidence !== null) return { register: one, confidence };
  }
  return null;
}
