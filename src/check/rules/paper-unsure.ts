import { handedIn } from "../facts/batch-deadlines";
import { submissionTeller } from "../facts/papers";
import { placeOf } from "../facts/places";
import { finding, type Finding } from "../finding";
import type { CheckRule } from "../rule";

/** A paper whose name does not tell whether it is something that had to be sent: asked, and counted nowhere. */
export const paperUnsure: CheckRule = ({ campaign, register }) => {
  const tell = submissionTeller(campaign);
  const found: Finding[] = [];
  for (const record of register.records) {
    if (record.register !== "submissions" || handedIn(record) === null) continue;
    const typed = record.fields.documents ?? record.fields.note ?? "";
    const fits = [...tell(typed)];
    if (fits.length === 0 || fits.some(([, fit]) => fit === "yes")) continue;
    const [first] = fits;
    found.push(
      finding("paper-unsure", "warning", placeOf(record, "documents"), {
        rule: first?.[0].id ?? "",
        place: first?.[0].place ?? null,
        typed,
        submissions: fits.map(([{ name }]) => name),
      }),
    );
  }
  return found;
};
