import type { Campaign, CampaignAward, Level } from "../../campaign/campaign";
import { awardBook } from "../../check/facts/awards";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import type { CountedAward } from "../figures/figures";

/**
 * Who decides: the units by themselves, without asking anybody; the office's own body, asked by the office or by
 * itself; or a body above, through the addressee.
 */
export type Decides = "unit" | "own-asked" | "own" | "above";

/** The way of nominations of one deciding level. */
export interface Route {
  /** Id of the level; "" where neither plan nor unit tells one. */
  readonly id: string;
  readonly level: Level | null;
  readonly decides: Decides;
  /** Whom the office writes to. */
  readonly addressee: string;
}

/** Tells the route of a nomination for an award. */
export type Router = (record: RegisterRecord, award: CountedAward) => Route;

const standsIn = (word: string, text: string): boolean => ` ${looseKey(text)} `.includes(` ${looseKey(word)} `);

/** Where the office's own body stands among the levels, lowest first; -1 where the plan does not say. */
function ownIndex({ levels, office }: Campaign): number {
  const own = looseKey(office.levelLabel);
  return levels.findIndex(({ name, words }) =>
    [name, ...words].some((text) => looseKey(text) === own || looseKey(text) === `cap ${own}`),
  );
}

function decidesAt(at: number, own: number, { office }: Campaign): Decides {
  if (own < 0 || at < 0 || at > own) return "above";
  if (at < own) return "unit";
  // A body that writes to its own level asks somebody there: a Phòng Nội vụ the chairman of its district.
  return standsIn(office.levelLabel, office.addressee) ? "own-asked" : "own";
}

/** Levels on which the plan gives the award; all of them where it does not say. */
const levelsOf = (award: CampaignAward | undefined, levels: readonly Level[]): readonly Level[] =>
  award === undefined || award.levels.length === 0 ? [] : levels.filter(({ id }) => award.levels.includes(id));

/**
 * The routes of a campaign. What a unit writes of the level counts where the plan allows it; where it writes none, a
 * nomination that came to the office is for the lowest level that units do not decide on by themselves.
 */
export function routerOf(campaign: Campaign): Router {
  const { levels, office, awards } = campaign;
  const own = ownIndex(campaign);
  const book = awardBook(campaign);
  const known = new Map(awards.map((award) => [award.id, award]));
  const routeAt = (level: Level | null): Route => {
    const decides = decidesAt(level === null ? -1 : levels.indexOf(level), own, campaign);
    const decider = level?.signer ?? office.addressee;
    return { id: level?.id ?? "", level, decides, addressee: decides === "own" ? decider : office.addressee };
  };
  const routes = new Map([null, ...levels].map((level) => [level, routeAt(level)]));
  const none = routeAt(null);
  return ({ fields: { level: written } }, award) => {
    const allowed = levelsOf(known.get(award.code), levels);
    const typed = written === undefined ? null : book.levelOf(written);
    if (typed !== null && (allowed.length === 0 || allowed.includes(typed))) return routes.get(typed) ?? none;
    const asked = allowed.filter((level) => own < 0 || levels.indexOf(level) >= own);
    return routes.get(asked[0] ?? allowed[0] ?? null) ?? none;
  };
}
