import type { Notice } from "../../app/app-state";
import type { WorkbookFailureReason } from "../../app/ports";

const FAILED: Readonly<Record<WorkbookFailureReason, string>> = {
  "edit-mode": "A cell is still being edited. Press Enter or Esc in the sheet and try again.",
  protected: "The sheet is protected. Unprotect it (Review › Unprotect Sheet) and try again.",
  busy: "Excel is busy. Wait a moment and try again; nothing was left half-written.",
  "too-large": "Too much data for one write. Save the workbook, close other files and try again.",
  "sheet-gone": "This sheet is no longer there; it may have been deleted or renamed.",
  "not-supported": "This version of Excel cannot do that.",
  conflict: "Somebody else changed this meanwhile. Look again and try once more.",
  cancelled: "Stopped as you asked. Nothing was left half-written.",
  unknown: "Excel could not do this. Save the workbook, reopen it and try again; nothing was left half-written.",
};

type Plain = Exclude<Notice["kind"], "failed" | "crashed" | "units-taken" | "fixed" | "no-source-column" | "written">;

const PLAIN: Readonly<Record<Plain, string>> = {
  cancelled: FAILED.cancelled,
  "no-units": "No unit names were found in this file. It needs a column “Tên đơn vị”.",
  undone: "Undone.",
  "not-in-workbook": "This row is in a file, not in the open workbook.",
  "samples-missing": "There is no sample for this campaign.",
  "state-unread": "What the workbook remembers could not be read (a newer version may have written it). Starting afresh; no data is lost.",
  "not-a-campaign": "This file is not a plan that the add-in can read.",
};

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count.toLocaleString("en-US")} cells`);

export function noticeEn(notice: Notice): string {
  switch (notice.kind) {
    case "failed":
      return notice.sheet === null ? FAILED[notice.reason] : `${notice.sheet}: ${FAILED[notice.reason]}`;
    case "crashed":
      return `Something went wrong in the add-in: ${notice.detail}. Your files and workbook are unchanged.`;
    case "units-taken":
      return `Took the list of ${notice.units.toLocaleString("en-US")} expected units.`;
    case "fixed":
      return notice.skipped === 0 ? `Fixed ${cells(notice.cells)}.` : `Fixed ${cells(notice.cells)}; skipped ${cells(notice.skipped)} that had changed before.`;
    case "no-source-column":
      return `${cells(notice.cells)} you changed in the register stand for no column of the unit’s list, and will not be kept when the register is written again.`;
    case "written":
      return `${notice.sheets === 1 ? "Wrote 1 sheet." : `Wrote ${notice.sheets.toLocaleString("en-US")} sheets.`}${notice.seen ? "" : " Excel did not let the workbook be looked at again: if Undo lacks this writing, close the pane and open it again."}`;
    default:
      return PLAIN[notice.kind];
  }
}
