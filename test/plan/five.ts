import { existsSync, readFileSync } from "node:fs";
import type { Campaign, CampaignAward, Rule } from "../../src/campaign/campaign";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { isoOf, type Day } from "../../src/text/day";
import { deadlineText } from "./score";
import type { TruePlan, TrueValue } from "./truth";

/** Where the five plans' texts lie, beside the project; who has only the clone measures its own plans. */
const FOLDER = process.env["PLANS"] ?? "../shared/plans";

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
const NUMBER = /\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/u;

type Plain = Readonly<Record<string, string | number | null>>;
const value = (kind: string, fields: Plain): TrueValue => ({ kind, sentence: "", ...fields });

function ofDocument({ plan, period }: Campaign): readonly TrueValue[] {
  const open = plan.openValues.filter((name) => /^(?:Số|Ngày)/u.test(name));
  return [
    ...(plan.number === null ? [] : [value("number", { number: plan.number })]),
    value("issuer", { issuer: plan.issuer.replace(/ (?:phường|thành phố) .*$/u, "") }),
    ...(plan.issuedOn === null ? [] : [value("issued", { day: isoOf(plan.issuedOn) })]),
    value("title", { title: plan.title }),
    ...plan.legalBasis.map(({ text, day }) =>
      value("basis", { number: NUMBER.exec(text)?.[0] ?? text, day: iso(day) }),
    ),
    value("recipients", { count: plan.recipients.length }),
    ...(plan.signature.name === null ? [] : [value("signed", { name: plan.signature.name })]),
    ...open.map((name) => value("open", { what: name.startsWith("Số") ? "number" : "issuedOn" })),
    // A year's plan has no span of its own in the text: "năm 2022" is all it says.
    ...(period.place?.startsWith("Tên kế hoạch") === true
      ? []
      : [value("period", { from: iso(period.from), to: iso(period.to) })]),
  ];
}

function ofRule(rule: Rule, awards: readonly CampaignAward[]): readonly TrueValue[] {
  switch (rule.type) {
    case "quota": {
      if (rule.open) return [];
      const { label, register } = rule.count;
      const what = register === "works" ? label : (label.split(" về ")[0] ?? "");
      return [
        value("quota", {
          min: rule.min,
          max: rule.max,
          what,
          who: null,
          per: rule.per === "unit-month" ? "unit-month" : "unit",
        }),
      ];
    }
    case "share":
      return [value("share", { percent: rule.percent, direction: rule.direction, what: rule.count.label })];
    case "copies":
      return [value("copies", { copies: rule.minimum })];
    case "document":
      return [value("document", { name: rule.name, per: rule.per })];
    case "milestone":
      // A task without a day is what a plan's text gives as a duty.
      if (rule.who !== undefined && rule.deadline.type === "open") return [value("duty", { who: rule.who })];
      return [value("milestone", { what: rule.name, when: deadlineText(rule.deadline) })];
    case "awardDeadline": {
      const when = deadlineText(rule.deadline);
      // "Other forms of the ward" have no name in the plan: their dossiers are what is due.
      if (rule.deadline.type === "workingDaysBefore") return [value("submission", { what: "hồ sơ", when })];
      return rule.awards.map((id) =>
        value("award-deadline", { what: awards.find((award) => award.id === id)?.name ?? id, when }),
      );
    }
    case "fieldDeadline":
      return rule.register === "works"
        ? [value("field-deadline", { what: "công trình", when: deadlineText(rule.deadline) })]
        : [];
    default:
      return [];
  }
}

/** What a hand-made campaign holds, as values that its plan's text should give. The sentence is not known: "". */
function valuesOf(campaign: Campaign): readonly TrueValue[] {
  const told = campaign.columns.filter(({ place, field }) => /Lưu ý/u.test(place ?? "") && field !== "attestation");
  return [
    ...ofDocument(campaign),
    ...campaign.subjects.map((subject) => value("subject", { subject })),
    ...campaign.unitKinds.map(({ name }) => value("unit", { unit: name })),
    ...campaign.awards.filter(({ place }) => place !== null).map(({ name }) => value("award", { award: name })),
    ...campaign.criteria.map(({ text }) => value("criterion", { text })),
    ...campaign.submissions.map(({ name, deadline }) =>
      value("submission", { what: name, when: deadlineText(deadline) }),
    ),
    value("receiver", { receiver: campaign.office.receiver }),
    ...told.map(({ register, field }) => value("column", { register, field })),
    ...campaign.rules.flatMap((rule) => ofRule(rule, campaign.awards)),
  ];
}

/** The five real plans with what their hand-made campaigns hold; empty where their texts are not on this machine. */
export function fivePlans(): readonly TruePlan[] {
  return BUILT_IN.flatMap((campaign) => {
    const file = `${FOLDER}/${campaign.id}.txt`;
    return existsSync(file)
      ? [{ name: campaign.id, text: readFileSync(file, "utf8"), values: valuesOf(campaign) }]
      : [];
  });
}
