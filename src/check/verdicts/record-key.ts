import { onceFor } from "../../base/once-for";
import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { unitNameOf } from "../facts/places";

/** What a record is, by its content: the same for a row sent again in another file or another place. */
export type RecordKey = string & { readonly brand: "RecordKey" };

const key = (text: string | undefined | null): string => (text === undefined || text === null ? "" : compareKey(text));

/**
 * The key of a record: its unit, its subject, what is asked for it. Two rows that say the same have one key. Each finding
 * about the record asks for it.
 */
export const recordKey = onceFor((record: RegisterRecord): RecordKey => {
  const { fields } = record;
  const title = fields.articleTitle ?? fields.workTitle ?? fields.initiative ?? fields.scoreItem ?? fields.documents;
  return [
    record.register,
    key(unitNameOf(record)),
    key(fields.name ?? fields.subjectName),
    fields.birth ?? "",
    key(title),
    (fields.awards ?? []).map(key).sort().join("+"),
  ].join("|") as RecordKey;
});
