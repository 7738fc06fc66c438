import { derived, sameContent, type Readable } from "../../../base/derived";
import type { Gatherer } from "../../gather";
import type { Grid } from "../../../grid/grid";
import { TYPED_HERE } from "../../../field/headers";
import type { Register, TakeInContext, TakenFile } from "../../../register/register";
import { FILLED_IN } from "../../../report/filled-in";
import type { EngineSources } from "../sources";
import { sourcesOfBase } from "./base-sheet";
import { asAnswered } from "./kept-files";
import { mended } from "./mended";
import { registerOfFiles, type KeptSources } from "./packed-register";
import { registerOfSheets, type MasterSheets } from "./read-back";

export interface MasterResults {
  /** The register's sheets in the workbook; null where there are none. */
  readonly master: Readable<MasterSheets | null>;
  /** Sheets of the report in which a person writes. */
  readonly filledIn: Readable<readonly Grid[]>;
  /** What the files said when they were written. */
  readonly written: Readable<Register | null>;
  /** Files that are known from the register alone, as they say it and as the answers of today have them. */
  readonly said: Readable<readonly TakenFile[]>;
  /** The same, each as it was corrected. */
  readonly known: Readable<ReadonlyMap<string, Register>>;
  /** Names of the files that the register was written from, in order. */
  readonly knownNames: Readable<readonly string[]>;
}

/** A file as it counted when the register was written: nothing of it where another stood in its place. */
const asCounted = (file: TakenFile): TakenFile =>
  (file.repeats ?? file.replacedBy) === undefined ? file : { ...file, sheets: [] };

/** A file as it was given: whether another stands in its place is decided again. */
function asGiven(file: TakenFile): TakenFile {
  const given = { ...file };
  Reflect.deleteProperty(given, "repeats");
  Reflect.deleteProperty(given, "replacedBy");
  return given;
}

/** What follows from the register's own sheets, before files that are given again come into it. */
export function masterResults(
  { master: source, dropped, files, choices, amendments }: EngineSources,
  context: Readable<TakeInContext>,
  gather: Readable<Gatherer>,
): MasterResults {
  const master = derived((): MasterSheets | null => {
    const open = source.get();
    const sheets = open?.sheets.filter(({ name }) => !FILLED_IN.includes(name)) ?? [];
    if (open === null || sheets.length === 0) return null;
    const { book } = open;
    const taken = gather.get()([{ ok: true, workbook: { name: book, fingerprint: null, sheets, properties: {} } }]);
    return { grids: sheets, taken };
  });
  const filledIn = derived(() => source.get()?.sheets.filter(({ name }) => FILLED_IN.includes(name)) ?? []);
  const base = derived((): KeptSources | null => {
    const sheet = source.get()?.base ?? null;
    const sheets = master.get();
    const kept = sheet === null ? null : sourcesOfBase(sheet);
    return kept ?? (sheets === null ? null : { register: registerOfSheets(sheets), edits: [] });
  });
  const filesOf = derived((): readonly TakenFile[] => base.get()?.register.files ?? []);
  const written = derived((): Register | null => {
    const kept = base.get();
    if (kept === null) return null;
    const shown = mended(kept.register.files, kept.edits);
    return registerOfFiles(shown.map(asCounted), kept.register.expected);
  });
  const said = derived((): readonly TakenFile[] => {
    const [given, gone] = [files.get(), dropped.get()];
    const mine = filesOf
      .get()
      .filter(({ file }) => !given.has(file) && !gone.has(file) && file !== TYPED_HERE)
      .map(asGiven);
    return asAnswered(mine, { units: context.get().units }, choices.get());
  });
  const known = derived((): ReadonlyMap<string, Register> => {
    const edits = amendments.get().flatMap((one) => (one.undone ? [] : one.edits));
    const { units } = context.get();
    return new Map(mended(said.get(), edits).map((file) => [file.file, registerOfFiles([file], units)]));
  });
  const knownNames = derived(
    (): readonly string[] =>
      filesOf
        .get()
        .map(({ file }) => file)
        .filter((file) => file !== TYPED_HERE),
    sameContent,
  );
  return { master, filledIn, said, written, known, knownNames };
}
