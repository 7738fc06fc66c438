import { addTo } from "../../base/group-by";
import { awardBook, bindsAwards } from "../facts/awards";
import { placeOf } from "../facts/places";
import { rowDeadline } from "../facts/row-anchor";
import { finding, grouped, type Finding, type FindingCase } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** Rows whose deadline cannot be counted, since the day it is counted back from is not told: once for a unit. */
export const deadlineUnknown: CheckRule = ({ campaign, register }) =>
  campaign.rules.flatMap((rule): readonly Finding[] => {
    if (rule.type !== "awardDeadline" || rule.deadline.type !== "workingDaysBefore") return [];
    const { anchor, anchorField } = rule.deadline;
    const book = awardBook(campaign);
    const units = new Map<string, FindingCase[]>();
    for (const record of register.records) {
      if (record.register !== rule.register || !bindsAwards(rule.awards, record, book)) continue;
      if (rowDeadline(record, rule.deadline, campaign) !== null) continue;
      const place = placeOf(record, anchorField ?? "award");
      addTo(units, place.unit ?? "", place);
    }
    return [...units].map(([unit, rows]) =>
      grouped(
        finding("deadline-unknown", "info", unit === "" ? {} : { unit }, {
          ...sourceOf(rule),
          what: rule.text,
          anchor,
        }),
        "row",
        rows,
      ),
    );
  });
