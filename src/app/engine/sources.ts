import { sameContent, source, type Source } from "../../base/derived";
import type { Language } from "../../base/language";
import type { Campaign } from "../../campaign/campaign";
import { NO_VERDICTS, type Verdicts } from "../../check/verdicts/verdict";
import type { Grid } from "../../grid/grid";
import { NO_CHOICES, type Choices } from "../../register/register";
import type { ReportChoices } from "../../report/report";
import { dayOf, type Day } from "../../text/day";
import type { ReadFile } from "../ports/files";
import type { Amendment } from "../views/register";

/** The sheets of the workbook in Excel that are taken in. */
export interface OpenBook {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: ReadonlyMap<string, Grid>;
}

/** The register's own sheets in the workbook, which are the register once they are written. */
export interface OpenRegister {
  readonly book: string;
  readonly sheets: readonly Grid[];
  /** The sheet that keeps what they were written from; null where there is none. */
  readonly base: Grid | null;
}

/** Everything that reaches the engine from outside; all else follows from it. */
export interface EngineSources {
  readonly campaign: Source<Campaign | null>;
  readonly today: Source<Day>;
  readonly language: Source<Language>;
  readonly choices: Source<Choices>;
  readonly amendments: Source<readonly Amendment[]>;
  /** What the clerk decided about findings. */
  readonly verdicts: Source<Verdicts>;
  readonly reportChoices: Source<ReportChoices>;
  /** Registers of earlier campaigns, oldest first: the history of nominees; the last one is compared with. */
  readonly earlierFiles: Source<readonly Extract<ReadFile, { ok: true }>[]>;
  /** Files by name, in the order they were first given. */
  readonly files: Source<ReadonlyMap<string, ReadFile>>;
  readonly open: Source<OpenBook | null>;
  readonly master: Source<OpenRegister | null>;
  /** Files of the register that the clerk took out. */
  readonly dropped: Source<ReadonlySet<string>>;
}

const FIRST_DAY = dayOf(1900, 3, 1);

function firstDay(): Day {
  if (FIRST_DAY === null) throw new RangeError("no such day");
  return FIRST_DAY;
}

/** The sources of an engine that knows nothing yet. */
export const newSources = (): EngineSources => ({
  campaign: source<Campaign | null>(null),
  today: source(firstDay()),
  language: source<Language>("vi"),
  choices: source(NO_CHOICES, sameContent),
  amendments: source<readonly Amendment[]>([], sameContent),
  verdicts: source(NO_VERDICTS, sameContent),
  reportChoices: source<ReportChoices>({}, sameContent),
  earlierFiles: source<readonly Extract<ReadFile, { ok: true }>[]>([]),
  files: source<ReadonlyMap<string, ReadFile>>(new Map()),
  open: source<OpenBook | null>(null),
  master: source<OpenRegister | null>(null),
  dropped: source<ReadonlySet<string>>(new Set()),
});

/** Sets one entry of a map that is replaced, never changed. */
export const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

/** The map without these entries; the same map where it has none of them. */
export function withoutEntries<K, V>(map: ReadonlyMap<K, V>, keys: Iterable<K>): ReadonlyMap<K, V> {
  const left = new Map(map);
  let changed = false;
  for (const key of keys) changed = left.delete(key) || changed;
  return changed ? left : map;
}
