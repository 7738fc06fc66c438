import type { Campaign, CampaignAward, Criterion, Level, Rule, UnitKind } from "../campaign";

interface Chosen {
  readonly awards: readonly CampaignAward[];
  readonly unitKinds: readonly UnitKind[];
  readonly levels: readonly Level[];
  /** Rules of the answers; they go before those of the model about the same papers. */
  readonly rules: readonly Rule[];
}

/** Lists of names in a rule. */
type NameList = "awards" | "since" | "unitKinds" | "levels" | "sectors";
type Known = Readonly<Record<string, ReadonlySet<string>>>;

/** Only the names that are known; null where nothing is left of a list that named some. */
function narrowedNames(names: readonly unknown[], known: ReadonlySet<string>): readonly unknown[] | null {
  const left = names.filter((one) => typeof one === "string" && known.has(one));
  return left.length === 0 && names.length > 0 ? null : left;
}

/** One part of a rule, by its key. */
function narrowedPart(key: string, part: unknown, known: Known): unknown {
  const names = known[key];
  if (names !== undefined && Array.isArray(part)) return narrowedNames(part, names);
  if (key === "award" && typeof part === "string") return known["awards"]?.has(part) === false ? null : part;
  return narrowed(part, known);
}

/**
 * A part of a rule with only the names that are known. Null where nothing is left of a list that named some: what it
 * said is about nobody then.
 */
function narrowed(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((one: unknown) => narrowed(one, known)).filter((one) => one !== null);
    return parts.length === 0 && value.length > 0 ? null : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  const made: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === null) {
      made[key] = null;
      continue;
    }
    const inner = narrowedPart(key, part, known);
    // Alternatives that are gone leave the rest of the rule standing; anything else takes it along.
    if (inner !== null) made[key] = inner;
    else if (key !== "orNeeds") return null;
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
  const known: Record<NameList, ReadonlySet<string>> = {
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
