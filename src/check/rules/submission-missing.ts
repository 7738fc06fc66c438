import { isoOf } from "../../text/day";
import { finding, type Severity } from "../finding";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { trackSubmissions, type TrackerItem } from "../facts/tracker";

/**
 * Something a unit has not sent. While there is time, or where nothing taken in could show it, this is information;
 * after the deadline an error, or a warning where the plan does not insist.
 */
export const submissionMissing: CheckRule = (context) =>
  trackSubmissions(context)
    .filter(({ record }) => record === null)
    .map((item) => {
      const { unit, submission, lastGood, daysLeft, month, traceable } = item;
      const name = month === null ? submission.name : `${submission.name} (${month.slice(5)}/${month.slice(0, 4)})`;
      return finding(
        "submission-missing",
        severityOf(item),
        { unit },
        {
          ...sourceOf(submission),
          submission: name,
          due: lastGood === null ? null : isoOf(lastGood),
          daysLeft,
          traceable,
        },
      );
    });

function severityOf({ state, traceable, submission }: TrackerItem): Severity {
  if (state !== "missing" || !traceable) return "info";
  return submission.required ? "error" : "warning";
}
