import type { Grid } from "../../grid/grid";
import { CERTIFICATES_SHEET } from "../filled-in";
import type { ReportInput } from "../report";
import { readCertificates } from "./read-certificates";
import { readVotes } from "./read-votes";

/** What a person filled into sheets of an earlier report: votes, numbers and days of decisions. */
export function readFilledIn(sheets: readonly Grid[]): Pick<ReportInput, "votes" | "certificates"> {
  const [votes] = sheets.map(readVotes).filter((found) => found !== null);
  const [certificates] = sheets
    .filter(({ name }) => name === CERTIFICATES_SHEET)
    .map(readCertificates)
    .filter((found) => found !== null);
  return { ...(votes === undefined ? {} : { votes }), ...(certificates === undefined ? {} : { certificates }) };
}
