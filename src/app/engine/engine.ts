import { YEAR_END } from "../../campaign/year-end/offers";
import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import { openBuiltIn } from "../../campaign/built-in/open";
import type { Campaign } from "../../campaign/campaign";
import { campaignFromJson } from "../../campaign/json";
import { withUnits } from "../../campaign/with-units";
import type { FileBytes } from "../views/file";
import type { FileReaderPort, FileWriterPort, ReadFile } from "../ports/files";
import type { CampaignView } from "../views/campaign";
import type { EnginePort } from "../ports/engine";
import { answersInForce } from "./answers";
import { campaignView } from "./campaign-view";
import { checkView, editsOfFixes, findingsView, mattersView } from "./check-view";
import { intakeView } from "./intake-view";
import { readFile, takingFiles, type Cancelling } from "./file-intake";
import { draftOnDemand } from "./draft-on-demand";
import { earlierRegisters } from "./earlier-registers";
import { makingOnDemand } from "./making-on-demand";
import { ownOnDemand } from "./own-on-demand";
import { planOnDemand } from "./plan-on-demand";
import { questionDetail } from "./question-detail";
import { registerArrival } from "./register-arrival";
import { registerView } from "./register-view";
import { registerPlaceOf } from "./read-back/read-back";
import { knownCampaign, resultsOf } from "./results";
import { newSources } from "./sources";
import { unitsNamed, unitsTaken } from "./units-taken";
import { trackingView } from "./tracking-view";
import { sheetDetail } from "./sheet-detail";

export interface EngineSurroundings {
  readonly reader: FileReaderPort;
  readonly writer: FileWriterPort;
  /** Lets messages in, so that a cancellation is heard between two files. */
  readonly breathe: () => Promise<void>;
  readonly version: string;
}

function campaignFromText(text: string): Campaign | null {
  const parsed = campaignFromJson(text);
  return parsed.ok ? parsed.campaign : null;
}

/** The engine behind the pane: what comes from outside is kept in the sources, everything asked for follows from them. */
export function createEngine({ reader, writer, breathe, version }: EngineSurroundings): EnginePort {
  const sources = newSources();
  const results = resultsOf(sources, version);
  const { campaign, today, language, choices, open } = sources;
  const { register, reviewed, input, questions } = results;
  const known = (): Campaign => knownCampaign(sources);
  const cancelling: Cancelling = { cancelled: false, breathe };

  const use = (chosen: Campaign): CampaignView => {
    campaign.set(chosen);
    return campaignView(chosen, today.get(), language.get());
  };
  const readOne = (file: FileBytes): Promise<ReadFile | undefined> => readFile(reader, file);

  const { understand, ...taking } = takingFiles(sources, results, reader, cancelling);
  return {
    ...taking,
    ...registerArrival(sources),
    ...earlierRegisters(sources, results, readOne),
    ...ownOnDemand(),
    ...draftOnDemand({ reader, language: language.get }),
    ...planOnDemand({ reader, campaign: campaign.get, language: language.get, today: today.get, use }),
    ...makingOnDemand({ sources, results, writer, readOne }),
    campaigns: () => Promise.resolve([...BUILT_IN_OFFERS, ...YEAR_END.map((one) => ({ ...one, issuer: "" }))]),
    openCampaign: async (source, day) => {
      const chosen = source.type === "builtIn" ? await openBuiltIn(source.id) : campaignFromText(source.text);
      today.set(day);
      return chosen === null ? null : use(chosen);
    },
    describeCampaign: () => {
      const chosen = campaign.get();
      return Promise.resolve(chosen === null ? null : campaignView(chosen, today.get(), language.get()));
    },
    configure: (settings) => {
      if (settings.language !== undefined) language.set(settings.language);
      if (settings.choices !== undefined) choices.set(settings.choices);
      if (settings.amendments !== undefined) sources.amendments.set(settings.amendments);
      if (settings.verdicts !== undefined) sources.verdicts.set(settings.verdicts);
      if (settings.report !== undefined) sources.reportChoices.set(settings.report);
      return Promise.resolve();
    },
    takeUnits: async (file) => {
      const read = await readOne(file);
      const chosen = campaign.get();
      const { readUnitsList } = await import("../../campaign/units-list");
      const lists =
        read?.ok === true ? read.workbook.sheets.map((sheet) => readUnitsList(sheet, chosen?.unitKinds ?? [])) : [];
      const found = lists.flatMap(({ units }) => units);
      if (found.length > 0 && chosen !== null) use(withUnits(chosen, found));
      return unitsTaken(
        found.length,
        lists.flatMap(({ problems }) => problems),
        language.get(),
      );
    },
    guessUnits: async () => {
      const { guessUnits } = await import("../../register/units/guess-units");
      return guessUnits(register.get());
    },
    setUnits: (units) => {
      const chosen = campaign.get();
      return Promise.resolve(chosen === null ? null : use(withUnits(chosen, unitsNamed(units, chosen.unitKinds))));
    },
    intake: async (onProgress) => {
      cancelling.cancelled = false;
      await understand(onProgress);
      return intakeView(
        register.get(),
        {
          openBook: open.get()?.name ?? null,
          choices: choices.get(),
          language: language.get(),
          campaign: campaign.get(),
        },
        { questions: questions.get(), answers: answersInForce(choices.get(), register.get(), language.get()) },
      );
    },
    sheet: (file, sheet) => {
      const taken = register
        .get()
        .files.find((one) => one.file === file)
        ?.sheets.find(({ layout }) => layout.name === sheet);
      return Promise.resolve(taken === undefined ? null : sheetDetail(file, taken, language.get(), campaign.get()));
    },
    question: (key) => {
      const question = questions.get().find((one) => one.key === key);
      const awards = campaign.get()?.awards.map(({ name }) => name) ?? [];
      return Promise.resolve(
        question === undefined
          ? null
          : questionDetail(question, register.get(), { language: language.get(), campaign: campaign.get(), awards }),
      );
    },
    register: () => Promise.resolve(registerView(known(), results, today.get(), language.get())),
    check: () => Promise.resolve(checkView(reviewed.get())),
    matters: (filter) => Promise.resolve(mattersView(reviewed.get(), filter, language.get())),
    findings: (which) => Promise.resolve(findingsView(reviewed.get(), which, language.get())),
    fixes: (keys) => Promise.resolve(editsOfFixes(reviewed.get(), keys)),
    templates: async (units, onProgress) => {
      cancelling.cancelled = false;
      const { makeTemplates } = await import("./templates");
      return makeTemplates(units, {
        writer,
        campaign: known(),
        onProgress,
        stopped: () => breathe().then(() => cancelling.cancelled),
      });
    },
    registerPlace: (record, field) => Promise.resolve(registerPlaceOf(results.back.get(), record, field)),
    tracking: (day) => {
      today.set(day);
      return Promise.resolve(
        trackingView({
          campaign: known(),
          register: { ...register.get(), expected: known().units },
          findings: input.get().findings,
          today: day,
        }),
      );
    },
    cancel: () => {
      cancelling.cancelled = true;
      return Promise.resolve();
    },
  };
}
