import type { Campaign, ReminderTopic, Sourced } from "../campaign/campaign";

/** The rule a finding names, and where the plan says it. */
export interface RuleSource {
  readonly rule: string;
  readonly place: string | null;
}

export const sourceOf = (rule: Sourced): RuleSource => ({ rule: rule.id, place: rule.place });

/**
 * The reminder that says why the campaign's lists of kinds, awards, levels or columns are as they are; the topic itself
 * where none does.
 */
export function topicSource(campaign: Campaign, topic: ReminderTopic): RuleSource {
  for (const rule of campaign.rules) {
    if (rule.type === "reminder" && rule.about === topic) return sourceOf(rule);
  }
  return { rule: topic, place: null };
}
