import { parseRange } from "../../../src/grid/address";
import type { ValidationModel } from "../sheet-parts";
import { allOf, childOf, firstOf, isOn, type XmlNode } from "./xml-tree";

const KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const ALERTS: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };

/** The text of a formula element; newer files put it one element deeper. */
const formulaIn = (node: XmlNode, name: string): string | null => {
  const formula = childOf(node, name);
  return formula === undefined ? null : (firstOf(formula, "f") ?? formula).text;
};

const limit = (formula: string | null): string | number | undefined => {
  if (formula === null) return undefined;
  const number = Number(formula);
  return formula.trim() !== "" && !Number.isNaN(number) ? number : `=${formula}`;
};

/** The rule in the form in which Office.js has it. */
function ruleOf(node: XmlNode): Readonly<Record<string, unknown>> {
  const { type = "none", operator = "between" } = node.attributes;
  const [first, second] = [formulaIn(node, "formula1"), formulaIn(node, "formula2")];
  if (type === "list") {
    const quoted = /^"([\s\S]*)"$/.exec(first ?? "")?.[1];
    return {
      list: {
        inCellDropDown: !isOn(node.attributes["showDropDown"]),
        source: quoted?.replaceAll('""', '"') ?? `=${first ?? ""}`,
      },
    };
  }
  if (type === "custom") return { custom: { formula: `=${first ?? ""}` } };
  const kind = KINDS[type];
  return kind === undefined
    ? {}
    : { [kind]: { operator: OPERATORS[operator] ?? "Between", formula1: limit(first), formula2: limit(second) } };
}

/** The validations of a sheet, those in the extension of newer files too. */
export function readValidations(sheet: XmlNode): ValidationModel[] {
  return allOf(sheet, "dataValidation").flatMap((node) => {
    const {
      sqref,
      allowBlank,
      errorStyle = "stop",
      errorTitle = "",
      error = "",
      promptTitle = "",
      prompt = "",
      showErrorMessage,
    } = node.attributes;
    const places = (sqref ?? firstOf(node, "sqref")?.text ?? "").split(" ").flatMap((text) => parseRange(text) ?? []);
    const rule = ruleOf(node);
    return places.map((range): ValidationModel => ({
      range,
      rule,
      ignoreBlanks: isOn(allowBlank),
      errorAlert: {
        title: errorTitle,
        message: error,
        style: ALERTS[errorStyle] ?? "Stop",
        showAlert: isOn(showErrorMessage),
      },
      prompt: promptTitle === "" && prompt === "" ? {} : { title: promptTitle, message: prompt, showPrompt: true },
    }));
  });
}
