import { valueProblemRule } from "../value-problems";

/** A word that the column's list does not have. */
export const valueUnknown = valueProblemRule("value-unknown", () => "warning");
