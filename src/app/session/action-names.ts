import type { Answer } from "../views/questions";
import type { FindingView } from "../views/check";

/** An action and what it was done to: worded where it is shown. */
export const actionOf = (kind: string, ...parts: readonly string[]): string =>
  [kind, ...parts.map((part) => part.replace(/\s+/g, " "))].join("\t");

/** An answer, as the list of what was done names it; `nameOf` tells whose row a record is. */
export function actionOfAnswer(answer: Answer, nameOf: (record: string) => string | null): string {
  switch (answer.kind) {
    case "column":
      return actionOf("column", answer.letter, answer.field ?? "");
    case "unit":
      return actionOf("unit", answer.typed, answer.unit);
    case "sender":
      return actionOf("sender", answer.files.join(", "), answer.unit);
    case "award":
      return actionOf("award", answer.typed, answer.award);
    case "sheet":
      return actionOf("sheet", answer.sheets.map((sheet) => sheet.replace("#", " › ")).join(", "), answer.choice);
    case "purpose":
      return actionOf("purpose", answer.shape, answer.choice);
    case "resend":
      return actionOf("resend", ...answer.files, answer.counts ?? "");
    case "row":
      return actionOf("row", nameOf(answer.row) ?? answer.row.replaceAll("#", " › "), answer.role);
  }
}

const only = (values: readonly (string | null)[]): string => {
  const [first = null, ...others] = [...new Set(values)];
  return others.length === 0 ? (first ?? "") : "";
};

/** Fixes of findings: how many cells, of which field and unit where they are all of one. */
export const actionOfFixes = (cells: number, fixed: readonly FindingView[]): string =>
  actionOf("fix", String(cells), only(fixed.map(({ fieldLabel }) => fieldLabel)), only(fixed.map(({ unit }) => unit)));
