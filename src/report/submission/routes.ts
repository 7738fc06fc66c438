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
  /** Who writes: the office, or the body it belongs to where somebody above is asked without a way round. */
  readonly sender: "office" | "body";
}

/** Tells the route of a nomination for an award. */
export type Router = (record: Pick<RegisterRecord, "fields">, award: CountedAward) => Route;

const standsIn = (word: string, text: string): boolean => ` ${looseKey(text)} `.includes(` ${looseKey(word)} `);

const isAt = ({ name, words }: Level, label: string): boolean =>
  [name, ...words].some((text) => looseKey(text) === label || looseKey(text) === `cap ${label}`);

/** A body that writes to its own level asks somebody there: a Phòng Nội vụ the chairman of its district. */
const ownOf = ({ office }: Campaign): Decides => (standsIn(office.levelLabel, office.addressee) ? "own-asked" : "own");

/**
 * Who decides at a level: as the campaign says; where it says of no level, told from where the office's own level
 * stands among all, lowest first.
 */
function deciderOf(campaign: Campaign): (level: Level | null) => Decides {
  const { levels, office } = campaign;
  if (levels.some(({ own, byUnits }) => own !== undefined || byUnits !== undefined))
    return (level) => (level?.byUnits === true ? "unit" : level?.own === true ? ownOf(campaign) : "above");
  const label = looseKey(office.levelLabel);
  const own = levels.findIndex((level) => isAt(level, label));
  return (level) => {
    const at = level === null ? -1 : levels.indexOf(level);
    if (own < 0 || at < 0 || at > own) return "above";
    return at < own ? "unit" : ownOf(campaign);
  };
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
  const decidesAt = deciderOf(campaign);
  const book = awardBook(campaign);
  const known = new Map(awards.map((award) => [award.id, award]));
  const routeAt = (level: Level | null): Route => {
    const decides = decidesAt(level);
    const above = level?.addressee ?? office.addressee;
    const addressee = decides === "own" ? (level?.signer ?? above) : decides === "above" ? above : office.addressee;
    const isDirect = decides === "above" && addressee !== office.addressee;
    const sender = isDirect && office.superior !== "" && ownOf(campaign) === "own-asked" ? "body" : "office";
    return { id: level?.id ?? "", level, decides, addressee, sender };
  };
  const routes = new Map([null, ...levels].map((level) => [level, routeAt(level)]));
  const none = routeAt(null);
  return ({ fields: { level: written } }, { code }) => {
    const award = known.get(code);
    const allowed = levelsOf(award, levels);
    const typed = written === undefined ? null : book.levelOf(written);
    if (typed !== null && (allowed.length === 0 || allowed.includes(typed))) return routes.get(typed) ?? none;
    const usual = levels.find(({ id }) => id === award?.decidedAt);
    const asked = allowed.find((level) => decidesAt(level) !== "unit");
    return routes.get(usual ?? asked ?? allowed[0] ?? null) ?? none;
  };
}
