import type { CellValue } from "../sheet-model";
import { toText, type Result } from "./values";

const COMPARISON = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** Excel's wildcards as a pattern over a whole text. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[.*+?^${}()|[\]\\]/g, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (token === "*") return ".*";
    return token === "?" ? "." : `\\${token}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
};

function equals(operand: string): (value: CellValue) => boolean {
  if (operand === "") return (value) => value === null;
  const number = Number(operand);
  if (!Number.isNaN(number) && operand.trim() !== "") {
    return (value) =>
      value === number || (typeof value === "string" && value.trim() !== "" && Number(value) === number);
  }
  const pattern = /[*?~]/.test(operand) ? wildcards(operand) : null;
  const lower = operand.toLowerCase();
  return (value) => {
    if (typeof value === "boolean") return String(value) === lower;
    if (typeof value !== "string") return false;
    return pattern === null ? value.toLowerCase() === lower : pattern.test(value);
  };
}

/** The text in small letters that a criterion asks for and nothing else; null for any other criterion. */
export function exactText(of: Result): string | null {
  const match = typeof of === "string" ? COMPARISON.exec(of) : null;
  const operand = match?.[2] ?? "";
  if (operand === "" || (match?.[1] ?? "=") !== "=" || /[*?~]/.test(operand)) return null;
  const lower = operand.toLowerCase();
  const isNumber = operand.trim() !== "" && !Number.isNaN(Number(operand));
  return isNumber || lower === "true" || lower === "false" ? null : lower;
}

/** The test that a criterion of COUNTIFS, SUMIFS … stands for. */
export function criterion(of: Result): (value: CellValue) => boolean {
  if (typeof of === "number") return equals(String(of));
  const match = COMPARISON.exec(toText(of));
  const operator = match?.[1];
  const operand = match?.[2] ?? "";
  if (operator === undefined) return operand === "" ? (value) => value === null || value === "" : equals(operand);
  if (operator === "=") return equals(operand);
  if (operator === "<>") {
    const same = equals(operand);
    return (value) => !same(value);
  }
  const number = Number(operand);
  const test = compare[operator];
  if (test === undefined) return () => false;
  if (operand.trim() === "" || Number.isNaN(number)) {
    return (value) => typeof value === "string" && test(value.localeCompare(operand), 0);
  }
  return (value) => typeof value === "number" && test(value, number);
}
