import type { WorkbookFailureReason } from "../../app/ports/workbook";

/**
 * What Excel answered, in terms a person can act on. `code` is Excel's own, `sheet` the sheet concerned where known.
 */
export class WorkbookFailure extends Error {
  /** What was written before could not be taken away yet: it is when Excel lets it. */
  readonly partsLeft: boolean;

  constructor(
    readonly reason: WorkbookFailureReason,
    readonly code: string,
    readonly sheet: string | null = null,
    options?: ErrorOptions & { readonly partsLeft?: boolean },
  ) {
    super(`${reason}: ${code}${sheet === null ? "" : ` (${sheet})`}`, options);
    this.name = "WorkbookFailure";
    this.partsLeft = options?.partsLeft === true;
  }
}

/** Every code that Excel's documentation or its own list of codes has, but the one that says nothing. */
const REASONS: Readonly<Record<string, WorkbookFailureReason>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  InactiveWorkbook: "other-workbook",
  AccessDenied: "protected",
  BadPassword: "protected",
  NotAllowed: "protected",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  OperationAborted: "busy",
  Conflict: "busy",
  HostRestartNeeded: "restart",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  ContentLengthRequired: "too-large",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidBinding: "sheet-gone",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFillType: "not-supported",
  DirtySupportingFormula: "not-supported",
  OpenWorkbookLinksBlocked: "not-supported",
  RefreshWorkbookLinksBlocked: "not-supported",
  UnsupportedSheet: "sheet-kind",
  Unauthenticated: "sign-in",
  PowerQueryRefreshResourceChallenge: "sign-in",
  MergedRangeConflict: "merged",
  FilteredRangeConflict: "filtered",
  PivotTableRangeConflict: "pivot",
  InsertDeleteConflict: "no-room",
  NonBlankCellOffSheet: "no-room",
  InvalidSelection: "selection",
  ItemAlreadyExists: "conflict",
  // Of the object itself, not of somebody else: what we asked for cannot be done to it.
  InvalidOperation: "fault",
  InvalidArgument: "fault",
  InvalidRequest: "fault",
  EmptyChartSeries: "fault",
  FormulaLengthExceedsLimit: "fault",
};

/** The failure behind anything that was thrown. Excel's codes are stable; its messages are localised and not used. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (error instanceof OfficeExtension.Error)
    return new WorkbookFailure(REASONS[error.code] ?? "unknown", error.code, null, { cause: error });
  return new WorkbookFailure("unknown", error instanceof Error ? error.name : "unknown", null, { cause: error });
}
