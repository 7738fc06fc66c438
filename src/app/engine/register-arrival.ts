import type { EnginePort } from "../ports/engine";
import type { Grid } from "../../grid/grid";
import type { EngineSources } from "./sources";

type Arrival = Pick<EnginePort, "registerSheet" | "registerRows" | "registerReady">;

/** The register's own sheets as they arrive in pieces; they count from the moment that all are there. */
export function registerArrival({ master }: EngineSources): Arrival {
  const arriving = new Map<string, Grid>();
  return {
    registerSheet: (head) => {
      arriving.set(head.name, { ...head, rows: [] });
      return Promise.resolve();
    },
    registerRows: (sheet, rows) => {
      const grid = arriving.get(sheet);
      if (grid !== undefined) arriving.set(sheet, { ...grid, rows: grid.rows.concat(rows) });
      return Promise.resolve();
    },
    registerReady: (book, names, base) => {
      const before = master.get();
      const known = new Map<string, Grid>();
      for (const grid of before?.sheets ?? []) known.set(grid.name, grid);
      if (before !== null && before.base !== null) known.set(before.base.name, before.base);
      for (const [name, grid] of arriving) known.set(name, grid);
      const lacking = [...names, ...(base === null ? [] : [base])].filter((name) => !known.has(name));
      if (lacking.length > 0) return Promise.resolve(lacking);
      arriving.clear();
      const sheets = names.flatMap((name) => known.get(name) ?? []);
      master.set(
        sheets.length === 0 && base === null
          ? null
          : { book, sheets, base: base === null ? null : (known.get(base) ?? null) },
      );
      return Promise.resolve([]);
    },
  };
}
