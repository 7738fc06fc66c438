import { megabytes, type Limits } from "./limits";
import { FileProblemError } from "./problem";

const CLOCK_EVERY = 4096;

/** Counts what one file has used up and throws a `FileProblemError` at the first limit met. */
export class Budget {
  readonly limits: Limits;
  readonly #until: number;
  #inflated = 0;
  #cells = 0;
  #ticks = 0;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#until = performance.now() + limits.milliseconds;
  }

  /** Bytes that may still be inflated. */
  get inflatable(): number {
    return this.limits.inflatedBytes - this.#inflated;
  }

  checkFile(bytes: number): void {
    if (bytes > this.limits.fileBytes) throw new FileProblemError("too-large", megabytes(this.limits.fileBytes));
  }

  checkEntries(count: number): void {
    if (count > this.limits.entries) throw new FileProblemError("too-many-entries", String(this.limits.entries));
  }

  /** Whether an entry of `compressed` bytes may have grown to `inflated` bytes. */
  checkEntry(compressed: number, inflated: number): void {
    if (inflated > this.inflatable) throw new FileProblemError("too-large", megabytes(this.limits.inflatedBytes));
    if (inflated > this.limits.ratioFrom && inflated > compressed * this.limits.ratio) {
      throw new FileProblemError("ratio", `${this.limits.ratio} : 1`);
    }
  }

  spendInflated(bytes: number): void {
    this.#inflated += bytes;
  }

  spendCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) throw new FileProblemError("too-many-cells", String(this.limits.cells));
    this.tick();
  }

  /** Cheap enough for every cell: looks at the clock now and then. */
  tick(): void {
    this.#ticks += 1;
    if (this.#ticks % CLOCK_EVERY === 0) this.checkTime();
  }

  checkTime(): void {
    if (performance.now() > this.#until) {
      throw new FileProblemError("time", `${Math.round(this.limits.milliseconds / 1000)} s`);
    }
  }
}
