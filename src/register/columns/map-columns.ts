import { columnLetterOf } from "../../grid/address";
import type { FieldId } from "../../field/field";
import type { GridRow } from "../../grid/grid";
import { topicOf } from "../../layout/header/header-vocabulary";
import { ASK_BELOW, type Evidence, type TableLayout } from "../../layout/layout";
import { candidatesOf, type Candidate, type ColumnCandidates, type ColumnContext } from "./column-candidates";
import type { TableHints } from "./column-refinement";
import { refine } from "./column-refinements";
import { BIRTH_PART } from "./refinements/births";
import { KIND_BY_TICK } from "./refinements/kinds";
import { fieldOfRegisterHeader, itemOfRegisterHeader } from "../../field/headers";
import { columnProfiler } from "./profile";
import type { ColumnMapping } from "../register";

/** Fields that several columns of one table may share. */
const SHARED: ReadonlySet<FieldId> = new Set<FieldId>(["awardMark", "attestation", "documents", "award", "note"]);

/** Columns of ticks, one for each kind, make up one field; so do day, month and year. */
const isShared = ({ field, evidence: { code } }: Candidate): boolean =>
  SHARED.has(field) || code === KIND_BY_TICK || code === BIRTH_PART;

const MOST_ALTERNATIVES = 4;
/** A column told to be of no use is not asked about where another one holds the same. */
const HELPER_FORMULAS = 0.8;

/** Hidden, or filled by formulas: codes looked up from a column beside. */
const isHelper = ({ column, profile }: ColumnCandidates): boolean =>
  column.hidden || (profile.filled > 0 && profile.formulas >= HELPER_FORMULAS);

interface Bid {
  readonly owner: ColumnCandidates;
  readonly candidate: Candidate;
  readonly at: number;
}

function outbids(a: Bid, b: Bid): number {
  const helpers = Number(isHelper(a.owner)) - Number(isHelper(b.owner));
  if (helpers !== 0) return helpers;
  return (
    b.candidate.confidence - a.candidate.confidence || b.owner.profile.filled - a.owner.profile.filled || a.at - b.at
  );
}

/** Gives each field to the column that bids most for it, best bids first. */
function assign(columns: readonly ColumnCandidates[]): ReadonlyMap<ColumnCandidates, Candidate> {
  const bids: Bid[] = columns.flatMap((owner, at) =>
    owner.candidates.filter(({ confidence }) => confidence >= ASK_BELOW).map((candidate) => ({ owner, candidate, at })),
  );
  bids.sort(outbids);
  const given = new Map<ColumnCandidates, Candidate>();
  const taken = new Map<FieldId, ColumnCandidates>();
  for (const { owner, candidate } of bids) {
    const holder = taken.get(candidate.field);
    if (given.has(owner) || (holder !== undefined && (!isShared(candidate) || isHelper(owner)))) continue;
    given.set(owner, candidate);
    taken.set(candidate.field, owner);
  }
  return given;
}

const unmapped = (
  owner: ColumnCandidates,
  confidence: number,
  alternatives: readonly FieldId[],
  evidence: Evidence,
): ColumnMapping => ({
  column: owner.column.column,
  header: owner.header,
  field: null,
  confidence,
  source: "none",
  alternatives,
  evidence,
  award: null,
  item: null,
});

const EMPTY_COLUMN: Evidence = { code: "column-empty", params: {} };

function without(owner: ColumnCandidates, holders: ReadonlyMap<FieldId, ColumnMapping>): ColumnMapping {
  const { header, candidates, notKept, profile } = owner;
  if (notKept !== null) return unmapped(owner, 0, [], notKept);
  const [best] = candidates;
  if (best === undefined) {
    return unmapped(
      owner,
      0,
      [],
      header === "" && profile.filled === 0 ? EMPTY_COLUMN : { code: "column-unknown", params: { header } },
    );
  }
  const holder = holders.get(best.field);
  if (holder !== undefined && best.confidence >= ASK_BELOW) {
    const params = { header, field: best.field, column: columnLetterOf(holder.column) };
    if (isHelper(owner)) return unmapped(owner, best.confidence, [], { code: "column-helper", params });
    return unmapped(
      owner,
      ASK_BELOW / 2,
      candidates.slice(0, MOST_ALTERNATIVES).map(({ field }) => field),
      { code: "column-conflict", params },
    );
  }
  const alternatives = candidates.slice(0, MOST_ALTERNATIVES).map(({ field }) => field);
  return unmapped(owner, best.confidence, alternatives, best.evidence);
}

const chosen = (owner: ColumnCandidates, field: FieldId | null, remembered: boolean): ColumnMapping => {
  const same = owner.candidates.find((candidate) => candidate.field === field);
  return {
    column: owner.column.column,
    header: owner.header,
    field,
    confidence: 1,
    source: remembered ? "remembered" : "clerk",
    alternatives: [],
    evidence: {
      code: remembered ? "column-remembered" : "column-clerk",
      params: { header: owner.header, field: field ?? "" },
    },
    award: field === "awardMark" ? (owner.column.path.at(-1) ?? null) : null,
    item: same?.item ?? null,
  };
};

export interface MappingRequest {
  readonly table: TableLayout;
  /** Rows of the records, for a look at the content. */
  readonly rows: readonly GridRow[];
  readonly context: ColumnContext;
  readonly hints: TableHints;
  /** Column letter → field, from the clerk; null leaves the column out. */
  readonly choices: Readonly<Record<string, FieldId | null>>;
  readonly remembered: boolean;
  /** The sheet is our own register: its headers are certain. */
  readonly ours: boolean;
}

/** A column of our own register: one of its fields, or one that the report adds for its figures. */
function ownMapping(owner: ColumnCandidates): ColumnMapping {
  const known = fieldOfRegisterHeader(owner.header);
  const { field, item } =
    known === null ? (itemOfRegisterHeader(owner.header) ?? { field: null, item: null }) : { field: known, item: null };
  if (field === null) return unmapped(owner, 1, [], { code: "column-own-other", params: { header: owner.header } });
  return {
    column: owner.column.column,
    header: owner.header,
    field,
    confidence: 1,
    source: "header",
    alternatives: [],
    evidence: { code: "column-own", params: { header: owner.header, field } },
    award: null,
    item,
  };
}

/**
 * Which field each column of a table holds, all columns considered together: a field goes to the column that suits it
 * best. Columns that are not told well enough have no field and their alternatives, for a person to decide.
 */
export function mapColumns(request: MappingRequest): readonly ColumnMapping[] {
  const { table, context, choices, remembered, ours } = request;
  const profileOf = columnProfiler(request.rows);
  const topic = topicOf(table.columns.map(({ path }) => path).filter((path) => path.length > 0));
  const read = table.columns.map((column) => candidatesOf(column, profileOf(column.column), context, topic));
  const fixed = new Map<ColumnCandidates, ColumnMapping>();
  for (const owner of read) {
    const choice = choices[columnLetterOf(owner.column.column)];
    const own = ours ? ownMapping(owner) : null;
    if (choice !== undefined) fixed.set(owner, chosen(owner, choice, remembered));
    else if (own !== null) fixed.set(owner, own);
  }
  const takenFields = new Set<FieldId>(
    [...fixed.values()].flatMap(({ field }) => (field === null || SHARED.has(field) ? [] : [field])),
  );
  const open = refine(
    read.filter((owner) => !fixed.has(owner)),
    request.hints,
  ).map((owner) => ({ ...owner, candidates: owner.candidates.filter(({ field }) => !takenFields.has(field)) }));
  const given = assign(open);
  const told = new Map<number, ColumnMapping>();
  const holders = new Map<FieldId, ColumnMapping>();
  for (const mapping of fixed.values()) told.set(mapping.column, mapping);
  for (const [owner, candidate] of given) {
    const alternatives = owner.candidates
      .filter(({ field }) => field !== candidate.field)
      .slice(0, MOST_ALTERNATIVES)
      .map(({ field }) => field);
    told.set(owner.column.column, { column: owner.column.column, header: owner.header, alternatives, ...candidate });
  }
  for (const mapping of told.values()) if (mapping.field !== null) holders.set(mapping.field, mapping);
  for (const owner of open) if (!given.has(owner)) told.set(owner.column.column, without(owner, holders));
  return table.columns.map(({ column }) => told.get(column)).filter((mapping) => mapping !== undefined);
}
