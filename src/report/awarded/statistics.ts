import type { Given } from "./awarded";

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
