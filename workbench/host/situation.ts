import { HostError } from "./host-error";

/** What may be the matter around the workbook; each is documented, and each can be switched on by hand or by a test. */
export interface Situation {
  /** The person looks at another workbook: what needs the window in front fails. */
  otherWorkbookInFront: boolean;
  /**
   * Before ExcelApi 1.19 whatever an add-in changes clears the person's undo stack; so does adding a custom XML part
   * (office-js issue 4484).
   */
  olderBuild: boolean;
}

export const newSituation = (): Situation => ({ otherWorkbookInFront: false, olderBuild: false });

/** Adding and activating sheets, selecting, freezing and gridlines need our workbook in front. */
export function mustBeInFront({ otherWorkbookInFront }: Situation): void {
  if (otherWorkbookInFront) throw new HostError("InactiveWorkbook", "another workbook is in front");
}

/** Counts that the person's undo stack was cleared, where this build does that. */
export function clearedByOlderBuild(host: {
  readonly situation: Situation;
  readonly workbook: { undoStackClears: number };
}): void {
  if (host.situation.olderBuild) host.workbook.undoStackClears += 1;
}
