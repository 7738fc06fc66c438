import type { FieldId } from "../field/field";
import type { RankRule, ScoringRule } from "./scoring-shapes";
import type { Deadline, RegisterKind, Sourced, SubjectKind, YearMonth } from "./basics";

/** Which records a figure counts. Absent conditions do not restrict. */
export interface Selector {
  readonly register: RegisterKind;
  readonly subjects?: readonly SubjectKind[];
  /** Ids of awards. */
  readonly awards?: readonly string[];
  readonly levels?: readonly string[];
  /** Field → clean values, one of which must be there ("workType" → ["sự kiện"]). */
  readonly where?: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  /** One of these fields must hold something: an initiative is recognised that has a decision or a day. */
  readonly filled?: readonly FieldId[];
  /** Only what has been carried out: works that are planned or under way are left out, and told. */
  readonly done?: boolean;
  /** Ids of criteria, one of which the row denies: "Không bị kỷ luật" answered with no. */
  readonly denied?: readonly string[];
  /** Only who leads by their post, or only who does not; absent for both. */
  readonly leaders?: boolean;
  readonly label: string;
}

export interface QuotaRule extends Sourced {
  readonly type: "quota";
  readonly count: Selector;
  readonly per: "unit" | "unit-month" | "unit-kind" | "sector" | "campaign";
  /** Ids of unit kinds or sectors it binds; empty for all. */
  readonly unitKinds: readonly string[];
  readonly sectors: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
  /** Months for "unit-month", both included. */
  readonly months: { readonly from: YearMonth; readonly to: YearMonth; readonly dateField: FieldId } | null;
  /** Counts distinct subjects by this field instead of rows; null for rows. */
  readonly distinctBy: FieldId | null;
  /** The plan leaves the number to a later decision: min and max are null and the clerk fills them in. */
  readonly open: boolean;
}

export interface ShareRule extends Sourced {
  readonly type: "share";
  readonly direction: "cap" | "target";
  readonly count: Selector;
  /** Counts distinct persons by this field instead of rows, joint authors each; absent for rows. */
  readonly distinctBy?: FieldId;
  readonly base:
    | {
        readonly type: "headcount";
        /** Which head-count of the list of units; everybody where absent. */
        readonly people?: "all" | "officials";
        /** Ids of unit kinds whose people are counted; absent for all. */
        readonly unitKinds?: readonly string[];
      }
    | { readonly type: "records"; readonly of: Selector }
    | { readonly type: "given"; readonly label: string; readonly value: number | null };
  readonly percent: number;
  /** A cap never goes under this count. */
  readonly minimum: number;
  readonly rounding: "down" | "nearest" | "up";
  readonly per: "unit" | "campaign";
  /** Reckoned apart for each group of people, within each unit or in all; absent for no groups. */
  readonly groupBy?: ShareGroups;
}

/** How people fall into groups: by the words of a field, or by its values where no groups are named. */
export interface ShareGroups {
  readonly field: FieldId;
  /** In this order; a group without words takes all whom no other one took. */
  readonly groups: readonly { readonly name: string; readonly words: readonly string[] }[];
}

/** A share shown, without a limit. */
export interface PreferenceRule extends Sourced {
  readonly type: "preference";
  readonly count: Selector;
  readonly base: Selector;
}

export interface AwardDeadlineRule extends Sourced {
  readonly type: "awardDeadline";
  readonly awards: readonly string[];
  /** 1, 2 …; null where there are no batches. */
  readonly batch: number | null;
  /** The column in which a unit names the batch. */
  readonly batchField?: FieldId;
  readonly deadline: Deadline;
  readonly register: RegisterKind;
}

export interface FieldDeadlineRule extends Sourced {
  readonly type: "fieldDeadline";
  readonly register: RegisterKind;
  readonly field: FieldId;
  readonly deadline: Deadline;
}

export interface EitherOrRule extends Sourced {
  readonly type: "eitherOr";
  readonly register: RegisterKind;
  /** At least one of these fields must be filled. */
  readonly fields: readonly FieldId[];
}

export interface CopiesRule extends Sourced {
  readonly type: "copies";
  readonly register: RegisterKind;
  readonly minimum: number;
}

export interface DocumentRule extends Sourced {
  readonly type: "document";
  readonly name: string;
  readonly per: "unit" | "nominee";
  readonly register: RegisterKind;
  /** Ids of awards; empty for all. */
  readonly awards: readonly string[];
  readonly headerWords: readonly string[];
}

/** What the value of one field has to be. */
export interface FieldTest {
  readonly field: FieldId;
  /** At least this number; null for no bound. */
  readonly atLeast: number | null;
  /** One of these values; empty for no list. */
  readonly oneOf: readonly string[];
}

/**
 * One thing that an award needs. `batch` "same": of the same batch as the award is asked for in; "field": the row's own
 * value.
 */
export type Need =
  | ({ readonly type: "field" } & FieldTest)
  | { readonly type: "chain"; readonly award: string; readonly times: number; readonly consecutive: boolean }
  | { readonly type: "initiative"; readonly level: string | null; readonly batch: number | "same" | null }
  | { readonly type: "award"; readonly award: string };

export interface PrerequisiteRule extends Sourced {
  readonly type: "prerequisite";
  /** Ids of awards that need it. */
  readonly awards: readonly string[];
  readonly needs: Need;
  /** Others of which any one does instead of `needs`; absent for none. */
  readonly orNeeds?: readonly Need[];
}

/** What a row must say for an award to be asked for: a rating among these, votes of so many percent. */
export interface ConditionRule extends Sourced, FieldTest {
  readonly type: "condition";
  readonly register: RegisterKind;
  /** Ids of awards; empty for all. */
  readonly awards: readonly string[];
  /** Subject kinds it binds; empty for all. */
  readonly subjects: readonly SubjectKind[];
}

/** A collective is judged by its members: how many of them, or what part, are counted by the selector. */
export interface MembersRule extends Sourced {
  readonly type: "members";
  /** Ids of the collective's awards. */
  readonly awards: readonly string[];
  /** Which members count. */
  readonly count: Selector;
  /** At least this part of all members; null for no such bound. */
  readonly minPercent: number | null;
  /** More than that part: "trên 50%"; absent for "at least". */
  readonly above?: boolean;
  /** Absolute bounds; null for none. `max` 0: nobody. */
  readonly min: number | null;
  readonly max: number | null;
}

/** Of these awards one subject may be proposed for one only: one achievement, one form. */
export interface ExclusiveRule extends Sourced {
  readonly type: "exclusive";
  readonly awards: readonly string[];
  /** "achievement": only where the rows tell of the same achievement. */
  readonly per: "subject" | "achievement";
}

/** Awards given on these occasions are no basis for the awards named here. */
export interface OccasionRule extends Sourced {
  readonly type: "occasion";
  /** Ids of the awards that need another basis. */
  readonly awards: readonly string[];
  /** The column in which a register says the occasion, and the words of those that do not count. */
  readonly field: FieldId;
  readonly notFrom: readonly string[];
}

/** Between two awards so many years have to pass. */
export interface IntervalRule extends Sourced {
  readonly type: "interval";
  readonly awards: readonly string[];
  /** Ids of the awards since which the years are counted; empty for the same award. */
  readonly since: readonly string[];
  readonly years: number;
}

/** Something that the offices themselves have to do: a conference, their own plan, a report. */
export interface MilestoneRule extends Sourced {
  readonly type: "milestone";
  readonly name: string;
  /** Who has to do it: "Phòng Nội vụ"; absent for the consolidating office. */
  readonly who?: string;
  readonly deadline: Deadline;
}

/** What a reminder tells of; a check that has no rule of its own names this one as its source. */
export type ReminderTopic =
  | "subjects"
  | "unitKinds"
  | "awards"
  | "levels"
  | "quota"
  | "criteria"
  | "documents"
  | "columns"
  | "receiver"
  | "period"
  | "content";

/**
 * Something the plan says that is for people, not machines, or that says why `subjects`, `levels` … are as they are.
 */
export interface ReminderRule extends Sourced {
  readonly type: "reminder";
  readonly about: ReminderTopic;
  /** Records of these kinds are allowed, yet the clerk is told: the plan is of two minds about them. */
  readonly noticeFor: readonly SubjectKind[];
}

export type Rule =
  | QuotaRule
  | ShareRule
  | PreferenceRule
  | AwardDeadlineRule
  | FieldDeadlineRule
  | EitherOrRule
  | CopiesRule
  | DocumentRule
  | PrerequisiteRule
  | ConditionRule
  | MembersRule
  | ExclusiveRule
  | OccasionRule
  | IntervalRule
  | ScoringRule
  | RankRule
  | MilestoneRule
  | ReminderRule;
export type RuleType = Rule["type"];
