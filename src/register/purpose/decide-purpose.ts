import type { RegisterKind } from "../../campaign/campaign";
import type { PurposeReason, SheetReason } from "../../layout/evidence";
import type { Evidence, SheetLayout } from "../../layout/layout";
import { squeeze } from "../../text/key";
import { isOurs, type ToldTable } from "../take-table";
import { isOfAnotherMatter, isOtherTitle, isProposalTitle, isProposed, isSummaryTitle } from "./matter-words";
import type { PurposeDecision, SheetPurpose } from "./purpose";
import { otherRegisterOf } from "./register-evidence";
import { matterOf, type TableMatter } from "./table-matter";

/** What the purpose of a sheet is told by. */
export interface PurposeFacts {
  readonly file: string;
  /** The only sheet of its workbook that may hold a list: then the file's name speaks of it. */
  readonly alone: boolean;
  /** Made by this program for a unit to fill in. */
  readonly madeHere: boolean;
  readonly layout: SheetLayout;
  /** Its tables with their columns told; none where the sheet holds no list. */
  readonly tables: readonly ToldTable[];
}

/** Why layout alone saw no list, as a purpose. */
const BY_LAYOUT: Readonly<Partial<Record<SheetReason, SheetPurpose>>> = {
  "sheet-lookup": "lookup",
  "sheet-instructions": "guide",
  "sheet-of-our-report": "ours",
};
const SURE = 0.97;

function withoutList({ evidence: [evidence] }: SheetLayout): PurposeDecision {
  const why: Evidence<SheetReason> = evidence ?? { code: "sheet-no-list", params: {} };
  return { purpose: BY_LAYOUT[why.code] ?? "other", confidence: SURE, evidence: why };
}

/** The titles over the tables, or the names of sheet and file where nothing stands there. */
interface Titles {
  readonly proposal: string | null;
  readonly other: string | null;
  readonly summary: boolean;
}

const plain = (text: string): string => squeeze(text.replace(/[-_.]+/gu, " "));

/** The file's name speaks where it holds one list without a title. */
function titlesOf({ file, alone, layout, tables }: PurposeFacts): Titles {
  const above = tables.flatMap((table) => table.layout.titles);
  const name = alone && above.length === 0 ? [file.replace(/\.\w+$/u, "")] : [];
  const texts = [...above, layout.name, ...name].map(plain);
  const headings = tables.flatMap((table) => table.layout.groups.map(({ label }) => plain(label))).filter(isProposed);
  return {
    proposal: [...texts, ...headings].find((text) => isProposalTitle(text) && !isOfAnotherMatter(text)) ?? null,
    other: texts.find(isOtherTitle) ?? null,
    summary: texts.some(isSummaryTitle),
  };
}

type Told = (
  purpose: SheetPurpose,
  confidence: number,
  code: PurposeReason,
  params?: Evidence["params"],
) => PurposeDecision;

const isNamed = ({ people, bodies }: TableMatter): boolean => people !== "none" || bodies;

/** Counts of what others list: kinds of subject instead of names, or a summary's numbers. */
const isCounting = (matter: TableMatter, { summary }: Titles): boolean =>
  !isNamed(matter) && (matter.kindsOnly || (summary && matter.counts > 0));

/** Rows about something besides people, whatever the title says. */
const isOfThings = ({ thingFirst, answers }: TableMatter): boolean => thingFirst || answers;

const isOfOther = (matter: TableMatter, { other }: Titles): boolean => isOfThings(matter) || other !== null;

/** A list of people or bodies in which columns or titles propose them for something. */
function proposed(matter: TableMatter, titles: Titles, told: Told): PurposeDecision | null {
  const { proposing, records, answers, headed } = matter;
  if (proposing === null && titles.proposal === null) return null;
  if (isCounting(matter, titles)) return told("other", 0.95, "purpose-counts");
  if (answers && !headed) return null;
  if (proposing === null && isOfOther(matter, titles)) return null;
  const [why, sure] = proposing === null ? (["purpose-title", 0.93] as const) : (["purpose-column", 0.98] as const);
  const params = { title: titles.proposal ?? "", header: proposing ?? "" };
  if (isNamed(matter) || records === 0) return told("nominations", sure, why, params);
  return isOfThings(matter) || matter.others > 0 ? null : told("unsure", 0.5, "purpose-nobody", params);
}

const MANY_OTHERS = 3;
/** What is to be done, by when, and how far it is. */
const FEWEST_OF_TASKS = 2;

/** Who does what by when: of the persons nothing is told but their names. */
const isOfTasks = ({ things, others, personal }: TableMatter, { other }: Titles): boolean =>
  things && personal === 0 && others >= (other === null ? FEWEST_OF_TASKS : 1);
/** Birth and sex, or birth and identity number: rows are persons, whatever else is told of them. */
const FEWEST_PERSONAL = 2;

/** A table in which no column names people. */
function nameless(matter: TableMatter, titles: Titles, told: Told): PurposeDecision {
  const ofAnother = matter.thingFirst || matter.others > 0 || titles.other !== null;
  if (matter.coded && matter.others === 0) return told("lookup", 0.9, "purpose-codes");
  if (matter.bodies && !ofAnother) return told("unsure", 0.5, "purpose-bodies");
  return told("other", ofAnother ? SURE : 0.9, "purpose-nobody-named");
}

/** A list of people who are proposed for nothing, or of another matter. */
function listed(matter: TableMatter, titles: Titles, told: Told): PurposeDecision {
  if (matter.answers) return told("other", 0.96, "purpose-answers");
  if (matter.people === "none") return nameless(matter, titles, told);
  const ofPersons = matter.people === "sure" && matter.personal >= FEWEST_PERSONAL;
  if ((matter.thingFirst && !ofPersons) || isOfTasks(matter, titles)) return told("other", 0.95, "purpose-things");
  if (titles.other !== null && !ofPersons) {
    // Who teaches a lesson or uses a thing is named beside; no head says that the rows are people.
    if (matter.people === "likely" && matter.others > 0) return told("other", 0.95, "purpose-other-title");
    if (matter.others >= MANY_OTHERS) return told("other", 0.93, "purpose-other-title");
  }
  if (matter.records === 0) return told("other", 0.9, "purpose-blank");
  return told("staff", matter.people === "sure" ? 0.95 : 0.8, "purpose-people");
}

function ofTable(table: ToldTable, titles: Titles, told: Told): PurposeDecision {
  const matter = matterOf(table);
  const register = otherRegisterOf(table, titles.other !== null);
  if (register !== null) return told(register.register, register.confidence, "purpose-register");
  return proposed(matter, titles, told) ?? listed(matter, titles, told);
}

const RANK: readonly SheetPurpose[] = [
  "nominations",
  "articles",
  "works",
  "initiatives",
  "scores",
  "submissions",
  "unsure",
  "staff",
  "other",
  "lookup",
];

/** What a sheet is for, with how sure that is and the reason. The most telling of its tables decides. */
export function decidePurpose(facts: PurposeFacts): PurposeDecision {
  const { layout, tables, madeHere } = facts;
  if (!layout.listed) return withoutList(layout);
  const register: RegisterKind = tables[0]?.register ?? "nominations";
  const [first] = layout.evidence;
  if (first?.code === "sheet-taken-by-clerk") return { purpose: register, confidence: 1, evidence: first };
  const told: Told = (purpose, confidence, code, params = {}) => ({
    purpose,
    confidence,
    evidence: { code, params: { sheet: layout.name, ...params } },
  });
  if (madeHere || tables.some((table) => isOurs(table.layout))) return told(register, 1, "purpose-own-register");
  const titles = titlesOf(facts);
  const decisions = tables.map((table) => ofTable(table, titles, told));
  return decisions.reduce(
    (best, one) => (RANK.indexOf(one.purpose) < RANK.indexOf(best.purpose) ? one : best),
    decisions[0] ?? told("other", SURE, "purpose-nobody-named"),
  );
}
