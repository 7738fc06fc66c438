import { derived, sameContent, type Readable } from "../../base/derived";
import type { Campaign } from "../../campaign/campaign";
import { checkRegister } from "../../check/check";
import { judge, withVerdicts } from "../../check/verdicts/judge";
import type { Verdicts } from "../../check/verdicts/verdict";
import { fingerprintOf } from "../../check/stamp/fingerprint";
import type { Grid } from "../../grid/grid";
import { merged } from "../../register/merge-registers";
import { NO_CHOICES, type Register, type TakenFile } from "../../register/register";
import type { ReportInput } from "../../report/report";
import { contextOf, gathererIn } from "../gather";
import type { ReadFile } from "../ports/files";
import type { SourceEdit } from "../views/register";
import type { Question } from "../views/questions";
import { amended, editsOf } from "./amend";
import { reviewedOf, type Reviewed } from "./check-view";
import { masterResults } from "./read-back/master-results";
import type { KeptSources } from "./read-back/packed-register";
import { NO_CHANGES, readBack, registerCellOf, type ReadBack } from "./read-back/read-back";
import { questionsOf } from "./find-questions";
import type { EngineSources } from "./sources";

/** What follows from the sources. Each can be asked for at any time, and is right. */
export interface EngineResults {
  /** Names of all files in order, the open workbook first. */
  readonly names: Readable<readonly string[]>;
  /** One file understood; null for one that is not there. Kept until something that it depends on changes. */
  readonly part: (name: string) => Register | null;
  readonly register: Readable<Register>;
  /** What stands behind it: what a person changed in the register's sheets, and where each record stands there. */
  readonly back: Readable<ReadBack>;
  /** The content that the register's sheets show; null where there are none. */
  readonly shownContent: Readable<string | null>;
  /** What the register is read from: files as they say it, before anything that was changed by hand. */
  readonly base: Readable<Register>;
  /** What is kept beside the register's sheets: all files as they say it, also those that do not count. */
  readonly kept: Readable<KeptSources>;
  readonly earlier: Readable<readonly Register[]>;
  /** Every finding with what was decided about it. */
  readonly reviewed: Readable<Reviewed>;
  /** Without what was filled into sheets of the report. */
  readonly input: Readable<ReportInput>;
  readonly filledIn: Readable<readonly Grid[]>;
  readonly questions: Readable<readonly Question[]>;
}

/** The campaign that is open; asking without one is a mistake of the caller. */
export function knownCampaign({ campaign }: EngineSources): Campaign {
  const open = campaign.get();
  if (open === null) throw new Error("no campaign is open");
  return open;
}

/** The open workbook as a file that was read; null where none of its sheets is taken in. */
function openFile({ open }: EngineSources): ReadFile | null {
  const book = open.get();
  if (book === null || book.sheets.size === 0) return null;
  const { name, properties, sheets } = book;
  return { ok: true, workbook: { name, fingerprint: null, sheets: [...sheets.values()], properties } };
}

/** Works results out of sources; what a result depends on is what it reads, told nowhere else. */
export function resultsOf(sources: EngineSources, version: string): EngineResults {
  const { campaign, today, language, choices, amendments, verdicts, reportChoices, earlierFiles, files, dropped } =
    sources;
  const opened = derived(() => openFile(sources));
  const openName = derived(() => {
    const file = opened.get();
    return file?.ok === true ? file.workbook.name : null;
  });
  const context = derived(() => contextOf(campaign.get(), []), sameContent);
  const gather = derived(() => gathererIn(context.get(), choices.get()));
  const { master, filledIn, said, written, known, knownNames } = masterResults(sources, context, gather);
  const names = derived((): readonly string[] => {
    const book = openName.get();
    const gone = dropped.get();
    const all = [...knownNames.get().filter((name) => !gone.has(name)), ...files.get().keys()];
    return [...new Set(book === null ? all : [book, ...all])];
  }, sameContent);

  const parts = new Map<string, Readable<Register | null>>();
  const newPart = (name: string): Readable<Register | null> => {
    const file = derived(() => (name === openName.get() ? opened.get() : (files.get().get(name) ?? null)));
    const edits = derived((): readonly SourceEdit[] => editsOf(amendments.get(), name), sameContent);
    return derived(() => {
      const read = file.get();
      if (read === null) return known.get().get(name) ?? null;
      return gather.get()([read.ok ? { ok: true, workbook: amended(read.workbook, edits.get()) } : read]);
    });
  };
  const part = (name: string): Register | null => {
    const known = parts.get(name) ?? newPart(name);
    parts.set(name, known);
    return known.get();
  };

  const base = derived((): Register => {
    const all = names.get();
    const there = new Set(all);
    for (const name of [...parts.keys()].filter((one) => !there.has(one))) parts.delete(name);
    return merged(
      all.flatMap((name) => part(name) ?? []),
      campaign.get()?.units ?? [],
      { choices: choices.get().resends ?? {}, otherwise: "ask" },
    );
  });
  /** The file as it says it: without the corrections to it, and all of it where another stands in its place. */
  const asSaid = (file: TakenFile): TakenFile => {
    const name = file.file;
    const read = name === openName.get() ? opened.get() : files.get().get(name);
    if (read === undefined || read === null) {
      const known = said.get().find((one) => one.file === name);
      return known === undefined ? file : { ...file, sheets: known.sheets };
    }
    const isCorrected = editsOf(amendments.get(), name).length > 0;
    const whole = isCorrected ? gather.get()([read]) : part(name);
    return { ...file, sheets: whole?.files[0]?.sheets ?? file.sheets };
  };
  const kept = derived((): KeptSources => {
    const register = base.get();
    return {
      register: { ...register, files: register.files.map(asSaid) },
      edits: amendments.get().flatMap(({ undone, edits }) => (undone ? [] : edits)),
    };
  });
  const back = derived((): ReadBack => {
    const [sheets, then, open] = [master.get(), written.get(), campaign.get()];
    if (sheets === null || then === null || open === null)
      return { register: base.get(), changes: NO_CHANGES, places: new Map() };
    return readBack(base.get(), then, sheets, open);
  });
  const register = derived(() => back.get().register);
  const shownContent = derived(() => {
    const [sheets, then, open] = [master.get(), written.get(), campaign.get()];
    return sheets === null || then === null || open === null
      ? null
      : fingerprintOf(readBack(then, then, sheets, open).register.records);
  });
  const earlier = derived((): readonly Register[] => {
    const read = gathererIn(context.get(), NO_CHOICES);
    return earlierFiles.get().map((file) => read([file]));
  });
  const checked = derived(() =>
    checkRegister({
      campaign: knownCampaign(sources),
      register: register.get(),
      today: today.get(),
      earlier: earlier.get(),
    }),
  );
  const reviewed = derived(() =>
    reviewedOf(withVerdicts(checked.get(), register.get(), verdicts.get()), register.get(), (record, field) =>
      registerCellOf(back.get(), record, field),
    ),
  );
  /** What was only looked at changes no report. */
  const decided = derived(
    (): Verdicts => Object.fromEntries(Object.entries(verdicts.get()).filter(([, { kind }]) => kind !== "seen")),
    sameContent,
  );
  const judged = derived(() => judge(checked.get(), register.get(), decided.get()));
  const input = derived((): ReportInput => ({
    campaign: knownCampaign(sources),
    register: register.get(),
    findings: judged.get().open,
    ignored: judged.get().ignored,
    today: today.get(),
    earlier: earlier.get(),
    version,
    choices: reportChoices.get(),
  }));
  return {
    names,
    part,
    register,
    back,
    shownContent,
    base,
    kept,
    earlier,
    reviewed,
    input,
    filledIn,
    questions: derived(() => questionsOf(register.get(), campaign.get()?.awards ?? [], choices.get(), language.get())),
  };
}
