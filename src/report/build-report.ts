import type { RegisterKind } from "../campaign/campaign";
import { withReadings } from "../campaign/readings";
import { eligibilityOf } from "../check/eligibility/eligibility";
import type { Finding } from "../check/finding";
import { stampOf } from "../check/stamp/stamp";
import { stampProperties } from "../check/stamp/stamp-properties";
import { wholeSheet } from "../grid/long-sheet";
import type { SheetPlan, Superseded } from "../grid/sheet-plan";
import { isoOf } from "../text/day";
import { asShown, countFigures, type Figures } from "./figures/figures";
import { LOOKUP_SHEET } from "./figures/lookups";
import { placesOf } from "./places";
import type { Report, ReportInParts, ReportInput, SheetBatch } from "./report";
import { reportContextOf, SHEET_NAMES } from "./report-context";
import { paperSheets, registerSheets } from "./report-sheets";
import { dispatchOf } from "./submission/dispatch";

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

/**
 * Lays a report out, its sheets one after the other, so that a writer may forget each. Pure: the same input gives the same
 * sheets. Linear in the records.
 */
export function reportInParts(given: ReportInput): ReportInParts {
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
  const places = placesOf(figures);
  // What the sheet shows is what whoever receives it reads back.
  const records = asShown(register.records, campaign);
  const stamp = stampOf({ campaign, unit: null, records, findings, at: isoOf(today) });
  return {
    outline: {
      supersedes: SUPERSEDED,
      names: {},
      properties: stampProperties(stamp),
      activeSheet: 0,
      title: campaign.name,
    },
    dispatch,
    *sheets() {
      const named: Report["sheets"][number][] = [];
      const proof = yield* noting(paperSheets(context, registers, places), named);
      yield* noting(registerSheets(context, input, registers, places), named);
      return {
        sheets: named,
        awards: figures.awards,
        units: figures.units,
        figures,
        dispatch,
        totals: { units: figures.units.length, nominations: figures.nominations.length },
        proof,
        places,
      };
    },
  };
}

/** The same batches but for empty ones, the names of their sheets noted as they pass. */
function* noting<T>(
  batches: Generator<SheetBatch, T, undefined>,
  named: Report["sheets"][number][],
): Generator<SheetBatch, T, undefined> {
  let step = batches.next();
  for (; step.done !== true; step = batches.next()) {
    named.push(...step.value.map(({ name, kind }) => ({ name, kind })));
    if (step.value.length > 0) yield step.value;
  }
  return step.value;
}

/** All sheets of the report at once. */
export function buildReport(input: ReportInput): Report {
  const { outline, sheets } = reportInParts(input);
  const all: SheetPlan[] = [];
  const batches = sheets();
  let step = batches.next();
  for (; step.done !== true; step = batches.next()) all.push(...step.value.map(wholeSheet));
  return { ...step.value, workbook: { ...outline, sheets: all } };
}
