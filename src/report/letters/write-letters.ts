import { withReadings } from "../../campaign/readings";
import type { DocumentPlan } from "../../grid/document-plan";
import { deskOf } from "../parts";
import type { Report, ReportInput } from "../report";
import { closingReport } from "./closing-report";
import { letterFigures } from "./letter-figures";
import { minutes } from "./minutes";
import { proposal } from "./proposal";
import { reminder } from "./reminder";
import { letterFields, type LetterFields } from "./template-fields";

export interface Letters {
  readonly documents: readonly DocumentPlan[];
  /** For templates of the office's own. */
  readonly fields: LetterFields;
}

/** The official letters of a report: tờ trình, báo cáo, biên bản, and a công văn đôn đốc where units are late. Their figures are the report's. */
export function buildLetters(input: ReportInput, report: Pick<Report, "figures">): Letters {
  const desk = deskOf({ ...input, campaign: withReadings(input.campaign) }, report.figures);
  const figures = letterFigures(desk);
  const late = reminder(desk, figures);
  return {
    documents: [proposal(desk, figures), closingReport(desk, figures), minutes(desk, figures), ...(late === null ? [] : [late])],
    fields: letterFields(desk, figures),
  };
}
