const PIECE = 65_536;
/** Deep enough for the records of a table of a sheet of a file. */
const DEPTH = 8;

type Listed = Iterable<unknown>;

const isListed = (value: object): value is Listed => Symbol.iterator in value;

/** JSON text of a value in small steps; anything that can be walked through is an array. */
function* steps(value: unknown, depth: number): Generator<string, void> {
  if (typeof value !== "object" || value === null || depth === 0) {
    yield JSON.stringify(value);
    return;
  }
  let between = "";
  if (isListed(value)) {
    yield "[";
    for (const item of value) {
      yield between;
      yield* steps(item === undefined ? null : item, depth - 1);
      between = ",";
    }
    yield "]";
    return;
  }
  yield "{";
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${between}${JSON.stringify(key)}:`;
    yield* steps(item, depth - 1);
    between = ",";
  }
  yield "}";
}

/**
 * The JSON text of a document piece by piece, since one of a million records is longer than any string may be. The same
 * as `JSON.stringify` gives, but for lists that are made while they are walked through.
 */
export function* jsonPieces(document: unknown): Generator<string, void> {
  let piece = "";
  for (const step of steps(document, DEPTH)) {
    piece += step;
    if (piece.length > PIECE) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
