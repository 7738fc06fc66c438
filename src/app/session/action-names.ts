import type { FieldId } from "../../field/field";
import type { AppState } from "../app-state";
import type { Answer } from "../views/questions";
import { isReadSo, type FindingView } from "../views/check";

/** An action and what it was done to: worded where it is shown. */
export const actionOf = (kind: string, ...parts: readonly string[]): string =>
  [kind, ...parts.map((part) => part.replace(/\s+/g, " "))].join("\t");

/** What the pane shows while something is answered: there stands what a clerk calls it. */
type Shown = Pick<AppState, "intake" | "detail" | "question" | "findings">;

const nameOf = ({ findings }: Shown, record: string): string | null =>
  findings.find((one) => one.record === record && one.name !== null)?.name ?? null;

function headerOf({ intake, detail }: Shown, shape: string, letter: string): string {
  const asked = intake?.questions.filter((question) => question.kind === "column") ?? [];
  const columns = [...asked, ...(detail?.columns ?? [])];
  const header = columns.find((column) => column.shape === shape && column.letter === letter)?.header ?? "";
  return header === "" ? letter : header;
}

function labelOf({ intake, detail, question }: Shown, field: FieldId): string {
  const proposed = intake?.questions.flatMap((asked) =>
    asked.kind === "column" ? asked.proposals.map(({ field: id, label }) => ({ id, label })) : [],
  );
  const known = [...(proposed ?? []), ...(question?.fields ?? []), ...(detail?.fields ?? [])];
  return known.find(({ id }) => id === field)?.label ?? field;
}

/** An answer, as the list of what was done names it. */
export function actionOfAnswer(answer: Answer, shown: Shown): string {
  switch (answer.kind) {
    case "column":
      return actionOf(
        "column",
        headerOf(shown, answer.shape, answer.letter),
        answer.field === null ? "" : labelOf(shown, answer.field),
      );
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
      return actionOf("row", nameOf(shown, answer.row) ?? answer.row.replaceAll("#", " › "), answer.role);
  }
}

const only = (values: readonly (string | null)[]): string => {
  const [first = null, ...others] = [...new Set(values)];
  return others.length === 0 ? (first ?? "") : "";
};

/** Whether nothing of the register changes by these fixes: it says already what they make of the files' cells. */
export const isConfirmed = (fixed: readonly FindingView[]): boolean => fixed.length > 0 && fixed.every(isReadSo);

/** Fixes of findings: how many cells, of which field and unit where they are all of one. */
export const actionOfFixes = (cells: number, fixed: readonly FindingView[]): string =>
  actionOf(
    isConfirmed(fixed) ? "confirm" : "fix",
    String(cells),
    only(fixed.map(({ fieldLabel }) => fieldLabel)),
    only(fixed.map(({ unit }) => unit)),
  );
