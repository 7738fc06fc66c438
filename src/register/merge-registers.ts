import type { ExpectedUnit } from "../campaign/campaign";
import { ledgerOf } from "./ledger";
import type { Register, TakenFile } from "./register";
import { bothChosen, newestChosen, replacedBy, resendsOf } from "./resends";
import { type ResendChoices } from "./register";

/** Files in their order; of several with the same bytes only the first gives anything. */
function withoutRepeats(files: readonly TakenFile[]): readonly TakenFile[] {
  const first = new Map<string, string>();
  return files.map((file) => {
    const { fingerprint, problem } = file;
    if (fingerprint === null || problem !== null) return file;
    const known = first.get(fingerprint);
    if (known !== undefined) return { ...file, sheets: [], repeats: known };
    first.set(fingerprint, file.file);
    return file;
  });
}

/** How versions of one list are dealt with: as was answered, and where nothing was, by a rule for all. */
export interface ResendRule {
  readonly choices: ResendChoices;
  readonly otherwise: "ask" | "newest" | "both";
}
const ASK: ResendRule = { choices: {}, otherwise: "ask" };

/**
 * Registers taken in file by file as one; files that could not be read stand last, as when taken in together. A file
 * that was given before under another name is told and not counted again, and of versions of one list those count that
 * a person decided for.
 */
export function merged(
  parts: readonly Register[],
  expected: readonly ExpectedUnit[],
  { choices, otherwise }: ResendRule = ASK,
): Register {
  const given = withoutRepeats(parts.flatMap((part) => part.files));
  const asked = resendsOf(given, choices);
  const resends =
    otherwise === "ask" || asked.length === 0
      ? asked
      : resendsOf(given, { ...(otherwise === "newest" ? newestChosen(asked) : bothChosen(asked)), ...choices });
  const replaced = replacedBy(resends);
  const kept = given.map((file): TakenFile => {
    const by = replaced.get(file.file);
    return by === undefined ? file : { ...file, sheets: [], replacedBy: by };
  });
  const files = [...kept.filter(({ problem }) => problem === null), ...kept.filter(({ problem }) => problem !== null)];
  const out = new Set(kept.flatMap((file) => ((file.repeats ?? file.replacedBy) === undefined ? [] : [file.file])));
  return {
    files,
    records: parts.flatMap(({ records }) =>
      out.size === 0 ? records : records.filter(({ source }) => !out.has(source.file)),
    ),
    ledger: ledgerOf(files),
    expected,
    ...(resends.length === 0 ? {} : { resends }),
  };
}
