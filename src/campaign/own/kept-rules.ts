import type { Campaign, CampaignAward, Criterion, Level, Rule, UnitKind } from "../campaign";

interface Chosen {
  readonly awards: readonly CampaignAward[];
  readonly unitKinds: readonly UnitKind[];
  readonly levels: readonly Level[];
  /** Rules of the answers; they go before those of the model about the same papers. */
  readonly rules: readonly Rule[];
}

/** Lists of names in a rule, by key → which names it may hold. */
const LISTS = ["awards", "since", "unitKinds", "levels", "sectors"] as const;

/**
 * A part of a rule with only the names that are known. Null where nothing is left of a list that named some: what it
 * said is about nobody then.
 */
function narrowed(value: unknown, known: Readonly<Record<string, ReadonlySet<string>>>): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((one: unknown) => narrowed(one, known)).filter((one) => one !== null);
    return parts.length === 0 && value.length > 0 ? null : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  const made: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const names = known[key];
    if (names !== undefined && Array.isArray(part)) {
      const left = part.filter((one: unknown) => typeof one === "string" && names.has(one));
      if (left.length === 0 && part.length > 0) return null;
      made[key] = left;
    } else if (key === "award" && typeof part === "string") {
      if (known["awards"]?.has(part) === false) return null;
      made[key] = part;
    } else if (part === null) made[key] = null;
    else {
      const inner = narrowed(part, known);
      // Alternatives that are gone leave the rest of the rule standing; anything else takes it along.
      if (inner !== null) made[key] = inner;
      else if (key !== "orNeeds") return null;
    }
  }
  return made;
}

/** What of a model's rules and criteria is about what was chosen, and the answers' own rules. */
export function keptRules(
  model: Campaign | null,
  { awards, unitKinds, levels, rules }: Chosen,
): Pick<Campaign, "rules" | "criteria" | "sectors"> {
  if (model === null) return { rules, criteria: [], sectors: [] };
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const known: Record<(typeof LISTS)[number], ReadonlySet<string>> = {
    awards: ids(awards),
    since: ids(awards),
    unitKinds: ids(unitKinds),
    levels: ids(levels),
    sectors: ids(model.sectors),
  };
  const own = new Set(rules.map((rule) => (rule.type === "document" ? rule.name : "")));
  const kept = <T extends Rule | Criterion>(all: readonly T[]): readonly T[] =>
    all.map((one) => narrowed(one, known) as T | null).filter((one) => one !== null);
  return {
    rules: [...kept(model.rules).filter((rule) => rule.type !== "document" || !own.has(rule.name)), ...rules],
    criteria: kept(model.criteria),
    sectors: model.sectors.map((sector) => ({
      ...sector,
      unitKinds: sector.unitKinds.filter((id) => known.unitKinds.has(id)),
    })),
  };
}
