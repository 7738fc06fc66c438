import { accessDenied, HostError } from "./host-error";

/** What may be the matter around the workbook; each is documented, and each can be switched on by hand or by a test. */
export interface Situation {
  /** The person looks at another workbook: what needs the window in front fails. */
  otherWorkbookInFront: boolean;
  /**
   * Before ExcelApi 1.19 whatever an add-in changes clears the person's undo stack; so does adding a custom XML part
   * (office-js issue 4484).
   */
  olderBuild: boolean;
  /** Review › Protect Workbook: sheets cannot be added, deleted, renamed, moved or hidden. */
  structureProtected: boolean;
  /** A chart or macro sheet is in front: asking for the sheet in front fails (office-js issue 2444). */
  chartSheetInFront: boolean;
  /** Several sheets are selected together: what needs the window fails with no better word (office-js issue 2266). */
  sheetsGrouped: boolean;
}

export const newSituation = (): Situation => ({
  otherWorkbookInFront: false,
  olderBuild: false,
  structureProtected: false,
  chartSheetInFront: false,
  sheetsGrouped: false,
});

/** Adding and activating sheets, selecting, freezing and gridlines need our workbook in front, and one sheet of it. */
export function mustBeInFront({ otherWorkbookInFront, sheetsGrouped }: Situation): void {
  if (otherWorkbookInFront) throw new HostError("InactiveWorkbook", "another workbook is in front");
  if (sheetsGrouped) throw new HostError("GeneralException", "several sheets are selected");
}

/** Chart and macro sheets are in no collection of worksheets, and no worksheet is in front while one of them is. */
export function mustHaveCellsInFront({ chartSheetInFront }: Situation): void {
  if (chartSheetInFront) throw new HostError("UnsupportedSheet", "the sheet in front is a chart sheet");
}

/** Throws `AccessDenied` where the workbook's structure is protected. */
export function mustHaveOpenStructure({ structureProtected }: Situation): void {
  if (structureProtected) throw accessDenied("the structure of the workbook is protected");
}

/** Counts that the person's undo stack was cleared, where this build does that. */
export function clearedByOlderBuild(host: {
  readonly situation: Situation;
  readonly workbook: { undoStackClears: number };
}): void {
  if (host.situation.olderBuild) host.workbook.undoStackClears += 1;
}
