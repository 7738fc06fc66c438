import { fieldOfRegisterHeader, itemOfRegisterHeader, provenanceOfHeader } from "../../field/headers";
import { CODE_HEADERS } from "./formulas";
import { baseHeader, countHeader } from "./rule-marks";
import { JUDGED_HEADER, WAY_HEADER } from "./ways";

const CODES: ReadonlySet<string> = new Set<string>([...Object.values(CODE_HEADERS), JUDGED_HEADER, WAY_HEADER]);
const RULE_STARTS = [countHeader(""), baseHeader("")];

/** Whether a column of a register is one of ours, by its header: what a person put in has another. */
export const isOwnHeader = (header: string): boolean =>
  CODES.has(header) ||
  RULE_STARTS.some((start) => header.startsWith(start)) ||
  provenanceOfHeader(header) !== null ||
  fieldOfRegisterHeader(header) !== null ||
  itemOfRegisterHeader(header) !== null;
