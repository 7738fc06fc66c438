import { RANGE_CALLS } from "../office/released";
import { CALL_BYTES, jsonBytes, type WorkItem } from "../office/write-in-batches";

/** A block of rows is no longer than this as text. */
const BLOCK_BYTES = 500_000;
/** The range, a look at its size, which the client library takes, and what is set. */
const CALLS_A_BLOCK = RANGE_CALLS + 2;

/** Office.js cuts values and formats of more cells than this into pieces. */
const CELLS_A_PIECE = 1_500;
/** The two rows a piece lies between and the range of both, each asked for twice, and what is set. */
const CALLS_A_PIECE = 7;

/** What a setting of a whole array costs beyond that of its range: what Office.js cuts it into. */
export function callsOfPieces(rows: number, columns: number): number {
  if (rows * columns <= CELLS_A_PIECE) return 0;
  return CALLS_A_PIECE * Math.ceil(rows / Math.max(1, Math.round(CELLS_A_PIECE / columns)));
}

type Queue<R> = (top: number, rows: R[], context: Excel.RequestContext) => void;

function block<R>(top: number, rows: R[], bytes: number, queue: Queue<R>, width: number): WorkItem {
  const middle = rows.length >> 1;
  return {
    bytes: bytes + CALLS_A_BLOCK * CALL_BYTES,
    actions: CALLS_A_BLOCK + callsOfPieces(rows.length, width),
    queue: (context) => {
      queue(top, rows, context);
    },
    halves:
      rows.length < 2
        ? null
        : () => [
            block(top, rows.slice(0, middle), bytes / 2, queue, width),
            block(top + middle, rows.slice(middle), bytes / 2, queue, width),
          ],
  };
}

/**
 * What is told row by row, in blocks that fit a request and can be halved. `top` is that of the first row; `width` is
 * given where Office.js cuts what is set into pieces.
 */
export function blocksOfRows<R>(
  rows: readonly R[],
  queue: Queue<R>,
  { top = 0, width = 0 }: { readonly top?: number; readonly width?: number } = {},
): readonly WorkItem[] {
  const items: WorkItem[] = [];
  let open: R[] = [];
  let bytes = 0;
  rows.forEach((row, index) => {
    open.push(row);
    bytes += jsonBytes(row) + 1;
    if (bytes < BLOCK_BYTES && index < rows.length - 1) return;
    items.push(block(top + index + 1 - open.length, open, bytes, queue, width));
    open = [];
    bytes = 0;
  });
  return items;
}
