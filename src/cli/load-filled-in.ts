import type { ReportInput } from "../report/report";
import { DECISION_HEADERS, type Certificates } from "../report/votes/read-certificates";
import { readFilledIn } from "../report/votes/read-filled-in";
import { findFiles } from "./find-files";
import type { Progress } from "./progress";
import { readFiles } from "./read-files";
import { UsageError } from "./usage-error";

const DECIDED = Object.values(DECISION_HEADERS);

const hasDecisions = (certificates: Certificates = new Map()): boolean =>
  [...certificates.values()].flat().some((row) => DECIDED.some((header) => row.has(header)));

/**
 * What a person filled into a report: votes, numbers of decisions. Throws `UsageError` where no sheet of the file holds
 * any.
 */
export async function loadFilledIn(
  file: string | null,
  progress: Progress,
): Promise<Pick<ReportInput, "votes" | "certificates">> {
  if (file === null) return {};
  const read = await readFiles(await findFiles([file]), progress);
  const sheets = read.flatMap((one) => {
    if (!one.ok)
      throw new UsageError((wording) => wording.votesUnreadable(file, wording.fileProblem(one.file.problem)));
    return one.workbook.sheets;
  });
  const filledIn = readFilledIn(sheets);
  if (filledIn.votes === undefined && !hasDecisions(filledIn.certificates))
    throw new UsageError((wording) => wording.votesNone(file));
  return filledIn;
}
