import { derived, sameContent, source, type Readable } from "../../src/base/derived";

describe("a value worked out of others", () => {
  it("is worked out when asked for, and again only after something it read has changed", () => {
    const [a, b] = [source(1), source(10)];
    let times = 0;
    const sum = derived(() => {
      times += 1;
      return a.get() + b.get();
    });
    expect(times).toBe(0);
    expect([sum.get(), sum.get(), times]).toEqual([11, 11, 1]);
    a.set(2);
    expect(times).toBe(1);
    expect([sum.get(), times]).toEqual([12, 2]);
    a.set(2);
    expect([sum.get(), times]).toEqual([12, 2]);
  });

  it("depends on what it read last time, not on what it might have read", () => {
    const [which, a, b] = [source(true), source("a"), source("b")];
    let times = 0;
    const chosen = derived(() => {
      times += 1;
      return which.get() ? a.get() : b.get();
    });
    chosen.get();
    b.set("c");
    expect([chosen.get(), times]).toEqual(["a", 1]);
    which.set(false);
    expect([chosen.get(), times]).toEqual(["c", 2]);
    a.set("d");
    expect([chosen.get(), times]).toEqual(["c", 2]);
  });

  it("does not make stale what follows from it while it stays the same", () => {
    const list = source([1, 2]);
    let times = 0;
    const sorted = derived(() => [...list.get()].sort((x, y) => x - y), sameContent);
    const first = derived(() => {
      times += 1;
      return sorted.get()[0];
    });
    first.get();
    list.set([2, 1]);
    expect([first.get(), times]).toEqual([1, 1]);
    list.set([2, 0]);
    expect([first.get(), times]).toEqual([0, 2]);
  });

  it("is tried again after a computation that failed, and fails while it must", () => {
    const divisor = source(0);
    const quotient = derived(() => {
      if (divisor.get() === 0) throw new RangeError("by nothing");
      return 12 / divisor.get();
    });
    expect(() => quotient.get()).toThrow(RangeError);
    expect(() => quotient.get()).toThrow(RangeError);
    divisor.set(3);
    expect(quotient.get()).toBe(4);
  });

  it("is what a new computation would give, whatever was set and asked for in between (law)", () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const sources = Array.from({ length: 5 }, (_unused, at) => source(at));
    const layer = (from: readonly Readable<number>[], at: number): Readable<number> =>
      derived(() => {
        const chosen = from[(from[at % from.length]?.get() ?? 0) % from.length];
        return ((chosen?.get() ?? 0) + (from[(at + 1) % from.length]?.get() ?? 0) * 3) % 11;
      });
    const build = (): readonly Readable<number>[] => {
      const middle = sources.map((_unused, at) => layer(sources, at));
      return [...middle, ...middle.map((_unused, at) => layer(middle, at))];
    };
    const kept = build();
    for (let turn = 0; turn < 500; turn += 1) {
      sources[random(sources.length)]?.set(random(11));
      const asked = random(kept.length);
      expect(kept[asked]?.get()).toBe(build()[asked]?.get());
    }
  });
});
