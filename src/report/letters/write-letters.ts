import { withReadings } from "../../campaign/readings";
import { asSender, reportContextOf } from "../report-context";
import type { Report, ReportInput } from "../report";
import { certificate } from "./certificate";
import { closingReport } from "./closing-report";
import { draftDecision } from "./draft-decision";
import { levelled, type Letter } from "./letter";
import { letterFigures } from "./letter-figures";
import { minutes } from "./minutes";
import { proposal } from "./proposal";
import { reminder } from "./reminder";
import { returnSlips } from "./return-slips";
import { resultNotice } from "./result-notice";
import { letterFields, type LetterFields } from "./template-fields";

export interface Letters {
  readonly documents: readonly Letter[];
  /** What each unit has to mend, a file a unit. */
  readonly slips: readonly Letter[];
  /** The slip, or the reminder, to one unit; null where there is nothing to tell it. */
  readonly toUnit: (kind: "return-slip" | "reminder", unit: string) => Letter | null;
  /** For templates of the office's own: of the whole report, and of one letter. */
  readonly fields: LetterFields;
  readonly fieldsOf: (letter: Letter) => LetterFields;
}

/**
 * The official letters of a report: a tờ trình for each deciding level and addressee, a draft decision for what is
 * decided here, báo cáo, biên bản, a thông báo of what is decided, and a công văn đôn đốc where units are late. Their
 * figures are the report's.
 */
export function buildLetters(input: ReportInput, report: Pick<Report, "figures" | "dispatch">): Letters {
  const context = reportContextOf(
    { ...input, campaign: withReadings(input.campaign) },
    report.figures,
    report.dispatch,
  );
  const figures = letterFigures(context);
  const { packets } = report.dispatch;
  const asked = packets.filter(({ route }) => route.decides !== "own");
  const decided = packets.filter(({ route }) => route.decides !== "above");
  const packetOf = new Map<Letter, (typeof packets)[number]>();
  const named = (made: (packet: (typeof packets)[number]) => Letter, of: typeof packets): readonly Letter[] =>
    of.map((packet) => {
      const letter = levelled(made(packet), packet, of.length > 1);
      packetOf.set(letter, packet);
      return letter;
    });
  const documents = [
    ...named((packet) => proposal(asSender(context, packet.route), packet, figures), asked),
    ...named((packet) => draftDecision(context, packet, figures), decided),
    closingReport(context, figures),
    minutes(context, figures),
    resultNotice(context, figures),
    reminder(context, figures),
    certificate(context),
  ];
  return {
    documents: documents.filter((document) => document !== null),
    slips: returnSlips(context),
    toUnit: (kind, unit) =>
      kind === "reminder" ? reminder(context, figures, unit) : (returnSlips(context, unit)[0] ?? null),
    fields: letterFields(context, figures, null),
    fieldsOf: (letter) => {
      const packet = packetOf.get(letter) ?? null;
      return letterFields(packet === null ? context : asSender(context, packet.route), figures, packet);
    },
  };
}
