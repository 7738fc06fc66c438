import { addTo } from "../../base/group-by";
import type { ExclusiveRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { awardBook } from "../facts/awards";
import { CURRENT, earlierFinder } from "../facts/earlier";
import { compareSources, otherPlaceOf, placeOf, unitNameOf } from "../facts/places";
import { finding, type Finding } from "../finding";
import type { CheckContext, CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { subjectNameOf } from "./duplicate-findings";

/** One subject is proposed for several awards of which it may have one only: the later row is told. */
export const awardsExclusive: CheckRule = (context) => {
  const rules = context.campaign.rules.filter((rule) => rule.type === "exclusive");
  if (rules.length === 0) return [];
  const others = sameSubject(context);
  const records = context.register.records.filter(({ register }) => register === "nominations").sort(compareSources);
  return rules.flatMap((rule) => records.flatMap((record) => clash(rule, record, others(record), context)));
};

function clash(
  rule: ExclusiveRule,
  record: RegisterRecord,
  others: readonly RegisterRecord[],
  { campaign }: CheckContext,
): readonly Finding[] {
  const book = awardBook(campaign);
  const bound = (one: RegisterRecord) => book.awardsOf(one).filter(({ id }) => rule.awards.includes(id));
  const own = bound(record);
  if (own.length === 0) return [];
  const before = others.filter(
    (one) =>
      compareSources(one, record) < 0 &&
      (rule.per === "subject" || sameAchievement(one, record)) &&
      bound(one).some(({ id }) => own.some((award) => award.id !== id)),
  );
  const awards = [...new Set([...before.flatMap(bound), ...own].map(({ name }) => name))];
  if (awards.length < 2) return [];
  const params = { ...sourceOf(rule), subject: subjectNameOf(record), awards, needs: rule.text };
  return [
    finding("awards-exclusive", "error", placeOf(record, "award"), { ...params, others: before.map(otherPlaceOf) }),
  ];
}

const sameAchievement = (a: RegisterRecord, b: RegisterRecord): boolean =>
  a.fields.achievement !== undefined &&
  b.fields.achievement !== undefined &&
  compareKey(a.fields.achievement) === compareKey(b.fields.achievement);

/** The other rows of this year about the same person, or the same collective of the same unit. */
function sameSubject(context: CheckContext): (record: RegisterRecord) => readonly RegisterRecord[] {
  const find = earlierFinder(context);
  const collectives = new Map<string, RegisterRecord[]>();
  const keyOf = (record: RegisterRecord): string =>
    JSON.stringify([compareKey(record.fields.name ?? ""), compareKey(unitNameOf(record) ?? "")]);
  for (const record of context.register.records) {
    if (record.register === "nominations" && record.fields.kind === "collective")
      addTo(collectives, keyOf(record), record);
  }
  return (record) =>
    record.fields.kind === "collective"
      ? (collectives.get(keyOf(record)) ?? []).filter((one) => one !== record)
      : find(record).flatMap((one) =>
          one.register === CURRENT && one.record.register === "nominations" ? [one.record] : [],
        );
}
