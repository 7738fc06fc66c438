import type { Notice } from "../../app/app-state";
import type { WorkbookFailureReason } from "../../app/ports/workbook";

/** What a person may fear to have left something half-done. */
const FEARED: ReadonlySet<WorkbookFailureReason> = new Set(["busy", "cancelled", "unknown"]);

/** The sentence of a failure, of which sheet, and what of a writing stands in the workbook now. */
export function failedText(
  { reason, sheet, partsLeft }: Extract<Notice, { readonly kind: "failed" }>,
  sentences: Readonly<Record<WorkbookFailureReason, string>>,
  nothingLeft: string,
  partsAreLeft: string,
): string {
  const about = sheet === null ? "" : `${sheet}: `;
  const left = partsLeft === true ? ` ${partsAreLeft}` : FEARED.has(reason) ? ` ${nothingLeft}` : "";
  return `${about}${sentences[reason]}${left}`;
}
