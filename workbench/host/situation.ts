import { HostError } from "./host-error";

/** What may be the matter around the workbook; each is documented, and each can be switched on by hand or by a test. */
export interface Situation {
  /** The person looks at another workbook: what needs the window in front fails. */
  otherWorkbookInFront: boolean;
  /** Builds before 16.0.17 clear the person's undo stack when a custom XML part is added (office-js issue 4484). */
  olderBuild: boolean;
}

export const newSituation = (): Situation => ({ otherWorkbookInFront: false, olderBuild: false });

/** Adding and activating sheets, selecting, freezing and gridlines need our workbook in front. */
export function mustBeInFront({ otherWorkbookInFront }: Situation): void {
  if (otherWorkbookInFront) throw new HostError("InactiveWorkbook", "another workbook is in front");
}
