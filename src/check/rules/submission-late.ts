import { lastGoodDay } from "../../campaign/deadline";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { isoOf, type Day } from "../../text/day";
import { finding, type Finding } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";
import { sourceOf } from "../sources";
import { trackSubmissions } from "../facts/tracker";

/**
 * Sent after the last good day. Exactly on the day of "trước ngày" is only a warning: the clerk decides. What a deadline
 * for the very column tells of the row is not told again.
 */
export const submissionLate: CheckRule = (context) => {
  const { campaign } = context;
  const isTold = (record: RegisterRecord, field: FieldId, lastGood: Day): boolean =>
    campaign.rules.some(
      (rule) =>
        rule.type === "fieldDeadline" &&
        rule.register === record.register &&
        rule.field === field &&
        lastGoodDay(rule.deadline, campaign.calendar) === lastGood,
    );
  return trackSubmissions(context).flatMap(
    ({ unit, submission, lastGood, received, state, exactlyOnDay, record, month }): readonly Finding[] => {
      if (state !== "late" || lastGood === null || received === null || record === null) return [];
      const name = month === null ? submission.name : `${submission.name} (${month.slice(5)}/${month.slice(0, 4)})`;
      const field = record.fields.receivedOn === undefined ? "sentOn" : "receivedOn";
      if (isTold(record, field, lastGood)) return [];
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
};
