import type { Choices } from "../register/register";
import type { SavedState } from "./saved-state";

type Answers<T> = Readonly<Record<string, T>>;

/** Answers of both; where both answered, those of the later one. */
const both = <T>(later: Answers<T>, earlier: Answers<T>): Answers<T> => ({ ...earlier, ...later });

const union = <T>(later: readonly T[], earlier: readonly T[]): readonly T[] => [...new Set([...later, ...earlier])];

const columnsOf = (later: Choices["columns"], earlier: Choices["columns"]): Choices["columns"] =>
  Object.fromEntries(
    union(Object.keys(later), Object.keys(earlier)).map((shape) => [
      shape,
      both(later[shape] ?? {}, earlier[shape] ?? {}),
    ]),
  );

function choicesOf(later: Choices, earlier: Choices): Choices {
  const shapes = union(later.rememberedShapes ?? [], earlier.rememberedShapes ?? []);
  const purposes = both(later.purposes ?? {}, earlier.purposes ?? {});
  const resends = both(later.resends ?? {}, earlier.resends ?? {});
  return {
    columns: columnsOf(later.columns, earlier.columns),
    units: both(later.units, earlier.units),
    awards: both(later.awards, earlier.awards),
    sheets: both(later.sheets, earlier.sheets),
    fileUnits: both(later.fileUnits, earlier.fileUnits),
    rows: both(later.rows, earlier.rows),
    ...(Object.keys(purposes).length === 0 ? {} : { purposes }),
    ...(Object.keys(resends).length === 0 ? {} : { resends }),
    ...(shapes.length === 0 ? {} : { rememberedShapes: shapes }),
  };
}

/**
 * What two people at work on one workbook left, as one: nothing that either answered or corrected is lost, and what
 * only one of them can have chosen, the campaign before all, is that of the later one. States of different campaigns
 * are not mixed: the later one stands.
 */
export function mergedStates(later: SavedState, earlier: SavedState): SavedState {
  if (later.campaign !== null && JSON.stringify(later.campaign) !== JSON.stringify(earlier.campaign)) return later;
  const known = new Set(later.amendments.map(({ id }) => id));
  return {
    ...later,
    campaign: later.campaign ?? earlier.campaign,
    planInSheets: later.planInSheets || earlier.planInSheets,
    handOvers: both(later.handOvers, earlier.handOvers),
    choices: choicesOf(later.choices, earlier.choices),
    recipe: later.recipe ?? earlier.recipe,
    amendments: [...earlier.amendments.filter(({ id }) => !known.has(id)), ...later.amendments].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
    ),
    sheets: union(later.sheets, earlier.sheets),
    files: union(later.files, earlier.files),
    own: later.own ?? earlier.own,
    ownLines: [
      ...later.ownLines,
      ...earlier.ownLines.filter(({ id }) => !later.ownLines.some((line) => line.id === id)),
    ],
    report: { ...earlier.report, ...later.report },
    earlier: union(later.earlier, earlier.earlier),
  };
}
