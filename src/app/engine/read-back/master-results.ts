import { derived, sameContent, type Readable } from "../../../base/derived";
import type { Gatherer } from "../../gather";
import { TYPED_HERE } from "../../../field/headers";
import type { Register, TakeInContext } from "../../../register/register";
import type { EngineSources } from "../sources";
import { registerOfBase } from "./base-sheet";
import { asAnswered } from "./kept-files";
import { registerOfFiles } from "./packed-register";
import { registerOfSheets, type MasterSheets } from "./read-back";

export interface MasterResults {
  /** The register's sheets in the workbook; null where there are none. */
  readonly master: Readable<MasterSheets | null>;
  /** What the files said when they were written. */
  readonly written: Readable<Register | null>;
  /** Files that are known from the register alone, each as the answers of today have it. */
  readonly kept: Readable<ReadonlyMap<string, Register>>;
  /** Names of the files that the register was written from, in order. */
  readonly keptNames: Readable<readonly string[]>;
}

/** What follows from the register's own sheets, before files that are given again come into it. */
export function masterResults(
  { master: source, dropped, files, choices }: EngineSources,
  context: Readable<TakeInContext>,
  gather: Readable<Gatherer>,
): MasterResults {
  const master = derived((): MasterSheets | null => {
    const open = source.get();
    if (open === null || open.sheets.length === 0) return null;
    const { book, sheets } = open;
    const taken = gather.get()([
      { ok: true, workbook: { name: book, fingerprint: null, sheets: [...sheets], properties: {} } },
    ]);
    return { grids: sheets, taken };
  });
  const base = derived(() => {
    const sheet = source.get()?.base ?? null;
    return sheet === null ? null : registerOfBase(sheet);
  });
  const written = derived((): Register | null => {
    const sheets = master.get();
    return base.get() ?? (sheets === null ? null : registerOfSheets(sheets));
  });
  const kept = derived((): ReadonlyMap<string, Register> => {
    const [given, gone] = [files.get(), dropped.get()];
    const mine = (written.get()?.files ?? []).filter(
      ({ file }) => !given.has(file) && !gone.has(file) && file !== TYPED_HERE,
    );
    const { units } = context.get();
    return new Map(
      asAnswered(mine, { units }, choices.get()).map((file) => [file.file, registerOfFiles([file], units)]),
    );
  });
  const keptNames = derived(
    (): readonly string[] => (written.get()?.files ?? []).map(({ file }) => file).filter((file) => file !== TYPED_HERE),
    sameContent,
  );
  return { master, written, kept, keptNames };
}
