import { changedValues } from "../../register/resends";
import { placeOf } from "../facts/places";
import { finding, grouped } from "../finding";
import type { CheckRule } from "../rule";

/**
 * A list that a unit has sent again. While nobody has said which version counts both do, and that is an error: its
 * people wait for the answer. What was decided is told.
 */
export const fileResent: CheckRule = ({ register }) =>
  (register.resends ?? []).map(({ earlier, later, unit, pairs, added, removed, decision }) => {
    const open = decision === "open";
    const counts = typeof decision === "string" ? null : decision.counts;
    const found = finding(
      "file-resent",
      open ? "error" : "info",
      { file: counts === later ? earlier : later, ...(unit === null ? {} : { unit }) },
      {
        other: counts ?? earlier,
        decided: open ? "open" : counts === null ? "both" : "replaced",
        same: pairs.length,
        added: added.length,
        removed: removed.length,
        changed: pairs.filter((pair) => changedValues(pair).length > 0).length,
      },
    );
    return open
      ? grouped(
          found,
          "row",
          pairs.flatMap((pair) => pair.map((record) => placeOf(record))),
        )
      : found;
  });
