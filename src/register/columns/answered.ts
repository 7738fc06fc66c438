import type { ColumnMapping } from "../register";

/** Whether the clerk said what this column is, now or in an earlier year's list. */
export const isAnswered = ({ source }: Pick<ColumnMapping, "source">): boolean =>
  source === "clerk" || source === "remembered";
