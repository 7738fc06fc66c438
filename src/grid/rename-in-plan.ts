import { quotedSheetName } from "./sheet-name";
import type { CellPlan, ChartPlan, SheetPlan, ValidationPlan, WorkbookPlan } from "./sheet-plan";

type Rename = (formula: string) => string;

const lowered = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));

const NAMES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|([\p{L}_\\][\p{L}\p{N}_.]*)(?=\[)/gu;

/** Rewrites the names of sheets and tables in a formula; what stands in quotes of a text is left alone. */
function renamer(sheets: ReadonlyMap<string, string>, tables: ReadonlyMap<string, string>): Rename {
  const [sheetBy, tableBy] = [lowered(sheets), lowered(tables)];
  return (formula) =>
    formula.replace(NAMES, (whole, quoted: string | undefined, bare: string | undefined, table: string | undefined) => {
      if (table !== undefined) return tableBy.get(table.toLowerCase()) ?? whole;
      const name = quoted?.replaceAll("''", "'") ?? bare;
      const to = name === undefined ? undefined : sheetBy.get(name.toLowerCase());
      return to === undefined ? whole : `${quotedSheetName(to)}!`;
    });
}

function cell(plan: CellPlan, rename: Rename): CellPlan {
  const { value, link } = plan;
  if (value.kind !== "formula" && link === undefined) return plan;
  return {
    ...plan,
    value: value.kind === "formula" ? { ...value, formula: rename(value.formula) } : value,
    ...(link === undefined ? {} : { link: { ...link, target: rename(link.target) } }),
  };
}

function validation(plan: ValidationPlan, rename: Rename): ValidationPlan {
  const { rule } = plan;
  if (rule.type === "listRange") return { ...plan, rule: { ...rule, range: rename(rule.range) } };
  return rule.type === "custom" ? { ...plan, rule: { ...rule, formula: rename(rule.formula) } } : plan;
}

const chart = (plan: ChartPlan, rename: Rename): ChartPlan => ({
  ...plan,
  series: plan.series.map((series) => ({
    ...series,
    categories: rename(series.categories),
    values: rename(series.values),
  })),
});

function sheet(plan: SheetPlan, { sheets, tables }: Renames, rename: Rename): SheetPlan {
  return {
    ...plan,
    name: sheets.get(plan.name) ?? plan.name,
    tables: plan.tables.map((table) => ({ ...table, name: tables.get(table.name) ?? table.name })),
    rows: plan.rows.map((row) => row.map((planned) => (planned === null ? null : cell(planned, rename)))),
    validations: plan.validations.map((each) => validation(each, rename)),
    conditionalFormats: plan.conditionalFormats.map((each) => ({ ...each, formula: rename(each.formula) })),
    charts: plan.charts.map((each) => chart(each, rename)),
  };
}

/** Old name → new name. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

const changed = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].filter(([from, to]) => from !== to));

/** The plan with sheets and tables renamed and every reference to them following. */
export function renameInPlan(plan: WorkbookPlan, names: Renames): WorkbookPlan {
  const renames: Renames = { sheets: changed(names.sheets), tables: changed(names.tables) };
  if (renames.sheets.size === 0 && renames.tables.size === 0) return plan;
  const rename = renamer(renames.sheets, renames.tables);
  return {
    ...plan,
    sheets: plan.sheets.map((each) => sheet(each, renames, rename)),
    names: Object.fromEntries(Object.entries(plan.names).map(([name, reference]) => [name, rename(reference)])),
  };
}
