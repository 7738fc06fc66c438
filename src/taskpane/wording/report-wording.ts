import type { Notice, ReportNotice } from "../../app/app-state";
import type { ExportFormat } from "../../app/views/report";
import type { TemplateProblem } from "../../grid/template-problem";
import type { ReportPart } from "../../report/report";
import type { SignatureVariant } from "../../report/signature-variants";

/** Words of choosing how the report is made, and of the files made besides. */
export interface ReportChoiceWording {
  readonly options: string;
  readonly changed: string;
  readonly usual: string;
  readonly parts: string;
  readonly part: Readonly<Record<ReportPart, string>>;
  readonly always: string;
  readonly units: (chosen: number, all: number) => string;
  readonly allUnits: string;
  readonly noUnits: string;
  readonly unknownUnit: string;
  readonly lists: string;
  readonly order: string;
  readonly byUnit: string;
  readonly byGivenName: string;
  readonly collectivesFirst: string;
  readonly paper: string;
  readonly place: string;
  readonly day: string;
  readonly symbol: string;
  readonly title: string;
  readonly about: string;
  readonly preparer: string;
  readonly unitSigner: string;
  readonly signature: string;
  readonly variant: string;
  readonly asPlan: string;
  readonly variants: Readonly<Record<SignatureVariant, string>>;
  readonly own: string;
  readonly signLines: string;
  readonly signName: string;
  readonly recipients: string;
  readonly onePerLine: string;
  readonly earlier: string;
  readonly earlierHelp: string;
  readonly chooseEarlier: string;
  readonly chooseEarlierAgain: (file: string) => string;
  readonly dropEarlier: (file: string) => string;
  readonly summary: (counts: { readonly created: number; readonly replaced: number }) => string;
  readonly besideKept: string;
  readonly stale: string;
  readonly removed: string;
  readonly kept: string;
  readonly staleHelp: (removed: number, kept: number) => string;
  readonly staleDone: (removed: number, kept: number) => string;
  readonly files: string;
  readonly afterDecision: string;
  readonly letters: string;
  readonly make: (title: string) => string;
  readonly download: string;
  readonly template: string;
  readonly templateFor: (title: string) => string;
  readonly templateHelp: string;
  readonly exports: string;
  readonly format: Readonly<Record<ExportFormat, { readonly name: string; readonly help: string }>>;
  readonly made: (file: string) => string;
  readonly notSeen: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly opened: (file: string) => string;
  readonly unsure: (file: string, copyable: boolean) => string;
  readonly notCopied: string;
  readonly earlierTaken: (records: number) => string;
  readonly templateProblem: (problem: TemplateProblem) => string;
}

export const isReportNotice = (notice: Notice): notice is ReportNotice => notice.kind.startsWith("report-");

export function reportNotice(notice: ReportNotice, words: ReportChoiceWording): string {
  switch (notice.kind) {
    case "report-template-problem":
      return words.templateProblem(notice.problem);
    case "report-earlier-taken":
      return words.earlierTaken(notice.records);
    case "report-opened":
      return words.opened(notice.file);
    case "report-unsure":
      return words.unsure(notice.file, notice.copyable);
    case "report-copied":
      return notice.done ? words.copied : words.notCopied;
  }
}
