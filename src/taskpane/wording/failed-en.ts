import type { WorkbookFailureReason } from "../../app/ports/workbook";

/** Why Excel could not do what was asked, and what to do now. */
export const FAILED_EN: Readonly<Record<WorkbookFailureReason, string>> = {
  "edit-mode": "A cell is still being edited. Press Enter or Esc in the sheet and try again.",
  "other-workbook": "Another workbook is in front. Click this workbook to bring it to the front and try again.",
  protected: "The sheet is protected. Unprotect it (Review › Unprotect Sheet) and try again.",
  structure:
    "The workbook's structure is protected, so sheets cannot be added, renamed or hidden. Unprotect it (Review › Protect Workbook) and try again.",
  busy: "Excel is busy. Wait a moment and try again.",
  restart: "Excel needs to be restarted. Save the workbook, close Excel altogether, open it again and try once more.",
  "too-large": "Too much data at once. Save the workbook, close other files and try again.",
  "sheet-gone":
    "This sheet is no longer there; it may have been deleted or renamed. Choose the sheet again and try once more.",
  "not-supported": "This version of Excel cannot do that. Update Excel, or do this in Excel on the web.",
  "sheet-kind": "This is no sheet of cells (perhaps a chart or macro sheet). Go to a worksheet and try again.",
  "sign-in": "Excel asks you to sign in again. Sign in to Office, reopen the workbook and try again.",
  merged: "The cells to be written are merged. Unmerge them (Home › Merge & Center) and try again.",
  filtered: "The sheet is filtered. Clear the filter (Data › Clear) and try again.",
  pivot: "The cells to be written lie in a PivotTable. Move it to another sheet and try again.",
  "no-room": "There is no room to insert: cells below or to the right hold something. Clear them and try again.",
  selection: "A shape or several separate areas are selected. Click one cell of the sheet and try again.",
  conflict: "Somebody else changed this meanwhile. Look again and try once more.",
  fault:
    "Excel did not accept what the program asked for. Save the workbook, close the pane and open it again; if it goes on, tell who supports you.",
  cancelled: "Stopped as you asked.",
  unknown:
    "Excel could not do this. If several sheets are selected together, click another sheet's tab to ungroup them and try again; else save the workbook and reopen it.",
};

export const NOTHING_LEFT_EN = "Nothing was left half-written.";
export const PARTS_LEFT_EN =
  "A part that was written could not be taken away at once; it will be when you write again or reopen the pane. Do not use those sheets until then.";
