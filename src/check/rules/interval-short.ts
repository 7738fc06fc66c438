import { boundAward, awardBook } from "../facts/awards";
import { CURRENT, earlierOfSubject } from "../facts/earlier";
import { placeOf } from "../facts/places";
import { yearOf } from "../facts/years";
import { finding, type Finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** Too few years since the last award, as earlier registers show it. */
export const intervalShort: CheckRule = (context) => {
  const { campaign, register, earlier } = context;
  const rules = campaign.rules.filter((rule) => rule.type === "interval");
  if (rules.length === 0 || earlier.length === 0) return [];
  const find = earlierOfSubject(context);
  const book = awardBook(campaign);
  const found: Finding[] = [];
  for (const record of register.records) {
    if (record.register !== "nominations") continue;
    for (const rule of rules) {
      const award = boundAward(rule.awards, record, campaign);
      if (award === null) continue;
      const counted = rule.since.length === 0 ? [award.id] : rule.since;
      const got = find(record)
        .filter((one) => one.register !== CURRENT && one.record.register === "nominations")
        .flatMap((one) => {
          const since = book.awardsOf(one.record).find(({ id }) => counted.includes(id));
          return since === undefined ? [] : [{ since: since.name, year: yearOf(one, context) }];
        })
        .sort((a, b) => b.year - a.year);
      const [last] = got;
      if (last === undefined || campaign.year - last.year >= rule.years) continue;
      found.push(
        finding("interval-short", "error", placeOf(record, "award"), {
          ...sourceOf(rule),
          award: award.name,
          since: last.since,
          lastYear: last.year,
          year: campaign.year,
          years: rule.years,
        }),
      );
    }
  }
  return found;
};
