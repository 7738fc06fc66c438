import type { FieldId } from "../../field/field";
import type { RowRole } from "../../layout/layout";
import type { Choices, UnitMatch } from "../../register/register";

/** A sheet that a question is about. */
export interface QuestionPlace {
  readonly file: string;
  readonly sheet: string;
}

/** What a clerk answers once for all places that ask the same. */
export type Answer =
  | { readonly kind: "column"; readonly shape: string; readonly letter: string; readonly field: FieldId | null }
  | { readonly kind: "unit"; readonly typed: string; readonly unit: string }
  | { readonly kind: "sender"; readonly files: readonly string[]; readonly unit: string }
  | { readonly kind: "award"; readonly typed: string; readonly award: string }
  | { readonly kind: "sheet"; readonly sheets: readonly string[]; readonly choice: "take" | "leave" }
  /** `row` is named as records are: file, sheet, number. */
  | { readonly kind: "row"; readonly row: string; readonly role: RowRole };

/** What a clerk can say that a row is; all else is told by where it stands. */
export const GIVEN_ROLES = ["record", "continuation", "total", "note"] as const satisfies readonly RowRole[];

interface Asked {
  /** Equal for the same question after reading again. */
  readonly key: string;
  /** Where it is asked: the first is shown, the others follow the same answer. */
  readonly places: readonly QuestionPlace[];
  /** Of how many tables, records or sheets the answer decides. */
  readonly count: number;
}

export interface ColumnQuestion extends Asked {
  readonly kind: "column";
  readonly shape: string;
  readonly letter: string;
  readonly header: string;
  /** What speaks for the first proposal, in words. */
  readonly why: string;
  /** How sure that is, 0 … 1. */
  readonly confidence: number;
  readonly proposals: readonly { readonly field: FieldId; readonly label: string }[];
}
export interface UnitQuestion extends Asked {
  readonly kind: "unit";
  readonly typed: string;
  readonly from: UnitMatch["from"];
  readonly proposals: readonly string[];
}
export interface SenderQuestion extends Asked {
  readonly kind: "sender";
  readonly typed: string;
  readonly files: readonly string[];
  readonly proposals: readonly string[];
}
export interface AwardQuestion extends Asked {
  readonly kind: "award";
  readonly typed: string;
  readonly proposals: readonly string[];
}
export interface SheetQuestion extends Asked {
  readonly kind: "sheet";
  readonly sheets: readonly string[];
  /** Why it was not taken for a list, in words. */
  readonly why: string;
  /** There is a table in it that could be taken in all the same. */
  readonly takeable: boolean;
}

/** Something that was not told for certain. */
export type Question = ColumnQuestion | UnitQuestion | SenderQuestion | AwardQuestion | SheetQuestion;

/** One answer that is in force, as it is shown to be looked over, changed or refused. */
export interface AnswerInForce {
  readonly key: string;
  readonly answer: Answer;
  /** The header, text, file or sheet that was asked about. */
  readonly about: string;
  /** What was answered, in words; null for a column left out, for a sheet and for a row. */
  readonly chosen: string | null;
  readonly count: number;
}

export interface ExcerptRow {
  readonly row: number;
  readonly role: RowRole;
  readonly cells: readonly string[];
  readonly asked: boolean;
}

/** Some rows of the sheet that a question is about, as they stand there. */
export interface QuestionDetail {
  readonly key: string;
  readonly columns: readonly { readonly letter: string; readonly asked: boolean }[];
  readonly rows: readonly ExcerptRow[];
  /** How the sheet was understood, one sentence a reason. */
  readonly evidence: readonly string[];
  /** All that may be answered, besides what is proposed. */
  readonly fields: readonly { readonly id: FieldId; readonly label: string }[];
  readonly awards: readonly string[];
}

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
  }
}
