import type { Campaign } from "../../campaign/campaign";
import { awardBook } from "../../check/facts/awards";
import { yearOf } from "../../check/facts/years";
import type { Register } from "../../register/register";
import type { Given } from "./awarded";

/** How many times each award was given, year by year. */
export interface AwardYears {
  readonly years: readonly number[];
  /** `counts` in the order of the years. */
  readonly rows: readonly { readonly award: string; readonly counts: readonly number[] }[];
}

/** The awards of this year beside those that earlier registers tell. */
export function awardYears(given: readonly Given[], campaign: Campaign, earlier: readonly Register[]): AwardYears {
  const book = awardBook(campaign);
  const told = earlier.flatMap(({ records }, register) =>
    records
      .filter((record) => record.register === "nominations")
      .flatMap((record) => {
        const year = yearOf({ record, register }, { campaign, earlier });
        return (record.fields.awards ?? []).map((award) => ({ award: book.awardOf(award)?.name ?? award, year }));
      }),
  );
  const all = [...told, ...given.map(({ award }) => ({ award, year: campaign.year }))];
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const names = [...new Set(all.map(({ award }) => award))];
  return {
    years,
    rows: names.map((award) => ({
      award,
      counts: years.map((year) => all.filter((one) => one.award === award && one.year === year).length),
    })),
  };
}

/** Figures of what was given, by award. */
export interface AwardFigures {
  readonly award: string;
  readonly total: number;
  readonly individuals: number;
  readonly women: number;
  readonly direct: number;
  readonly party: number;
  readonly collectives: number;
  /** Collectives that are a part of a unit: a group, a team, a room. */
  readonly small: number;
  readonly households: number;
  readonly money: number;
}

/** One row for each award, in the order in which they first appear. */
export function awardFigures(given: readonly Given[]): readonly AwardFigures[] {
  const names = [...new Set(given.map(({ award }) => award))];
  return names.map((award) => {
    const own = given.filter((one) => one.award === award);
    const count = (test: (one: Given["record"]["fields"]) => boolean): number =>
      own.filter(({ record }) => test(record.fields)).length;
    return {
      award,
      total: own.length,
      individuals: count(({ kind }) => kind === "individual"),
      women: count(({ kind, sex }) => kind === "individual" && sex === "female"),
      direct: count(({ kind, direct }) => kind === "individual" && direct === true),
      party: count(({ kind, party }) => kind === "individual" && isMember(party)),
      collectives: count(({ kind }) => kind === "collective"),
      small: count(({ kind, subUnit }) => kind === "collective" && subUnit !== undefined),
      households: count(({ kind }) => kind === "household"),
      money: own.reduce((sum, { money }) => sum + (money ?? 0), 0),
    };
  });
}

const isMember = (party: unknown): boolean =>
  party === true || (typeof party === "string" && party.trim() !== "" && !/^(?:không|chưa|0)/iu.test(party.trim()));
