/** What a file may hold that is not there any more when it is saved again. */
export type LostThing =
  | "pictures"
  | "charts"
  | "comments"
  | "pivots"
  | "macros"
  | "webLinks"
  | "conditional"
  | "page"
  | "filters"
  | "richText"
  | "protection"
  | "otherFormat";

/** Counts what will be lost. */
export class Losses {
  private readonly counts = new Map<LostThing, number>();

  add(thing: LostThing, count = 1): void {
    if (count > 0) this.counts.set(thing, (this.counts.get(thing) ?? 0) + count);
  }

  all(): readonly (readonly [LostThing, number])[] {
    return [...this.counts];
  }
}
