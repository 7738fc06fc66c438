import type { Workbook } from "../grid/grid";
import type { AwardReader } from "./values/awards";
import { cellText } from "./values/cell-text";

/** Lists of codes are short; a list of people is not looked through for them. */
const MOST_ROWS = 400;
const CODE = /^(?=.*\p{Lu})[\p{Lu}\d_.-]{2,20}$/u;

/**
 * Award codes that the workbook explains itself, on a sheet of its own or beside the list: "GKH" → "Giấy khen của …".
 */
export function awardCodesOf(workbook: Workbook, awards: AwardReader): Readonly<Record<string, string>> {
  const codes: Record<string, string> = {};
  for (const { rows } of workbook.sheets) {
    if (rows.length > MOST_ROWS) continue;
    for (const { cells } of rows) {
      cells.forEach((cell, at) => {
        if (cell?.kind !== "text" || cell.value.length > 20) return;
        const code = cellText(cell);
        if (!CODE.test(code) || awards.one(code) !== null) return;
        for (const beside of [cells[at + 1], cells[at - 1]]) {
          const name = beside?.kind === "text" && beside.formula === null ? cellText(beside) : "";
          const award = name.length > 8 ? awards.one(name) : null;
          if (award !== null) codes[code] ??= award;
        }
      });
    }
  }
  return codes;
}
