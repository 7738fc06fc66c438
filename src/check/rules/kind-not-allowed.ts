import type { Campaign, SubjectKind } from "../../campaign/campaign";
import { awardBook } from "../facts/awards";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { topicSource, sourceOf } from "../sources";

/**
 * A collective where only persons may be nominated, and the like: by the award where one is named, else by the
 * campaign.
 */
export const kindNotAllowed: CheckRule = ({ campaign, register }) => {
  const book = awardBook(campaign);
  const source = topicSource(campaign, "subjects");
  const notices = noticesOf(campaign);
  const found: Finding[] = [];
  for (const record of register.records) {
    const { kind } = record.fields;
    if (kind === undefined || (record.register !== "nominations" && record.register !== "articles")) continue;
    const refusing = book.awardsOf(record).filter((award) => !award.subjects.includes(kind));
    for (const award of refusing) {
      found.push(
        finding("kind-not-allowed", "error", placeOf(record, "kind"), {
          ...source,
          place: award.place ?? source.place,
          kind,
          allowed: award.subjects,
          award: award.name,
          unsure: false,
        }),
      );
    }
    if (refusing.length === 0 && !campaign.subjects.includes(kind)) {
      found.push(
        finding("kind-not-allowed", "error", placeOf(record, "kind"), {
          ...source,
          kind,
          allowed: campaign.subjects,
          award: null,
          unsure: false,
        }),
      );
    } else if (refusing.length === 0) {
      const notice = notices.get(kind);
      if (notice !== undefined) {
        found.push(
          finding("kind-not-allowed", "info", placeOf(record, "kind"), {
            ...notice,
            kind,
            allowed: campaign.subjects.filter((subject) => subject !== kind),
            award: null,
            unsure: true,
          }),
        );
      }
    }
  }
  return found;
};

/** Kinds on which the plan is of two minds, with the reminder that says so. */
const noticesOf = (campaign: Campaign): ReadonlyMap<SubjectKind, ReturnType<typeof sourceOf>> =>
  new Map(
    campaign.rules.flatMap((rule) =>
      rule.type === "reminder" ? rule.noticeFor.map((kind) => [kind, sourceOf(rule)] as const) : [],
    ),
  );
