import type { Campaign, PrerequisiteRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import { textsOf } from "./values";

/**
 * Whether a record may be a basis for what a rule's awards need: an award for a sudden or thematic achievement is none
 * where the campaign says so. A record that does not say its occasion counts.
 */
export function countsFor(
  campaign: Campaign,
): (rule: Pick<PrerequisiteRule, "awards">, record: RegisterRecord) => boolean {
  const rules = campaign.rules
    .filter((rule) => rule.type === "occasion")
    .map((rule) => ({ ...rule, words: rule.notFrom.map((word) => ` ${looseKey(word)} `) }));
  return ({ awards }, record) =>
    !rules.some(
      (rule) =>
        (rule.awards.length === 0 || awards.some((id) => rule.awards.includes(id))) &&
        textsOf(record, rule.field).some((text) => {
          const key = ` ${looseKey(text)} `;
          return rule.words.some((word) => key.includes(word));
        }),
    );
}
