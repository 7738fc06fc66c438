const AT_ONCE_MS = 80;
/** Drawing takes at most a quarter of the time while somebody writes on and on. */
const REST = 3;
const LONGEST_MS = 4_000;

/** How long to wait before drawing again: the longer it took, the longer others have their turn. */
export class Pace {
  wait = AT_ONCE_MS;

  timed(draw: () => void): void {
    const begun = performance.now();
    draw();
    this.wait = Math.min(LONGEST_MS, Math.max(AT_ONCE_MS, (performance.now() - begun) * REST));
  }
}
