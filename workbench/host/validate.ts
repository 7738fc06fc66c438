import { isRecord } from "../../src/base/is-record";
import { rangeOf } from "../../src/grid/address";
import { cellText, parseReference } from "./formula/parse-reference";
import { moveFormula } from "./formula/shift";
import { displayText } from "./number-text";
import type { HostContext } from "./objects/context";
import { contains, type SheetModel } from "./sheet-model";
import type { ValidationModel } from "./sheet-parts";

/** A message that a validation shows. */
export interface ValidationMessage {
  readonly title: string;
  readonly message: string;
}

/** What was typed is against the rule of its cell; only "Stop" keeps it out. */
export interface Objection extends ValidationMessage {
  readonly style: "Stop" | "Warning" | "Information";
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
};

const textOf = (part: Readonly<Record<string, unknown>>, name: string): string => {
  const value = part[name];
  return typeof value === "string" ? value : "";
};

const validationAt = (sheet: SheetModel, row: number, column: number): ValidationModel | undefined =>
  sheet.validations.find(({ range }) => contains(range, rangeOf(row, column, row, column)));

/** What a cell tells before anything is typed into it; null where it tells nothing. */
export function promptAt(sheet: SheetModel, row: number, column: number): ValidationMessage | null {
  const prompt = validationAt(sheet, row, column)?.prompt ?? {};
  const [title, message] = [textOf(prompt, "title"), textOf(prompt, "message")];
  return prompt["showPrompt"] === false || (title === "" && message === "") ? null : { title, message };
}

interface Choices {
  readonly texts: readonly string[];
  /** A list written into the rule minds capitals, one in cells does not. */
  readonly exact: boolean;
  readonly dropDown: boolean;
}

function textsIn(context: HostContext, from: SheetModel, formula: string): readonly string[] | null {
  const written = context.workbook.names.get(formula) ?? formula;
  const reference = parseReference(written.replace(/^=/, ""));
  if (reference === null) return null;
  const sheet = reference.sheet === null ? from : context.workbook.findSheet(reference.sheet);
  if (sheet === undefined) return null;
  const { top, left, bottom, right } = reference.range;
  const texts: string[] = [];
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    if (row < top || row > bottom) continue;
    for (let column: number = left; column <= right; column += 1) {
      const text = displayText(context.evaluator.value(sheet, row, column), sheet.cell(row, column).style.numberFormat);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

function choicesOf(context: HostContext, sheet: SheetModel, { rule }: ValidationModel): Choices | null {
  const { list } = rule;
  if (!isRecord(list)) return null;
  const source = textOf(list, "source");
  const dropDown = list["inCellDropDown"] !== false;
  if (!source.startsWith("=")) return { texts: source.split(",").map((text) => text.trim()), exact: true, dropDown };
  const texts = textsIn(context, sheet, source.slice(1));
  return texts === null ? null : { texts, exact: false, dropDown };
}

/** What may be chosen in the drop-down of a cell; null where it has none. */
export function choicesAt(
  context: HostContext,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | null {
  const validation = validationAt(sheet, row, column);
  const choices = validation === undefined ? null : choicesOf(context, sheet, validation);
  return choices?.dropDown === true ? choices.texts : null;
}

/** The rule as a condition on the cell with that address; null for one that is not judged. */
function conditionOf(rule: ValidationModel["rule"], cell: string): string | null {
  const { custom } = rule;
  if (isRecord(custom)) return textOf(custom, "formula").replace(/^=/, "");
  for (const [kind, subject, extra] of [
    ["wholeNumber", cell, `,ISNUMBER(${cell}),INT(${cell})=${cell}`],
    ["decimal", cell, `,ISNUMBER(${cell})`],
    ["date", cell, `,ISNUMBER(${cell})`],
    ["textLength", `LEN(${cell})`, ""],
  ] as const) {
    const given = rule[kind];
    if (!isRecord(given)) continue;
    const [first, second] = [given["formula1"], given["formula2"]].map((limit) =>
      typeof limit === "string" ? limit.replace(/^=/, "") : typeof limit === "number" ? String(limit) : "",
    );
    const operator = textOf(given, "operator");
    const inside = `AND(${subject}>=(${first ?? ""}),${subject}<=(${second ?? ""}))`;
    const sign = OPERATORS[operator];
    const holds =
      sign !== undefined ? `${subject}${sign}(${first ?? ""})` : operator === "NotBetween" ? `NOT(${inside})` : inside;
    return `AND(${holds}${extra})`;
  }
  return null;
}

function satisfies(context: HostContext, sheet: SheetModel, row: number, column: number, by: ValidationModel): boolean {
  const choices = choicesOf(context, sheet, by);
  if (choices !== null) {
    const text = displayText(context.evaluator.value(sheet, row, column), sheet.cell(row, column).style.numberFormat);
    const key = (one: string): string => (choices.exact ? one : one.toLowerCase());
    return choices.texts.some((one) => key(one) === key(text));
  }
  const { top, left } = by.range;
  const condition = conditionOf(by.rule, cellText(rangeOf(top, left, top, left)));
  if (condition === null) return true;
  return context.evaluator.holdsAt(moveFormula(condition, row - top, column - left), sheet, row, column);
}

/**
 * What Excel says to what was just typed into a cell, which holds it already; null where it is right. What is pasted, or
 * written by an add-in, is not judged, there as here.
 */
export function objectionTo(context: HostContext, sheet: SheetModel, row: number, column: number): Objection | null {
  const validation = validationAt(sheet, row, column);
  if (validation === undefined || sheet.cell(row, column).value === null) return null;
  // What was worked out before the typing is stale.
  context.workbook.generation += 1;
  if (satisfies(context, sheet, row, column, validation)) return null;
  const { errorAlert } = validation;
  if (errorAlert["showAlert"] === false) return null;
  const style = textOf(errorAlert, "style");
  return {
    style: style === "Warning" || style === "Information" ? style : "Stop",
    title: textOf(errorAlert, "title"),
    message: textOf(errorAlert, "message"),
  };
}
