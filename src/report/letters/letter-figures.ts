import type { SubjectKind } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import type { CountedAward, UnitFigures } from "../figures/figures";
import { KIND_LABELS } from "../labels";
import type { Desk } from "../report-context";
import { nominatedFor } from "../sheets/analysis-blocks";
import { isDecided } from "../sheets/register-columns";
import { shownAwards, usedKinds } from "../sheets/summary-columns";

interface AwardFigures {
  readonly award: CountedAward;
  readonly counts: readonly number[];
  readonly total: number;
  readonly records: readonly RegisterRecord[];
  /** The records told apart: still proposed, and already decided. */
  readonly proposed: readonly RegisterRecord[];
  readonly decided: readonly RegisterRecord[];
}

/** The figures that letters speak of: counted by the report, never again. */
export interface LetterFigures {
  readonly kinds: readonly SubjectKind[];
  readonly total: number;
  readonly byKind: Readonly<Record<SubjectKind, number>>;
  readonly awards: readonly AwardFigures[];
  /** Nominations whose unit told a decision, by kind as `kinds` has them and altogether. */
  readonly decided: { readonly total: number; readonly counts: readonly number[] };
  readonly expected: readonly UnitFigures[];
  readonly sent: readonly UnitFigures[];
  readonly silent: readonly UnitFigures[];
  readonly errors: number;
  readonly warnings: number;
}

/** Gathers them from the desk. */
export function letterFigures(desk: Desk): LetterFigures {
  const { figures } = desk;
  const kinds = usedKinds(desk);
  const sum = (of: (unit: UnitFigures) => number): number => figures.units.reduce((all, unit) => all + of(unit), 0);
  const expected = figures.units.filter((unit) => unit.expected);
  const decided = figures.nominations.filter(isDecided);
  const countsOf = (records: readonly RegisterRecord[]): readonly number[] =>
    kinds.map((kind) => records.filter(({ fields }) => fields.kind === kind).length);
  return {
    kinds,
    total: figures.nominations.length,
    byKind: {
      individual: sum((unit) => unit.byKind.individual),
      collective: sum((unit) => unit.byKind.collective),
      household: sum((unit) => unit.byKind.household),
    },
    awards: shownAwards(desk).map((award) => {
      const records = nominatedFor(desk, award);
      return {
        award,
        records,
        total: records.length,
        counts: countsOf(records),
        decided: records.filter(isDecided),
        proposed: records.filter((record) => !isDecided(record)),
      };
    }),
    decided: { total: decided.length, counts: countsOf(decided) },
    expected,
    sent: figures.units.filter(({ all }) => all.some(({ register }) => register !== "submissions")),
    silent: expected.filter(({ all }) => !all.some(({ register }) => register !== "submissions")),
    errors: sum((unit) => unit.findings.error),
    warnings: sum((unit) => unit.findings.warning),
  };
}

/** "2 tập thể, 186 cá nhân": only kinds that occur. */
export function inWords(kinds: readonly SubjectKind[], counts: readonly number[]): string {
  const parts = kinds.flatMap((kind, at) =>
    (counts[at] ?? 0) > 0 ? [`${String(counts[at])} ${KIND_LABELS[kind].toLowerCase()}`] : [],
  );
  return parts.length === 0 ? "không có trường hợp nào" : parts.join(", ");
}

/** "phong trào thi đua …" inside a sentence. */
export const insideSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
