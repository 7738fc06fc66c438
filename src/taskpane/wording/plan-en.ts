import type { PlanNotice } from "../../app/app-state";
import type { PlanWording } from "./plan";

const number = (value: number): string => value.toLocaleString("en-GB");
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const PLAN_EN: PlanWording = {
  edit: "Edit the plan",
  editHelp:
    "Writes the plan into this workbook as tables, to change deadlines, figures, awards, criteria, papers and units.",
  editNow: "Edit the plan",
  openSheets: "Open the plan's tables",
  inSheets:
    "The plan in use stands on the sheets “KH …” of this workbook. When a cell changes, the plan is read again.",
  readAgain: "Read the plan again",
  rewrite: "Write the tables again",
  rewriteHelp: "Writes the tables from the plan in use, when one was deleted or damaged.",
  mistakes: (count) => `${many(count, "cell", "cells")} of the plan to correct`,
  mistakesHelp: "The last plan without mistakes stays in use until then. Choose one to go to its cell.",
  mistake: (sheet, address) => `${sheet}, cell ${address}`,
  keep: "Keep the plan",
  saveFile: "Save as a file",
  copyText: "Copy as text",
  saveHelp: "For another computer or another office; decisions on contradictions go with it.",
  text: "The plan as text",
  textHelp: "Select all (Ctrl+A), copy (Ctrl+C), and paste into a file or a mail.",
  create: "Copy for a new year, or from blank…",
  createHelp: "Starts from a plan that is there or from a blank one, to be edited in tables.",
  from: "Start from",
  blank: "A blank plan",
  thisPlan: (name) => `The open plan: ${name}`,
  office: "Consolidating office",
  profiles: {
    district: "District (before 1 July 2025)",
    commune: "Commune (since 1 July 2025)",
    department: "Department",
    ward: "Ward",
    "special-zone": "Special zone (since 1 July 2025)",
    school: "School",
    province: "Province (Department of Home Affairs)",
  },
  place: "Place",
  placeHelp: "For example: Quốc Oai",
  name: "Name of the campaign",
  nameHelp: "For example: Người tốt, việc tốt năm 2027",
  year: "Year",
  make: "Create and open its tables",
  inBook: "The plan in this workbook",
  inBookHelp: "Read from the sheets “KH …”",
  paste: "Paste a plan's text…",
  pasteHelp: "Paste the text that was copied from Sổ Thi đua on another computer.",
  open: "Open the plan",
  decide: (count) => `${many(count, "place", "places")} of the plan to decide on`,
  problems: "Contradictions and open places of the plan",
  decideHelp: "The plan stays as it was issued; you decide how it is applied and say why.",
  toKnow: (count) => `${many(count, "thing", "things")} good to know`,
  decided: (count) => `${number(count)} decided`,
  decision: "Decision",
  asWritten: "Keep as the plan has it",
  corrected: "I have corrected it",
  byDay: (day) => `Apply ${day}`,
  byText: (text) => `Read as “${text}”`,
  reason: "Reason",
  reasonHelp: "For example: corrected by letter no. …",
  saveDecision: "Save the decision",
  withdraw: "Take back",
  on: (day) => `on ${day}`,
  because: (reason) => `Reason: ${reason}`,
  decideOn: (title) => `Decide: ${title}`,
  withdrawOn: (title) => `Take back the decision: ${title}`,
};

export function planNoticeEn(notice: PlanNotice): string {
  switch (notice.kind) {
    case "plan-read":
      return "The plan was read from its tables; every later step uses it.";
    case "plan-mistakes":
      return `${many(notice.cells, "cell", "cells")} of the plan to correct. The last plan without mistakes stays in use until then.`;
    case "plan-refused":
      return `This plan could not be opened.${notice.problem === "" ? "" : ` ${notice.problem}.`}${notice.others > 0 ? ` And ${many(notice.others, "other place", "other places")}.` : ""}`;
    case "plan-saved":
      return `${notice.name} was handed to the downloads folder. Desktop Excel may block this; if there is no file, use “Copy as text”.`;
    case "plan-copied":
      return "The plan’s text was copied. Paste it into a mail, a file, or “Paste a plan’s text…” on another computer.";
    case "plan-not-amended":
      return "What was typed cannot be used for this value; it stays as it was.";
    case "plan-shown":
      return "This Excel does not let the add-in copy. The plan’s text is shown below for you to copy.";
  }
}
