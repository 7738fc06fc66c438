import { onceFor } from "../../base/once-for";
import type { ScoringRule } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import type { CheckContext } from "../rule";
import { followedUnits, type UnitScope } from "./scopes";

/** One content of a unit, reckoned. */
export interface ScoreLine {
  readonly record: RegisterRecord;
  readonly item: string;
  /** Standard points: the plan's where it names the content, else the table's; null where neither says. */
  readonly standard: number | null;
  /** The points that count: reckoned, else as claimed up to the standard points; null where nothing tells them. */
  readonly points: number | null;
  /** Whether they follow from plan and result. */
  readonly reckoned: boolean;
  /** Whether the plan names the content. */
  readonly named: boolean;
  /** Whether it counts: all do where the plan names none. */
  readonly planned: boolean;
}

/** The scoring of one unit with its rank. */
export interface UnitScore {
  readonly unit: string;
  /** Name of the group it is ranked in; null where nobody says which. */
  readonly group: string | null;
  readonly lines: readonly ScoreLine[];
  /** Contents of the plan without any points. */
  readonly missing: readonly string[];
  /** Contents with points that the plan does not name: they count for nothing. */
  readonly unknown: readonly string[];
  readonly itemPoints: number;
  /** As the table has them, and what counts of them. */
  readonly bonusSum: number;
  readonly minusSum: number;
  readonly bonus: number;
  readonly minus: number;
  readonly total: number;
  /** 1 for the first; units of equal points share it. Null without a group. */
  readonly rank: number | null;
  /** How many units the group has that were scored. */
  readonly of: number;
}

const HUNDREDTHS = 100;
/** Hundredths of a point decide no rank more finely than tables are written. */
const rounded = (points: number): number => Math.round((points + Number.EPSILON) * HUNDREDTHS) / HUNDREDTHS;
const sum = (numbers: readonly number[]): number => rounded(numbers.reduce((total, one) => total + one, 0));

/** done / plan × standard points, no more than the rule's percent of them. */
const pointsFor = (achieved: number, planned: number, standard: number, maxPercent: number): number =>
  rounded(standard * Math.min(achieved / planned, maxPercent / HUNDREDTHS));

/** The campaign's way of scoring; null where it scores nobody. */
export const scoringOf = ({ campaign }: CheckContext): ScoringRule | null =>
  campaign.rules.find((rule) => rule.type === "scoring") ?? null;

/** All units that were scored, by group and rank. Reckoned once for a context. */
export const unitScores = onceFor((context: CheckContext): readonly UnitScore[] => {
  const rule = scoringOf(context);
  return rule === null ? [] : ranked(rule, context);
});

function ranked(rule: ScoringRule, context: CheckContext): readonly UnitScore[] {
  const scored = followedUnits(context).flatMap((unit) => {
    const records = unit.records.filter(({ register }) => register === "scores");
    return records.length === 0 ? [] : [scoreOf(rule, unit, records, context)];
  });
  return scored
    .map((score): UnitScore => {
      const peers = score.group === null ? [] : scored.filter(({ group }) => group === score.group);
      const better = peers.filter(({ total }) => total > score.total).length;
      return { ...score, rank: score.group === null ? null : better + 1, of: peers.length };
    })
    .sort((a, b) => compareGroups(a.group, b.group) || b.total - a.total || (a.unit < b.unit ? -1 : 1));
}

const compareGroups = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

function groupOf({ within }: ScoringRule, unit: UnitScope, { campaign }: CheckContext): string | null {
  if (within === "campaign") return campaign.name;
  const [list, id] = within === "sector" ? [campaign.sectors, unit.sector] : [campaign.unitKinds, unit.kind];
  return list.find((one) => one.id === id)?.name ?? null;
}

function scoreOf(
  rule: ScoringRule,
  unit: UnitScope,
  records: readonly RegisterRecord[],
  context: CheckContext,
): UnitScore {
  const all = withoutHeads(records.map((record) => lineOf(rule, record)));
  const lines = all.filter(({ planned }) => planned);
  const itemPoints = sum(lines.map(({ points }) => points ?? 0));
  const bonusSum = sum(records.map(({ fields }) => Math.abs(fields.bonusPoints ?? 0)));
  const minusSum = sum(records.map(({ fields }) => Math.abs(fields.minusPoints ?? 0)));
  const bonus = Math.min(bonusSum, rule.maxBonus ?? bonusSum);
  const minus = Math.min(minusSum, rule.maxMinus ?? minusSum);
  return {
    unit: unit.name,
    group: groupOf(rule, unit, context),
    lines,
    missing: rule.items
      .map(({ name }) => name)
      .filter((name) => !lines.some(({ item, points }) => points !== null && looseKey(item) === looseKey(name))),
    unknown: all.filter(({ planned, points }) => !planned && points !== null).map(({ item }) => item),
    itemPoints,
    bonusSum,
    minusSum,
    bonus,
    minus,
    total: rounded(itemPoints + bonus - minus),
    rank: null,
    of: 0,
  };
}

/**
 * Lines of which one may be the head of those below it: their standard points add up to its own. The head counts where
 * the plan names it and none of them; else they do. A head is numbered in another way.
 */
function withoutHeads(lines: readonly ScoreLine[]): readonly ScoreLine[] {
  const dropped = new Set<ScoreLine>();
  lines.forEach((head, at) => {
    const own = head.record.fields.standardPoints ?? head.standard;
    if (own === null || own === 0 || dropped.has(head)) return;
    const below = partsOf(own, lines.slice(at + 1));
    const anyNamed = below.some(({ named }) => named);
    if (below.every((one) => numberingOf(one) === numberingOf(head)) || (head.named && anyNamed)) return;
    for (const one of head.named ? below : [head]) dropped.add(one);
  });
  return lines.filter((line) => !dropped.has(line));
}

type Numbering = "roman" | "letter" | "number" | "part" | "none";

/** How a line is numbered: "IV.", "A.", "2", "2.1"; in its own column or before its text. */
function numberingOf({ record: { fields } }: ScoreLine): Numbering {
  const [written = ""] = /^\s*[\p{L}\d.]{1,6}(?=[.)]\s|\s*$)/u.exec(fields.seq ?? fields.scoreItem ?? "") ?? [];
  if (/^[IVX]+$/iu.test(written.trim())) return "roman";
  if (/^\p{L}$/u.test(written.trim())) return "letter";
  if (/^\d+\.\d/u.test(written.trim())) return "part";
  return /^\d+\.?$/u.test(written.trim()) ? "number" : "none";
}

/** The lines right below whose standard points add up to that sum, two at least; none where they do not. */
function partsOf(whole: number, below: readonly ScoreLine[]): readonly ScoreLine[] {
  let left = whole;
  for (const [at, { record, standard }] of below.entries()) {
    left = rounded(left - (record.fields.standardPoints ?? standard ?? 0));
    if (left < 0) return [];
    if (left === 0) return at === 0 ? [] : below.slice(0, at + 1);
  }
  return [];
}

/** "1. Phát triển kinh tế" is the plan's "Phát triển kinh tế". */
const plainItem = (text: string): string => text.replace(/^\s*(?:\d+|[ivx]+|[a-zđ])[.)]\s+/iu, "").trim();

function lineOf({ items, maxPercent }: ScoringRule, record: RegisterRecord): ScoreLine {
  const { fields } = record;
  const typed = fields.scoreItem ?? "";
  const planned = items.find(({ name }) => [typed, plainItem(typed)].map(looseKey).includes(looseKey(name)));
  const item = planned?.name ?? typed;
  const standard = planned?.points ?? fields.standardPoints ?? null;
  const named = planned !== undefined;
  const line = { record, item, standard, named, planned: named || items.length === 0 };
  if (standard !== null && fields.achieved !== undefined && (fields.planned ?? 0) > 0)
    return {
      ...line,
      points: pointsFor(fields.achieved, fields.planned ?? 1, standard, maxPercent),
      reckoned: true,
    };
  const { points } = fields;
  if (points === undefined) return { ...line, points: null, reckoned: false };
  const most = standard === null ? points : rounded((standard * maxPercent) / HUNDREDTHS);
  return { ...line, points: Math.min(points, most), reckoned: false };
}
