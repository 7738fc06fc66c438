import { AWARD_CATALOGUE } from "../../campaign/award-list";
import type { CampaignAward, Level, PlanPlace } from "../../campaign/campaign";
import { findAward } from "../../campaign/awards-catalogue";
import { spellingKey } from "../../text/key";
import { slugOf } from "../../text/slug";
import type { DraftContent } from "./values";

/** The level that an award's name tells: "Giấy khen của Chủ tịch UBND xã" is of the commune. */
function levelsOf(name: string, levels: readonly Level[]): readonly string[] {
  const key = ` ${spellingKey(name)} `;
  const found = levels.filter(({ words }) => words.some((word) => key.includes(` ${spellingKey(word)} `)));
  return found.slice(0, 1).map(({ id }) => id);
}

/** An award of the draft as the campaign holds it, with the catalogue's short forms. */
export function awardOf(
  { name, catalogue, category }: Pick<Extract<DraftContent, { kind: "award" }>, "name" | "catalogue" | "category">,
  place: PlanPlace,
  levels: readonly Level[],
): CampaignAward {
  const known = AWARD_CATALOGUE.find(({ id }) => id === catalogue);
  const aliases =
    known === undefined
      ? []
      : [known.name, ...known.aliases].filter((alias) => spellingKey(alias) !== spellingKey(name));
  return {
    id: known?.id ?? slugOf(name).toUpperCase().slice(0, 40),
    name,
    category,
    aliases,
    subjects: known?.subjects ?? ["individual", "collective"],
    levels: levelsOf(name, levels),
    place,
  };
}

/** The awards of a campaign in the making; one that only a deadline names is added. */
export class Awards {
  readonly #awards: CampaignAward[] = [];
  readonly #levels: readonly Level[];

  constructor(awards: readonly CampaignAward[], levels: readonly Level[]) {
    this.#levels = levels;
    for (const award of awards) this.#add(award);
  }

  get list(): readonly CampaignAward[] {
    return [...this.#awards];
  }

  #add(award: CampaignAward): CampaignAward {
    const known = this.#awards.find(({ id }) => id === award.id);
    if (known !== undefined) return known;
    this.#awards.push(award);
    return award;
  }

  /** Id of the award of a name; the award is added where the campaign has none of that name yet. */
  idOf(name: string): string {
    const key = spellingKey(name);
    const own = this.#awards.find((award) =>
      [award.name, ...award.aliases].some((spelling) => spellingKey(spelling) === key),
    );
    if (own !== undefined) return own.id;
    const match = findAward(name, AWARD_CATALOGUE);
    const known = "award" in match ? match.award : null;
    return this.#add(
      awardOf({ name, catalogue: known?.id ?? null, category: known?.category ?? "form" }, null, this.#levels),
    ).id;
  }

  /** Ids of the awards that a text names, in its order. */
  within(text: string): readonly string[] {
    const key = ` ${spellingKey(text)} `;
    return this.#awards
      .map((award) => ({
        id: award.id,
        at: Math.max(
          ...[award.name, ...award.aliases]
            .filter((one) => one.includes(" "))
            .map((one) => key.indexOf(` ${spellingKey(one)} `)),
          -1,
        ),
      }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id);
  }
}
