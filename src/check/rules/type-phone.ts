import { valueProblemRule } from "./value-problems";

/** A phone number that cannot be one. Where only a lost zero has to be put back it is a warning. */
export const typePhone = valueProblemRule("type-phone", ({ suggestion }) =>
  suggestion === null ? "error" : "warning",
);
