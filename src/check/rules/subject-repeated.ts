import type { QuotaRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { quotaCounts } from "../facts/counts";
import { subjectKey } from "../facts/persons";
import { earlierOf } from "../facts/earlier";
import { finding, type Finding } from "../finding";
import { duplicatePairs } from "../facts/duplicates";
import { rowsToTell, subjectNameOf } from "./duplicate-findings";
import { compareSources, otherPlaceOf, placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { textsOf } from "../facts/values";

const MOST_OTHERS = 5;

/**
 * One subject counted twice where a quota asks for different ones: the later row is told. And a subject that an earlier
 * register has with the same award: information, because an award may be given again for another achievement.
 */
export const subjectRepeated: CheckRule = (context) => {
  const found: Finding[] = [];
  const told = new Set<RegisterRecord>();
  for (const { rule, records } of quotaCounts(context)) {
    if (rule.distinctBy === null) continue;
    for (const one of repeatsOf(rule, rule.distinctBy, records)) {
      if (told.has(one.record)) continue;
      told.add(one.record);
      found.push(one.finding);
    }
  }
  for (const { record, others } of rowsToTell(duplicatePairs(context).filter(({ deeds }) => deeds))) {
    found.push(
      finding("subject-repeated", "info", placeOf(record, "name"), {
        rule: "deeds",
        place: null,
        subject: subjectNameOf(record),
        others: others.map(otherPlaceOf),
      }),
    );
  }
  for (const { record, others } of earlierOf(context)) {
    found.push(
      finding("subject-repeated", "info", placeOf(record, "name"), {
        rule: "earlier",
        place: null,
        subject: record.fields.name ?? "",
        others: others.slice(0, MOST_OTHERS).map(otherPlaceOf),
      }),
    );
  }
  return found;
};

function repeatsOf(rule: QuotaRule, field: NonNullable<QuotaRule["distinctBy"]>, records: readonly RegisterRecord[]) {
  const first = new Map<string, RegisterRecord>();
  const repeats: { readonly record: RegisterRecord; readonly finding: Finding }[] = [];
  for (const record of [...records].sort(compareSources)) {
    const [subject] = textsOf(record, field);
    if (subject === undefined || subject === "") continue;
    const key = subjectKey(subject);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, record);
      continue;
    }
    repeats.push({
      record,
      finding: finding("subject-repeated", "warning", placeOf(record, field), {
        ...sourceOf(rule),
        subject,
        others: [otherPlaceOf(before)],
      }),
    });
  }
  return repeats;
}
