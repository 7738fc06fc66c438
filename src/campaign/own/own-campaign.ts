import { blankCampaign } from "../blank";
import type { Campaign, CampaignAward, DocumentRule, Level, QuotaRule, Rule, ShareRule, Submission } from "../campaign";
import type { OfficeProfile } from "../profiles";
import { kindOfUnit } from "../unit-kind";
import { SUBJECT_KINDS } from "../basics";
import { PAPER_FACTS } from "./occasions";
import type { OwnAnswers, OwnPaper, OwnQuota } from "./answers";
import { keptRules } from "./kept-rules";
import type { OwnOffer } from "./offer";
import { paperSentence, periodSentence, quotaSentence } from "./sentences";

function awardOf(
  { level, ...award }: OwnAnswers["awards"][number],
  model: Campaign | null,
  chosen: ReadonlySet<string>,
): CampaignAward {
  const known = model?.awards.find(({ id }) => id === award.id);
  return {
    ...known,
    ...(known?.implies === undefined ? {} : { implies: known.implies.filter((id) => chosen.has(id)) }),
    ...award,
    levels: level === null ? (known?.levels ?? []) : [level],
    ...(level === null ? {} : { decidedAt: level }),
    place: known?.place ?? null,
  };
}

function submissionOf({ id, day }: OwnPaper): Submission {
  const { name, words } = PAPER_FACTS[id];
  return {
    id: `W-${id}`,
    place: null,
    text: paperSentence(name, "unit", day),
    name,
    words,
    deadline: day === null ? { type: "open" } : { type: "fixed", day, inclusive: true },
    unitKinds: [],
    proof: id === "list" ? "nominations" : null,
    required: true,
    closing: id === "closing",
  };
}

function documentOf({ id }: OwnPaper): DocumentRule {
  const { name, per, words } = PAPER_FACTS[id];
  return {
    type: "document",
    id: `W-${id}`,
    place: null,
    text: paperSentence(name, per, null),
    name,
    per,
    register: "nominations",
    awards: [],
    headerWords: words,
  };
}

/** The list itself, what closes the drive and what has a day of its own is followed; the rest comes with the list. */
const isFollowed = ({ id, day }: OwnPaper): boolean =>
  id === "list" || id === "closing" || (day !== null && PAPER_FACTS[id].per === "unit");

function ruleOfQuota(answers: OwnAnswers, quota: OwnQuota, id: string): QuotaRule | ShareRule {
  const { award, kind, value, of } = quota;
  const chosen = answers.awards.find((one) => one.id === award);
  const label = chosen?.name ?? "đề nghị";
  const count = { register: "nominations", label, ...(award === null ? {} : { awards: [award] }) } as const;
  const told = { id, place: null, text: quotaSentence(answers, quota) };
  if (kind !== "percent")
    return {
      ...told,
      type: "quota",
      count,
      per: "unit",
      min: kind === "least" ? value : null,
      max: kind === "most" ? value : null,
      months: null,
      distinctBy: null,
      unitKinds: [],
      sectors: [],
      open: false,
    };
  const base = of === "people" ? null : answers.awards.find((one) => one.id === of.award);
  return {
    ...told,
    type: "share",
    direction: "cap",
    count,
    base:
      base === null || base === undefined
        ? { type: "headcount" }
        : { type: "records", of: { register: "nominations", awards: [base.id], label: base.name } },
    percent: value,
    minimum: 0,
    rounding: "down",
    per: "unit",
  };
}

const usedLevels = (
  levels: readonly Level[],
  profile: OfficeProfile,
  awards: readonly CampaignAward[],
): readonly Level[] =>
  levels.filter(
    ({ id }) => profile.levels.some((level) => level.id === id) || awards.some((award) => award.levels.includes(id)),
  );

/** The campaign that the answers describe, on top of what a model says of its rules; null for none. */
export function ownCampaign(
  answers: OwnAnswers,
  id: string,
  profile: OfficeProfile,
  { levels, unitKinds }: Omit<OwnOffer, "answers">,
  model: Campaign | null,
): Campaign {
  const { name, year, place, superior, from, to } = answers;
  const blank = blankCampaign(profile, { id, name, year, place, superior });
  const chosen = new Set(answers.awards.map((award) => award.id));
  const awards = answers.awards.map((award) => awardOf(award, model, chosen));
  const kinds = unitKinds.filter((kind) => answers.unitKinds.includes(kind.id));
  const wanted = answers.papers.filter((paper) => paper.wanted);
  const rules: readonly Rule[] = [
    ...wanted.filter((paper) => !isFollowed(paper)).map(documentOf),
    ...answers.quotas.map((quota, at) => ruleOfQuota(answers, quota, `W-CT${String(at + 1)}`)),
  ];
  const kept = keptRules(model, { awards, unitKinds: kinds, rules, levels });
  const known = new Set([...awards, ...kept.rules, ...kept.criteria].map((one) => one.id));
  const sources = model?.valueSources?.filter((one) => known.has(one.of));
  return {
    ...(model ?? blank),
    id,
    name,
    year,
    plan: { ...blank.plan, issuer: "", legalBasis: model?.plan.legalBasis ?? [] },
    office: blank.office,
    period: { ...(model ?? blank).period, text: periodSentence(from, to), from, to },
    subjects: SUBJECT_KINDS.filter((kind) => awards.some(({ subjects }) => subjects.includes(kind))),
    unitKinds: kinds,
    units: answers.units.map((unit) => ({
      name: unit.name,
      kind: kindOfUnit(unit.name, kinds)?.id ?? null,
      headcount: unit.headcount,
      aliases: [],
      sector: null,
    })),
    levels: usedLevels(levels, profile, awards),
    awards,
    submissions: wanted.filter(isFollowed).map(submissionOf),
    ...kept,
    ...(sources === undefined ? {} : { valueSources: sources }),
    decisions: [],
  };
}
