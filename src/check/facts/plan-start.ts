import type { Campaign } from "../../campaign/campaign";
import type { Day } from "../../text/day";

/** The first day on which the plan can have bound anybody: its own day, else that of its latest basis. */
export const planStart = ({ plan }: Campaign): Day | null =>
  plan.issuedOn ??
  plan.legalBasis.reduce<Day | null>(
    (latest, { day }) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
