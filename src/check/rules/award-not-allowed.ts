import type { RegisterRecord } from "../../register/register";
import { awardBook } from "../facts/awards";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { topicSource } from "../sources";

/** An award that is known but that this campaign does not give. One nobody knows is `award-unknown`. */
export const awardNotAllowed: CheckRule = ({ campaign, register }) => {
  if (campaign.awards.length === 0) return [];
  const book = awardBook(campaign);
  const source = topicSource(campaign, "awards");
  const allowed = campaign.awards.map(({ name }) => name);
  const found: Finding[] = [];
  for (const record of register.records) {
    if (record.register !== "nominations") continue;
    for (const award of record.fields.awards ?? []) {
      if (book.awardOf(award) !== null) continue;
      if (
        record.problems.some(
          ({ code, typed }) => code === "award-unknown" && (typed === award || typed.includes(award)),
        )
      )
        continue;
      found.push(
        finding("award-not-allowed", "error", placeOf(record, "award"), {
          ...source,
          typed: typedOf(record, award),
          award,
          allowed,
        }),
      );
    }
  }
  return found;
};

/** The award in the unit's own words where the row asks for one only; else as it is known by. */
function typedOf({ raw, fields }: RegisterRecord, award: string): string {
  const typed = raw.award ?? raw.awardMark ?? "";
  return typed === "" || (fields.awards ?? []).length > 1 ? award : typed;
}
