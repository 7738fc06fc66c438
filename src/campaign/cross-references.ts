import type { Campaign, MembersRule, Need, QuotaRule, Rule, Selector, ShareRule } from "./campaign";

/** A name in a campaign that stands for nothing in it, or for two things. */
export interface CrossProblem {
  /** "awards[2].levels[0]". */
  readonly path: string;
  readonly reason:
    | "duplicate-id"
    | "unknown-award"
    | "unknown-level"
    | "unknown-unit-kind"
    | "unknown-sector"
    | "unknown-rule"
    | "register-not-kept"
    | "min-above-max";
  readonly typed: string;
  readonly allowed: readonly string[];
}

type Reason = CrossProblem["reason"];
type Unknown = Exclude<Reason, "duplicate-id" | "min-above-max">;

class References {
  readonly problems: CrossProblem[] = [];
  readonly #known: Readonly<Record<Unknown, ReadonlySet<string>>>;

  constructor(campaign: Campaign) {
    const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
    this.#known = {
      "unknown-award": ids(campaign.awards),
      "unknown-level": ids(campaign.levels),
      "unknown-unit-kind": ids(campaign.unitKinds),
      "unknown-sector": ids(campaign.sectors),
      "unknown-rule": new Set(
        [campaign.period, ...campaign.rules, ...campaign.submissions, ...campaign.criteria, ...campaign.awards].map(
          ({ id }) => id,
        ),
      ),
      "register-not-kept": new Set(campaign.registers),
    };
  }

  add(path: string, reason: Reason, typed: string, allowed: Iterable<string> = []): void {
    this.problems.push({ path, reason, typed, allowed: [...allowed] });
  }

  one(path: string, reason: Unknown, typed: string | null): void {
    const known = this.#known[reason];
    if (typed !== null && !known.has(typed)) this.add(path, reason, typed, known);
  }

  all(path: string, reason: Unknown, typed: readonly string[] | undefined): void {
    typed?.forEach((id, index) => {
      this.one(`${path}[${index}]`, reason, id);
    });
  }

  selector(path: string, selector: Selector): void {
    this.one(`${path}.register`, "register-not-kept", selector.register);
    this.all(`${path}.awards`, "unknown-award", selector.awards);
    this.all(`${path}.levels`, "unknown-level", selector.levels);
    this.all(`${path}.denied`, "unknown-rule", selector.denied);
  }
}

function checkNeed(path: string, need: Need, references: References): void {
  if (need.type === "initiative") references.one(`${path}.level`, "unknown-level", need.level);
  else if (need.type !== "field") references.one(`${path}.award`, "unknown-award", need.award);
}

/** What rules of several kinds hold under the same key. */
function checkShared(path: string, rule: Rule, references: References): void {
  if ("awards" in rule) references.all(`${path}.awards`, "unknown-award", rule.awards);
  if ("register" in rule) references.one(`${path}.register`, "register-not-kept", rule.register);
  if ("count" in rule) references.selector(`${path}.count`, rule.count);
}

function checkLimits(path: string, { min, max }: QuotaRule | MembersRule, references: References): void {
  if (min !== null && max !== null && min > max) references.add(`${path}.min`, "min-above-max", String(min));
}

function checkShareBase(path: string, base: ShareRule["base"], references: References): void {
  if (base.type === "records") references.selector(`${path}.of`, base.of);
  else if (base.type === "headcount") references.all(`${path}.unitKinds`, "unknown-unit-kind", base.unitKinds);
}

function checkRule(path: string, rule: Rule, references: References): void {
  checkShared(path, rule, references);
  if (rule.type === "quota") {
    references.all(`${path}.unitKinds`, "unknown-unit-kind", rule.unitKinds);
    references.all(`${path}.sectors`, "unknown-sector", rule.sectors);
    checkLimits(path, rule, references);
  } else if (rule.type === "share") checkShareBase(`${path}.base`, rule.base, references);
  else if (rule.type === "preference") references.selector(`${path}.base`, rule.base);
  else if (rule.type === "prerequisite") {
    checkNeed(`${path}.needs`, rule.needs, references);
    rule.orNeeds?.forEach((need, index) => {
      checkNeed(`${path}.orNeeds[${index}]`, need, references);
    });
  } else if (rule.type === "members") checkLimits(path, rule, references);
  else if (rule.type === "scoring") references.one(path, "register-not-kept", "scores");
  else if (rule.type === "interval") references.all(`${path}.since`, "unknown-award", rule.since);
}

interface Identified {
  readonly path: string;
  readonly id: string;
}

function duplicates(references: References, scope: readonly Identified[]): void {
  const seen = new Set<string>();
  for (const { path, id } of scope) {
    if (seen.has(id)) references.add(`${path}.id`, "duplicate-id", id);
    seen.add(id);
  }
}

const identified = (path: string, list: readonly { readonly id: string }[]): readonly Identified[] =>
  list.map(({ id }, index) => ({ path: `${path}[${index}]`, id }));

/** Every name in a campaign that refers to something which is not there, and every id used twice. */
export function crossReferenceProblems(campaign: Campaign): readonly CrossProblem[] {
  const references = new References(campaign);
  for (const key of ["unitKinds", "sectors", "levels", "awards"] as const)
    duplicates(references, identified(key, campaign[key]));
  duplicates(
    references,
    campaign.units.map(({ name }, index) => ({ path: `units[${index}]`, id: name })),
  );
  duplicates(references, [
    { path: "period", id: campaign.period.id },
    ...identified("criteria", campaign.criteria),
    ...identified("submissions", campaign.submissions),
    ...identified("rules", campaign.rules),
  ]);
  campaign.sectors.forEach((sector, index) => {
    references.all(`sectors[${index}].unitKinds`, "unknown-unit-kind", sector.unitKinds);
  });
  campaign.units.forEach((unit, index) => {
    references.one(`units[${index}].kind`, "unknown-unit-kind", unit.kind);
    references.one(`units[${index}].sector`, "unknown-sector", unit.sector);
  });
  campaign.awards.forEach((award, index) => {
    references.all(`awards[${index}].levels`, "unknown-level", award.levels);
    references.one(`awards[${index}].decidedAt`, "unknown-level", award.decidedAt ?? null);
    references.all(`awards[${index}].implies`, "unknown-award", award.implies);
    references.all(`awards[${index}].proposedBy`, "unknown-unit-kind", award.proposedBy);
  });
  campaign.criteria.forEach((criterion, index) => {
    references.all(`criteria[${index}].awards`, "unknown-award", criterion.awards);
    references.one(`criteria[${index}].register`, "register-not-kept", criterion.register);
    references.all(`criteria[${index}].reads.unitKinds`, "unknown-unit-kind", criterion.reads?.unitKinds);
  });
  campaign.columns.forEach((column, index) => {
    references.one(`columns[${index}].register`, "register-not-kept", column.register);
  });
  campaign.submissions.forEach((submission, index) => {
    references.all(`submissions[${index}].unitKinds`, "unknown-unit-kind", submission.unitKinds);
    references.all(`submissions[${index}].sectors`, "unknown-sector", submission.sectors);
    references.one(`submissions[${index}].proof`, "register-not-kept", submission.proof);
  });
  campaign.rules.forEach((rule, index) => {
    checkRule(`rules[${index}]`, rule, references);
  });
  campaign.valueSources?.forEach((source, index) => {
    references.one(`valueSources[${index}].of`, "unknown-rule", source.of);
  });
  return references.problems;
}
