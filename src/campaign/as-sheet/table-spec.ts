import type { RuleType } from "../campaign";
import type { Codec } from "./codecs";

export interface ColumnSpec {
  /** Where the value stands in the entry: "deadline.day". */
  readonly path: string;
  readonly header: string;
  readonly help: string;
  /** In characters. */
  readonly width: number;
  readonly codec: Codec;
  /** The column applies only where the value at that path is one of these. */
  readonly when: { readonly path: string; readonly in: readonly string[] } | null;
  /** Sheets written before the column was there are read without it. */
  readonly late: boolean;
}

/** One list of the campaign as a table: an entry a row. */
export interface TableSpec {
  /** Part of the Excel table's name: "KH_DanhHieu". */
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Where the list stands in the campaign: "awards", "plan.legalBasis"; rules of one type are a part of "rules". */
  readonly path: string;
  readonly ruleType: RuleType | null;
  /** An id is made from this where the clerk leaves it blank; null where entries have none. */
  readonly idPrefix: string | null;
  readonly columns: readonly ColumnSpec[];
  /** Objects that are null when all of their cells are blank: "months". */
  readonly nullable: readonly string[];
  /** Objects that are left out when all of their cells are blank: "reads". */
  readonly absent: readonly string[];
  /** Sheets written before the table was there are read without it; its key is left out where it has no entry. */
  readonly late: boolean;
  /** Empty rows kept ready under the last entry. */
  readonly spare: number;
}

/** One value of the campaign in the table of general information. */
export interface InfoSpec {
  readonly path: string;
  readonly label: string;
  readonly help: string;
  readonly codec: Codec;
}

export const column = (
  path: string,
  header: string,
  width: number,
  codec: Codec,
  help: string,
  when: ColumnSpec["when"] = null,
): ColumnSpec => ({ path, header, width, codec, help, when, late: false });

/** The column as one that older sheets do not have. */
export const late = (spec: ColumnSpec): ColumnSpec => ({ ...spec, late: true });

export const when = (path: string, ...values: readonly string[]): ColumnSpec["when"] => ({ path, in: values });

export const table = (
  spec: Pick<TableSpec, "name" | "sheet" | "title" | "note" | "path" | "columns"> & Partial<TableSpec>,
): TableSpec => ({ ruleType: null, idPrefix: null, nullable: [], absent: [], late: false, spare: 5, ...spec });
