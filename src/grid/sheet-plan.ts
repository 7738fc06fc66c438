import type { CellAddress, CellRange } from "./address";
import type { CellStyle } from "./cell";

/** What a planned cell will hold. User text is always `text`: no writer may let it become a formula. */
export type PlanValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** Excel 1900 serial. */
  | { readonly kind: "date"; readonly serial: number }
  /** `formula` without "="; `cached` is what the engine computed, shown until Excel recalculates. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: string | number }
  | { readonly kind: "blank" };

export interface CellPlan {
  readonly value: PlanValue;
  readonly style: CellStyle;
  /** A place inside the workbook: "'Sổ đề nghị'!A5". */
  readonly link?: { readonly target: string; readonly tip: string };
}

export interface TablePlan {
  /** Unique in the workbook, a valid Excel name. */
  readonly name: string;
  /** Header row and body. */
  readonly range: CellRange;
  readonly style: string | null;
  readonly showFilter: boolean;
  readonly totalsRow: boolean;
  /**
   * Formulas that whole columns hold, without "=", by the column's place in the table; null for columns of values. Excel
   * puts them into rows that a person adds.
   */
  readonly calculated?: readonly (string | null)[];
}

export type ValidationRule =
  | { readonly type: "list"; readonly values: readonly string[] }
  /** A list that stands in cells: "'Danh mục'!$A$2:$A$40". */
  | { readonly type: "listRange"; readonly range: string }
  | {
      readonly type: "whole" | "decimal" | "date" | "textLength";
      readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: "custom"; readonly formula: string };

export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  readonly onError: "stop" | "warning" | "information";
  readonly error: { readonly title: string; readonly message: string };
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface ConditionalFormatPlan {
  readonly range: CellRange;
  /** Relative to the top-left cell of the range, without "=". */
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** Everything in millimetres unless said otherwise. */
export interface PagePlan {
  readonly paper: "a4" | "a3";
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Scaled so that all columns fit one page across. */
  readonly fitToWidth: boolean;
  /** Scaled so that all of it stands on one page; absent: as many pages as it takes. */
  readonly onePage?: boolean;
  readonly centerHorizontally: boolean;
  /** Rows repeated on each page; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly printArea: CellRange | null;
  /** Excel's header codes; "&P" is the page number. The first page may differ. */
  readonly header: { readonly center: string; readonly firstPageCenter: string | null };
  readonly footer: { readonly left: string; readonly right: string };
  /** A page break above each of these row indexes. */
  readonly breaksBefore: readonly number[];
}

export interface ChartSeries {
  readonly name: string;
  /** Ranges inside the workbook: "'Tổng hợp'!$B$5:$B$9". */
  readonly categories: string;
  readonly values: string;
  /** "RRGGBB"; also told apart by pattern when printed in black and white. */
  readonly color: string;
}

export interface ChartPlan {
  readonly type: "column" | "bar" | "line" | "stackedColumn" | "stackedBar";
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly from: CellAddress;
  readonly to: CellAddress;
  readonly altText: string;
  readonly axisTitles: { readonly category: string | null; readonly value: string | null };
}

/** What a sheet is for; the writer names it in its result. */
export type SheetKind =
  | "register"
  | "unit"
  | "summary"
  | "proof"
  | "list"
  | "tracker"
  | "returned"
  | "template"
  | "campaign"
  | "lookup"
  | "calendar"
  | "findings"
  /** What the register was read from, kept beside it. */
  | "base";

/** A sheet as a value: what will be written. Row and column positions are zero-based. */
export interface SheetPlan {
  readonly name: string;
  readonly kind: SheetKind;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  /** By column index; width in digits of Times New Roman 12. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  /** Heights in points by row index; absent rows have the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /**
   * Heights that Excel gives by itself to rows whose text wraps; written into a file for programs that do not measure.
   */
  readonly fittedHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Row by row from A1; null where nothing is written. */
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly showGridlines: boolean;
  readonly protection: { readonly allowFilter: boolean; readonly allowInsertRows: boolean } | null;
  readonly page: PagePlan;
  /** What our property of the sheet shall say; null for a sheet that is not ours. Without it: kind and name. */
  readonly mark?: string | null;
  /** What a person put there since it was written is a part of the plan: it is written anew whole. */
  readonly whole?: true;
}

/** Sheets of an earlier writing: all of a kind, or only the one of that name. */
export interface Superseded {
  readonly kind: SheetKind;
  readonly name: string | null;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** What else of ours this plan takes the place of: where it has no such sheet any more, an earlier one goes. */
  readonly supersedes?: readonly Superseded[];
  /** Workbook-wide names: name → reference. */
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** Index of the sheet shown on opening. */
  readonly activeSheet: number;
  readonly title: string;
  /** Custom XML parts: what programs store in the workbook beside its cells. */
  readonly stored?: readonly string[];
}
