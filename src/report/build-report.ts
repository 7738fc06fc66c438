import { groupBy } from "../base/group-by";
import type { RegisterKind } from "../campaign/campaign";
import { withReadings } from "../campaign/readings";
import { eligibilityOf } from "../check/eligibility/eligibility";
import type { Finding } from "../check/finding";
import { stampOf } from "../check/stamp/stamp";
import { stampProperties } from "../check/stamp/stamp-properties";
import type { SheetPlan, Superseded } from "../grid/sheet-plan";
import { isoOf } from "../text/day";
import { NO_UNIT, asShown, countFigures, type Figures } from "./figures/figures";
import { REGISTER_NAMES } from "./labels";
import { reportContextOf, SHEET_NAMES, type ReportContext } from "./report-context";
import { allQuotaLines, type QuotaLine } from "./quota-lines";
import { placesOf } from "./places";
import type { Proof, Report, ReportInput } from "./report";
import { dispatchOf } from "./submission/dispatch";
import { wayMark } from "./figures/ways";
import { cellTeller, foundCells } from "./figures/found-cells";
import { LOOKUP_SHEET, lookupsOf } from "./figures/lookups";
import { ruleMarks } from "./figures/rule-marks";
import { analysisSheet } from "./sheets/analysis-sheet";
import { findingsSheet } from "./sheets/findings-sheet";
import { leftOutSheet } from "./sheets/left-out-sheet";
import { lookupSheet } from "./sheets/lookup-sheet";
import { listSheets, type RowOf } from "./sheets/list-sheets";
import { proofLines, proofSections, type ProofSection } from "./proof/proof-lines";
import { proofSheet } from "./sheets/proof-sheet";
import { quotaSheet } from "./sheets/quota-sheet";
import { rankingSheet } from "./sheets/ranking-sheet";
import { registerSheet } from "./sheets/register-sheet";
import { returnedSheet } from "./sheets/returned-sheet";
import { sourcesSheet } from "./sheets/sources-sheet";
import { summarySheet } from "./sheets/summary-sheet";
import { trackerSheet } from "./sheets/tracker-sheet";
import { votesSheet } from "./sheets/votes-sheet";
import { certificatesSheet } from "./sheets/certificates-sheet";
import { unitSheet } from "./sheets/unit-sheet";

const KINDS: readonly RegisterKind[] = ["nominations", "articles", "works", "initiatives", "scores", "submissions"];

/** Nominations always have their register; the others where they have records or a figure counts them. */
const registersOf = ({ registers, quotas }: Figures, input: ReportInput): readonly RegisterKind[] => {
  const counted = new Set<RegisterKind>(quotas.map(({ rule }) => rule.count.register));
  for (const rule of input.campaign.rules) {
    if (rule.type === "share" || rule.type === "preference") counted.add(rule.count.register);
    if (rule.type === "share" && rule.base.type === "records") counted.add(rule.base.of.register);
    if (rule.type === "preference") counted.add(rule.base.register);
  }
  return KINDS.filter((register) => register === "nominations" || registers.has(register) || counted.has(register));
};

function proofOf({ register: { ledger } }: ReportInput, figures: Figures, sections: readonly ProofSection[]): Proof {
  const lines = proofLines(sections);
  return {
    rowsRead: ledger.rowsRead,
    records: ledger.record,
    setAside: ledger.rowsRead - ledger.record,
    perUnitSum: figures.units.reduce((sum, unit) => sum + unit.records.length, 0),
    reportSum: figures.nominations.length,
    balanced: lines.every(({ ok }) => ok),
    withoutUnit: figures.units.find(({ unit }) => unit === NO_UNIT)?.records.length ?? 0,
    lines,
  };
}

/**
 * All that reports write: what an earlier one had and this one has not is out of date. A slip given back to one unit
 * stays.
 */
const SUPERSEDED: readonly Superseded[] = [
  ...(["register", "summary", "unit", "list", "tracker", "proof"] as const).map((kind) => ({ kind, name: null })),
  { kind: "returned", name: SHEET_NAMES.returned },
  { kind: "findings", name: SHEET_NAMES.findings },
  { kind: "lookup", name: LOOKUP_SHEET },
];

const linesByUnit = (lines: readonly QuotaLine[]): ReadonlyMap<string, readonly QuotaLine[]> =>
  groupBy(lines, ({ unit }) => unit ?? undefined);

function paperSheets(
  context: ReportContext,
  registers: readonly RegisterKind[],
  places: Report["places"],
): { readonly sheets: readonly SheetPlan[]; readonly proof: Proof } {
  const { figures, has } = context;
  const lines = allQuotaLines(context);
  const ofUnit = linesByUnit(lines);
  const units = figures.units.flatMap((unit) => {
    const name = context.unitSheet(unit);
    return name === null ? [] : [{ unit, ...unitSheet(context, unit, name, ofUnit.get(unit.unit) ?? []) }];
  });
  const totals = new Map(units.map(({ unit, totalCell }) => [unit, totalCell]));
  const sources = sourcesSheet(context, registers);
  const taken = [
    ...Object.values(SHEET_NAMES),
    ...Object.values(REGISTER_NAMES),
    ...units.map(({ plan }) => plan.name),
  ];
  const summary = has("summary") ? summarySheet(context, taken) : null;
  const named = [...taken, ...(summary?.plans ?? []).map(({ name }) => name)];
  const rowOf: RowOf = ({ id }) => places.get(id)?.row ?? null;
  const lists = has("lists") ? listSheets(context, named, rowOf) : [];
  const sections = proofSections(context, {
    summary,
    unitTotal: (unit) => totals.get(unit) ?? null,
    registers,
    recordRows: sources.recordRows,
    lists,
  });
  const proof = proofOf(context.input, figures, sections);
  const sheets = [
    ...(summary?.plans ?? []),
    has("analysis") ? analysisSheet(context, summary?.ranges ?? null) : null,
    ...(has("quotas") ? [quotaSheet(context, lines), rankingSheet(context)] : []),
    ...lists.map(({ plan }) => plan),
    ...(has("lists") ? [leftOutSheet(context, rowOf), votesSheet(context), certificatesSheet(context)] : []),
    has("tracker") ? trackerSheet(context) : null,
    has("returned") ? returnedSheet(context) : null,
    ...units.map(({ plan }) => plan),
    proofSheet(context, sections, proof),
    sources.plan,
  ].filter((sheet) => sheet !== null);
  return { sheets, proof };
}

/** Builds all sheets of the report. Pure: the same input gives the same plan. Linear in the records. */
export function buildReport(given: ReportInput): Report {
  const input: ReportInput = { ...given, campaign: withReadings(given.campaign) };
  const { campaign, register, findings, ignored = [], today } = input;
  const figures = countFigures(input);
  const eligibilityWith = (found: readonly Finding[]): ReturnType<typeof eligibilityOf> =>
    eligibilityOf(register, found, campaign, input.overrules);
  const eligibility = eligibilityWith(findings);
  const strict = ignored.length === 0 ? eligibility : eligibilityWith([...findings, ...ignored]);
  const dispatch = dispatchOf(input, figures, eligibility, strict);
  const context = reportContextOf(input, figures, dispatch);
  const registers = registersOf(figures, input);
  const marks = [wayMark(dispatch, figures.nominations), ...ruleMarks(campaign, figures.quotas, register.records)];
  const places = placesOf(figures);
  const lookups = lookupsOf(figures);
  const found = foundCells(findings);
  const papers = paperSheets(context, registers, places);
  const registerSheets = registers.map((kind) =>
    registerSheet({
      campaign,
      figures,
      register: kind,
      records: figures.registers.get(kind) ?? [],
      marks,
      fileCode: context.fileCode,
      lines: context.lines,
      lookups: lookups.ranges,
      found,
    }),
  );
  const sheets: readonly SheetPlan[] = [
    ...papers.sheets,
    ...registerSheets,
    lookupSheet(lookups),
    ...(context.has("findings") ? [findingsSheet(context, cellTeller(places, registerSheets))] : []),
  ];
  // What the sheet shows is what whoever receives it reads back.
  const records = asShown(register.records, campaign);
  const stamp = stampOf({ campaign, unit: null, records, findings, at: isoOf(today) });
  return {
    workbook: {
      sheets,
      supersedes: SUPERSEDED,
      names: {},
      properties: stampProperties(stamp),
      activeSheet: 0,
      title: campaign.name,
    },
    sheets: sheets.map(({ name, kind }) => ({ name, kind })),
    awards: figures.awards,
    units: figures.units,
    figures,
    dispatch,
    totals: { units: figures.units.length, nominations: figures.nominations.length },
    proof: papers.proof,
    places,
  };
}
