import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * Fewer copies than the plan asks. A record that does not say how many is `required-missing` or `header-missing`, not
 * this.
 */
export const copiesShort: CheckRule = ({ campaign, register }) =>
  campaign.rules
    .filter((rule) => rule.type === "copies")
    .flatMap((rule) => {
      const { minimum } = rule;
      const found: Finding[] = [];
      for (const record of register.records) {
        const { copies } = record.fields;
        if (record.register !== rule.register || copies === undefined || copies >= minimum) continue;
        found.push(finding("copies-short", "error", placeOf(record, "copies"), { ...sourceOf(rule), copies, minimum }));
      }
      return found;
    });
