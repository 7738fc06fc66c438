import { groupBy } from "../../base/group-by";
import type { Campaign, CampaignAward, Prize } from "../../campaign/campaign";
import { awardLawOn, catalogueAwardOf } from "../../campaign/law/award-law";
import { baseSalaryOn } from "../../campaign/law/base-salary";
import type { Eligibility } from "../../check/eligibility/eligibility";
import { awardBook } from "../../check/facts/awards";
import { unitNameOf } from "../../check/facts/places";
import type { Register, RegisterRecord } from "../../register/register";
import { dayOfIso, isoOf, type Day, type IsoDate } from "../../text/day";
import { compareKey } from "../../text/key";
import { nameKey } from "../../text/name";

/** What was decided: for all nominations, or by a list that names who got it. */
export interface Decisions {
  /** Number and day typed once; null where only lists or the rows themselves tell. */
  readonly typed: { readonly number: string; readonly day: Day } | null;
  /** The decision's own list; null where there is none, and then everybody proposed got it. */
  readonly list: Register | null;
  /** Base salary in đồng; null for the one in force on the day. */
  readonly salary: number | null;
  /** Who may be proposed: a number typed for all is for none whom a rule forbids. */
  readonly eligibility: ReadonlyMap<string, Pick<Eligibility, "state">>;
}

/** One award that one subject got. */
export interface Given {
  readonly record: RegisterRecord;
  readonly award: string;
  readonly number: string;
  readonly day: IsoDate;
  /** Multiple of the base salary and the money in đồng; null where nothing tells them. */
  readonly multiple: number | null;
  readonly money: number | null;
  /** Why the money has to be looked at; null for no doubt. */
  readonly doubt: string | null;
}

export interface Awarded {
  readonly given: readonly Given[];
  /** Nominations that no decision names. */
  readonly waiting: readonly RegisterRecord[];
  /** Rows of the decision's list that stand for no nomination, or for several. */
  readonly unmatched: readonly RegisterRecord[];
}

interface Decided {
  readonly number: string;
  readonly day: Day;
  /** Names of awards that the list gives; null for all that were proposed. */
  readonly awards: readonly string[] | null;
}

/** Who got what, with the prize money: by the decision's list where there is one, else by what was typed or stands there. */
export function awardedOf(register: Register, campaign: Campaign, decisions: Decisions): Awarded {
  const nominations = register.records.filter((record) => record.register === "nominations");
  const { byRecord, unmatched } = matched(nominations, decisions);
  const book = awardBook(campaign);
  const given: Given[] = [];
  const waiting: RegisterRecord[] = [];
  for (const record of nominations) {
    const decided = byRecord.get(record) ?? (decisions.list === null ? ownDecision(record, decisions) : null);
    if (decided === null) {
      waiting.push(record);
      continue;
    }
    for (const name of decided.awards ?? record.fields.awards ?? []) {
      const award = book.awardOf(name);
      const { number, day } = decided;
      given.push({
        record,
        award: award?.name ?? name,
        number,
        day: isoOf(day),
        ...moneyOf(record, award, day, decisions),
      });
    }
  }
  return { given, waiting, unmatched };
}

const dayWritten = ({ fields }: RegisterRecord): Day | null =>
  fields.decisionDate === undefined ? null : dayOfIso(fields.decisionDate);

function ownDecision(record: RegisterRecord, { typed, eligibility }: Decisions): Decided | null {
  const day = dayWritten(record);
  const number = record.fields.decisionNumber;
  if (number !== undefined && day !== null) return { number, day, awards: null };
  return typed === null || eligibility.get(record.id)?.state === "ineligible" ? null : { ...typed, awards: null };
}

/** Number and day of the decision that a row of the list stands in; null where either is not told. */
function decisionOfRow(row: RegisterRecord, typed: Decisions["typed"]): Omit<Decided, "awards"> | null {
  const day = dayWritten(row) ?? typed?.day ?? null;
  const number = row.fields.decisionNumber ?? typed?.number;
  return day === null || number === undefined ? null : { number, day };
}

const keyOf = ({ fields }: RegisterRecord): string => nameKey(fields.name ?? "") || compareKey(fields.name ?? "");

/** Whether the nominations are there and all of one unit, and so of one subject. */
function ofOneSubject([only, ...others]: readonly RegisterRecord[]): boolean {
  return only !== undefined && others.every((one) => unitNameOf(one) === unitNameOf(only));
}

function matched(nominations: readonly RegisterRecord[], { list, typed }: Decisions) {
  const byRecord = new Map<RegisterRecord, Decided>();
  const unmatched: RegisterRecord[] = [];
  const byName = groupBy(nominations, keyOf);
  for (const row of list?.records ?? []) {
    const decision = decisionOfRow(row, typed);
    const found = (byName.get(keyOf(row)) ?? []).filter((record) => fits(row, record));
    if (decision === null || !ofOneSubject(found)) {
      unmatched.push(row);
      continue;
    }
    for (const record of found) {
      const before = byRecord.get(record)?.awards ?? [];
      const awards = namesAwards(row) ? [...before, ...sharedAwards(row, record)] : null;
      byRecord.set(record, { ...decision, awards });
    }
  }
  return { byRecord, unmatched };
}

const namesAwards = ({ fields }: RegisterRecord): boolean => (fields.awards ?? []).length > 0;
const keys = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(compareKey));
const sharedAwards = (row: RegisterRecord, { fields }: RegisterRecord): readonly string[] => {
  const listed = keys(row.fields.awards ?? []);
  return (fields.awards ?? []).filter((award) => listed.has(compareKey(award)));
};

/** What the list says of unit, birth and award must not speak against the nomination. */
function fits(row: RegisterRecord, record: RegisterRecord): boolean {
  const [unit, other] = [unitNameOf(row), unitNameOf(record)];
  if (unit !== null && other !== null && compareKey(unit) !== compareKey(other)) return false;
  const { birth } = row.fields;
  if (birth !== undefined && record.fields.birth !== undefined && !record.fields.birth.startsWith(birth.slice(0, 4)))
    return false;
  return !namesAwards(row) || sharedAwards(row, record).length > 0;
}

type Money = Pick<Given, "multiple" | "money" | "doubt">;

/** The prize as a multiple of the base salary: the campaign's own, else the decree's. */
export function prizeOf(
  award: CampaignAward | null,
  day: Day,
): { readonly prize: Prize | null; readonly doubt: string | null } {
  if (award === null) return { prize: null, doubt: null };
  const law = awardLawOn(catalogueAwardOf(award)?.id ?? "", day);
  return {
    prize: award.prize ?? law?.prize ?? null,
    doubt: award.prize === undefined ? (law?.doubt ?? null) : null,
  };
}

/** Prize money for the record's kind of subject; nothing where neither campaign nor decree tells. */
function moneyOf({ fields }: RegisterRecord, award: CampaignAward | null, day: Day, { salary }: Decisions): Money {
  const { prize, doubt } = prizeOf(award, day);
  const { kind } = fields;
  const multiple = kind === "individual" || kind === "collective" ? (prize?.[kind] ?? null) : null;
  const base = salary ?? baseSalaryOn(day)?.amount ?? null;
  return { multiple, money: multiple === null || base === null ? null : Math.round(multiple * base), doubt };
}
