import { finding } from "../finding";
import type { CheckRule } from "../rule";
import { fixOf, problemPlace, problemsOf } from "./value-problems";

/** A typed award that neither the campaign nor the catalogue knows for sure; near ones are offered. */
export const awardUnknown: CheckRule = ({ register }) =>
  problemsOf(register, "award-unknown").map(({ record, problem }) =>
    finding(
      "award-unknown",
      "warning",
      problemPlace(record, problem),
      {
        typed: problem.typed,
        candidates: problem.candidates ?? (problem.suggestion === null ? [] : [problem.suggestion]),
      },
      fixOf(problem),
    ),
  );
