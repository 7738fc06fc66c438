import { derived } from "../../base/derived";
import { buildReport } from "../../report/build-report";
import { readFilledIn } from "../../report/votes/read-filled-in";
import { buildLetters } from "../../report/letters/write-letters";
import type { EnginePort } from "../ports/engine";
import type { FileWriterPort, ReadFile } from "../ports/files";
import type { FileBytes } from "../views/file";
import { makeAwarded } from "./awarding";
import { deskEngine } from "./desk";
import { makeExport, makeLetter, makeUnitLetters } from "./hand-out";
import { asArranged } from "./read-back/arranged";
import { reportUsual } from "./report-usual";
import { knownCampaign, type EngineResults } from "./results";
import { campaignPlan, planOf, type BuiltPlan } from "./sheet-plans";
import type { EngineSources } from "./sources";

/** What the engine makes of the register and the plan: sheets, letters, files. */
export type MakingPort = Pick<
  EnginePort,
  "plan" | "planRows" | "reportUsual" | "letters" | "letter" | "unitLetters" | "exported" | "awarded" | "desk" | "stamp"
>;

export interface MakingSurroundings {
  readonly sources: EngineSources;
  readonly results: Pick<EngineResults, "input" | "filledIn" | "kept" | "back" | "reviewed">;
  readonly writer: FileWriterPort;
  readonly readOne: (file: FileBytes) => Promise<ReadFile | undefined>;
}

export function makingEngine({
  sources,
  results: { input: bare, filledIn, kept, back, reviewed },
  writer,
  readOne,
}: MakingSurroundings): MakingPort {
  const input = derived(() => ({ ...bare.get(), ...readFilledIn(filledIn.get()) }));
  const report = derived(() => buildReport(input.get()));
  /** The plan that was asked for last: its rows follow in pieces. */
  let built: BuiltPlan | null = null;

  return {
    ...deskEngine({
      campaign: () => knownCampaign(sources),
      reviewed: reviewed.get,
      language: sources.language.get,
    }),
    plan: (name, unit) => {
      built =
        name === "campaign"
          ? campaignPlan(knownCampaign(sources))
          : planOf(name, input.get(), report.get, {
              base: kept.get(),
              arranged: (sheets) => asArranged(sheets, sources.master.get()?.sheets ?? [], back.get()),
              unit,
              language: sources.language.get(),
              openBook: sources.open.get()?.name ?? null,
            });
      return Promise.resolve(built.outline);
    },
    planRows: (sheet, from, to) => Promise.resolve(built?.plan.sheets[sheet]?.rows.slice(from, to) ?? []),
    reportUsual: () => Promise.resolve(reportUsual(input.get(), report.get())),
    letters: () =>
      Promise.resolve(buildLetters(input.get(), report.get()).documents.map(({ name, title }) => ({ name, title }))),
    letter: (name, template) => makeLetter(writer, buildLetters(input.get(), report.get()), name, template),
    awarded: (ask) => makeAwarded(ask, { input: input.get(), writer, readOne }),
    unitLetters: (kind, unit) => makeUnitLetters(writer, buildLetters(input.get(), report.get()), kind, unit),
    exported: (format) => makeExport(writer, format, input.get(), report.get),
  };
}
