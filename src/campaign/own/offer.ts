import type { CatalogueAward } from "../award-line";
import type { Campaign, Level, UnitKind } from "../campaign";
import type { OfficeProfile } from "../profiles";
import { PAPERS, type Occasion, type OwnAnswers, type OwnAward } from "./answers";
import { levelsOf } from "./levels";
import { ownAward } from "./own-award";
import { OCCASION_USUAL } from "./occasions";

/** What is asked before anything can be suggested. */
export interface OwnStart {
  readonly place: string;
  readonly superior: string;
  readonly occasion: Occasion;
  readonly year: number;
}

/** Suggested answers, and what may be chosen from. */
export interface OwnOffer {
  readonly answers: OwnAnswers;
  readonly levels: readonly Level[];
  readonly unitKinds: readonly UnitKind[];
}

/** An award that a model has, decided where the model says. */
function awardOfModel({
  id,
  name,
  category,
  aliases,
  subjects,
  decidedAt,
  levels,
}: Campaign["awards"][number]): OwnAward {
  const [only, ...others] = levels;
  return { id, name, category, aliases, subjects, level: decidedAt ?? (others.length === 0 ? (only ?? null) : null) };
}

/**
 * What an office of that kind is suggested for an occasion. `model` is a campaign with rules for it, null where there is
 * none.
 */
export function ownOffer(
  profile: OfficeProfile,
  start: OwnStart,
  catalogue: readonly CatalogueAward[],
  model: Campaign | null,
): OwnOffer {
  const { occasion, year, place, superior } = start;
  const usual = OCCASION_USUAL[occasion];
  const known = levelsOf(profile);
  const levels =
    model === null
      ? known
      : [...model.levels, ...known.filter(({ id }) => model.levels.every((level) => level.id !== id))];
  const unitKinds = model?.unitKinds ?? profile.unitKinds;
  const due = usual.due(year);
  return {
    levels,
    unitKinds,
    answers: {
      profile: profile.profile,
      place,
      superior,
      occasion,
      name: usual.name(year),
      year,
      from: usual.from(year),
      to: usual.to(year),
      awards:
        model?.awards.map(awardOfModel) ??
        [...new Set(usual.awards(profile.profile))].flatMap((id) => {
          const award = catalogue.find((one) => one.id === id);
          if (award === undefined) return [];
          const suggested = ownAward(award, levels);
          // What no level of the office decides is not suggested; it can be picked.
          return suggested.level === null ? [] : [suggested];
        }),
      unitKinds: unitKinds.map(({ id }) => id),
      units: [],
      papers: PAPERS.map((id) => ({
        id,
        wanted: usual.papers.includes(id),
        day: id === "list" ? due : null,
      })),
      quotas: [],
    },
  };
}
