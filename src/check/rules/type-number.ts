import { valueProblemRule } from "./value-problems";

/** A text where a number is asked. A number that can be told from the text is a warning. */
export const typeNumber = valueProblemRule("type-number", ({ suggestion }) =>
  suggestion === null ? "error" : "warning",
);
