import { yearTest } from "../../grid/date-or-year";
import { isStandardField, type FieldId } from "../../field/field";
import { itemHeader, REGISTER_HEADERS } from "../../field/headers";
import { KIND_LABELS } from "../labels";
import { SUBJECT_KINDS } from "./figures";
import { AWARD_SEPARATOR, DECIDED, ownCell, PROPOSED, UNKNOWN_CODE } from "./formulas";
import type { LookupRanges } from "./lookups";

/** The visible cells of a register's row, for formulas that stand in it. */
export interface LiveCells {
  /** The cell of a field in the formula's own row; null where the register has no such column. */
  readonly cellOf: (field: FieldId) => string | null;
  readonly unit: string;
  /** What the row is about. */
  readonly subject: string;
}

/** The register's header of a field, the campaign's own ones included. */
const headerOf = (field: FieldId): string =>
  isStandardField(field) ? REGISTER_HEADERS.vi[field] : itemHeader("extra", field);

/** Makes the cells of a table that has these headers. */
export function liveCells(table: string, headers: ReadonlySet<string>, subject: FieldId): LiveCells {
  return {
    cellOf: (field) => {
      const header = headerOf(field);
      return headers.has(header) ? ownCell(table, header) : null;
    },
    unit: ownCell(table, REGISTER_HEADERS.vi.unit),
    subject: ownCell(table, headerOf(subject)),
  };
}

/** A criterion that a cell meets which shows exactly the text, as an element of an array. */
const quoted = (criterion: string): string => `"${criterion.replaceAll('"', '""')}"`;
const disarmed = (text: string): string => text.replaceAll(/[~*?]/g, "~$&");
export const showing = (text: string): string => quoted(`=${disarmed(text)}`);
export const containing = (text: string): string => quoted(`*${disarmed(text)}*`);

/** Whether the cell meets one of the criteria. */
export const meets = (cell: string, criteria: readonly string[]): string =>
  criteria.length === 1
    ? `COUNTIF(${cell},${criteria[0] ?? '""'})>0`
    : `SUM(COUNTIF(${cell},{${criteria.join(",")}}))>0`;

/** Nothing where the row is empty. */
export const inUse = ({ unit, subject }: LiveCells, formula: string): string =>
  `IF(${unit}&${subject}="","",${formula})`;

/** "T2022-03" of a day, of "03/2022" and of "05/03/2022" as texts; "T" of a year. */
const monthOfCell = (cell: string): string =>
  `IF(ISNUMBER(${cell}),IF(${yearTest(cell)},"T","T"&YEAR(${cell})&"-"&RIGHT(100+MONTH(${cell}),2)),` +
  `IF(LEN(${cell})>6,"T"&RIGHT(${cell},4)&"-"&MID(${cell},LEN(${cell})-6,2),"T"))`;

/** The month of the first of these dates that the row has. */
export const monthChain = (cells: readonly string[]): string =>
  cells.reduceRight((rest, cell) => `IF(${cell}<>"",${monthOfCell(cell)},${rest})`, '"T"');

export function liveMonth(cells: LiveCells, dates: readonly FieldId[]): string {
  return inUse(cells, monthChain(dates.flatMap((field) => cells.cellOf(field) ?? [])));
}

/** The batch that a row names, by the texts that are known to name one; null where no column names it. */
export function liveBatch(
  cells: LiveCells,
  field: FieldId | null,
  batches: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const cell = field === null ? null : cells.cellOf(field);
  if (cell === null || batches.size === 0) return null;
  const chain = [...batches].reduceRight(
    (rest, [code, texts]) => `IF(${meets(cell, [...texts].map(showing))},"${code}",${rest})`,
    `"${UNKNOWN_CODE}"`,
  );
  return inUse(cells, chain);
}

/** Decided where the row has a number or a day of a decision. */
export function liveDecided(cells: LiveCells): string | null {
  const told = (["decisionNumber", "decisionDate"] as const).flatMap((field) => cells.cellOf(field) ?? []);
  return told.length === 0 ? null : inUse(cells, `IF(${told.join("&")}<>"","${DECIDED}","${PROPOSED}")`);
}

export const liveUnitKind = (cells: LiveCells, { units, kindCodes }: LookupRanges): string =>
  inUse(cells, `IFERROR(INDEX(${kindCodes},MATCH(${cells.unit},${units},0)),"${UNKNOWN_CODE}")`);

/** Cells that must fit a heading of the report, by the headers of their columns. */
export const UNFIT = {
  unit: REGISTER_HEADERS.vi.unit,
  kind: REGISTER_HEADERS.vi.kind,
  award: REGISTER_HEADERS.vi.award,
} as const;

/** Which cells of the row fit no heading of the report, told by name; nothing where all do. */
export function liveUnfit(cells: LiveCells, { units, awards }: LookupRanges, ofNominations: boolean): string {
  const said = (fits: string, name: string): string => `IF(${fits},"","${name}${AWARD_SEPARATOR}")`;
  const parts = [said(`ISNUMBER(MATCH(${cells.unit},${units},0))`, UNFIT.unit)];
  const [kind, award] = [cells.cellOf("kind"), cells.cellOf("award")];
  if (ofNominations && kind !== null)
    parts.push(
      said(
        meets(
          kind,
          SUBJECT_KINDS.map((one) => showing(KIND_LABELS[one])),
        ),
        UNFIT.kind,
      ),
    );
  // As many known awards as texts between the separators; an empty cell has a heading of its own.
  if (ofNominations && award !== null)
    parts.push(
      said(
        `OR(${award}="",SUMPRODUCT(COUNTIF(${award},${awards}))=LEN(${award})-LEN(SUBSTITUTE(${award},";",""))+1)`,
        UNFIT.award,
      ),
    );
  return inUse(cells, parts.join("&"));
}
