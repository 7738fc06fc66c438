import type { CellRun } from "./cell-runs";
import { failureOf } from "./failure";
import type { ExcelRunner } from "./run-in-excel";

/** A range costs about as much to ask for as so many cells cost to be answered. */
const RANGE_WEIGHT = 4;
const MOST_WEIGHT = 10_000;

function piecesOf<T>(runs: readonly CellRun<T>[]): readonly (readonly CellRun<T>[])[] {
  const pieces: CellRun<T>[][] = [];
  let weight = MOST_WEIGHT;
  for (const run of runs) {
    weight += RANGE_WEIGHT + run.size;
    if (weight > MOST_WEIGHT) {
      pieces.push([]);
      weight = RANGE_WEIGHT + run.size;
    }
    pieces.at(-1)?.push(run);
  }
  return pieces;
}

type Ask<T, R> = (context: Excel.RequestContext, runs: readonly CellRun<T>[]) => Promise<readonly R[]>;

async function askedOf<T, R>(excel: ExcelRunner, piece: readonly CellRun<T>[], ask: Ask<T, R>): Promise<readonly R[]> {
  try {
    return await excel.run((context) => ask(context, piece));
  } catch (error) {
    const failure = failureOf(error);
    if (failure.reason !== "too-large" || piece.length < 2) throw failure;
    const half = piece.length >> 1;
    return [...(await askedOf(excel, piece.slice(0, half), ask)), ...(await askedOf(excel, piece.slice(half), ask))];
  }
}

/**
 * Asks Excel about many cells, so many at once, fewer where it finds a request or an answer too large; answers in
 * order.
 */
export async function inPieces<T, R>(
  excel: ExcelRunner,
  runs: readonly CellRun<T>[],
  ask: Ask<T, R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (const piece of piecesOf(runs)) {
    for (const answer of await askedOf(excel, piece, ask)) answers.push(answer);
  }
  return answers;
}
