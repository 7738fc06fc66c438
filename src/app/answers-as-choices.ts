import type { Choices } from "../register/register";
import { resendKey } from "../register/resend-key";
import type { Answer, Question } from "./views/questions";

const of = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

const withAll = <T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
  value: T,
): Readonly<Record<string, T>> => ({ ...record, ...Object.fromEntries(keys.map((key) => [key, value])) });

/** A shape that is answered now is no longer only remembered. */
function forgetShape(choices: Choices, shape: string): Choices {
  const { rememberedShapes, ...rest } = choices;
  const kept = (rememberedShapes ?? []).filter((one) => one !== shape);
  return kept.length === 0 ? rest : { ...rest, rememberedShapes: kept };
}

/** The choices with one more answer. */
export function withAnswer(choices: Choices, answer: Answer): Choices {
  switch (answer.kind) {
    case "column": {
      const { shape, letter, field } = answer;
      return {
        ...forgetShape(choices, shape),
        columns: { ...choices.columns, [shape]: { ...choices.columns[shape], [letter]: field } },
      };
    }
    case "unit":
      return { ...choices, units: withAll(choices.units, [answer.typed], answer.unit) };
    case "sender":
      return { ...choices, fileUnits: withAll(choices.fileUnits, answer.files, answer.unit) };
    case "award":
      return { ...choices, awards: withAll(choices.awards, [answer.typed], answer.award) };
    case "sheet":
      return { ...choices, sheets: withAll(choices.sheets, answer.sheets, answer.choice) };
    case "purpose":
      return { ...choices, purposes: withAll(choices.purposes ?? {}, [answer.shape], answer.choice) };
    case "resend":
      return { ...choices, resends: withAll(choices.resends ?? {}, [resendKey(...answer.files)], answer.counts ?? "") };
    case "row":
      return { ...choices, rows: withAll(choices.rows, [answer.row], answer.role) };
  }
}

/** The choices without an answer: what it decided is told, or asked, again. */
export function withoutAnswer(choices: Choices, answer: Answer): Choices {
  switch (answer.kind) {
    case "column": {
      const letters = without(choices.columns[answer.shape] ?? {}, [answer.letter]);
      const columns = without(choices.columns, [answer.shape]);
      if (Object.keys(letters).length > 0) return { ...choices, columns: { ...columns, [answer.shape]: letters } };
      return { ...forgetShape(choices, answer.shape), columns };
    }
    case "unit":
      return { ...choices, units: without(choices.units, [answer.typed]) };
    case "sender":
      return { ...choices, fileUnits: without(choices.fileUnits, answer.files) };
    case "award":
      return { ...choices, awards: without(choices.awards, [answer.typed]) };
    case "sheet":
      return { ...choices, sheets: without(choices.sheets, answer.sheets) };
    case "purpose":
      return { ...choices, purposes: without(choices.purposes ?? {}, [answer.shape]) };
    case "resend":
      return { ...choices, resends: without(choices.resends ?? {}, [resendKey(...answer.files)]) };
    case "row":
      return { ...choices, rows: without(choices.rows, [answer.row]) };
  }
}

/** Whether the choices hold exactly that answer. */
export function holdsAnswer(choices: Choices, answer: Answer): boolean {
  switch (answer.kind) {
    case "column":
      return of(choices.columns[answer.shape] ?? {}, answer.letter) === answer.field;
    case "unit":
      return of(choices.units, answer.typed) === answer.unit;
    case "sender":
      return answer.files.every((file) => of(choices.fileUnits, file) === answer.unit);
    case "award":
      return of(choices.awards, answer.typed) === answer.award;
    case "sheet":
      return answer.sheets.every((sheet) => of(choices.sheets, sheet) === answer.choice);
    case "purpose":
      return of(choices.purposes ?? {}, answer.shape) === answer.choice;
    case "resend":
      return of(choices.resends ?? {}, resendKey(...answer.files)) === (answer.counts ?? "");
    case "row":
      return of(choices.rows, answer.row) === answer.role;
  }
}

/** Whether the choices already answer a question that was asked before they were made. */
export function isAnswered(choices: Choices, question: Question): boolean {
  switch (question.kind) {
    case "column":
      return of(choices.columns[question.shape] ?? {}, question.letter) !== undefined;
    case "unit":
      return of(choices.units, question.typed) !== undefined;
    case "sender":
      return question.files.every((file) => of(choices.fileUnits, file) !== undefined);
    case "award":
      return of(choices.awards, question.typed) !== undefined;
    case "sheet":
      return question.sheets.every((sheet) => of(choices.sheets, sheet) !== undefined);
    case "purpose":
      return of(choices.purposes ?? {}, question.shape) !== undefined;
  }
}
