import { finding, type Finding } from "../finding";
import type { CheckRule } from "../rule";
import { checkedAt, verifyStamp } from "../stamp/stamp";
import { readStamp } from "../stamp/stamp-properties";

/** A file that carries the stamp of a check but not the content that was checked. */
export const registerChanged: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, properties, sheets }): readonly Finding[] => {
    const stamp = readStamp(properties);
    if (stamp === null) return [];
    const records = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.records));
    if (verifyStamp(stamp, records) !== "changed") return [];
    return [finding("register-changed", "warning", { file }, { stamped: checkedAt(stamp), records: records.length })];
  });
