import type { Campaign, Deadline, PlanPlace, RegisterKind, Submission } from "./campaign";

/** A deadline of a campaign with what it is the deadline of. */
export interface NamedDeadline {
  /** Id of the submission or rule. */
  readonly id: string;
  readonly place: PlanPlace;
  readonly kind: "submission" | "awardDeadline" | "fieldDeadline" | "milestone";
  /** "Báo cáo tổng kết", or the names of the awards. */
  readonly name: string;
  readonly text: string;
  readonly deadline: Deadline;
  readonly register: RegisterKind | null;
  readonly awards: readonly string[];
  /** 1, 2 …; null where there are no batches. */
  readonly batch: number | null;
  readonly submission: Submission | null;
}

/** All deadlines of a campaign: submissions first, then rules, each in the order of the campaign. */
export function deadlinesOf(campaign: Campaign): readonly NamedDeadline[] {
  const awardNames = new Map(campaign.awards.map(({ id, name }) => [id, name]));
  const found: NamedDeadline[] = campaign.submissions.map((submission) => ({
    id: submission.id,
    place: submission.place,
    kind: "submission",
    name: submission.name,
    text: submission.text,
    deadline: submission.deadline,
    register: submission.proof,
    awards: [],
    batch: null,
    submission,
  }));
  for (const rule of campaign.rules) {
    const base = { id: rule.id, place: rule.place, text: rule.text, submission: null };
    if (rule.type === "awardDeadline") {
      const awards = rule.awards.map((id) => awardNames.get(id) ?? id).join("; ");
      const name = rule.batch === null ? awards : `${awards} (đợt ${rule.batch})`;
      found.push({
        ...base,
        kind: rule.type,
        name,
        deadline: rule.deadline,
        register: rule.register,
        awards: rule.awards,
        batch: rule.batch,
      });
    } else if (rule.type === "fieldDeadline") {
      found.push({
        ...base,
        kind: rule.type,
        name: rule.text,
        deadline: rule.deadline,
        register: rule.register,
        awards: [],
        batch: null,
      });
    } else if (rule.type === "milestone") {
      found.push({
        ...base,
        kind: rule.type,
        name: rule.name,
        deadline: rule.deadline,
        register: null,
        awards: [],
        batch: null,
      });
    }
  }
  return found;
}
