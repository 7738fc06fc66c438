import { readVotes, type CouncilVotes } from "../report/votes/read-votes";
import { findFiles } from "./find-files";
import type { Progress } from "./progress";
import { readFiles } from "./read-files";
import { UsageError } from "./usage-error";

/** What was filled into the sheet of votes of a report. Throws `UsageError` where no sheet of the file holds votes. */
export async function loadVotes(file: string | null, progress: Progress): Promise<CouncilVotes | null> {
  if (file === null) return null;
  const read = await readFiles(await findFiles([file]), progress);
  for (const one of read) {
    if (!one.ok)
      throw new UsageError((wording) => wording.votesUnreadable(file, wording.fileProblem(one.file.problem)));
    for (const sheet of one.workbook.sheets) {
      const votes = readVotes(sheet);
      if (votes !== null) return votes;
    }
  }
  throw new UsageError((wording) => wording.votesNone(file));
}
