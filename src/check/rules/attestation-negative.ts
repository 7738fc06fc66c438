import { columnLetterOf } from "../../grid/address";
import { finding, type Finding } from "../finding";
import { placeOf, tablesOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";

/**
 * A unit that says itself that a nominee does not meet a criterion. Words that are neither yes nor no are left to
 * people.
 */
export const attestationNegative: CheckRule = ({ campaign, register }) => {
  const found: Finding[] = [];
  for (const { table } of tablesOf(register)) {
    for (const criterion of campaign.criteria) {
      const mapping = table.columns.find(({ field, item }) => field === "attestation" && item === criterion.id);
      for (const record of table.records) {
        const mark = record.attestations[criterion.id];
        if (mark?.answer !== "no") continue;
        const place = placeOf(record);
        found.push(
          finding(
            "attestation-negative",
            criterion.required ? "error" : "warning",
            {
              ...place,
              ...(mapping === undefined ? {} : { column: columnLetterOf(mapping.column) }),
              field: "attestation",
            },
            { ...sourceOf(criterion), criterion: criterion.text, typed: mark.typed ?? "Không" },
          ),
        );
      }
    }
  }
  return found;
};
