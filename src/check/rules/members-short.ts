import type { MembersRule } from "../../campaign/campaign";
import { isFromLaw } from "../../campaign/law/law-rules";
import type { RegisterRecord } from "../../register/register";
import { boundAward } from "../facts/awards";
import { countedRecords } from "../facts/counted";
import { membersOf } from "../facts/members";
import { placeOf } from "../facts/places";
import { finding, type Finding } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** A collective whose members do not make it worthy: too few, or somebody who must not be there. */
export const membersShort: CheckRule = (context) => {
  const { campaign, register } = context;
  const rules = campaign.rules.filter((rule) => rule.type === "members");
  if (rules.length === 0) return [];
  return register.records
    .filter(({ register: kind, fields }) => kind === "nominations" && fields.kind !== "individual")
    .flatMap((record) => rules.flatMap((rule) => judged(rule, record, context)));
};

function judged(rule: MembersRule, record: RegisterRecord, context: CheckContext): readonly Finding[] {
  const award = boundAward(rule.awards, record, context.campaign)?.name;
  if (award === undefined) return [];
  const { records, headcount } = membersOf(record, context);
  const { minPercent, min, max, above = false } = rule;
  const place = placeOf(record, "award");
  const told = { ...sourceOf(rule), award, label: rule.count.label };
  const unknown = (why: "list" | "headcount"): readonly Finding[] => [
    finding("members-unknown", "warning", place, { ...told, why }),
  ];
  if (records.length === 0) return unknown("list");
  const count = countedRecords(rule.count, records, context).length;
  const severity = isFromLaw(rule) ? "warning" : "error";
  if (max !== null && count > max) return [finding("members-above", severity, place, { ...told, count, max })];
  if (minPercent !== null && headcount === null) return unknown("headcount");
  const base = minPercent === null ? null : headcount;
  const needed = Math.max(min ?? 0, base === null || minPercent === null ? 0 : leastOf(minPercent, base, above));
  return count >= needed
    ? []
    : [finding("members-short", severity, place, { ...told, count, base, percent: minPercent, above, needed })];
}

/** Hundredths keep 70 % of 10 from becoming 7.000000000000001. */
const PRECISION = 1e6;

/** The least number of people that is that part of the base, or more than it. */
function leastOf(percent: number, base: number, above: boolean): number {
  const part = Math.round(((percent * base) / 100) * PRECISION) / PRECISION;
  return above ? Math.floor(part) + 1 : Math.ceil(part);
}
