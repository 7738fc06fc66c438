import { existsSync, readFileSync } from "node:fs";
import type { Campaign, Deadline } from "../../src/campaign/campaign";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { isoOf, type Day } from "../../src/text/day";
import { deadlineText } from "./score";
import type { TruePlan, TrueValue } from "./truth";

/** Where the five plans' texts lie on the machine that has them. */
const FOLDER = process.env["PLANS"] ?? "/work/shared/plans";

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
const NUMBER = /\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/u;

/** What a hand-made campaign holds, as values that its plan's text should give. The sentence is not known: "". */
export function valuesOf(campaign: Campaign): readonly TrueValue[] {
  const values: TrueValue[] = [];
  const add = (kind: string, value: Readonly<Record<string, string | number | null>>): void => {
    values.push({ kind, sentence: "", ...value });
  };
  const when = (deadline: Deadline): string => deadlineText(deadline);
  const { plan, period } = campaign;
  if (plan.number !== null) add("number", { number: plan.number });
  add("issuer", { issuer: plan.issuer.replace(/ (?:phường|thành phố) .*$/u, "") });
  if (plan.issuedOn !== null) add("issued", { day: isoOf(plan.issuedOn) });
  add("title", { title: plan.title });
  for (const { text, day } of plan.legalBasis) add("basis", { number: NUMBER.exec(text)?.[0] ?? text, day: iso(day) });
  add("recipients", { count: plan.recipients.length });
  if (plan.signature.name !== null) add("signed", { name: plan.signature.name });
  for (const open of plan.openValues)
    if (/^(?:Số|Ngày)/u.test(open)) add("open", { what: open.startsWith("Số") ? "number" : "issuedOn" });
  // A year's plan has no span of its own in the text: "năm 2022" is all it says.
  if (period.place?.startsWith("Tên kế hoạch") !== true) add("period", { from: iso(period.from), to: iso(period.to) });
  for (const subject of campaign.subjects) add("subject", { subject });
  for (const { name } of campaign.unitKinds) add("unit", { unit: name });
  for (const { name, place } of campaign.awards) if (place !== null) add("award", { award: name });
  for (const { text } of campaign.criteria) add("criterion", { text });
  for (const { name, deadline } of campaign.submissions) add("submission", { what: name, when: when(deadline) });
  add("receiver", { receiver: campaign.office.receiver });
  for (const column of campaign.columns) {
    const told = /Lưu ý/u.test(column.place ?? "") && column.field !== "attestation";
    if (told) add("column", { register: column.register, field: column.field });
  }
  for (const rule of campaign.rules) {
    if (rule.type === "quota" && !rule.open) {
      const per = rule.per === "unit-month" ? "unit-month" : "unit";
      add("quota", {
        min: rule.min,
        max: rule.max,
        what: rule.count.register === "works" ? rule.count.label : (rule.count.label.split(" về ")[0] ?? ""),
        who: null,
        per,
      });
    } else if (rule.type === "share")
      add("share", { percent: rule.percent, direction: rule.direction, what: rule.count.label });
    else if (rule.type === "copies") add("copies", { copies: rule.minimum });
    else if (rule.type === "document") add("document", { name: rule.name, per: rule.per });
    else if (rule.type === "milestone") add("milestone", { what: rule.name, when: when(rule.deadline) });
    else if (rule.type === "awardDeadline") {
      const names = rule.awards.map((id) => campaign.awards.find((award) => award.id === id)?.name ?? id);
      // "Other forms of the ward" have no name in the plan: their dossiers are what is due.
      if (rule.deadline.type === "workingDaysBefore") add("submission", { what: "hồ sơ", when: when(rule.deadline) });
      else for (const what of names) add("award-deadline", { what, when: when(rule.deadline) });
    } else if (rule.type === "fieldDeadline" && rule.register === "works")
      add("field-deadline", { what: "công trình", when: when(rule.deadline) });
  }
  return values;
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
