import { isField, type FieldId } from "../../../field/field";
import type { Answer, FieldChoice, Question, QuestionDetail } from "../../../app/views/questions";
import type { QuestionWording } from "../../wording/question-wording";

/** One way to answer, chosen by a click or by the key of its number. */
export interface Option {
  readonly label: string;
  readonly answer: Answer;
}

interface MoreValue {
  readonly value: string;
  readonly label: string;
}

/** More ways to answer, in a list. */
export interface MoreOptions {
  readonly label: string;
  /** Under a heading each, where there are several kinds. */
  readonly groups: readonly { readonly label: string; readonly values: readonly MoreValue[] }[];
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
      return wording.unsure(question.why);
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
      const { sheets } = question;
      return [
        { label: wording.take, answer: { kind: "sheet", sheets, choice: "take" } },
        { label: wording.leave, answer: { kind: "sheet", sheets, choice: "leave" } },
      ];
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

function plain(names: readonly string[], but: readonly string[]): MoreOptions["groups"] {
  const values = names.filter((name) => !but.includes(name)).map((name) => ({ value: name, label: name }));
  return values.length === 0 ? [] : [{ label: "", values }];
}

/** Fields of the campaign first, all others after them. */
function fieldGroups(
  fields: readonly FieldChoice[],
  but: readonly FieldId[],
  wording: Pick<QuestionWording, "askedFields" | "otherFields">,
): MoreOptions["groups"] {
  const values = (asked: boolean): readonly MoreValue[] =>
    fields
      .filter((field) => field.asked === asked && !but.includes(field.id))
      .map(({ id, label }) => ({ value: id, label }));
  return [
    { label: wording.askedFields, values: values(true) },
    { label: wording.otherFields, values: values(false) },
  ].filter((group) => group.values.length > 0);
}

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
      const proposed = proposals.map(({ field }) => field);
      return {
        label: wording.otherField,
        groups: fieldGroups(detail?.fields ?? [], proposed, wording),
        answerOf: (value) => (isField(value) ? { kind: "column", shape, letter, field: value } : null),
      };
    }
    case "unit":
      return {
        label: wording.otherUnit,
        groups: plain(units, question.proposals),
        answerOf: (unit) => ({ kind: "unit", typed: question.typed, unit }),
      };
    case "sender":
      return {
        label: wording.otherUnit,
        groups: plain(units, question.proposals),
        answerOf: (unit) => ({ kind: "sender", files: question.files, unit }),
      };
    case "award":
      return {
        label: wording.otherAward,
        groups: plain(detail?.awards ?? [], question.proposals),
        answerOf: (award) => ({ kind: "award", typed: question.typed, award }),
      };
    case "sheet":
    case "purpose":
      return null;
  }
}
