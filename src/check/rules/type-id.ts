import { valueProblemRule } from "./value-problems";

/** An identity number of a wrong length or with lost digits. Where only zeros have to be put back it is a warning. */
export const typeId = valueProblemRule("type-id", ({ suggestion }) => (suggestion === null ? "error" : "warning"));
