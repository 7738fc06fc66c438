import type { WorkbookFailureReason } from "../../app/ports/workbook";

/**
 * What Excel answered, in terms a person can act on. `code` is Excel's own, `sheet` the sheet concerned where known.
 */
export class WorkbookFailure extends Error {
  constructor(
    readonly reason: WorkbookFailureReason,
    readonly code: string,
    readonly sheet: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${code}${sheet === null ? "" : ` (${sheet})`}`, options);
    this.name = "WorkbookFailure";
  }
}

const REASONS: Readonly<Record<string, WorkbookFailureReason>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  HostRestartNeeded: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidBinding: "sheet-gone",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  ItemAlreadyExists: "conflict",
  InsertDeleteConflict: "conflict",
  InvalidOperation: "conflict",
};

/** The failure behind anything that was thrown. Excel's codes are stable; its messages are localised and not used. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (error instanceof OfficeExtension.Error)
    return new WorkbookFailure(REASONS[error.code] ?? "unknown", error.code, null, { cause: error });
  return new WorkbookFailure("unknown", error instanceof Error ? error.name : "unknown", null, { cause: error });
}
