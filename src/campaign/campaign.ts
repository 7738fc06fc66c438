import type { FieldId } from "../field/field";
import type { Day } from "../text/day";
import type { Deadline, Period, PlanPlace, RegisterKind, Sourced, SubjectKind } from "./basics";
import type { Rule } from "./rule-shapes";

export type * from "./basics";
export type * from "./rule-shapes";
export type * from "./scoring-shapes";

/** Stored campaigns say which version of this shape they have; see `migrate.ts`. */
export const CAMPAIGN_VERSION = 1;

export interface Level {
  readonly id: string;
  readonly name: string;
  readonly signer: string | null;
  /** Other spellings in a level column that mean this level: "huyện", "UBND huyện". */
  readonly words: readonly string[];
  /** Whom a request for a decision of this level goes to: "Chủ tịch UBND Thành phố"; absent for the office's addressee. */
  readonly addressee?: string;
  /** The consolidating office's own level decides: a draft decision, no request upwards. */
  readonly own?: boolean;
  /** Units decide here by themselves and only tell the office. */
  readonly byUnits?: boolean;
}

/** A group of units to which a figure attaches as a whole. */
export interface Sector {
  readonly id: string;
  readonly name: string;
  /** Units of these kinds belong to it unless they are put in another one. */
  readonly unitKinds: readonly string[];
  /** Words that a name begins with of the unit that gathers for the whole sector and answers for it. */
  readonly lead?: readonly string[];
}

export interface UnitKind {
  readonly id: string;
  readonly name: string;
  /** Spellings that tell this kind in a unit's name: "xã", "UBND xã". */
  readonly words: readonly string[];
}

export interface ExpectedUnit {
  readonly name: string;
  /** Id of a unit kind; null where unknown. */
  readonly kind: string | null;
  readonly headcount: number | null;
  /** How many of them are officials (cán bộ, công chức); absent or null where nobody says. */
  readonly officials?: number | null;
  /** Other, earlier or short names that are this unit for sure. */
  readonly aliases: readonly string[];
  /** Id of a sector or cluster, null for none. */
  readonly sector: string | null;
}

export interface CampaignAward {
  readonly id: string;
  readonly name: string;
  /** A title (danh hiệu) and an award form (hình thức) are never summed together. */
  readonly category: "title" | "form";
  /** Short forms and spellings that mean this award for sure in this campaign. */
  readonly aliases: readonly string[];
  readonly subjects: readonly SubjectKind[];
  /** Ids of levels. */
  readonly levels: readonly string[];
  /** Id of the level that decides where a row names none; absent where only the row can tell. */
  readonly decidedAt?: string;
  /** Ids of unit kinds that may propose it; absent for all. */
  readonly proposedBy?: readonly string[];
  /** Ids of awards that whoever gets this one has as well; absent for what the law says of it. */
  readonly implies?: readonly string[];
  /** Prize money in multiples of the base salary, for a person and for a collective; absent for what the law says. */
  readonly prize?: Prize;
  readonly place: PlanPlace;
}

/** Multiples of the base salary; null where that kind gets none. */
export interface Prize {
  readonly individual: number | null;
  readonly collective: number | null;
}

/** Where a value of the campaign comes from, from when it holds, and whether it is in doubt. */
export interface ValueSource {
  /** Id of the rule, submission, criterion or award. */
  readonly of: string;
  /** "Nghị định 335/2025/NĐ-CP". */
  readonly source: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Why the value has to be looked at before it is relied on; null where there is no doubt. */
  readonly doubt: string | null;
}

export interface Criterion extends Sourced {
  /** Whose rows are attested: nominees, or articles. */
  readonly register: RegisterKind;
  /** Ids of awards it binds; empty for all. */
  readonly awards: readonly string[];
  /** Header words by which a unit's attestation column for it is known. */
  readonly headerWords: readonly string[];
  readonly required: boolean;
  /** What the row's own words say for or against it; absent where only the unit's attestation can tell. */
  readonly reads?: CriterionReading;
}

/** Words by which a criterion can be doubted from what a row says. A doubt, never a verdict. */
export interface CriterionReading {
  readonly fields: readonly FieldId[];
  /** Words that speak against it: "nhiệm vụ chuyên môn được giao". */
  readonly against: readonly string[];
  /** Words of which one is expected: "giáo viên", "học sinh". Empty where nothing is expected. */
  readonly expects: readonly string[];
  /** Also what an official does in the own post speaks against it. */
  readonly ownPost?: boolean;
  /** Subject kinds and ids of unit kinds it is read for; empty for all. */
  readonly subjects: readonly SubjectKind[];
  readonly unitKinds: readonly string[];
}

export interface ColumnRule {
  readonly register: RegisterKind;
  readonly field: FieldId;
  readonly header: string;
  readonly need: "required" | "recommended" | "optional";
  /** Subject kinds it is asked of; empty for all. */
  readonly subjects: readonly SubjectKind[];
  readonly place: PlanPlace;
  /** Help shown in the unit's workbook. */
  readonly help: string;
}

/** Something each unit must send. */
export interface Submission extends Sourced {
  readonly name: string;
  readonly deadline: Deadline;
  /** Other names of the same paper: "kế hoạch triển khai". */
  readonly words?: readonly string[];
  /** Ids of unit kinds; empty for all. */
  readonly unitKinds: readonly string[];
  /** Ids of sectors whose lead unit sends for all of it, besides the kinds; absent for none. */
  readonly sectors?: readonly string[];
  /** A register whose rows of the unit prove that it was sent; null for papers. */
  readonly proof: RegisterKind | null;
  readonly required: boolean;
  /** It reports on the whole drive: sensible only once the period is over. */
  readonly closing: boolean;
}

/** Lines of a signature block, top to bottom: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string | null;
}

/** Who consolidates, and how its papers are headed and signed. */
export interface ConsolidatingOffice {
  readonly profile: "district" | "commune" | "department" | "ward" | "special-zone" | "school" | "province";
  /** "UBND HUYỆN QUỐC OAI". */
  readonly superior: string;
  /** "PHÒNG NỘI VỤ": the issuing body, second line of the heading. */
  readonly name: string;
  /** Code of the administrative unit in the national list; absent where nobody gave it. */
  readonly code?: string;
  readonly levelLabel: string;
  /** "Quốc Oai": for place and date. */
  readonly place: string;
  /** "NV": for số/ký hiệu. */
  readonly symbol: string;
  /** Whom the units send to. */
  readonly receiver: string;
  /** Whom the consolidated report goes to. */
  readonly addressee: string;
  readonly signature: Signature;
  readonly recipients: readonly string[];
}

/** A slip in the plan's text that a reader may stumble over. Told, never mended. */
export interface PlanDefect {
  readonly id: string;
  readonly place: PlanPlace;
  /** What stands there. */
  readonly found: string;
  /** What was probably meant; null where nobody can tell. */
  readonly likely: string | null;
}

export interface PlanDocument {
  /** As printed; null where the paper leaves it blank. */
  readonly number: string | null;
  readonly issuer: string;
  readonly issuedOn: Day | null;
  readonly title: string;
  readonly legalBasis: readonly { readonly text: string; readonly day: Day | null }[];
  /** Names that the plan writes in more than one way: spelling → how often. */
  readonly nameVariants: readonly { readonly names: Readonly<Record<string, number>> }[];
  /** What the plan leaves open: "Số kế hoạch", "Chỉ tiêu". */
  readonly openValues: readonly string[];
  readonly defects: readonly PlanDefect[];
  /** How the plan itself is signed; papers of the consolidating office have their own signature. */
  readonly signature: Signature;
  /** The plan's own list of recipients. */
  readonly recipients: readonly string[];
}

export interface CalendarSettings {
  /** Days off besides those of the law. */
  readonly extraHolidays: readonly Day[];
  /** Weekend days on which offices work, swapped for another. */
  readonly extraWorkingDays: readonly Day[];
  /** Whether 24 November is a public holiday (NQ 80-NQ/TW; the law was still to be made). */
  readonly cultureDay: boolean;
  /**
   * How many of the five days of Tết come before the first of the lunar year, 1 or 2; null for the usual choice of each
   * year.
   */
  readonly tetDaysBefore: number | null;
}

/** A clerk's answer to a contradiction in the plan. */
export interface PlanDecision {
  /** Key of the problem, see `contradictions.ts`. */
  readonly problem: string;
  readonly decision: string;
  readonly reason: string;
  readonly decidedOn: Day;
  /**
   * The day that is to hold instead of the one the plan gives; see `readings.ts`. Absent where the decision changes no
   * day.
   */
  readonly reading?: Day;
}

/**
 * Whether a nomination may go into the tờ trình: it may; something is missing; a rule forbids it; somebody must decide
 * first.
 */
export type EligibilityState = "eligible" | "incomplete" | "ineligible" | "pending";

/** All that a plan asks, as data. Nothing in the engine knows a campaign by name. */
export interface Campaign {
  readonly version: typeof CAMPAIGN_VERSION;
  readonly id: string;
  /** "Người tốt, việc tốt năm 2022". */
  readonly name: string;
  readonly year: number;
  readonly plan: PlanDocument;
  readonly office: ConsolidatingOffice;
  readonly registers: readonly RegisterKind[];
  readonly period: Period;
  readonly subjects: readonly SubjectKind[];
  readonly unitKinds: readonly UnitKind[];
  readonly sectors: readonly Sector[];
  readonly units: readonly ExpectedUnit[];
  readonly levels: readonly Level[];
  readonly awards: readonly CampaignAward[];
  readonly criteria: readonly Criterion[];
  readonly columns: readonly ColumnRule[];
  readonly submissions: readonly Submission[];
  readonly rules: readonly Rule[];
  readonly calendar: CalendarSettings;
  readonly decisions: readonly PlanDecision[];
  /** Sources of single values; absent where all come from the plan itself. */
  readonly valueSources?: readonly ValueSource[];
  /** Code of a finding → what it means for the nomination it is about, where the usual meaning does not fit. */
  readonly eligibility?: Readonly<Record<string, EligibilityState | "none">>;
}
