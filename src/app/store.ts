/** A value that can be watched. Values are replaced, never changed. */
export interface Store<T> {
  readonly get: () => T;
  /** Puts some parts in the place of the former ones and tells everybody who watches. */
  readonly set: (parts: Partial<T>) => void;
  /** Calls back after each change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (parts) => {
      value = { ...value, ...parts };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
