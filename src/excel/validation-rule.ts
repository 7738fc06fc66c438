import type { ValidationPlan, ValidationRule } from "../grid/sheet-plan";

/** Excel's limit of a list that is typed into the rule. */
const MAX_LIST = 255;
const OPERATORS = { between: "Between", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo" } as const;

type Limited = Extract<ValidationRule, { readonly operator: unknown }>;

function limits({ operator, min, max }: Limited): Excel.BasicDataValidation {
  const [low, high] = [min, max];
  if (operator === "between") return { formula1: low, formula2: high, operator: OPERATORS.between };
  return { formula1: operator === "lessThanOrEqual" ? high : low, operator: OPERATORS[operator] };
}

/** Excel's form of a rule; null for a list that Excel cannot hold in the rule itself. */
function excelRule(rule: ValidationRule): Excel.DataValidationRule | null {
  switch (rule.type) {
    case "list": {
      const source = rule.values.join(",");
      const fits = source.length <= MAX_LIST && !rule.values.some((value) => value.includes(","));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
    case "listRange": return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    case "whole": return { wholeNumber: limits(rule) };
    case "decimal": return { decimal: limits(rule) };
    case "textLength": return { textLength: limits(rule) };
    case "date": {
      // A serial as a formula: a date as text would be read by the workbook's locale.
      const [low, high] = [`=${rule.min}`, `=${rule.max}`];
      if (rule.operator === "between") return { date: { formula1: low, formula2: high, operator: OPERATORS.between } };
      return { date: { formula1: rule.operator === "lessThanOrEqual" ? high : low, operator: OPERATORS[rule.operator] } };
    }
    case "custom": return { custom: { formula: `=${rule.formula}` } };
  }
}

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Sets rule, alert and prompt on a range. */
export function applyValidation(range: Excel.Range, plan: ValidationPlan): void {
  const rule = excelRule(plan.rule);
  const validation = range.dataValidation;
  if (rule !== null) {
    validation.rule = rule;
    validation.ignoreBlanks = plan.allowBlank;
    validation.errorAlert = { showAlert: true, style: STYLES[plan.onError], title: plan.error.title.slice(0, MAX_TITLE), message: plan.error.message.slice(0, MAX_MESSAGE) };
  }
  if (plan.prompt !== null) validation.prompt = { showPrompt: true, title: plan.prompt.title.slice(0, MAX_TITLE), message: plan.prompt.message.slice(0, MAX_MESSAGE) };
}
