import { countRecords } from "../figures/formulas";
import { sumOfKinds, type CountedAward, type CountedKind, type Figures, type UnitFigures } from "../figures/figures";
import { CATEGORY_LABELS, COUNTED_KIND_LABELS } from "../labels";
import { kindsInOrder } from "../report";
import type { ReportContext } from "../report-context";

/** A column of the biểu tổng hợp: three lines of header, a formula and its figure for each unit. */
export interface CountColumn {
  /** Equal neighbours are merged; "" lets the line above run down. */
  readonly headers: readonly [string, string, string];
  readonly formula: (unit: UnitFigures) => string;
  readonly value: (unit: UnitFigures) => number;
  /** Sums columns of this sheet: positions among the count columns. */
  readonly sumOf?: readonly number[];
  /** What it counts, for who asks for its total; "" for nominations without an award. */
  readonly kind?: CountedKind;
  readonly award?: string;
}

const TOTAL = "Tổng số đề nghị";
/** Awards that nobody is proposed for are left out where the campaign has many. */
const ALL_SHOWN_UP_TO = 4;

const total: CountColumn = {
  headers: [TOTAL, "", ""],
  formula: (unit) => countRecords({ unit: unit.code }),
  value: (unit) => unit.records.length,
};

const ofKind = (kind: CountedKind): CountColumn => ({
  headers: ["Trong đó", COUNTED_KIND_LABELS[kind], ""],
  formula: (unit) => countRecords({ unit: unit.code, kind }),
  value: (unit) => unit.byKind[kind],
  kind,
});

export const withoutAward = ({ records }: UnitFigures, { awardsOf }: Figures): number =>
  records.filter((record) => awardsOf(record).length === 0).length;

const noAward = (figures: Figures): CountColumn => ({
  headers: ["Chưa ghi danh hiệu", "", ""],
  formula: (unit) => countRecords({ unit: unit.code, award: "" }),
  value: (unit) => withoutAward(unit, figures),
  award: "",
});

const ofAward = (award: CountedAward, kind: CountedKind): CountColumn => ({
  headers: [CATEGORY_LABELS[award.category], award.name, COUNTED_KIND_LABELS[kind]],
  formula: (unit) => countRecords({ unit: unit.code, award: award.name, kind }),
  value: (unit) => unit.byAward.get(award.code)?.[kind] ?? 0,
  award: award.code,
});

/** Kinds that occur among the nominations, with those the plan speaks of; last what is of no known kind. */
export function usedKinds({ figures, input, choices }: ReportContext): readonly CountedKind[] {
  const used = (kind: CountedKind): boolean => figures.units.some(({ byKind }) => byKind[kind] > 0);
  const known = kindsInOrder(choices.collectivesFirst).filter(
    (kind) => used(kind) || (input.campaign.subjects.includes(kind) && kind !== "household"),
  );
  return used("unknown") ? [...known, "unknown"] : known;
}

export const occurs = (figures: Figures, award: CountedAward): boolean =>
  figures.units.some(({ byAward }) => sumOfKinds(byAward.get(award.code)) > 0);

/** Awards that the report shows. */
export const shownAwards = ({ figures }: ReportContext): readonly CountedAward[] => {
  const known = figures.awards.filter(({ category }) => category !== "other");
  return figures.awards.filter(
    (award) => (award.category !== "other" && known.length <= ALL_SHOWN_UP_TO) || occurs(figures, award),
  );
};

/** The columns of one category, without their sum. */
function awardColumns(
  context: ReportContext,
  awards: readonly CountedAward[],
  kinds: readonly CountedKind[],
): readonly CountColumn[] {
  return awards.flatMap((award) => {
    const present = kinds.filter((kind) =>
      context.figures.units.some(({ byAward }) => (byAward.get(award.code)?.[kind] ?? 0) > 0),
    );
    const allowed: readonly CountedKind[] =
      context.input.campaign.awards.find(({ id }) => id === award.code)?.subjects ?? kinds;
    return (present.length > 0 ? present : kinds.filter((kind) => allowed.includes(kind)).slice(0, 1)).map((kind) =>
      ofAward(award, kind),
    );
  });
}

/** Adds the columns up; they stand side by side from that position on. */
const sumColumn = (category: CountedAward["category"], columns: readonly CountColumn[], from: number): CountColumn => ({
  headers: [CATEGORY_LABELS[category], "Cộng", ""],
  formula: () => "",
  value: (unit) => columns.reduce((all, each) => all + each.value(unit), 0),
  sumOf: columns.map((_, index) => index + from),
});

/** The sum of a category whose columns stand on another sheet. */
const wholeCategory = (category: CountedAward["category"], columns: readonly CountColumn[]): CountColumn => ({
  headers: [CATEGORY_LABELS[category], "Cộng", ""],
  formula: (unit) => columns.map((column) => column.formula(unit)).join("+"),
  value: (unit) => columns.reduce((all, each) => all + each.value(unit), 0),
});

/** Says how many nominations were counted for an award that their unit did not write. */
export const assumedNote = ({ figures, input: { campaign } }: ReportContext): readonly string[] =>
  figures.assumed === 0
    ? []
    : [
        `${String(figures.assumed)} đề nghị không ghi danh hiệu, hình thức được tính vào “${campaign.awards[0]?.name ?? ""}”, là danh hiệu, hình thức duy nhất của kế hoạch.`,
      ];

/** One biểu of units × figures; `tail` adds shares, findings and notes. */
export interface Matrix {
  readonly about: string | null;
  readonly columns: readonly CountColumn[];
  readonly tail: boolean;
}

/** More columns than these make a page unreadable: the awards then stand on sheets of their own. */
const MOST_TOGETHER = 12;
const MOST_AWARD_COLUMNS = 11;

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => items.slice(part * each, (part + 1) * each));
}

/**
 * The figures of a unit in the biểu tổng hợp, on one sheet where they fit. Titles and award forms are never summed
 * together.
 */
export function matrices(context: ReportContext): readonly Matrix[] {
  const { figures } = context;
  const kinds = usedKinds(context);
  const base: readonly CountColumn[] = [total, ...(kinds.length > 1 ? kinds.map(ofKind) : [])];
  const rest = figures.units.some((unit) => withoutAward(unit, figures) > 0) ? [noAward(figures)] : [];
  const groups = (["title", "form", "other"] as const)
    .map((category) => {
      const awards = shownAwards(context).filter((award) => award.category === category);
      return { category, several: awards.length > 1, columns: awardColumns(context, awards, kinds) };
    })
    .filter(({ columns }) => columns.length > 0);
  const together = [...base];
  for (const { category, several, columns } of groups) {
    const from = together.length;
    together.push(...columns, ...(several ? [sumColumn(category, columns, from)] : []));
  }
  if (together.length + rest.length <= MOST_TOGETHER)
    return [{ about: null, columns: [...together, ...rest], tail: true }];
  const apart = groups.flatMap(({ category, several, columns }) => {
    const parts = chunks(columns, MOST_AWARD_COLUMNS);
    return parts.map((part): Matrix => ({
      about: CATEGORY_LABELS[category],
      columns: several && parts.length === 1 ? [...part, sumColumn(category, part, 0)] : part,
      tail: false,
    }));
  });
  return [
    {
      about: null,
      columns: [...base, ...groups.map(({ category, columns }) => wholeCategory(category, columns)), ...rest],
      tail: true,
    },
    ...apart,
  ];
}
