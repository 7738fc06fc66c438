import { proxy, transfer, wrap } from "comlink";
import type { EnginePort } from "../../app/ports/engine";

/** The engine in a worker. Bytes of files move there; they are not copied. */
export function connectEngine(worker: Worker): EnginePort {
  const remote = wrap<EnginePort>(worker);
  return {
    campaigns: () => remote.campaigns(),
    openCampaign: (source, today) => remote.openCampaign(source, today),
    describeCampaign: () => remote.describeCampaign(),
    readPlanText: (source) =>
      remote.readPlanText(source.type === "file" ? transfer(source, [source.file.bytes.buffer]) : source),
    amendDraft: (change) => remote.amendDraft(change),
    campaignOfDraftText: (ticked) => remote.campaignOfDraftText(ticked),
    ownOffer: (ask) => remote.ownOffer(ask),
    catalogue: (day, lines) => remote.catalogue(day, lines),
    ownCampaign: (answers) => remote.ownCampaign(answers),
    configure: (settings) => remote.configure(settings),
    takeEarlier: (files) =>
      remote.takeEarlier(
        files === null
          ? null
          : transfer(
              files,
              files.map(({ bytes }) => bytes.buffer),
            ),
      ),
    history: (record) => remote.history(record),
    takeUnits: (file) => remote.takeUnits(transfer(file, [file.bytes.buffer])),
    guessUnits: () => remote.guessUnits(),
    setUnits: (units) => remote.setUnits(units),
    addFiles: (files, onProgress) =>
      remote.addFiles(
        transfer(
          files,
          files.map(({ bytes }) => bytes.buffer),
        ),
        proxy(onProgress),
      ),
    openSheet: (book, properties, sheet) => remote.openSheet(book, properties, sheet),
    openRows: (book, sheet, rows) => remote.openRows(book, sheet, rows),
    keepSheets: (book, sheets) => remote.keepSheets(book, sheets),
    removeFile: (file) => remote.removeFile(file),
    restoreFile: (file) => remote.restoreFile(file),
    intake: (onProgress) => remote.intake(proxy(onProgress)),
    sheet: (file, sheet) => remote.sheet(file, sheet),
    question: (key) => remote.question(key),
    register: () => remote.register(),
    check: () => remote.check(),
    matters: (filter) => remote.matters(filter),
    findings: (which) => remote.findings(which),
    fixes: (keys) => remote.fixes(keys),
    plan: (name, unit) => remote.plan(name, unit),
    reportUsual: () => remote.reportUsual(),
    letters: () => remote.letters(),
    letter: (name, template) =>
      remote.letter(name, template === null ? null : transfer(template, [template.bytes.buffer])),
    templates: (units, onProgress) => remote.templates(units, proxy(onProgress)),
    awarded: (ask) => remote.awarded(ask.list === null ? ask : transfer(ask, [ask.list.bytes.buffer])),
    unitLetters: (kind, unit) => remote.unitLetters(kind, unit),
    exported: (format) => remote.exported(format),
    planRows: (sheet, from, to) => remote.planRows(sheet, from, to),
    registerPlace: (record, field) => remote.registerPlace(record, field),
    registerSheet: (sheet) => remote.registerSheet(sheet),
    registerRows: (sheet, rows) => remote.registerRows(sheet, rows),
    registerReady: (book, sheets, base) => remote.registerReady(book, sheets, base),
    campaignText: () => remote.campaignText(),
    draftCampaign: (draft) => remote.draftCampaign(draft),
    campaignOfFile: (file) => remote.campaignOfFile(file),
    readPlanSheets: (sheets) => remote.readPlanSheets(sheets),
    decide: (problem, choice, reason) => remote.decide(problem, choice, reason),
    desk: (unit) => remote.desk(unit),
    stamp: (unit, at) => remote.stamp(unit, at),
    tracking: (today) => remote.tracking(today),
    cancel: () => remote.cancel(),
  };
}
