import { finding } from "../finding";
import type { CheckRule } from "../rule";

/**
 * A sheet with content that was not taken in as a list. Told as information, because title pages, guides and lookup
 * sheets are rightly left out; a warning where the whole file gives no list.
 */
export const sheetUnrecognised: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, problem, sheets }) => {
    if (problem !== null) return [];
    const severity = sheets.some(({ layout }) => layout.listed) ? "info" : "warning";
    return sheets
      .filter(({ layout }) => !layout.listed && layout.rows.length > 0)
      .map(({ layout }) =>
        finding("sheet-unrecognised", severity, { file, sheet: layout.name }, { reason: layout.evidence[0]?.code ?? "no-list" }));
  });
