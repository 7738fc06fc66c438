import { isPending } from "../../check/facts/pending-units";
import type { RegisterRecord } from "../../register/register";
import { countKinds, type CountedAward, type CountedKind, type KindCounts, type UnitFigures } from "../figures/figures";
import type { ReportContext } from "../report-context";
import { nominatedFor } from "../sheets/analysis-block";
import { kindsSaid } from "../sheets/list-table";
import { isDecided } from "../figures/row-codes";
import { shownAwards, usedKinds } from "../sheets/summary-columns";
import { standingOf } from "../submission/standing";

/** What became of the nominations for an award; the parts add up to the total. */
export interface AwardFigures {
  readonly award: CountedAward;
  readonly counts: KindCounts;
  readonly total: number;
  readonly records: readonly RegisterRecord[];
  readonly asked: number;
  readonly byUnits: number;
  readonly leftOut: number;
  readonly decided: readonly RegisterRecord[];
}

/** The figures that letters speak of: counted by the report, never again. */
export interface LetterFigures {
  readonly kinds: readonly CountedKind[];
  readonly total: number;
  readonly byKind: KindCounts;
  readonly awards: readonly AwardFigures[];
  /** Nominations whose unit told a decision. */
  readonly decided: readonly RegisterRecord[];
  /** Whether anybody said whom to expect. */
  readonly listed: boolean;
  readonly expected: readonly UnitFigures[];
  readonly sent: readonly UnitFigures[];
  /** Expected units of whom nothing came and of whom no open question might speak. */
  readonly silent: readonly UnitFigures[];
  readonly inQuestion: readonly UnitFigures[];
  readonly errors: number;
  readonly warnings: number;
}

/** Gathers them from the context. */
export function letterFigures(context: ReportContext): LetterFigures {
  const { figures, dispatch, input } = context;
  const sum = (of: (unit: UnitFigures) => number): number => figures.units.reduce((all, unit) => all + of(unit), 0);
  const expected = figures.units.filter((unit) => unit.expected);
  const listedOf = (
    lists: readonly { readonly award: CountedAward; readonly records: readonly RegisterRecord[] }[],
    award: CountedAward,
  ): ReadonlySet<RegisterRecord> =>
    new Set(lists.filter((list) => list.award === award).flatMap(({ records }) => records));
  const quiet = expected.filter((unit) => standingOf(unit) === "silent");
  return {
    kinds: usedKinds(context),
    total: figures.nominations.length,
    byKind: countKinds(figures.nominations),
    awards: shownAwards(context).map((award): AwardFigures => {
      const records = nominatedFor(context, award);
      const decided = records.filter(isDecided);
      const asked = listedOf(
        dispatch.packets.flatMap(({ lists }) => lists),
        award,
      ).size;
      const byUnits = listedOf(dispatch.byUnits, award).size;
      return {
        award,
        records,
        counts: countKinds(records),
        total: records.length,
        decided,
        asked,
        byUnits,
        leftOut: records.length - decided.length - asked - byUnits,
      };
    }),
    decided: figures.nominations.filter(isDecided),
    listed: input.register.expected.length > 0,
    expected,
    sent: figures.units.filter((unit) => unit.unit !== "" && standingOf(unit) === "sent"),
    silent: quiet.filter(({ unit }) => !isPending(input.register, unit)),
    inQuestion: quiet.filter(({ unit }) => isPending(input.register, unit)),
    errors: sum((unit) => unit.findings.error),
    warnings: sum((unit) => unit.findings.warning),
  };
}

/** "2 tập thể, 186 cá nhân": only kinds that occur. */
export const recordsInWords = (records: readonly RegisterRecord[], kinds?: readonly CountedKind[]): string =>
  kindsSaid(countKinds(records), kinds);

/** "phong trào thi đua …" inside a sentence. */
export const insideSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
