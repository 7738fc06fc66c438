import type { PlanValue } from "./sheet-plan";

/** What a planned cell shows: of a formula, what it gave when the report was planned; null for an empty cell. */
export function shownValue(value: PlanValue): string | number | null {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return value.serial;
    case "formula":
      return value.cached;
    case "blank":
      return null;
  }
}
