import { rangeOf, type RowIndex, rowIndex, rowNumberOf } from "../grid/address";
import type { BodyContext } from "./body/body-context";
import type { BodyDecision } from "./body/verdicts";
import type { TableColumn } from "./columns";
import type { TableEvidence } from "./evidence";
import type { RowFacts, SheetFacts } from "./row-facts";
import { type GroupText, levelGroups } from "./body/groups";
import type { HeaderBlock } from "./header/header-blocks";
import { isCountSentence } from "./patterns";
import { textAt } from "./row-facts";
import type { GroupRow, RecordRows, TableLayout, TotalRow } from "./layout";
import { totalRow } from "./body/totals";

/** All that was found out about one table. */
export interface TableParts {
  readonly facts: SheetFacts;
  /** null where the list has no header. */
  readonly block: HeaderBlock | null;
  readonly columns: readonly TableColumn[];
  readonly context: BodyContext;
  readonly decisions: readonly BodyDecision[];
  /** Heading rows above the header whose value holds for the whole table. */
  readonly groupsAbove: readonly RowFacts[];
  readonly totalsAbove: readonly RowFacts[];
  readonly titles: readonly string[];
}

const groupText = (row: RowFacts, seqColumn: number | null): GroupText => {
  const seq = textAt(row, seqColumn);
  const text = row.cells.find((cell) => cell.column !== seqColumn && cell.cell.kind === "text")?.text ?? seq;
  return { row: row.row, seq: text === seq ? "" : seq, text };
};

interface Assembled {
  readonly groups: readonly GroupRow[];
  readonly records: readonly RecordRows[];
  readonly totals: readonly TotalRow[];
}

/** A group that is open where a row stands. */
interface Open {
  readonly group: number;
  readonly from: number;
}

const NO_ROWS: readonly RowIndex[] = [];

/** Records by their rows. Those of one group share one list of groups, those without continuations one empty list. */
class Records {
  readonly all: RecordRows[] = [];
  #groups: readonly number[] = [];

  under(open: readonly Open[]): void {
    this.#groups = open.map(({ group }) => group);
  }

  add(row: number): void {
    this.all.push({ row: rowIndex(row), continuations: NO_ROWS, groups: this.#groups });
  }

  goOn(row: number): void {
    const last = this.all.pop();
    if (last !== undefined) this.all.push({ ...last, continuations: [...last.continuations, rowIndex(row)] });
  }
}

/** "Danh sách này có 12 người": a remark, and a count to hold against the rows. */
const countsRows = ({ firstText }: RowFacts): boolean => /\d/u.test(firstText) && isCountSentence(firstText);

function assemble({ facts, context, decisions, groupsAbove, totalsAbove }: TableParts): Assembled {
  const groupRows = decisions
    .filter(({ role }) => role === "group")
    .map(({ index }) => facts.rows[index])
    .filter((row) => row !== undefined);
  const groups = levelGroups([...groupsAbove, ...groupRows].map((row) => groupText(row, context.seq)));
  const byRow = new Map(groups.map((group, index) => [group.row as number, index]));
  const records = new Records();
  const pending: { readonly row: RowFacts; readonly before: number; readonly starts: readonly number[] }[] =
    totalsAbove.map((row) => ({ row, before: 0, starts: [] }));
  let open: readonly Open[] = [];
  const enter = (group: number): void => {
    const level = groups[group]?.level ?? 1;
    open = [...open.filter((outer) => (groups[outer.group]?.level ?? 1) < level), { group, from: records.all.length }];
    records.under(open);
  };
  groupsAbove.forEach((row) => {
    enter(byRow.get(row.row) ?? 0);
  });
  for (const { index, role } of decisions) {
    const row = facts.rows[index];
    if (row === undefined) continue;
    if (role === "record") records.add(row.row);
    else if (role === "group") enter(byRow.get(row.row) ?? 0);
    else if (role === "continuation") records.goOn(row.row);
    else if (role === "total" || (role === "note" && countsRows(row)))
      pending.push({ row, before: records.all.length, starts: open.map((entry) => entry.from) });
  }
  return {
    groups,
    records: records.all,
    totals: pending.map(({ row, before, starts }) =>
      totalRow(
        row,
        before,
        starts.map((from) => before - from),
        records.all.length,
      ),
    ),
  };
}

const rowOf = (facts: SheetFacts, index: number): number => facts.rows[index]?.row ?? 0;

function evidenceOf({ facts, block }: TableParts, records: readonly RecordRows[]): readonly TableEvidence[] {
  const evidence: TableEvidence[] = [];
  const shown = (index: number): number => rowNumberOf(rowIndex(rowOf(facts, index)));
  const [first, last] = [records[0], records.at(-1)];
  if (block === null) {
    evidence.push({
      code: "table-no-header",
      params: { row: rowNumberOf(first?.row ?? rowIndex(0)), records: records.length },
    });
  } else {
    const place = { from: shown(block.first), to: shown(block.last) };
    evidence.push(
      block.byWords
        ? { code: "table-header", params: { ...place, hits: block.hits, texts: block.texts } }
        : { code: "table-header-structure", params: place },
    );
    const numbers = block.numbers === null ? undefined : facts.rows[block.numbers];
    if (numbers !== undefined) {
      evidence.push({
        code: "table-numbered",
        params: {
          row: rowNumberOf(rowIndex(numbers.row)),
          from: numbers.cells[0]?.text ?? "",
          to: numbers.cells.at(-1)?.text ?? "",
        },
      });
    }
  }
  if (first === undefined || last === undefined) evidence.push({ code: "table-blank-form", params: {} });
  else
    evidence.push({
      code: "table-records",
      params: { records: records.length, from: rowNumberOf(first.row), to: rowNumberOf(last.row) },
    });
  return evidence;
}

const NO_HEADER = 0.4;
const BY_STRUCTURE = 0.7;

function confidenceOf(block: HeaderBlock | null): number {
  if (block === null) return NO_HEADER;
  if (!block.byWords) return BY_STRUCTURE;
  const share = block.texts === 0 ? 0 : block.hits / block.texts;
  const numbered = block.numbers === null ? 0 : 0.05;
  return Math.round(Math.min(0.99, 0.72 + 0.27 * share + numbered) * 1000) / 1000;
}

const headerRowsOf = (facts: SheetFacts, block: HeaderBlock | null): readonly RowIndex[] =>
  block === null
    ? []
    : Array.from({ length: block.last - block.first + 1 }, (_, step) => rowIndex(rowOf(facts, block.first + step)));

function numberRowOf(facts: SheetFacts, block: HeaderBlock | null): RowIndex | null {
  const index = block?.numbers ?? null;
  return index === null ? null : rowIndex(rowOf(facts, index));
}

/** Last row of a record and what continues it. */
const endOf = (record: RecordRows | undefined): RowIndex | null =>
  record === undefined ? null : (record.continuations.at(-1) ?? record.row);

/** The table's layout with positions in the sheet. */
export function tableLayout(parts: TableParts): TableLayout {
  const { facts, block, columns } = parts;
  const { groups, records, totals } = assemble(parts);
  const headerRows = headerRowsOf(facts, block);
  const numberRow = numberRowOf(facts, block);
  const top = headerRows[0] ?? records[0]?.row ?? rowIndex(0);
  const bottom = endOf(records.at(-1)) ?? numberRow ?? headerRows.at(-1) ?? top;
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? left;
  return {
    range: rangeOf(top, left, Math.max(top, bottom), right),
    headerRows,
    numberRow,
    columns: columns.map(({ column, path, hidden }) => ({ column, path, hidden })),
    groups,
    records,
    totals,
    titles: parts.titles,
    confidence: confidenceOf(block),
    evidence: evidenceOf(parts, records),
  };
}
