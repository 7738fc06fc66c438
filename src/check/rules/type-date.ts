import { valueProblemRule } from "./value-problems";

/**
 * A date that cannot be one, or that was taken with doubt. Doubtful ones, for which a value is suggested, are a
 * warning.
 */
export const typeDate = valueProblemRule("type-date", ({ suggestion }) => (suggestion === null ? "error" : "warning"));
