import type { CampaignAward } from "../../campaign/campaign";
import { awardBook } from "../facts/awards";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { topicSource } from "../sources";

/**
 * A level at which the campaign, or the award asked for, is not decided. A level text that is none of the campaign's
 * spellings is only a warning: offices write levels in many ways.
 */
export const levelNotAllowed: CheckRule = ({ campaign, register }) => {
  if (campaign.levels.length === 0) return [];
  const book = awardBook(campaign);
  const source = topicSource(campaign, "levels");
  const nameOf = new Map(campaign.levels.map(({ id, name }) => [id, name]));
  const namesOf = (award: CampaignAward): readonly string[] => award.levels.flatMap((id) => nameOf.get(id) ?? []);
  const found: Finding[] = [];
  for (const record of register.records) {
    const typed = record.fields.level;
    if (typed === undefined || record.register !== "nominations") continue;
    const level = book.levelOf(typed);
    if (level === null) {
      found.push(
        finding("level-not-allowed", "warning", placeOf(record, "level"), {
          ...source,
          level: typed,
          allowed: [...nameOf.values()],
        }),
      );
      continue;
    }
    for (const award of book.awardsOf(record)) {
      if (award.levels.length === 0 || award.levels.includes(level.id)) continue;
      found.push(
        finding("level-not-allowed", "error", placeOf(record, "level"), {
          ...source,
          place: award.place ?? source.place,
          level: typed,
          allowed: namesOf(award),
        }),
      );
    }
  }
  return found;
};
