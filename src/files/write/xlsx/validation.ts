import { clip } from "../../../grid/clip";
import { rangeText } from "../../../grid/address";
import type { ValidationPlan, ValidationRule } from "../../../grid/sheet-plan";
import { formulaXml } from "./formula";
import { xstringAttribute } from "./xml";

/** Excel's limits; beyond them it calls the file damaged. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;

const listFormula = (values: readonly string[]): string => `"${values.join(",").replace(/"/g, '""')}"`;

const formulasXml = (first: string, second: string | null): string =>
  `<formula1>${formulaXml(first)}</formula1>${second === null ? "" : `<formula2>${formulaXml(second)}</formula2>`}`;

function ruleXml(rule: ValidationRule): { readonly attributes: string; readonly formulas: string } {
  switch (rule.type) {
    case "list":
      return { attributes: 'type="list"', formulas: formulasXml(listFormula(rule.values), null) };
    case "listRange":
      return { attributes: 'type="list"', formulas: formulasXml(rule.range, null) };
    case "custom":
      return { attributes: 'type="custom"', formulas: formulasXml(rule.formula, null) };
    case "whole":
    case "decimal":
    case "date":
    case "textLength": {
      const { operator, min, max } = rule;
      const [first, second] =
        operator === "between" ? [min, String(max)] : [operator === "lessThanOrEqual" ? max : min, null];
      return { attributes: `type="${rule.type}" operator="${operator}"`, formulas: formulasXml(String(first), second) };
    }
  }
}

function validationXml({ range, rule, allowBlank, onError, error, prompt }: ValidationPlan): string {
  const { attributes, formulas } = ruleXml(rule);
  const told =
    prompt === null
      ? ""
      : ` promptTitle="${xstringAttribute(clip(prompt.title, MAX_TITLE))}" prompt="${xstringAttribute(clip(prompt.message, MAX_PROMPT))}"`;
  return [
    `<dataValidation ${attributes} errorStyle="${onError}"${allowBlank ? ' allowBlank="1"' : ""} showInputMessage="${prompt === null ? 0 : 1}" showErrorMessage="1"`,
    ` errorTitle="${xstringAttribute(clip(error.title, MAX_TITLE))}" error="${xstringAttribute(clip(error.message, MAX_ERROR))}"${told}`,
    ` sqref="${rangeText(range)}">${formulas}</dataValidation>`,
  ].join("");
}

/** `<dataValidations>` of a sheet. */
export const validationsXml = (validations: readonly ValidationPlan[]): string =>
  validations.length === 0
    ? ""
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
