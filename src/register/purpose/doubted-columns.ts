import type { FieldId } from "../../field/field";
import { isAnswered } from "../columns/answered";
import type { ColumnMapping } from "../register";

/** Whom a list names, and where they are found: the same in every list of people. */
const OF_ANY_LIST: ReadonlySet<FieldId> = new Set<FieldId>([
  "seq",
  "honorific",
  "rank",
  "lastName",
  "firstName",
  "name",
  "sex",
  "birth",
  "birthMale",
  "birthFemale",
  "idNumber",
  "phone",
  "email",
  "position",
  "unit",
  "subUnit",
  "positionUnit",
  "address",
  "ethnicity",
  "party",
  "note",
  "rowCode",
]);

const MOST_SURE = 0.7;

/**
 * The columns of a list that proposes nobody for anything: "Ngành", "Đề tài", "Nhóm", "Khen thưởng" are those of a
 * nomination only where there is one, so that nothing of them is told before the list is known to be one.
 */
export const doubtedColumns = (columns: readonly ColumnMapping[]): readonly ColumnMapping[] =>
  columns.map((mapping) => {
    const { field, header, confidence, alternatives } = mapping;
    if (field === null || OF_ANY_LIST.has(field) || isAnswered(mapping)) return mapping;
    return {
      ...mapping,
      field: null,
      confidence: Math.min(confidence, MOST_SURE),
      alternatives: [field, ...alternatives],
      evidence: { code: "column-no-nomination", params: { header, field } },
      award: null,
      item: null,
    };
  });
