import { columnLetterOf } from "../../grid/address";
import type { FieldId } from "../../field/field";
import { fieldsWhere } from "../../field/field-facts";
import type { GridRow } from "../../grid/grid";
import { traitsOfText, type Trait } from "../columns/traits";
import type { ColumnMapping } from "../register";
import type { ToldTable } from "../take-table";
import { cellText } from "../values/cell-text";
import {
  isAwardAsked,
  isCountHeader,
  isDiscipline,
  isEitherHeader,
  isExemplary,
  isOtherHeader,
  isPartyHeader,
  isPeopleHeader,
  isProposalHeader,
  isProposed,
  isThing,
  isTimestamp,
} from "./matter-words";

/** What a table is about, told by its headers and a sample of its rows. */
export interface TableMatter {
  /** Records in all. */
  readonly records: number;
  /** Whom it names: by header, by content, both or not at all. */
  readonly people: "sure" | "likely" | "none";
  /** Collectives or households are named. */
  readonly bodies: boolean;
  /** The subjects are no names but kinds of subject, as in counts. */
  readonly kindsOnly: boolean;
  /** A column of things comes before any column of people. */
  readonly thingFirst: boolean;
  /** A column of things, wherever it stands. */
  readonly things: boolean;
  /** How many columns tell what only a person has: birth, sex, identity number. */
  readonly personal: number;
  /** Header of a column that only lists of nominations have; null for none. */
  readonly proposing: string | null;
  /** Any column has a head: nothing is told of the others but what their cells look like. */
  readonly headed: boolean;
  /** Headers of other matters. */
  readonly others: number;
  readonly counts: number;
  /** Heads that ask, or a stamp of time: answers to a survey. */
  readonly answers: boolean;
  /** A column of codes in a table of few columns. */
  readonly coded: boolean;
}

const SAMPLED = 40;

/** At most so many rows, from all over the table. */
function sampleOf(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= SAMPLED) return rows;
  const step = rows.length / SAMPLED;
  return Array.from({ length: SAMPLED }, (_, at) => rows[Math.floor(at * step)]).filter((row) => row !== undefined);
}

const textsOf = (rows: readonly GridRow[], { column }: ColumnMapping): readonly string[] =>
  rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== "");

const shareOf = (texts: readonly string[], traits: readonly Trait[]): number =>
  texts.length === 0
    ? 0
    : texts.filter((text) => traitsOfText(text).some((trait) => traits.includes(trait))).length / texts.length;

const NAMING: ReadonlySet<FieldId | null> = new Set<FieldId | null>(["name", "lastName", "firstName"]);
const PROPOSING: ReadonlySet<FieldId | null> = new Set<FieldId | null>([
  "award",
  "awardMark",
  "achievement",
  "deedDate",
  "level",
  "votes",
  "votePercent",
  "initiative",
  "subjectName",
]);
const OF_THE_CAMPAIGN: ReadonlySet<string> = new Set(["column-campaign", "column-criterion", "column-document"]);
const EVERYWHERE: ReadonlySet<FieldId | null> = new Set<FieldId | null>([
  "seq",
  "name",
  "lastName",
  "firstName",
  "birth",
  "sex",
  "phone",
  "email",
  "address",
  "position",
  "unit",
  "subUnit",
  "note",
  "kind",
  "idNumber",
  "ethnicity",
  "rowCode",
]);

const fieldOf = ({ field, alternatives }: ColumnMapping): FieldId | null => field ?? alternatives[0] ?? null;

/** "Tên tài sản" may look like a name: where it is not told to be one, its head says that it names a thing. */
const namesThing = ({ field, header }: ColumnMapping): boolean =>
  field === null && isThing(header) && !isPeopleHeader(header);

const isNaming = (mapping: ColumnMapping): boolean => NAMING.has(fieldOf(mapping)) && !namesThing(mapping);

/** A head of its own that asks; answers below a question in common are a form's choices. */
const SHORTEST_QUESTION = 20;
/** A form about people may ask a thing or two besides. */
const SHARE_OF_QUESTIONS = 0.2;
const asks = (text: string): boolean => text.includes("?") && text.length > SHORTEST_QUESTION;

const MOST_UNLIKE = 0.2;
const MOST = 0.5;
const FEW_TEXTS = 3;

/** Whether a column is of nominations alone: by the campaign's own form, by its words, or by the awards in it. */
function proposes(mapping: ColumnMapping, rows: readonly GridRow[], personnel: boolean): boolean {
  const field = fieldOf(mapping);
  if (mapping.field?.startsWith("x:") === true) return true;
  if (OF_THE_CAMPAIGN.has(mapping.evidence.code) && !EVERYWHERE.has(mapping.field)) return true;
  const texts = textsOf(rows, mapping);
  const awards = shareOf(texts, ["award"]);
  if (texts.length > 1 && awards >= MOST) return true;
  if (mapping.header === "" && field === "achievement") return shareOf(texts, ["long"]) >= MOST;
  return headProposes(mapping, field, personnel) ?? cellsAgree(mapping.header, field, texts, awards);
}

/** What the head alone tells; null where it could propose and the cells decide. */
function headProposes({ header }: ColumnMapping, field: FieldId | null, personnel: boolean): boolean | null {
  const asked = isProposed(header);
  // "Họ tên cá nhân được đề nghị khen", "Họ và tên gương NTVT".
  if (NAMING.has(field) && ((isProposalHeader(header) && asked) || isExemplary(header))) return true;
  if (personnel && !asked) return false;
  return isProposalHeader(header) && PROPOSING.has(field) ? null : false;
}

function cellsAgree(header: string, field: FieldId | null, texts: readonly string[], awards: number): boolean {
  const likely = texts.length < FEW_TEXTS || awards > 0 || shareOf(texts, ["mark", "code"]) > 0;
  return field !== "award" || likely || isAwardAsked(header);
}

/** Whom the table names, by its first column of names. */
function peopleIn(
  columns: readonly ColumnMapping[],
  rows: readonly GridRow[],
): Pick<TableMatter, "people" | "bodies" | "kindsOnly"> {
  const named = columns.filter((mapping) => isNaming(mapping) && !isPartyHeader(mapping.header));
  let [people, bodies, kindsOnly]: [TableMatter["people"], boolean, boolean] = ["none", false, false];
  for (const mapping of named) {
    const texts = textsOf(rows, mapping);
    const persons = shareOf(texts, ["person", "household"]);
    const byHeader = isPeopleHeader(mapping.header) && shareOf(texts, ["number", "date", "code"]) <= MOST_UNLIKE;
    if (isEitherHeader(mapping.header) && persons > 0) people = "sure";
    else if (byHeader && (texts.length === 0 || persons > 0 || mapping.field !== null)) people = "sure";
    else if (persons >= MOST && people === "none") people = mapping.field === null ? "likely" : "sure";
    bodies ||= shareOf(texts, ["body", "household"]) >= MOST_UNLIKE && shareOf(texts, ["kind"]) < MOST;
    kindsOnly ||= texts.length > 0 && shareOf(texts, ["kind"]) >= MOST;
  }
  return { people, bodies, kindsOnly };
}

const FEW_COLUMNS = 4;
/** A column so well told is of people, whatever words its header has besides. */
const WELL_TOLD = 0.97;

const ONE_S_OWN: ReadonlySet<FieldId | null> = new Set(fieldsWhere(({ person }) => person === "mark"));

/** Days and numbers below a head that says nothing of a person: of a term, of a room. */
const isByCells = ({ field, evidence }: ColumnMapping): boolean => field === null && evidence.code === "column-content";

/** The same few values over and over: a course that all attend is no subject of rows. */
const repeats = (texts: readonly string[]): boolean =>
  texts.length > FEW_TEXTS && new Set(texts).size < texts.length * SHARE_OF_DIFFERENT;
const SHARE_OF_DIFFERENT = 0.3;

/** A column by its head, or by its letter where it has none. */
const headOf = ({ header, column }: ColumnMapping): string => (header === "" ? columnLetterOf(column) : header);

const PERSONS_FOR_SURE = 2;

/** Looks at a table's headers and at some of its rows. */
export function matterOf({ layout, columns, recordRows }: ToldTable): TableMatter {
  const rows = sampleOf(recordRows);
  const personnel = columns.some(({ header }) => isDiscipline(header));
  const proposing = columns.find((mapping) => proposes(mapping, rows, personnel));
  const firstPerson = columns.findIndex(isNaming);
  const firstThing = columns.findIndex((mapping) => {
    const { header } = mapping;
    return isThing(header) && !isProposalHeader(header) && !isPeopleHeader(header) && !repeats(textsOf(rows, mapping));
  });
  const others = columns.filter(
    ({ header, field, confidence }) => (field === null || confidence < WELL_TOLD) && isOtherHeader(header),
  );
  // Where no head of a survey is understood, its row stands among the titles.
  const heads: readonly string[] = [...layout.columns.map(({ path }) => path.at(-1) ?? ""), ...layout.titles];
  const questions = heads.filter(asks).length;
  const personal = columns.filter(
    (mapping) => ONE_S_OWN.has(fieldOf(mapping)) && (mapping.header === "" || !isByCells(mapping)),
  ).length;
  const told = peopleIn(columns, rows);
  // "Tên", "Ngày sinh", "Giới tính" over "Quí" and "Thi": persons called by one word.
  const calledByOneWord = told.people === "none" && !told.kindsOnly && firstPerson >= 0 && personal >= PERSONS_FOR_SURE;
  return {
    records: recordRows.length,
    ...told,
    people: calledByOneWord ? "likely" : told.people,
    personal,
    thingFirst: firstThing >= 0 && (firstPerson < 0 || firstThing < firstPerson),
    things: firstThing >= 0,
    proposing: proposing === undefined ? null : headOf(proposing),
    headed: columns.some(({ header }) => header !== ""),
    others: others.length,
    counts: columns.filter(({ header }) => isCountHeader(header)).length,
    answers: (questions > 1 && questions >= heads.length * SHARE_OF_QUESTIONS) || heads.some(isTimestamp),
    coded:
      columns.length <= FEW_COLUMNS &&
      columns.some((mapping) => mapping.field !== "seq" && shareOf(textsOf(rows, mapping), ["code", "number"]) > MOST),
  };
}
