/** A value that can be read, and that says when it is another than before. */
export interface Readable<T> {
  readonly get: () => T;
  /** Grows whenever the value becomes another one; asking for it brings the value up to date. */
  readonly version: () => number;
}

/** A value that comes from outside. */
export interface Source<T> extends Readable<T> {
  readonly set: (value: T) => void;
}

type Same<T> = (a: T, b: T) => boolean;

/** What the computation that is running now has read so far; null while none runs. */
let reading: Map<Readable<unknown>, number> | null = null;

const noteReading = (one: Readable<unknown>): void => {
  reading?.set(one, one.version());
};

/** Runs a computation and gives what it made together with everything that it read. */
function watched<T>(compute: () => T): readonly [value: T, read: ReadonlyMap<Readable<unknown>, number>] {
  const outer = reading;
  const mine = new Map<Readable<unknown>, number>();
  reading = mine;
  try {
    return [compute(), mine];
  } finally {
    reading = outer;
  }
}

/** A value that is set; setting one that is the same changes nothing. */
export function source<T>(initial: T, same: Same<T> = Object.is): Source<T> {
  let [value, version] = [initial, 0];
  const self: Source<T> = {
    get: () => {
      noteReading(self);
      return value;
    },
    version: () => version,
    set: (next) => {
      if (same(value, next)) return;
      value = next;
      version += 1;
    },
  };
  return self;
}

/**
 * A value worked out of others. The one rule of staleness: it is worked out again when something that it read has
 * become another value since, and only when it is asked for.
 */
export function derived<T>(compute: () => T, same: Same<T> = Object.is): Readable<T> {
  let made: {
    readonly value: T;
    readonly version: number;
    readonly read: ReadonlyMap<Readable<unknown>, number>;
  } | null = null;
  const isFresh = (): boolean => {
    if (made === null) return false;
    for (const [one, version] of made.read) if (one.version() !== version) return false;
    return true;
  };
  const upToDate = (): NonNullable<typeof made> => {
    if (made !== null && isFresh()) return made;
    const [value, read] = watched(compute);
    const before = made;
    made =
      before !== null && same(before.value, value)
        ? { ...before, read }
        : { value, version: before === null ? 0 : before.version + 1, read };
    return made;
  };
  const self: Readable<T> = {
    get: () => {
      noteReading(self);
      return upToDate().value;
    },
    version: () => upToDate().version,
  };
  return self;
}

/** Whether two plain values say the same; for values that are set anew with every message. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
