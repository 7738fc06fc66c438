import type { Campaign, RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { foldKey } from "../../text/key";
import { textsOf } from "./values";

/** A column headed "Đợt" that a campaign added before its rules could name the field. */
const BATCH_HEADER = /^dot\b/;

/** The field in which a unit names the batch of a record; null where the campaign's rules have no batches. */
export function batchFieldOf(campaign: Campaign, register: RegisterKind): FieldId | null {
  const rules = campaign.rules
    .filter((rule) => rule.type === "awardDeadline")
    .filter((rule) => rule.register === register && rule.batch !== null);
  const named = rules.find(({ batchField }) => batchField !== undefined)?.batchField;
  if (named !== undefined) return named;
  const added = campaign.columns.find(
    (column) =>
      column.register === register && column.field.startsWith("x:") && BATCH_HEADER.test(foldKey(column.header)),
  );
  return added?.field ?? null;
}

/** The batch that a unit names for a record: 1 of "1", "đợt 1"; null where it names none. */
export function batchOf(record: RegisterRecord, campaign: Campaign): number | null {
  const field = batchFieldOf(campaign, record.register);
  const [digits] = /\d+/.exec(field === null ? "" : (textsOf(record, field)[0] ?? "")) ?? [];
  return digits === undefined ? null : Number(digits);
}
