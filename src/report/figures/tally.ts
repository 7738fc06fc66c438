import type { Campaign, ExpectedUnit } from "../../campaign/campaign";
import { unitNameOf } from "../../check/facts/places";
import type { RegisterRecord } from "../../register/register";
import { compareVietnamese } from "../../text/collate";
import { compareKey } from "../../text/key";
import { remembering } from "../../base/remembering";
import { awardTeller, countedKind, noKinds, type AwardsOf, type KindCounts } from "./figures";

type Counts = { -readonly [K in keyof KindCounts]: number };

/** Nominations of a unit, or of all. */
export interface TallyCounts {
  readonly nominations: number;
  readonly byKind: KindCounts;
  /** Award's name → kind → nominations; one may stand under several awards. */
  readonly byAward: ReadonlyMap<string, KindCounts>;
}

class Counter implements TallyCounts {
  nominations = 0;
  readonly byKind: Counts = noKinds();
  readonly byAward = new Map<string, Counts>();

  count(record: RegisterRecord, awards: readonly string[]): void {
    const kind = countedKind(record);
    this.nominations += 1;
    this.byKind[kind] += 1;
    for (const award of awards) {
      const counts = this.byAward.get(award) ?? noKinds();
      this.byAward.set(award, counts);
      counts[kind] += 1;
    }
  }
}

export interface UnitTally extends TallyCounts {
  readonly unit: string;
}

/**
 * The figures of the tổng hợp report counted file by file, so that what was counted can be forgotten: a million records
 * need no more memory than their units. Gives what `countFigures` gives for all records at once.
 */
export class Tally {
  readonly #awardsOf: AwardsOf;
  readonly #keyOf = remembering(compareKey);
  readonly #expected: readonly string[];
  readonly #units = new Map<string, { readonly name: string; readonly counter: Counter }>();
  readonly #total = new Counter();

  constructor(campaign: Campaign, expected: readonly ExpectedUnit[]) {
    this.#awardsOf = awardTeller(campaign).awardsOf;
    this.#expected = [...new Set(expected.map(({ name }) => this.#keyOf(name)))];
    for (const { name } of expected) this.#units.set(this.#keyOf(name), { name, counter: new Counter() });
    for (const { name } of campaign.awards) this.#total.byAward.set(name, noKinds());
  }

  add(records: readonly RegisterRecord[]): void {
    for (const record of records) {
      if (record.register !== "nominations") continue;
      const awards = this.#awardsOf(record);
      this.#total.count(record, awards);
      this.#unitOf(unitNameOf(record) ?? "").count(record, awards);
    }
  }

  #unitOf(name: string): Counter {
    const key = this.#keyOf(name);
    const unit = this.#units.get(key) ?? { name, counter: new Counter() };
    this.#units.set(key, unit);
    return unit.counter;
  }

  get total(): TallyCounts {
    return this.#total;
  }

  /** Expected units in their order, then the others by name, last the records of no unit. */
  get units(): readonly UnitTally[] {
    const expected = new Set(this.#expected);
    const others = [...this.#units].filter(([key]) => !expected.has(key)).map(([, unit]) => unit);
    others.sort((a, b) => Number(a.name === "") - Number(b.name === "") || compareVietnamese(a.name, b.name));
    const first = this.#expected.flatMap((key) => this.#units.get(key) ?? []);
    return [...first, ...others].map(({ name, counter: { nominations, byKind, byAward } }) => ({
      unit: name,
      nominations,
      byKind,
      byAward,
    }));
  }
}
