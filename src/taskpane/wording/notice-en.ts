import type { Notice, PlanNotice, ReportNotice } from "../../app/app-state";
import { DESK } from "./desk";
import { actionWords } from "./done";
import { FAILED_EN, NOTHING_LEFT_EN, PARTS_LEFT_EN } from "./failed-en";
import { failedText } from "./failed-text";
import { isPlanNotice } from "./plan";
import { planNoticeEn } from "./plan-en";
import { CHECK_EN } from "./check-en";
import { REPORT_EN } from "./report-en";
import { isReportNotice, reportNotice } from "./report-wording";

type Plain = Exclude<
  Notice["kind"],
  | PlanNotice["kind"]
  | ReportNotice["kind"]
  | "failed"
  | "crashed"
  | "units-taken"
  | "fixed"
  | "judged"
  | "no-source-column"
  | "written"
  | "stamped"
  | "undone"
  | "tidied"
  | "recipe-taken"
  | "not-a-recipe"
>;

const PLAIN: Readonly<Record<Plain, string>> = {
  cancelled: `${FAILED_EN.cancelled} ${NOTHING_LEFT_EN}`,
  "no-units": "No unit names were found in this file. It needs a column “Tên đơn vị”.",
  "no-letter": "Nothing to make: nothing is left to correct, nothing is overdue.",
  "not-in-workbook": "This row is in a file, not in the open workbook.",
  "samples-missing": "There is no sample for this campaign.",
  "state-unread":
    "What the workbook remembers could not be read (a newer version may have written it). Starting afresh; no data is lost.",
  "corrections-lapsed":
    "Some cells that you corrected in the earlier list are no longer used: the list that was sent again says otherwise. See the step Register.",
  "not-a-campaign": "This file is not a plan that the add-in can read.",
};

const counted = (count: number, one: string): string =>
  `${count.toLocaleString("en-US")} ${one}${count === 1 ? "" : "s"}`;
const cells = (count: number): string => counted(count, "cell");

const unless = (condition: boolean, text: string): string => (condition ? "" : text);

const unlessNone = (count: number, text: string): readonly string[] => (count === 0 ? [] : [text]);

const tidied = (pieces: number): string =>
  pieces === 0
    ? "Nothing of Sổ Thi đua is hidden in this file."
    : `Took out ${counted(pieces, "hidden piece")}. Save the file and send it; working on in this pane puts them back.`;

const notARecipe = (later: boolean): string =>
  later
    ? "A later version of the add-in wrote this file of answers; this one cannot read it."
    : "This is no file of answers that the add-in saved.";

const recipeTaken = (used: number): string =>
  used === 0
    ? "The file’s answers were read; none of them fits these lists."
    : `Used ${counted(used, "answer")} of the file again.`;

type Fixed = Extract<Notice, { readonly kind: "fixed" }>;

const fixed = ({ cells: count, skipped, confirmed, seen }: Fixed): string =>
  `${confirmed ? "Confirmed" : "Fixed"} ${cells(count)}${unless(skipped === 0, `; skipped ${cells(skipped)} that had changed before`)}.${unless(seen, " Excel did not let the sheet be looked at again; it will be tried once more.")}`;

export function noticeEn(notice: Notice): string {
  if (isPlanNotice(notice)) return planNoticeEn(notice);
  if (isReportNotice(notice)) return reportNotice(notice, REPORT_EN);
  switch (notice.kind) {
    case "failed":
      return failedText(notice, FAILED_EN, NOTHING_LEFT_EN, PARTS_LEFT_EN);
    case "crashed":
      return `Something went wrong in the add-in: ${notice.detail}. Your files and workbook are unchanged.`;
    case "units-taken":
      return [
        `Took the list of ${notice.units.toLocaleString("en-US")} expected units.`,
        ...notice.problems,
        ...unlessNone(notice.more, `${counted(notice.more, "more row")} to look at.`),
      ].join(" ");
    case "fixed":
      return fixed(notice);
    case "judged":
      return CHECK_EN.judged(notice.verdict, notice.findings);
    case "stamped":
      return DESK.en.stampedNow(notice.errors);
    case "undone":
      return `${notice.again ? "Done again" : "Undone"}: ${actionWords(notice.action, "en")}.${unless(notice.seen, " Excel did not let the workbook be looked at again: if the figures have not changed, close the pane and open it again.")}`;
    case "tidied":
      return tidied(notice.pieces);
    case "recipe-taken":
      return recipeTaken(notice.used);
    case "not-a-recipe":
      return notARecipe(notice.later);
    case "no-source-column":
      return `${cells(notice.cells)} you changed in the register stand for no column of the unit’s list, and will not be kept when the register is written again.`;
    case "written":
      return `Wrote ${counted(notice.sheets, "sheet")}.${unless(notice.seen, " Excel did not let the workbook be looked at again: if Undo lacks this writing, close the pane and open it again.")}`;
    default:
      return PLAIN[notice.kind];
  }
}
