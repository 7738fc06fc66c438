import { isField } from "../../../field/field";
import type { Answer, Question, QuestionDetail } from "../../../app/views/questions";
import type { QuestionWording } from "../../wording/question-wording";

/** One way to answer, chosen by a click or by the key of its number. */
export interface Option {
  readonly label: string;
  readonly answer: Answer;
}

/** More ways to answer, in a list. */
export interface MoreOptions {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly answerOf: (value: string) => Answer | null;
}

/** The question as a sentence. */
export function sentenceOf(question: Question, wording: QuestionWording): string {
  switch (question.kind) {
    case "column":
      return wording.column(question.letter, question.header);
    case "unit":
      return wording.unit(question.typed);
    case "sender":
      return wording.sender(question.typed);
    case "award":
      return wording.award(question.typed);
    case "sheet":
      return wording.sheet(question.places[0]?.sheet ?? "");
    case "purpose":
      return question.purpose === "staff"
        ? wording.staff(question.places[0]?.sheet ?? "", question.records)
        : wording.sheet(question.places[0]?.sheet ?? "");
  }
}

/** Why it is asked. */
export function reasonOf(question: Question, wording: QuestionWording): string {
  switch (question.kind) {
    case "column":
      return wording.unsure(question.confidence, question.why);
    case "unit":
      return wording.foundIn[question.from];
    case "sender":
      return question.typed === "" ? wording.notFound : wording.foundIn.file;
    case "award":
      return wording.manyAwards;
    case "sheet":
    case "purpose":
      return question.why === "" ? "" : `${question.why}.`;
  }
}

/** How much the answer decides. */
export function extentOf({ kind, count }: Question, wording: QuestionWording): string {
  if (kind === "column") return wording.tables(count);
  return kind === "sheet" || kind === "purpose" ? wording.sheets(count) : wording.rows(count);
}

/** The answers that are likely, likeliest first, and the way out. */
export function optionsOf(question: Question, wording: QuestionWording): readonly Option[] {
  switch (question.kind) {
    case "column": {
      const { shape, letter, proposals } = question;
      return [
        ...proposals.map(({ field, label }): Option => ({ label, answer: { kind: "column", shape, letter, field } })),
        { label: wording.leaveOut, answer: { kind: "column", shape, letter, field: null } },
      ];
    }
    case "unit": {
      const { typed, proposals } = question;
      return [
        ...proposals.map((unit): Option => ({ label: unit, answer: { kind: "unit", typed, unit } })),
        { label: wording.keepUnit, answer: { kind: "unit", typed, unit: typed } },
      ];
    }
    case "sender":
      return question.proposals.map((unit): Option => ({
        label: unit,
        answer: { kind: "sender", files: question.files, unit },
      }));
    case "award": {
      const { typed, proposals } = question;
      return [
        ...proposals.map((award): Option => ({ label: award, answer: { kind: "award", typed, award } })),
        { label: wording.keepAward, answer: { kind: "award", typed, award: typed } },
      ];
    }
    case "sheet": {
      const { sheets, takeable } = question;
      const leave: Option = { label: wording.leave, answer: { kind: "sheet", sheets, choice: "leave" } };
      return takeable ? [{ label: wording.take, answer: { kind: "sheet", sheets, choice: "take" } }, leave] : [leave];
    }
    case "purpose": {
      const { shape } = question;
      return [
        { label: wording.leave, answer: { kind: "purpose", shape, choice: "leave" } },
        { label: wording.take, answer: { kind: "purpose", shape, choice: "take" } },
      ];
    }
  }
}

const plain = (names: readonly string[], but: readonly string[]): MoreOptions["values"] =>
  names.filter((name) => !but.includes(name)).map((name) => ({ value: name, label: name }));

/** All other answers; null where there are none. */
export function moreOptionsOf(
  question: Question,
  detail: QuestionDetail | null,
  units: readonly string[],
  wording: QuestionWording,
): MoreOptions | null {
  switch (question.kind) {
    case "column": {
      const { shape, letter, proposals } = question;
      const proposed = new Set(proposals.map(({ field }) => field));
      const values = (detail?.fields ?? [])
        .filter(({ id }) => !proposed.has(id))
        .map(({ id, label }) => ({ value: id, label }));
      return {
        label: wording.otherField,
        values,
        answerOf: (value) => (isField(value) ? { kind: "column", shape, letter, field: value } : null),
      };
    }
    case "unit":
      return {
        label: wording.otherUnit,
        values: plain(units, question.proposals),
        answerOf: (unit) => ({ kind: "unit", typed: question.typed, unit }),
      };
    case "sender":
      return {
        label: wording.otherUnit,
        values: plain(units, question.proposals),
        answerOf: (unit) => ({ kind: "sender", files: question.files, unit }),
      };
    case "award":
      return {
        label: wording.otherAward,
        values: plain(detail?.awards ?? [], question.proposals),
        answerOf: (award) => ({ kind: "award", typed: question.typed, award }),
      };
    case "sheet":
    case "purpose":
      return null;
  }
}
