import type { FieldId } from "../../../field/field";
import { foldKey } from "../../../text/key";
import type { ColumnCandidates } from "../column-candidates";
import { best, holds, instead, type Refinement } from "../column-refinement";

const holdsAny = (columns: readonly ColumnCandidates[], fields: readonly FieldId[]): boolean =>
  columns.some((column) =>
    column.candidates.some(({ field, source }) => source !== "content" && fields.includes(field)),
  );

const KINDS_OF_WORK = 0.8;

/** "Hình thức" names no award by itself: a festival has one as well. */
const MANNER = /^(?:hinh thuc|loai hinh)(?: to chuc| hoat dong)?$/;
const saysManner = ({ header }: ColumnCandidates): boolean => MANNER.test(foldKey(header));

/** "Loại" in a list of works is the kind of work; so is whatever column says "Công trình", "Phần việc", "Sự kiện". */
export const workType: Refinement = (columns) => {
  if (columns.some((column) => holds(column, "workType"))) return columns;
  const said = columns.find(({ profile }) => profile.share("workKind") >= KINDS_OF_WORK);
  if (said !== undefined)
    return columns.map((column) =>
      column === said
        ? instead({ ...column, notKept: null }, best(column)?.field ?? "kind", "workType", 0.92, "column-work-type")
        : column,
    );
  if (!columns.some((column) => holds(column, "workTitle"))) return columns;
  return columns.map((column) => {
    const field = best(column)?.field;
    const told = field === "kind" ? column.profile.share("kind") < 0.2 : field === "award" && saysManner(column);
    return field !== undefined && told ? instead(column, field, "workType", 0.88, "column-work-type") : column;
  });
};

const TASKS: readonly FieldId[] = ["workTitle", "workType", "initiative", "articleTitle"];
const SPANS: readonly FieldId[] = ["startedOn", "finishedOn"];
/** Asked: of people, "Từ ngày" and "Đến ngày" may be those of anything. */
const UNSURE_SPAN = 0.5;

/** "Từ ngày", "Kết thúc" in a list of people or of anything but works and studies: asked. */
export const spansOfWorks: Refinement = (columns) =>
  holdsAny(columns, TASKS)
    ? columns
    : columns.map((column) =>
        SPANS.includes(best(column)?.field ?? "name")
          ? {
              ...column,
              candidates: column.candidates.map((candidate) => ({
                ...candidate,
                confidence: Math.min(candidate.confidence, UNSURE_SPAN),
              })),
            }
          : column,
      );
