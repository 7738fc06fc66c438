import type { PlanValue } from "../../grid/sheet-plan";
import { percentFormula } from "../percent";
import { formula, number } from "../plan-value";
import { countAwards, countKinds, sumOfKinds } from "../figures/figures";
import { countRecords } from "../figures/formulas";
import { COUNTED_KIND_LABELS, UNKNOWN_UNIT } from "../labels";
import { unitNameOf } from "../../check/facts/places";
import { compareKey } from "../../text/key";
import type { ReportContext } from "../report-context";
import type { RegisterRecord } from "../../register/register";
import { shownAwards, usedKinds } from "./summary-columns";
import { letter, shareOf, type Block, type BlockRow } from "./analysis-block";

const COMPARED = {
  headers: ["Kỳ trước", "Kỳ này", "Tăng, giảm", "So kỳ trước"],
  shares: new Set(["So kỳ trước"]),
  note: "Số của kỳ trước lấy từ sổ của kỳ trước.",
} as const;

const comparedRow = (
  label: string,
  written: PlanValue,
  thenCount: number,
  nowCount: number,
  look: BlockRow["look"] = "row",
): BlockRow => ({
  label,
  look,
  values: (at) => {
    const [a, b] = [`${letter(0)}${String(at)}`, `${letter(1)}${String(at)}`];
    return [
      number(thenCount),
      written,
      formula(`${b}-${a}`, nowCount - thenCount),
      percentFormula(`IF(${a}=0,0,${b}/${a})`, shareOf(nowCount, thenCount)),
    ];
  },
});

export const nominatedBefore = ({ input: { earlier } }: ReportContext): readonly RegisterRecord[] =>
  earlier.at(-1)?.records.filter(({ register }) => register === "nominations") ?? [];

/**
 * This drive beside the last one, unit by unit; units that only the last one had come after. Null where no register was
 * given.
 */
export function comparisonByUnit(context: ReportContext): Block | null {
  const { figures } = context;
  const before = nominatedBefore(context);
  if (before.length === 0) return null;
  const then = new Map<string, { readonly name: string; count: number }>();
  for (const record of before) {
    const name = unitNameOf(record) ?? "";
    const known = then.get(compareKey(name));
    if (known === undefined) then.set(compareKey(name), { name, count: 1 });
    else known.count += 1;
  }
  const current = new Set(figures.units.map(({ unit }) => compareKey(unit)));
  const rows = [
    ...figures.units.map((unit) =>
      comparedRow(
        unit.unit || UNKNOWN_UNIT,
        formula(countRecords({ unit: unit.code }), unit.records.length),
        then.get(compareKey(unit.unit))?.count ?? 0,
        unit.records.length,
      ),
    ),
    ...[...then]
      .filter(([key]) => !current.has(key))
      .map(([, { name, count }]) => comparedRow(name || UNKNOWN_UNIT, number(0), count, 0)),
    comparedRow(
      "Tổng số đề nghị",
      formula(countRecords({}), figures.nominations.length),
      before.length,
      figures.nominations.length,
      "total",
    ),
  ];
  return { ...COMPARED, title: "So với kỳ trước, từng đơn vị", head: "Đơn vị", rows };
}

/** This drive beside the last one whose register was given; null where none was. */
export function comparison(context: ReportContext): Block | null {
  const { figures } = context;
  const before = nominatedBefore(context);
  if (before.length === 0) return null;
  const [then, now] = [
    countAwards(before, figures.awards, figures.awardsOf),
    countAwards(figures.nominations, figures.awards, figures.awardsOf),
  ];
  const [kindsThen, kindsNow] = [countKinds(before), countKinds(figures.nominations)];
  const row = (
    label: string,
    written: string,
    thenCount: number,
    nowCount: number,
    look?: BlockRow["look"],
  ): BlockRow => comparedRow(label, formula(written, nowCount), thenCount, nowCount, look);
  const rows = [
    ...usedKinds(context).map((kind) =>
      row(COUNTED_KIND_LABELS[kind], countRecords({ kind }), kindsThen[kind], kindsNow[kind]),
    ),
    row("Tổng số đề nghị", countRecords({}), before.length, figures.nominations.length, "total"),
    ...shownAwards(context).map((award) =>
      row(
        award.name,
        countRecords({ award: award.name }),
        sumOfKinds(then.get(award.code)),
        sumOfKinds(now.get(award.code)),
      ),
    ),
  ];
  return { ...COMPARED, title: "So với kỳ trước", head: "Nội dung", rows };
}
