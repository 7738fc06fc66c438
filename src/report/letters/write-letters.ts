import { withReadings } from "../../campaign/readings";
import type { DocumentPlan } from "../../grid/document-plan";
import { deskOf } from "../report-context";
import type { Report, ReportInput } from "../report";
import { closingReport } from "./closing-report";
import { letterFigures } from "./letter-figures";
import { minutes } from "./minutes";
import { proposal } from "./proposal";
import { reminder } from "./reminder";
import { resultNotice } from "./result-notice";
import { letterFields, type LetterFields } from "./template-fields";

export interface Letters {
  readonly documents: readonly DocumentPlan[];
  /** For templates of the office's own. */
  readonly fields: LetterFields;
}

/**
 * The official letters of a report: tờ trình, báo cáo, biên bản, a thông báo of what is decided, and a công văn đôn đốc
 * where units are late. Their figures are the report's.
 */
export function buildLetters(input: ReportInput, report: Pick<Report, "figures">): Letters {
  const desk = deskOf({ ...input, campaign: withReadings(input.campaign) }, report.figures);
  const figures = letterFigures(desk);
  // Where everything is decided nothing is left to propose or to vote on.
  const open = figures.total === 0 || figures.decided.total < figures.total;
  const documents = [
    open ? proposal(desk, figures) : null,
    closingReport(desk, figures),
    open ? minutes(desk, figures) : null,
    resultNotice(desk, figures),
    reminder(desk, figures),
  ];
  return {
    documents: documents.filter((document) => document !== null),
    fields: letterFields(desk, figures),
  };
}
