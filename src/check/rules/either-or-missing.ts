import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { isFilled } from "../facts/values";

/** None of several fields is filled, of which one must be. */
export const eitherOrMissing: CheckRule = ({ campaign, register }) =>
  campaign.rules
    .filter((rule) => rule.type === "eitherOr")
    .flatMap((rule) => {
      const found: Finding[] = [];
      for (const record of register.records) {
        if (record.register !== rule.register || rule.fields.some((field) => isFilled(record, field))) continue;
        found.push(finding("either-or-missing", "error", placeOf(record), { ...sourceOf(rule), fields: rule.fields }));
      }
      return found;
    });
