import { occurrences, type Occurrence } from "../deadline";
import { deadlinesOf, type NamedDeadline } from "../deadlines-of";
import type { Campaign } from "../campaign";
import type { PlanProblemKind } from "./plan-problem";

/** A deadline on one of its days. */
export interface Dated {
  readonly named: NamedDeadline;
  readonly day: Occurrence;
}

/** Every deadline of the plan on each of its days. */
export const datedOf = (campaign: Campaign): readonly Dated[] =>
  deadlinesOf(campaign).flatMap((named) =>
    occurrences(named.deadline, campaign.calendar).map((day) => ({ named, day })),
  );

/** The name by which a decision remembers a problem of that day. */
export const keyOf = (kind: PlanProblemKind, { named, day }: Dated): string =>
  `${kind}:${named.id}${day.month === null ? "" : `:${day.month}`}`;
