import { unfinished } from "../facts/carried-out";
import { figureDue } from "../facts/figure-due";
import { placeOf } from "../facts/places";
import { selects } from "../facts/select";
import { finding, type Finding } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** A work or event that a figure would count if it were carried out: information while there is still time. */
export const workUnfinished: CheckRule = (context) => {
  const { campaign, register, today } = context;
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const rule of campaign.rules) {
    if (rule.type !== "quota" || rule.count.done !== true) continue;
    const counted = selects(rule.count, campaign);
    for (const record of register.records) {
      if (told.has(record.id) || !counted(record)) continue;
      const why = unfinished(record, today);
      if (why === null) continue;
      told.add(record.id);
      const title = record.fields.workTitle ?? record.fields.name ?? "";
      const field = why.by === "day" ? "finishedOn" : "note";
      found.push(
        finding("work-unfinished", figureDue(rule, campaign, today).over ? "warning" : "info", placeOf(record, field), {
          ...sourceOf(rule),
          title,
          ...why,
        }),
      );
    }
  }
  return found;
};
