import { columnLetterOf } from "../../grid/address";
import { awardBook, bindsAwards } from "../facts/awards";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import { listsOf } from "./lists";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/** An attestation column left empty for a nominee. A list without such a column is `header-missing`. */
export const attestationMissing: CheckRule = ({ campaign, register }) => {
  const book = awardBook(campaign);
  const found: Finding[] = [];
  for (const { table } of listsOf(register)) {
    for (const criterion of campaign.criteria) {
      if (!criterion.required || criterion.register !== table.register) continue;
      const mapping = table.columns.find(({ field, item }) => field === "attestation" && item === criterion.id);
      if (mapping === undefined) continue;
      const column = columnLetterOf(mapping.column);
      for (const record of table.records) {
        if (record.attestations[criterion.id] !== undefined || !bindsAwards(criterion.awards, record, book)) continue;
        found.push(
          finding(
            "attestation-missing",
            "error",
            { ...placeOf(record), column, field: "attestation" },
            { ...sourceOf(criterion), criterion: criterion.text },
          ),
        );
      }
    }
  }
  return found;
};
