import { valueProblemRule } from "./value-problems";

/** A cell that shows an error of Excel instead of a value. */
export const formulaError = valueProblemRule("formula-error", () => "error");
