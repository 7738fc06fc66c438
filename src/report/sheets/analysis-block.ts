import { columnIndex, columnLetterOf } from "../../grid/address";
import type { PlanValue } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import type { CountedAward } from "../figures/figures";
import type { ReportContext } from "../report-context";

/** A row of an analysis. */
export interface BlockRow {
  readonly label: string;
  /** One for each header; `at` is the row's number as Excel shows it. */
  readonly values: (at: number) => readonly PlanValue[];
  readonly look: "row" | "group" | "total";
}

/** A small table of the analysis: a label and figures in a row. */
export interface Block {
  readonly title: string;
  readonly head: string;
  readonly headers: readonly string[];
  /** Headers whose values are shares. */
  readonly shares: ReadonlySet<string>;
  readonly rows: readonly BlockRow[];
  readonly note: string | null;
}

/** Column of the first figure. */
export const FIRST_FIGURE = 2;
/** Letter of the column of a figure, counted from 0. */
export const letter = (figure: number): string => columnLetterOf(columnIndex(FIRST_FIGURE + figure));
export const SHARE = "Tỷ lệ";
export const NO_SHARES: ReadonlySet<string> = new Set();

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The sum of the rows above, as many as told. */
export const sumAbove = (figure: number, at: number, count: number): string =>
  `SUM(${letter(figure)}${String(at - count)}:${letter(figure)}${String(at - 1)})`;

/** The nominations for an award. */
export const nominatedFor = (
  { figures: { nominations, awardsOf } }: ReportContext,
  award: CountedAward,
): readonly RegisterRecord[] => nominations.filter((record) => awardsOf(record).includes(award.name));
