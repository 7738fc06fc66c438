import type { Campaign, RegisterKind } from "../../campaign/campaign";
import type { PlanValue } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import type { Figures } from "../figures/figures";
import type { LiveWays } from "../figures/live-ways";
import type { LookupRanges } from "../figures/lookups";
import type { RuleMark } from "../figures/rule-marks";
import type { LineCounter } from "../print/text-width";
import { text } from "../plan-value";
import type { StyleName } from "../styles";

export interface RegisterColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  /** Values repeat down the column: worth remembering. */
  readonly repeats: boolean;
  /** Printed with the register: what a reader on paper wants to see. */
  readonly printed: boolean;
  readonly value: (record: RegisterRecord, index: number) => PlanValue;
  /** What stands in every row of the column, where it follows from the row's other cells. */
  readonly calculated?: string;
}

/** A column of texts that repeat, on the screen only. */
export const remembered = (
  value: (record: RegisterRecord) => string,
  header: string,
  width: number,
): RegisterColumn => ({
  header,
  width,
  style: "plain",
  repeats: true,
  printed: false,
  value: (record) => text(value(record)),
});

export interface ColumnsInput {
  readonly campaign: Campaign;
  readonly figures: Figures;
  readonly register: RegisterKind;
  readonly records: readonly RegisterRecord[];
  readonly marks: readonly RuleMark[];
  /** "T01" for a file. */
  readonly fileCode: (file: string) => string;
  readonly lines: LineCounter;
  readonly lookups: LookupRanges;
  readonly ways: LiveWays;
  /** Headers of the cells of a record that findings of a severity are about. */
  readonly found: (record: RegisterRecord, severity: "error" | "warning") => readonly string[];
}
