import type { RegisterKind } from "../../campaign/campaign";
import type { PlanValue } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import { COUNTED_KIND_LABELS, REGISTER_NAMES, UNKNOWN_UNIT } from "../labels";
import { NO_UNIT, countKinds, countAwards, sumOfKinds, type UnitFigures } from "../figures/figures";
import { countRecords } from "../figures/formulas";
import { countWays } from "../figures/ways";
import type { ProofLine } from "../report";
import { linkToRows, linkToSheet, type ReportContext } from "../report-context";
import { formula, number } from "../plan-value";
import type { Link } from "../sheet-builder";
import { routeName, WAYS } from "../submission/dispatch";
import type { WrittenList } from "../sheets/list-sheets";
import { paperOf } from "../sheets/list-names";
import { shownAwards, usedKinds, withoutAward } from "../sheets/summary-columns";
import type { SummarySheet } from "../sheets/summary-sheet";

/** One figure told from three sides, each as a cell will hold it. */
export interface ProofEntry {
  readonly name: string;
  readonly units: PlanValue | null;
  readonly register: PlanValue | null;
  readonly report: PlanValue | null;
  /** Further cells that must say the same. */
  readonly also: readonly string[];
  readonly link: Link;
  /** Whatever it counts is an error even where all sides agree: nobody knows whose it is. */
  readonly unsettled: boolean;
}

export interface ProofSection {
  readonly title: string;
  readonly entries: readonly ProofEntry[];
}

export interface ProofSources {
  readonly summary: SummarySheet | null;
  /** The cell of a unit's own sheet that says how many it proposes; null where it has no sheet. */
  readonly unitTotal: (unit: UnitFigures) => string | null;
  readonly registers: readonly RegisterKind[];
  /** Reference to the number of rows with a record, on the sheet of sources. */
  readonly recordRows: string;
  readonly lists: readonly WrittenList[];
}

const shownCount = (value: PlanValue | null): number | null =>
  value?.kind === "formula" ? Number(value.cached) : value?.kind === "number" ? value.number : null;

const entry = (
  name: string,
  units: PlanValue | null,
  register: PlanValue | null,
  report: PlanValue | null,
  link?: Link,
  also: readonly string[] = [],
): ProofEntry => ({ name, units, register, report, also, link, unsettled: false });

const ref = (cell: string | null | undefined, cached: number): PlanValue | null =>
  cell === null || cell === undefined ? null : formula(cell, cached);

/** A figure of all nominations: as sent, counted over the register, and as the biểu tổng hợp has it. */
function whole(context: ReportContext, { summary, registers, recordRows }: ProofSources): ProofSection {
  const { figures, input } = context;
  const total = figures.nominations.length;
  const all = registers.map((register) => countRecords({}, register));
  const sheet = linkToSheet(REGISTER_NAMES.nominations, "Mở sổ đề nghị");
  const kinds = countKinds(figures.nominations);
  const awards = countAwards(figures.nominations, figures.awards, figures.awardsOf);
  const none = figures.units.reduce((sum, unit) => sum + withoutAward(unit, figures), 0);
  return {
    title: "Số đọc được = số trong sổ = số trong báo cáo",
    entries: [
      entry(
        "Dòng danh sách trong mọi tệp",
        formula(recordRows, input.register.ledger.record),
        formula(all.join("+"), input.register.records.length),
        null,
      ),
      entry(
        "Đề nghị khen thưởng",
        number(total),
        formula(countRecords({}), total),
        ref(summary?.totalCell, total),
        sheet,
      ),
      ...usedKinds(context).map((kind) =>
        entry(
          COUNTED_KIND_LABELS[kind],
          number(kinds[kind]),
          formula(countRecords({ kind }), kinds[kind]),
          ref(summary?.kindTotal(kind), kinds[kind]),
          sheet,
        ),
      ),
      ...shownAwards(context).map((award) => {
        const count = sumOfKinds(awards.get(award.code));
        return entry(
          award.name,
          number(count),
          formula(countRecords({ award: award.name }), count),
          ref(summary?.awardTotal(award.code), count),
          sheet,
        );
      }),
      ...(none === 0
        ? []
        : [
            entry(
              "Chưa ghi danh hiệu, hình thức",
              number(none),
              formula(countRecords({ award: "" }), none),
              ref(summary?.awardTotal(""), none),
              sheet,
            ),
          ]),
    ],
  };
}

function units(context: ReportContext, { summary, unitTotal }: ProofSources): ProofSection {
  return {
    title: "Từng đơn vị",
    entries: context.figures.units.map((unit) => {
      const count = unit.records.length;
      const own = unitTotal(unit);
      const unsettled = unit.unit === NO_UNIT;
      const line = entry(
        unsettled ? UNKNOWN_UNIT : unit.unit,
        number(count),
        formula(countRecords({ unit: unit.code }), count),
        ref(summary?.unitTotal(unit), count),
        linkToRows(context, unit, "Xem các đề nghị trong sổ"),
        own === null ? [] : [own],
      );
      return { ...line, unsettled };
    }),
  };
}

/** Every nomination goes one way only; the papers, their lists and what stays out add up to the whole. */
function papers(context: ReportContext, { lists }: ProofSources): ProofSection {
  const { dispatch, figures } = context;
  const { wayOf } = dispatch;
  const tagsOf = (records: readonly RegisterRecord[]): readonly string[] => [...new Set(records.map(wayOf))];
  const counted = (records: readonly RegisterRecord[], award?: string): PlanValue =>
    formula(countWays(tagsOf(records), award), records.length);
  const listed = lists.map(({ list, kind, sheet, totalCell }) => {
    const { records, award } = list;
    const head = kind === "asked" ? `Danh sách “${sheet}”` : `Danh sách “${sheet}” (không trình)`;
    return entry(
      head,
      number(records.length),
      counted(records, award.name),
      ref(totalCell, records.length),
      linkToSheet(sheet, "Mở danh sách"),
    );
  });
  const sent = dispatch.packets.map(({ route, records }) =>
    entry(
      `${paperOf(route) === "Tờ trình" ? "Tờ trình" : "Dự thảo quyết định"}, ${routeName(route).toLowerCase()}`,
      number(records.length),
      counted(records),
      number(records.length),
    ),
  );
  const out = dispatch.leftOut.map(({ record }) => record);
  const decided = figures.nominations.filter((record) => wayOf(record) === WAYS.decided);
  const rest: readonly (readonly [string, readonly RegisterRecord[]])[] = [
    ["Để ngoài tờ trình", out],
    ["Đã có quyết định", decided],
  ];
  return {
    title: "Danh sách, tờ trình và số để ngoài",
    entries: [
      ...listed,
      ...sent,
      ...rest
        .filter(([, records]) => records.length > 0)
        .map(([name, records]) => entry(name, number(records.length), counted(records), null)),
    ],
  };
}

/** Every line of the proof, section by section. */
export const proofSections = (context: ReportContext, sources: ProofSources): readonly ProofSection[] =>
  [whole(context, sources), units(context, sources), papers(context, sources)].filter(
    ({ entries }) => entries.length > 0,
  );

/** The lines as figures: what the sheet shows before anybody recalculates it. */
export const proofLines = (sections: readonly ProofSection[]): readonly ProofLine[] =>
  sections.flatMap(({ entries }) =>
    entries.map(({ name, units: sent, register, report }) => {
      const line = { name, unitsSum: shownCount(sent), register: shownCount(register), report: shownCount(report) };
      const told = [line.unitsSum, line.register, line.report].filter((value) => value !== null);
      return { ...line, ok: told.every((value) => value === told[0]) };
    }),
  );
