import { addTo } from "../../base/group-by";
import type { PlanValue } from "../../grid/sheet-plan";
import { percentFormula } from "../percent";
import { formula, number } from "../plan-value";
import {
  countAwards,
  countKinds,
  type CountedAward,
  type CountedKind,
  type KindCounts,
  type UnitFigures,
} from "../figures/figures";
import { countRecords, exactly } from "../figures/formulas";
import { CATEGORY_LABELS, COUNTED_KIND_LABELS, UNKNOWN_KIND, UNKNOWN_UNIT } from "../labels";
import { monthsBetween, yearMonthOf } from "../../campaign/deadline";
import { monthCode } from "../figures/rule-marks";
import type { ReportContext } from "../report-context";
import { isDecided, monthOf } from "../figures/row-codes";
import { shownAwards, usedKinds } from "./summary-columns";
import { shownDate } from "../field-value";
import { letter, NO_SHARES, nominatedFor, SHARE, shareOf, sumAbove, type Block, type BlockRow } from "./analysis-block";

const isKnown = ({ unit }: UnitFigures): boolean => unit !== "";

/** By unit kind: how many units, how many of them sent, what they propose. */
export function byUnitKind(
  context: ReportContext,
  ranges: { readonly kinds: string; readonly totals: string } | null,
): Block {
  const { figures } = context;
  const kinds = usedKinds(context);
  const names = new Map(
    [...figures.units]
      // Who nobody knows is no unit: a group of known ones keeps its own name.
      .sort((a, b) => Number(b.unit === "") - Number(a.unit === ""))
      .map((unit) => [unit.kindCode, unit.unit === "" ? UNKNOWN_UNIT : (unit.kind ?? UNKNOWN_KIND)]),
  );
  const codes = [
    ...context.input.campaign.unitKinds.map(({ id }) => id).filter((id) => names.has(id)),
    ...[...names.keys()].filter((code) => !context.input.campaign.unitKinds.some(({ id }) => id === code)),
  ];
  const grand = figures.nominations.length;
  const headers = [
    "Số đơn vị",
    "Có đề nghị",
    "Tổng số đề nghị",
    ...kinds.map((kind) => COUNTED_KIND_LABELS[kind]),
    SHARE,
  ];
  const count = (criteria: readonly string[], value: number): PlanValue =>
    ranges === null ? number(value) : formula(`COUNTIFS(${criteria.join(",")})`, value);
  const rows = codes.map((code): BlockRow => {
    const own = figures.units.filter((unit) => unit.kindCode === code);
    const known = own.filter(isKnown);
    const total = own.reduce((sum, { records }) => sum + records.length, 0);
    const name = names.get(code) ?? UNKNOWN_KIND;
    const kindRange = ranges === null ? "" : `${ranges.kinds},${exactly(name)}`;
    return {
      label: name,
      look: "row",
      values: () => [
        count([kindRange], known.length),
        count([kindRange, `${ranges?.totals ?? ""},">0"`], known.filter(({ records }) => records.length > 0).length),
        formula(countRecords({ unitKind: code }), total),
        ...kinds.map((kind) =>
          formula(
            countRecords({ unitKind: code, kind }),
            own.reduce((sum, { byKind }) => sum + byKind[kind], 0),
          ),
        ),
        percentFormula(
          `IF(${countRecords({})}=0,0,${countRecords({ unitKind: code })}/${countRecords({})})`,
          shareOf(total, grand),
        ),
      ],
    };
  });
  const total: BlockRow = {
    label: "Tổng cộng",
    look: "total",
    values: (at) =>
      headers.map((header, figure) => {
        if (header === SHARE) return percentFormula(`IF(${countRecords({})}=0,0,1)`, shareOf(grand, grand));
        const all = [
          figures.units.filter(isKnown).length,
          figures.units.filter((unit) => isKnown(unit) && unit.records.length > 0).length,
          grand,
          ...kinds.map((kind) => figures.units.reduce((sum, { byKind }) => sum + byKind[kind], 0)),
        ];
        return formula(sumAbove(figure, at, rows.length), all[figure] ?? 0);
      }),
  };
  return {
    title: "Theo loại đơn vị",
    head: "Loại đơn vị",
    headers,
    shares: new Set([SHARE]),
    rows: [...rows, total],
    note: null,
  };
}

function awardRow(
  context: ReportContext,
  award: CountedAward,
  kinds: readonly CountedKind[],
  counts: KindCounts | undefined,
): BlockRow {
  const own = nominatedFor(context, award);
  const [decided, total] = [own.filter(isDecided).length, own.length];
  return {
    label: award.name,
    look: "row",
    values: (at) => [
      ...kinds.map((kind) => formula(countRecords({ award: award.name, kind }), counts?.[kind] ?? 0)),
      formula(countRecords({ award: award.name }), total),
      formula(countRecords({ award: award.name, decided: true }), decided),
      formula(`${letter(kinds.length)}${String(at)}-${letter(kinds.length + 1)}${String(at)}`, total - decided),
    ],
  };
}

/** By award, titles and forms apart; decided apart from proposed. */
export function byAward(context: ReportContext): Block {
  const kinds = usedKinds(context);
  const totals = countAwards(context.figures.nominations, context.figures.awards, context.figures.awardsOf);
  const rows: BlockRow[] = [];
  const blank = { kind: "blank" } as const;
  const headers = [...kinds.map((kind) => COUNTED_KIND_LABELS[kind]), "Cộng", "Đã có quyết định", "Còn đề nghị"];
  for (const category of ["title", "form", "other"] as const) {
    const own = shownAwards(context).filter((award) => award.category === category);
    if (own.length === 0) continue;
    rows.push({
      label: CATEGORY_LABELS[category].toUpperCase(),
      look: "group",
      values: () => headers.map(() => blank),
    });
    for (const award of own) rows.push(awardRow(context, award, kinds, totals.get(award.code)));
  }
  return {
    title: "Theo danh hiệu, hình thức",
    head: "Danh hiệu, hình thức khen thưởng",
    headers,
    shares: NO_SHARES,
    rows,
    note: "Danh hiệu thi đua và hình thức khen thưởng không cộng chung. “Đã có quyết định” chỉ tính đề nghị mà đơn vị ghi số hoặc ngày quyết định.",
  };
}

/** Nominations that tell no month stand on a row of their own. */
export const NO_MONTH = "Không ghi tháng";
const LONGEST = 36;

/** By month of the deed, with the months so far that a monthly quota asks for; null where no nomination tells its month. */
export function byMonth(context: ReportContext): Block | null {
  const {
    figures: { nominations },
    input: { campaign, today },
  } = context;
  const kinds = usedKinds(context);
  const told = new Map<string, (typeof nominations)[number][]>();
  for (const record of nominations) {
    const month = monthOf(record) ?? "";
    addTo(told, month, record);
  }
  const asked = campaign.rules.flatMap((rule) =>
    rule.type === "quota" && rule.months !== null && rule.count.register === "nominations"
      ? monthsBetween(rule.months.from, rule.months.to).filter((month) => month <= yearMonthOf(today))
      : [],
  );
  const months = [...new Set<string>([...asked, ...told.keys()])].filter((month) => month !== "").sort();
  if (months.length === 0 || months.length > LONGEST) return null;
  const headers = [...kinds.map((kind) => COUNTED_KIND_LABELS[kind]), "Cộng", "Lũy kế"];
  let running = 0;
  const rowOf = (month: string, label: string): BlockRow => {
    const own = told.get(month) ?? [];
    const counts = countKinds(own);
    running += own.length;
    const soFar = running;
    const first = months[0] === month;
    return {
      label,
      look: "row",
      values: (at) => [
        ...kinds.map((kind) => formula(countRecords({ month: monthCode(month), kind }), counts[kind])),
        formula(countRecords({ month: monthCode(month) }), own.length),
        formula(
          first
            ? `${letter(kinds.length)}${String(at)}`
            : `${letter(kinds.length + 1)}${String(at - 1)}+${letter(kinds.length)}${String(at)}`,
          soFar,
        ),
      ],
    };
  };
  const rows = months.map((month) => rowOf(month, shownDate(month)));
  if (told.has("")) rows.push(rowOf("", NO_MONTH));
  return { title: "Theo tháng có việc làm, thành tích", head: "Tháng", headers, shares: NO_SHARES, rows, note: null };
}
