import type { TakenFile } from "../../register/register";
import { finding } from "../finding";
import { readUnitWorkbook } from "../native/unit-stamp";
import type { CheckRule } from "../rule";
import { readStamp } from "../stamp/stamp-properties";

/**
 * A sheet with content that was not taken in as a list. Told as information, because title pages, guides and lookup
 * sheets are rightly left out; a warning where the whole file gives no list, or where it waits for an answer. Of a workbook made here every sheet is
 * known: nothing is told of its guide, its choices or its summaries.
 */
export const sheetUnrecognised: CheckRule = ({ register }) =>
  register.files.flatMap((taken) => {
    const { file, problem, sheets } = taken;
    const listed = sheets.some(({ layout }) => layout.listed);
    if (problem !== null || (listed && isOurs(taken))) return [];
    return sheets
      .filter(({ layout }) => !layout.listed && layout.rows.length > 0)
      .map(({ layout, purpose: { purpose, evidence } }) =>
        finding(
          "sheet-unrecognised",
          listed && purpose !== "unsure" ? "info" : "warning",
          { file, sheet: layout.name },
          { reason: evidence.code },
        ),
      );
  });

const isOurs = ({ properties }: TakenFile): boolean =>
  readUnitWorkbook(properties) !== null || readStamp(properties) !== null;
