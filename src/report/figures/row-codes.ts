import type { Campaign, RegisterKind } from "../../campaign/campaign";
import { batchOf } from "../../check/facts/batches";
import type { RegisterRecord } from "../../register/register";

/** The dates that tell the month of a record, the first that it has. */
export const datesOf = (register: RegisterKind) =>
  register === "nominations"
    ? (["deedDate", "decisionDate"] as const)
    : (["receivedOn", "sentOn", "finishedOn", "recognisedOn"] as const);

/** The month by which progress is followed: of the deed, else of what shows when the record came about. */
export function monthOf({ fields, register }: RegisterRecord): string | null {
  const date = datesOf(register)
    .map((field) => fields[field])
    .find((each) => each !== undefined);
  return date !== undefined && date.length >= "2022-03".length ? date.slice(0, "2022-03".length) : null;
}

/** "D1" for the batch a record is entered for; "" where it names none. */
export function batchCodeOf(record: RegisterRecord, campaign: Campaign): string {
  const batch = batchOf(record, campaign);
  return batch === null ? "" : `D${String(batch)}`;
}

export const isDecided = ({ fields }: RegisterRecord): boolean =>
  fields.decisionNumber !== undefined || fields.decisionDate !== undefined;
