import type { RegisterRecord, ValueProblem } from "../../register/register";
import type { Register } from "../../register/register";
import { finding, type Finding, type FindingPlace, type Fix, type Severity } from "../finding";
import { placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

type TypedCode = Exclude<ValueProblem["code"], "award-unknown">;

/** Problems of one code with the cell they are in. */
export const problemsOf = (
  register: Register,
  code: ValueProblem["code"],
): readonly { readonly record: RegisterRecord; readonly problem: ValueProblem }[] =>
  register.records.flatMap((record) =>
    record.problems.length === 0
      ? []
      : record.problems.filter((problem) => problem.code === code).map((problem) => ({ record, problem })),
  );

export const problemPlace = (record: RegisterRecord, problem: ValueProblem): FindingPlace => ({
  ...placeOf(record, problem.field),
  ...(problem.column === null ? {} : { column: problem.column }),
});

/** The change that puts the suggested value in place of the typed one; null where nothing is suggested. */
export const fixOf = ({ typed, suggestion }: ValueProblem): Fix | null =>
  suggestion === null || suggestion === typed ? null : { kind: "replace", before: typed, after: suggestion };

/** The rule that tells the register's problems of one code. */
export const valueProblemRule =
  (code: TypedCode, severityOf: (problem: ValueProblem) => Severity): CheckRule =>
  ({ register }) =>
    problemsOf(register, code).map(({ record, problem }): Finding => {
      const { field, typed, reason, suggestion } = problem;
      return finding(
        code,
        severityOf(problem),
        problemPlace(record, problem),
        { field, typed, reason, suggestion },
        fixOf(problem),
      );
    });

/** A value that can be told from what was typed is in doubt; one that cannot is wrong. */
const bySuggestion = ({ suggestion }: ValueProblem): Severity => (suggestion === null ? "error" : "warning");

/** A date that cannot be one, or that was taken with doubt. */
export const typeDate = valueProblemRule("type-date", bySuggestion);

/** An identity number of a wrong length or with lost digits. Where only zeros have to be put back it is a warning. */
export const typeId = valueProblemRule("type-id", bySuggestion);

/**
 * A text where a number is asked. A number that can be told from the text is a warning, and so are words in the place of
 * votes: a unit's own votes decide nothing here.
 */
export const typeNumber = valueProblemRule("type-number", (problem) =>
  problem.field === "votes" ? "warning" : bySuggestion(problem),
);

/** A phone number that cannot be one. Where only a lost zero has to be put back it is a warning. */
export const typePhone = valueProblemRule("type-phone", bySuggestion);
