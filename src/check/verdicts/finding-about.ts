/** Where a finding is settled: in a row, with a unit or its file, or in the plan. */
export const FINDING_ABOUTS = ["row", "unit", "plan"] as const;
export type FindingAbout = (typeof FINDING_ABOUTS)[number];
