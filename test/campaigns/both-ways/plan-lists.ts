import { builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign, ExpectedUnit } from "../../../src/campaign/campaign";
import { gather } from "../../../src/app/gather";
import { checkRegister } from "../../../src/check/check";
import type { Finding, FindingCode } from "../../../src/check/finding";
import { NO_CHOICES } from "../../../src/register/register";
import { day, unit } from "../../check/support";
import { gridOf, type Literal } from "../../support/grid";

type Row = Readonly<Record<string, Literal>>;

/** The lists of a small office, one a sheet: its title and its rows by header. */
export type Lists = Readonly<Record<string, { readonly title: string; readonly rows: readonly Row[] }>>;

/** One way of breaking a sentence of the plan, beside lists that just keep it. */
export interface Breach {
  /** Ids of the campaign that say so. */
  readonly ids: readonly string[];
  readonly code: FindingCode;
  readonly lists: (kept: Lists) => Lists;
  /** What the clerk typed into the plan first. */
  readonly plan?: (campaign: Campaign) => Campaign;
  readonly today?: string;
  /** The plan is of two minds or asks nobody to: told, and no more. */
  readonly told?: boolean;
  /** Found while reading whose row it is: the finding names no sentence. */
  readonly unnamed?: boolean;
}

/** A plan with lists that keep all of it, and the ways in which they do not. */
export interface PlanCase {
  readonly id: string;
  readonly today: string;
  readonly units: readonly ExpectedUnit[];
  readonly kept: Lists;
  readonly breaches: readonly Breach[];
}

export const of = (name: string, kind: string, headcount: number | null = null, sector: string | null = null) =>
  unit(name, { kind, headcount, sector });

const planOf = (id: string): Campaign => {
  const campaign = builtIn(id);
  if (campaign === null) throw new Error(id);
  return campaign;
};

const rowsOf = (lists: Lists, sheet: string): readonly Row[] => lists[sheet]?.rows ?? [];
const withRows = (lists: Lists, sheet: string, rows: readonly Row[]): Lists => ({
  ...lists,
  [sheet]: { title: lists[sheet]?.title ?? "", rows },
});

/** The row of a list, from 0, with these cells instead. */
export const edited =
  (sheet: string, at: number, cells: Row) =>
  (lists: Lists): Lists =>
    withRows(
      lists,
      sheet,
      rowsOf(lists, sheet).map((row, index) => (index === at ? { ...row, ...cells } : row)),
    );

/** A list without that row, or without those. */
export const without =
  (sheet: string, ...at: readonly number[]) =>
  (lists: Lists): Lists =>
    withRows(
      lists,
      sheet,
      rowsOf(lists, sheet).filter((_, index) => !at.includes(index)),
    );

/** A list with one row more, like its first but for these cells. */
export const also =
  (sheet: string, cells: Row) =>
  (lists: Lists): Lists =>
    withRows(lists, sheet, [...rowsOf(lists, sheet), { ...rowsOf(lists, sheet)[0], ...cells }]);

export function findingsOf(
  { id, units, today }: PlanCase,
  lists: Lists,
  breach: Partial<Breach> = {},
): readonly Finding[] {
  const campaign = breach.plan === undefined ? planOf(id) : breach.plan(planOf(id));
  const sheets = Object.entries(lists)
    .filter(([, { rows }]) => rows.length > 0)
    .map(([name, { title, rows }]) => {
      const header = ["STT", ...new Set(rows.flatMap((row) => Object.keys(row)))];
      const cells = rows.map((row, at) => header.map((one) => (one === "STT" ? at + 1 : (row[one] ?? null))));
      return gridOf([[title], [null], header, ...cells], { name });
    });
  const workbook = { name: "danh-sach.xlsx", fingerprint: "1", properties: {}, sheets };
  const register = gather([{ ok: true, workbook }], campaign, units, NO_CHOICES);
  return checkRegister({ campaign, register, today: day(breach.today ?? today), earlier: [] });
}

/** The ids of the campaign that a finding speaks for. */
export const idOf = ({ params }: Finding): string => ("rule" in params ? params.rule : "");
