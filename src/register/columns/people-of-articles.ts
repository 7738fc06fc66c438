import type { FieldId } from "../../field/field";
import { ASK_BELOW } from "../../layout/layout";
import { best, holds, instead, type Refinement } from "./column-refinement";

/** What a hero is where nobody writes about one: the nominated person. */
const OF_HERO: Readonly<Partial<Record<FieldId, FieldId>>> = {
  subjectName: "name",
  subjectPosition: "position",
  subjectAddress: "address",
  subjectPhone: "phone",
};
const OF_ARTICLES: readonly FieldId[] = ["articleTitle", "writerName", "copies"];

/** "Họ và tên gương NTVT" where no article is written about them: the nominated person. */
export const heroAsName: Refinement = (columns) => {
  if (
    !columns.some((column) => best(column)?.field === "subjectName") ||
    columns.some((column) => OF_ARTICLES.some((field) => best(column)?.field === field))
  )
    return columns;
  const taken = new Set(columns.map((column) => best(column)?.field));
  return columns.map((column) => {
    const first = best(column);
    const field = first === undefined ? undefined : OF_HERO[first.field];
    return first === undefined || field === undefined || taken.has(field)
      ? column
      : instead(column, first.field, field, Math.max(first.confidence, 0.85), "column-hero");
  });
};

/** Fields of a person whom an article list names before them. */
const OF_PERSON: Readonly<Record<"writerName" | "subjectName", Readonly<Partial<Record<FieldId, FieldId>>>>> = {
  writerName: {
    position: "writerPosition",
    positionUnit: "writerPosition",
    unit: "writerPosition",
    address: "writerAddress",
    phone: "writerPhone",
  },
  subjectName: {
    position: "subjectPosition",
    positionUnit: "subjectPosition",
    unit: "subjectPosition",
    address: "subjectAddress",
    phone: "subjectPhone",
  },
};

/** "Chức vụ", "Điện thoại" in a list of articles belong to the writer or the hero named last before them. */
export const personOfArticle: Refinement = (columns) => {
  if (!columns.some((column) => holds(column, "articleTitle"))) return columns;
  const taken = new Set(columns.map((column) => best(column)?.field));
  let of: Readonly<Partial<Record<FieldId, FieldId>>> = {};
  return columns.map((column) => {
    const first = best(column);
    if (first?.field === "writerName" || first?.field === "subjectName") of = OF_PERSON[first.field];
    const field = first === undefined || first.confidence < ASK_BELOW ? undefined : of[first.field];
    if (first === undefined || field === undefined || taken.has(field)) return column;
    taken.add(field);
    return instead(column, first.field, field, Math.min(first.confidence, 0.88), "column-article-person");
  });
};
