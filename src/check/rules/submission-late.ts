import { isoOf } from "../../text/day";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { trackSubmissions } from "../facts/tracker";

/** Sent after the last good day. Exactly on the day of "trước ngày" is only a warning: the clerk decides. */
export const submissionLate: CheckRule = (context) =>
  trackSubmissions(context).flatMap(
    ({ unit, submission, lastGood, received, state, exactlyOnDay, record, month }): readonly Finding[] => {
      if (state !== "late" || lastGood === null || received === null || record === null) return [];
      const name = month === null ? submission.name : `${submission.name} (${month.slice(5)}/${month.slice(0, 4)})`;
      const field = record.fields.receivedOn === undefined ? "sentOn" : "receivedOn";
      return [
        finding(
          "submission-late",
          exactlyOnDay ? "warning" : "error",
          { ...placeOf(record, field), unit },
          { ...sourceOf(submission), submission: name, due: isoOf(lastGood), received: isoOf(received), exactlyOnDay },
        ),
      ];
    },
  );
