import { factsIn, type SheetFacts } from "./row-facts";
import { findHeaderBlocks } from "./header/header-blocks";
import { guessFieldByHeader } from "./header/header-vocabulary";

/** Columns, between the first and the last used, in which no row shows anything. */
function emptyColumns({ used }: SheetFacts): readonly number[] {
  const first = used.findIndex((isUsed) => isUsed);
  const empty: number[] = [];
  for (let column = first + 1; column < used.length - 1 && empty.length < MOST_EMPTY; column += 1)
    if (used[column] !== true) empty.push(column);
  return empty;
}

const MOST_EMPTY = 200;

const NAMES: ReadonlySet<string> = new Set([
  "name",
  "firstName",
  "articleTitle",
  "workTitle",
  "initiative",
  "scoreItem",
]);

/** Whether a header in these columns names whom the list is about. */
function holdsList(facts: SheetFacts): boolean {
  return findHeaderBlocks(facts).some((block) => {
    const fields = new Set<string>();
    for (let index = block.first; index <= block.last; index += 1) {
      for (const { text } of facts.rows[index]?.cells ?? []) fields.add(guessFieldByHeader([text]).field ?? "");
    }
    return [...fields].some((field) => NAMES.has(field)) && fields.size >= 2;
  });
}

const BEYOND = 20_000;

/** First columns of the windows in which separate lists stand beside each other; only [0] for an ordinary sheet. */
export function windowsOf(facts: SheetFacts): readonly number[] {
  const gaps = emptyColumns(facts);
  if (gaps.length === 0) return [0];
  const edges = [0, ...gaps.filter((column, at) => gaps[at + 1] !== column + 1)];
  const listed = edges.filter((left, at) =>
    holdsList(factsIn(facts, 0, facts.rows.length, left, (edges[at + 1] ?? BEYOND) - 1)),
  );
  return listed.length < 2 ? [0] : [0, ...listed.slice(1)];
}
