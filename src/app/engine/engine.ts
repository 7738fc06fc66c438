import { BUILT_IN, builtIn } from "../../campaign/built-in/index";
import type { Campaign } from "../../campaign/campaign";
import { campaignFromJson } from "../../campaign/json";
import { readUnitsList } from "../../campaign/units-list";
import { withUnits } from "../../campaign/with-units";
import { checkRegister } from "../../check/check";
import { madeForProperties } from "../../check/native/unit-workbook";
import type { Language } from "../../base/language";
import type { FieldId } from "../../field/field";
import type { Grid } from "../../grid/grid";
import { buildReport } from "../../report/build-report";
import { buildLetters } from "../../report/letters/write-letters";
import type { Report, ReportChoices, ReportInput } from "../../report/report";
import { NO_CHOICES, type Choices, type Register } from "../../register/register";
import { dayOf, type Day } from "../../text/day";
import { contextOf, gather } from "../gather";
import type { FileReaderPort, FileWriterPort, ReadFile } from "../ports/files";
import type { OnProgress } from "../ports/job";
import type { Question } from "../views/questions";
import type { CampaignView } from "../views/campaign";
import type { EnginePort } from "../ports/engine";
import type { OpenSheetRows } from "../views/intake";
import type { Amendment } from "../views/register";
import { amended, editsOf } from "./amend";
import { answersInForce } from "./answers";
import { campaignView, summaryOf } from "./campaign-view";
import { checkedOf, checkView, editsOfFixes, findingsView, type Checked } from "./check-view";
import { makeExport, makeLetter } from "./hand-out";
import { intakeView } from "./intake-view";
import { merged } from "../../register/merge-registers";
import { NO_REGISTER } from "../../register/ledger";
import { planEngine } from "./campaign-editing";
import { campaignPlan, planOf, type BuiltPlan } from "./sheet-plans";
import { questionDetail } from "./question-detail";
import { questionsOf } from "./find-questions";
import { registerEdits } from "./register-edits";
import { registerView } from "./register-view";
import { makeTemplates } from "./templates";
import { unitsTaken } from "./units-taken";
import { trackingView } from "./tracking-view";
import { reportUsual } from "./report-usual";
import { sheetDetail } from "./sheet-detail";

export interface EngineSurroundings {
  readonly reader: FileReaderPort;
  readonly writer: FileWriterPort;
  /** Lets messages in, so that a cancellation is heard between two files. */
  readonly breathe: () => Promise<void>;
  readonly version: string;
}

interface OpenBook {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: Map<string, Grid>;
}

const FIRST_DAY = dayOf(1900, 3, 1);

function campaignFromText(text: string): Campaign | null {
  const parsed = campaignFromJson(text);
  return parsed.ok ? parsed.campaign : null;
}

/** The engine behind the pane: keeps what was read, and works again only on what changed. */
export function createEngine({ reader, writer, breathe, version }: EngineSurroundings): EnginePort {
  let campaign: Campaign | null = null;
  let today: Day | null = FIRST_DAY;
  let language: Language = "vi";
  let choices: Choices = NO_CHOICES;
  let amendments: readonly Amendment[] = [];
  let cancelled = false;
  let register: Register = NO_REGISTER;
  let checked: Checked | null = null;
  let report: Report | null = null;
  let reportChoices: ReportChoices = {};
  let earlierFile: ReadFile | null = null;
  let earlier: readonly Register[] | null = null;
  let built: BuiltPlan | null = null;
  let questions: readonly Question[] = [];
  let open: OpenBook | null = null;
  const files = new Map<string, ReadFile>();
  const parts = new Map<string, Register>();

  const stopped = (): boolean => cancelled;
  const changed = (file?: string): void => {
    checked = null;
    report = null;
    if (file === undefined) {
      parts.clear();
      earlier = null;
    } else parts.delete(file);
  };
  const known = (): Campaign => {
    if (campaign === null) throw new Error("no campaign is open");
    return campaign;
  };
  const now = (): Day => {
    if (today === null) throw new RangeError("no day is known");
    return today;
  };
  const earlierRegisters = (): readonly Register[] => {
    earlier ??= earlierFile === null ? [] : [gather([earlierFile], known(), register.expected, NO_CHOICES)];
    return earlier;
  };
  const findAll = (): Checked => {
    checked ??= checkedOf(
      checkRegister({ campaign: known(), register, today: now(), earlier: earlierRegisters() }),
      register,
    );
    return checked;
  };
  const input = (): ReportInput => ({
    campaign: known(),
    register,
    findings: findAll().findings,
    today: now(),
    earlier: earlierRegisters(),
    version,
    choices: reportChoices,
  });
  const reported = (): Report => {
    report ??= buildReport(input());
    return report;
  };
  const sources = (): readonly (readonly [string, ReadFile])[] => {
    const mine: readonly (readonly [string, ReadFile])[] = [...files];
    if (open === null || open.sheets.size === 0) return mine;
    return [
      [
        open.name,
        {
          ok: true,
          workbook: {
            name: open.name,
            fingerprint: null,
            sheets: [...open.sheets.values()],
            properties: open.properties,
          },
        },
      ],
      ...mine,
    ];
  };
  const take = (name: string, file: ReadFile): Register => {
    const edits = editsOf(amendments, name);
    const corrected: ReadFile = file.ok ? { ok: true, workbook: amended(file.workbook, edits) } : file;
    return gather([corrected], campaign, [], choices);
  };
  /** What was read but never shown would come back unasked with the next file. */
  const forgetNew = (): void => {
    const shown = new Set(register.files.map(({ file }) => file));
    for (const name of [...files.keys()].filter((one) => !shown.has(one))) {
      files.delete(name);
      parts.delete(name);
    }
    if (open !== null && !shown.has(open.name)) open = null;
  };
  async function takeAll(onProgress: OnProgress): Promise<void> {
    const all = sources();
    for (const [at, [name, file]] of all.entries()) {
      if (parts.has(name)) continue;
      onProgress({ done: at, total: all.length, what: name });
      await breathe();
      if (stopped()) {
        forgetNew();
        return;
      }
      parts.set(name, take(name, file));
    }
    register = merged(
      all.flatMap(([name]) => parts.get(name) ?? []),
      campaign?.units ?? [],
    );
    checked = null;
    report = null;
  }
  /** Puts a campaign in use; what was understood stays where the campaign says nothing new for it. */
  const use = (chosen: Campaign): CampaignView => {
    const same = campaign !== null && JSON.stringify(contextOf(campaign, [])) === JSON.stringify(contextOf(chosen, []));
    campaign = chosen;
    checked = null;
    report = null;
    if (!same) changed();
    return campaignView(chosen, now(), language);
  };
  const ownFields = (): readonly FieldId[] => campaign?.columns.map(({ field }) => field) ?? [];

  return {
    ...planEngine({ reader, campaign: () => campaign, language: () => language, today: now, use }),
    campaigns: () => Promise.resolve(BUILT_IN.map(summaryOf)),
    openCampaign: (source, day) => {
      const chosen = source.type === "builtIn" ? builtIn(source.id) : campaignFromText(source.text);
      today = day;
      return Promise.resolve(chosen === null ? null : use(chosen));
    },
    describeCampaign: () => Promise.resolve(campaign === null ? null : campaignView(campaign, now(), language)),
    configure: (settings) => {
      language = settings.language ?? language;
      if (settings.choices !== undefined) {
        choices = settings.choices;
        changed();
      }
      if (settings.amendments !== undefined) {
        const touched = new Set(
          [...amendments, ...settings.amendments].flatMap(({ edits }) => edits.map(({ file }) => file)),
        );
        amendments = settings.amendments;
        for (const file of touched) changed(file);
      }
      if (settings.report !== undefined) {
        reportChoices = settings.report;
        report = null;
      }
      return Promise.resolve();
    },
    takeEarlier: async (file) => {
      const [read] = file === null ? [] : await reader.read([file], () => undefined, { cancelled: false });
      earlierFile = read?.ok === true ? read : null;
      [earlier, checked, report] = [null, null, null];
      return earlierRegisters().reduce((sum, { records }) => sum + records.length, 0);
    },
    takeUnits: async (file) => {
      const [read] = await reader.read([file], () => undefined, { cancelled: false });
      const lists =
        read?.ok === true ? read.workbook.sheets.map((sheet) => readUnitsList(sheet, campaign?.unitKinds ?? [])) : [];
      const found = lists.flatMap(({ units }) => units);
      if (found.length > 0 && campaign !== null) use(withUnits(campaign, found));
      return unitsTaken(
        found.length,
        lists.flatMap(({ problems }) => problems),
        language,
      );
    },
    addFiles: async (given, onProgress) => {
      cancelled = false;
      const added: string[] = [];
      for (const [at, file] of given.entries()) {
        onProgress({ done: at, total: given.length, what: file.name });
        await breathe();
        if (stopped()) break;
        const [read] = await reader.read([file], () => undefined, { cancelled });
        if (read === undefined) break;
        files.set(file.name, read);
        changed(file.name);
        added.push(file.name);
      }
      return added;
    },
    openSheet: (book, properties, head) => {
      open = {
        name: book,
        properties: madeForProperties(properties),
        sheets: open?.name === book ? open.sheets : new Map<string, Grid>(),
      };
      open.sheets.set(head.name, { ...head, rows: [] });
      changed(book);
      return Promise.resolve();
    },
    openRows: (book, sheet, rows: OpenSheetRows) => {
      const grid = open?.name === book ? open.sheets.get(sheet) : undefined;
      if (grid !== undefined) open?.sheets.set(sheet, { ...grid, rows: grid.rows.concat(rows) });
      return Promise.resolve();
    },
    keepSheets: (book, sheets) => {
      const kept = new Set(sheets);
      if (open?.name === book)
        for (const name of [...open.sheets.keys()]) if (!kept.has(name)) open.sheets.delete(name);
      changed(book);
      return Promise.resolve();
    },
    removeFile: (file) => {
      files.delete(file);
      if (open?.name === file) open = null;
      changed(file);
      return Promise.resolve();
    },
    intake: async (onProgress) => {
      cancelled = false;
      await takeAll(onProgress);
      questions = questionsOf(register, campaign?.awards ?? [], choices, language);
      return intakeView(
        register,
        { openBook: open?.name ?? null, choices, language, campaign },
        { questions, answers: answersInForce(choices, register, language) },
      );
    },
    sheet: (file, sheet) => {
      const taken = register.files.find((one) => one.file === file)?.sheets.find(({ layout }) => layout.name === sheet);
      return Promise.resolve(taken === undefined ? null : sheetDetail(file, taken, language, ownFields()));
    },
    question: (key) => {
      const question = questions.find((one) => one.key === key);
      const awards = campaign?.awards.map(({ name }) => name) ?? [];
      return Promise.resolve(
        question === undefined
          ? null
          : questionDetail(question, register, { language, ownFields: ownFields(), awards }),
      );
    },
    register: () => Promise.resolve(registerView(known(), register, language)),
    check: () => Promise.resolve(checkView(findAll(), language)),
    findings: (filter, from, count) => Promise.resolve(findingsView(findAll(), filter, from, count, language)),
    fixes: (which) => Promise.resolve(editsOfFixes(findAll(), which)),
    plan: (name, unit) => {
      built =
        name === "campaign"
          ? campaignPlan(known())
          : planOf(name, input(), reported, { unit, language, openBook: open?.name ?? null });
      return Promise.resolve(built.outline);
    },
    reportUsual: () => Promise.resolve(reportUsual(input(), reported())),
    letters: () =>
      Promise.resolve(buildLetters(input(), reported()).documents.map(({ name, title }) => ({ name, title }))),
    letter: (name, template) => makeLetter(writer, buildLetters(input(), reported()), name, template),
    templates: (units, onProgress) => {
      cancelled = false;
      return makeTemplates(units, { writer, campaign: known(), onProgress, stopped: () => breathe().then(stopped) });
    },
    exported: (format) => makeExport(writer, format, input(), reported),
    planRows: (sheet, from, to) => Promise.resolve(built?.plan.sheets[sheet]?.rows.slice(from, to) ?? []),
    registerPlace: (record) => Promise.resolve(reported().places.get(record) ?? null),
    registerEdits: (sheet, header, rows) => {
      const { workbook, places } = reported();
      const plan = workbook.sheets.find(({ name, kind }) => kind === "register" && name === sheet);
      if (plan === undefined) return Promise.resolve({ edits: [], lost: 0 });
      return Promise.resolve(
        registerEdits(header, rows, { plan, records: findAll().records, rowOf: (id) => places.get(id)?.row ?? null }),
      );
    },
    tracking: (day) => {
      if (day !== today) {
        today = day;
        checked = null;
        report = null;
      }
      return Promise.resolve(
        trackingView({
          campaign: known(),
          register: { ...register, expected: known().units },
          findings: findAll().findings,
          today: day,
        }),
      );
    },
    cancel: () => {
      cancelled = true;
      return Promise.resolve();
    },
  };
}
