import type { Campaign, CampaignAward, Level } from "./campaign";

/** Who decides what a nomination asks for, and to whom the request goes. */
export interface Authority {
  /** The deciding level; null where neither the row nor the plan tells. */
  readonly level: Level | null;
  /** The consolidating office's own level: a draft decision instead of a request. */
  readonly own: boolean;
  /** The unit decides by itself: nothing is asked of the office. */
  readonly byUnits: boolean;
  /** Whom the request is addressed to. */
  readonly addressee: string;
}

/**
 * The authority over one award as asked for at one level (its id; null where the row names none): the level of the row
 * where the award is given there, else the award's own, else the only one it has.
 */
export function authorityOf(award: CampaignAward | null, asked: string | null, campaign: Campaign): Authority {
  const level = campaign.levels.find(({ id }) => id === levelIdOf(award, asked)) ?? null;
  return {
    level,
    own: level?.own ?? false,
    byUnits: level?.byUnits ?? false,
    addressee: level?.addressee ?? campaign.office.addressee,
  };
}

function levelIdOf(award: CampaignAward | null, asked: string | null): string | null {
  if (award === null) return asked;
  if (asked !== null && (award.levels.length === 0 || award.levels.includes(asked))) return asked;
  if (award.decidedAt !== undefined) return award.decidedAt;
  const [only, ...others] = award.levels;
  return only !== undefined && others.length === 0 ? only : null;
}
