import { onceFor } from "../base/once-for";
import type { Grid } from "../grid/grid";
import type { SheetReason } from "../layout/evidence";
import type { Evidence, SheetLayout } from "../layout/layout";
import { leaveOut, takeAnyway, understandSheet } from "../layout/understand";
import type { Intake } from "./intake";
import { isOurSheet } from "./our-sheets";
import { decidePurpose } from "./purpose/decide-purpose";
import { doubtedColumns } from "./purpose/doubted-columns";
import { isCountedPurpose, type PurposeDecision } from "./purpose/purpose";
import { rowsByIndex } from "./records/read-table";
import { withRowChoices } from "./records/row-choices";
import type { TakenSheet } from "./register";
import { purposeShape, shapeOfSheet } from "./shape";
import { isOurs, takeTable, tellTable, type TableSource, type ToldTable } from "./take-table";

/** How a sheet is laid out hangs on its cells alone: another answer or another campaign changes nothing of it. */
const layoutOf = onceFor(understandSheet);

/** The sheet with the roles that the clerk gave to rows, taken in or left out where the clerk said so. */
export function understood(intake: Intake, file: string, grid: Grid): SheetLayout {
  const layout = withRowChoices(layoutOf(grid), file, intake.choices);
  const choice = intake.choices.sheets[`${file}#${grid.name}`];
  if (choice === undefined) return layout;
  const chosen = choice === "take" ? takeAnyway(layout) : { ...layout, listed: false };
  const evidence: Evidence<SheetReason> = {
    code: choice === "take" ? "sheet-taken-by-clerk" : "sheet-left-by-clerk",
    params: { sheet: grid.name },
  };
  return { ...chosen, evidence: [evidence, ...layout.evidence] };
}

/**
 * In a workbook of ours only the register itself is a list: summaries and reports repeat it. In any other the sheets
 * that we wrote are none.
 */
export function onlyRegister(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
  const holdsRegister = ({ grid, tables }: SheetLayout): boolean => tables.some(isOurs) && !isOurSheet(grid);
  const ours = layouts.some(holdsRegister);
  return layouts.map((layout) => {
    const asked = layout.evidence[0]?.code === "sheet-taken-by-clerk";
    if (asked || (ours ? holdsRegister(layout) : !isOurSheet(layout.grid))) return layout;
    const evidence = { code: "sheet-of-our-report", params: { sheet: layout.name } } as const;
    return { ...layout, listed: false, evidence: [evidence, ...layout.evidence] };
  });
}

/** What is told of a sheet that may be a list of bodies or of codes. */
const NAMELESS: ReadonlySet<SheetReason> = new Set<SheetReason>(["purpose-nobody", "purpose-bodies"]);

/**
 * A hidden list is never counted unsaid: the clerk is asked, unless it is our own or was taken in already. A hidden
 * table that names nobody is what others look up.
 */
function askedIfHidden(layout: SheetLayout, told: PurposeDecision): PurposeDecision {
  const { code } = told.evidence;
  if (layout.visibility === "visible" || code === "purpose-own-register" || code === "sheet-taken-by-clerk")
    return told;
  if (NAMELESS.has(code)) return { ...told, purpose: "lookup" };
  if (!isCountedPurpose(told.purpose)) return told;
  const evidence = { code: "purpose-hidden", params: { sheet: layout.name } } as const;
  return { purpose: "unsure", confidence: told.confidence, evidence };
}

/** What the clerk answered on sheets of that shape, in place of what was told. */
function answered(intake: Intake, layout: SheetLayout, shape: string, told: PurposeDecision): PurposeDecision {
  const key = purposeShape({ layout, shape });
  const choice = intake.choices.purposes?.[key];
  if (choice === undefined || isCountedPurpose(told.purpose)) return told;
  const params = { sheet: layout.name, answered: key };
  return choice === "take"
    ? { purpose: "nominations", confidence: 1, evidence: { code: "sheet-taken-by-clerk", params } }
    : { purpose: "other", confidence: 1, evidence: { code: "sheet-left-by-clerk", params } };
}

const inDoubt = (table: ToldTable): ToldTable => ({ ...table, columns: doubtedColumns(table.columns) });

/** Reads a sheet as far as its purpose asks for: records of lists, columns of what is asked about. */
export function takeSheet(intake: Intake, source: TableSource, layout: SheetLayout): TakenSheet {
  const shape = shapeOfSheet(layout);
  const rows = rowsByIndex(layout.grid);
  const told = layout.listed ? layout.tables.map((table) => tellTable(intake, source, layout, table, rows)) : [];
  const decided = answered(
    intake,
    layout,
    shape,
    askedIfHidden(layout, decidePurpose({ ...source, layout, tables: told })),
  );
  const read = (taken: SheetLayout, tables: readonly ToldTable[]): TakenSheet["tables"] =>
    tables.map((table) => takeTable(intake, source, taken, table, rows));
  if (isCountedPurpose(decided.purpose)) {
    if (layout.listed) return { layout, shape, purpose: decided, tables: read(layout, told), aside: [] };
    const taken = takeAnyway(layout);
    const anew = taken.tables.map((table) => tellTable(intake, source, taken, table, rows));
    return { layout: taken, shape, purpose: decided, tables: read(taken, anew), aside: [] };
  }
  if (!layout.listed) return { layout, shape, purpose: decided, tables: [], aside: [] };
  const doubted = NAMELESS.has(decided.evidence.code) || decided.purpose === "staff" ? told.map(inDoubt) : told;
  if (decided.purpose === "staff")
    return { layout: { ...layout, listed: false }, shape, purpose: decided, tables: [], aside: read(layout, doubted) };
  const aside = doubted.map(({ layout: table, register, columns }) => ({
    layout: table,
    register,
    columns,
    records: [],
  }));
  return { layout: leaveOut(layout, decided.evidence), shape, purpose: decided, tables: [], aside };
}
