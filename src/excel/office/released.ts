/** A range, or several as one. */
interface Tracked {
  readonly untrack: () => unknown;
}

/** What asking for a range costs, even one that is let go: Office.js asks for it twice. */
export const RANGE_CALLS = 2;

/**
 * Queues work on a range and lets go of it: a range that is not used again after the sync need not be kept by Excel,
 * which spares two actions and, where none is kept, the request in which Office.js tidies up.
 */
export function withReleased<R extends Tracked>(range: R, work: (range: R) => void): void {
  work(range);
  range.untrack();
}
