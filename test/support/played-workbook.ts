import type {
  CellEdit,
  JournalEntry,
  OpenWorkbookPort,
  SheetChange,
  WorkbookChange,
} from "../../src/app/ports/workbook";
import { parseAddress, rangeOf, rowIndex } from "../../src/grid/address";
import { PLAIN_STYLE, type Cell } from "../../src/grid/cell";
import type { Grid, GridRow } from "../../src/grid/grid";
import type { CellPlan, SheetKind, SheetPlan } from "../../src/grid/sheet-plan";
import { vietnameseDate, type Day } from "../../src/text/day";

/** A sheet of the played workbook; `kind` is its mark, null where it is not ours. */
export interface PlayedSheet {
  readonly grid: Grid;
  readonly kind: SheetKind | null;
}
type Sheets = ReadonlyMap<string, PlayedSheet>;

export interface PlayedWorkbook {
  readonly port: OpenWorkbookPort;
  readonly sheets: () => Sheets;
  /** Puts rows in the place of a sheet's, as a person does; those who watch are told. */
  readonly change: (sheet: string, change: (rows: readonly GridRow[]) => readonly GridRow[]) => void;
  /** Puts a sheet of a person's own there. */
  readonly put: (grid: Grid) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (sheet: string) => void;
}

const base = (text: string): { readonly text: string; readonly style: Cell["style"]; readonly formula: null } => ({
  text,
  style: PLAIN_STYLE,
  formula: null,
});

export const textCell = (text: string): Cell => ({ ...base(text), kind: "text", value: text });
const numberCell = (value: number): Cell => ({ ...base(String(value)), kind: "number", value });

function cellOf(cell: CellPlan | null): Cell | undefined {
  const value = cell?.value;
  switch (value?.kind) {
    case "text":
      return textCell(value.text);
    case "number":
      return numberCell(value.number);
    case "date":
      return { ...base(vietnameseDate(value.serial as Day)), kind: "date", value: value.serial };
    case "formula":
      return {
        ...(typeof value.cached === "number" ? numberCell(value.cached) : textCell(value.cached)),
        formula: value.formula,
      };
    default:
      return undefined;
  }
}

/** A planned sheet as Excel would hold it. */
const gridOfPlan = ({ name, kind, visibility, rows, merges, tables }: SheetPlan): Grid => ({
  name,
  visibility,
  rows: rows.flatMap((cells, at): readonly GridRow[] => {
    const made = cells.map(cellOf);
    return made.every((cell) => cell === undefined)
      ? []
      : [{ index: rowIndex(at), hidden: false, height: null, cells: made }];
  }),
  columns: [],
  merges,
  tables: tables.map((table) => ({ name: table.name, range: table.range })),
  protected: false,
  mark: `${kind}/${name}/${name}`,
});

const usedOf = ({ rows }: Grid): ReturnType<typeof rangeOf> | null => {
  const last = rows.at(-1);
  return last === undefined ? null : rangeOf(0, 0, last.index, Math.max(...rows.map(({ cells }) => cells.length)) - 1);
};

/** A workbook in memory that answers as the one in Excel does; for what no Excel is needed for. */
export function playedWorkbook(name = "so.xlsx"): PlayedWorkbook {
  let sheets: Sheets = new Map();
  let properties: Readonly<Record<string, string>> = {};
  let state: string | null = null;
  let watching: ((change: WorkbookChange) => void) | null = null;
  const journal: (JournalEntry & { readonly before: Sheets; readonly edits?: readonly CellEdit[] })[] = [];
  const remember = (action: string, edits?: readonly CellEdit[]): void => {
    const what = { action, at: "", undone: false, before: sheets };
    journal.push({ id: String(journal.length + 1), ...what, ...(edits === undefined ? {} : { edits }) });
  };
  const gridOf = (sheet: string): Grid => {
    const found = sheets.get(sheet);
    if (found === undefined) throw new RangeError(`no sheet ${sheet}`);
    return found.grid;
  };
  const put = (grid: Grid, kind: SheetKind | null): void => {
    sheets = new Map(sheets).set(grid.name, { grid, kind });
  };
  const change: PlayedWorkbook["change"] = (sheet, how) => {
    const grid = gridOf(sheet);
    put({ ...grid, rows: how(grid.rows) }, sheets.get(sheet)?.kind ?? null);
    watching?.({ sheet, address: "A1", remote: false });
  };
  const port: OpenWorkbookPort = {
    name: () => Promise.resolve(name),
    sheets: () =>
      Promise.resolve(
        [...sheets.values()].map(({ grid, kind }) => ({
          id: grid.name,
          name: grid.name,
          visibility: grid.visibility,
          protected: false,
          ours: kind,
          used: usedOf(grid),
        })),
      ),
    activeSheet: () => Promise.resolve([...sheets.keys()][0] ?? ""),
    read: (names) => Promise.resolve(names.map(gridOf)),
    preview: () => Promise.resolve({ changes: [], clearsUndo: false }),
    write: (plan, action) => {
      remember(action);
      const kept = [...sheets].filter(
        ([, { kind, grid }]) =>
          !(plan.supersedes ?? []).some(
            (gone) => gone.kind === kind && (gone.name === null || gone.name === grid.name),
          ),
      );
      sheets = new Map(kept);
      for (const sheet of plan.sheets) put(gridOfPlan(sheet), sheet.kind);
      properties = { ...properties, ...plan.properties };
      return Promise.resolve(
        plan.sheets.map((sheet): SheetChange => ({ name: sheet.name, kind: sheet.kind, change: "created" })),
      );
    },
    edit: (edits, action) => {
      remember(action, edits);
      for (const { sheet, address, after } of edits) {
        const at = parseAddress(address);
        const grid = gridOf(sheet);
        const rows = grid.rows.map((row) => {
          if (row.index !== at?.row) return row;
          const cells = [...row.cells];
          cells[at.column] = textCell(after);
          return { ...row, cells };
        });
        put({ ...grid, rows }, sheets.get(sheet)?.kind ?? null);
      }
      return Promise.resolve({ applied: edits.length, skipped: [] });
    },
    select: () => Promise.resolve(),
    shows: (sheet, cells) => {
      const rows = sheets.get(sheet)?.grid.rows ?? [];
      const textAt = (address: string): string => {
        const at = parseAddress(address);
        return rows.find(({ index }) => index === at?.row)?.cells[at?.column ?? -1]?.text ?? "";
      };
      return Promise.resolve(sheets.has(sheet) && cells.every(({ address, text }) => textAt(address) === text));
    },
    journal: () => Promise.resolve(journal),
    undo: (id) => {
      const at = journal.findIndex((entry) => entry.id === id);
      const entry = journal[at];
      if (entry === undefined) throw new RangeError(`no action ${id}`);
      journal[at] = { ...entry, undone: true };
      sheets = entry.before;
      return Promise.resolve();
    },
    redo: async (id) => {
      const at = journal.findIndex((entry) => entry.id === id);
      const entry = journal[at];
      if (entry?.undone !== true || entry.edits === undefined) return;
      const { edits } = entry;
      journal.splice(at, 1);
      await port.edit(edits, entry.action);
    },
    tidy: () => {
      const pieces = journal.length + (state === null ? 0 : 1);
      journal.splice(0);
      state = null;
      sheets = new Map([...sheets].filter(([, { kind }]) => kind !== "base"));
      return Promise.resolve(pieces);
    },
    watch: (onChange) => {
      watching = onChange;
      return Promise.resolve(() => Promise.resolve());
    },
    properties: () => Promise.resolve(properties),
    load: () => Promise.resolve(state === null ? [] : [state]),
    save: (text) => {
      state = text;
      return Promise.resolve();
    },
  };
  return {
    port,
    sheets: () => sheets,
    change,
    put: (grid) => {
      put(grid, null);
    },
    rename: (from, to) => {
      const { grid, kind } = sheets.get(from) ?? { grid: gridOf(from), kind: null };
      sheets = new Map([...sheets].filter(([one]) => one !== from)).set(to, { grid: { ...grid, name: to }, kind });
    },
    remove: (sheet) => {
      sheets = new Map([...sheets].filter(([one]) => one !== sheet));
    },
  };
}
