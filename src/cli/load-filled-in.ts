import type { ReportInput } from "../report/report";
import { CERTIFICATES_SHEET } from "../report/filled-in";
import { readCertificates } from "../report/votes/read-certificates";
import { readVotes } from "../report/votes/read-votes";
import { findFiles } from "./find-files";
import type { Progress } from "./progress";
import { readFiles } from "./read-files";
import { UsageError } from "./usage-error";

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
  const [votes] = sheets.map(readVotes).filter((found) => found !== null);
  const [certificates] = sheets
    .filter(({ name }) => name === CERTIFICATES_SHEET)
    .map(readCertificates)
    .filter((found) => found !== null);
  if (votes === undefined && certificates === undefined) throw new UsageError((wording) => wording.votesNone(file));
  return { ...(votes === undefined ? {} : { votes }), ...(certificates === undefined ? {} : { certificates }) };
}
