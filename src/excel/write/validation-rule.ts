import { clip } from "../../grid/clip";
import type { ValidationPlan, ValidationRule } from "../../grid/sheet-plan";

const OPERATORS = {
  between: "Between",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

type Limited = Extract<ValidationRule, { readonly operator: unknown }>;

function limits({ operator, min, max }: Limited): Excel.BasicDataValidation {
  const [low, high] = [min, max];
  if (operator === "between") return { formula1: low, formula2: high, operator: OPERATORS.between };
  return { formula1: operator === "lessThanOrEqual" ? high : low, operator: OPERATORS[operator] };
}

/** Excel's form of a rule. */
function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    case "whole":
      return { wholeNumber: limits(rule) };
    case "decimal":
      return { decimal: limits(rule) };
    case "textLength":
      return { textLength: limits(rule) };
    case "date": {
      // A serial as a formula: a date as text would be read by the workbook's locale.
      const [low, high] = [`=${rule.min}`, `=${rule.max}`];
      if (rule.operator === "between") return { date: { formula1: low, formula2: high, operator: OPERATORS.between } };
      return {
        date: { formula1: rule.operator === "lessThanOrEqual" ? high : low, operator: OPERATORS[rule.operator] },
      };
    }
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** As much as the file takes. */
const MAX_ERROR = 225;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Sets rule, alert and prompt on a range. */
export function applyValidation(range: Excel.Range, plan: ValidationPlan): void {
  const validation = range.dataValidation;
  validation.rule = excelRule(plan.rule);
  validation.ignoreBlanks = plan.allowBlank;
  validation.errorAlert = {
    showAlert: true,
    style: STYLES[plan.onError],
    title: clip(plan.error.title, MAX_TITLE),
    message: clip(plan.error.message, MAX_ERROR),
  };
  if (plan.prompt !== null)
    validation.prompt = {
      showPrompt: true,
      title: clip(plan.prompt.title, MAX_TITLE),
      message: clip(plan.prompt.message, MAX_MESSAGE),
    };
}
