import type { Random } from "../../../samples/content/random";
import type { SubjectKind } from "../../../src/campaign/campaign";
import { calendarOf, type Day } from "../../../src/text/day";
import { AWARDS_FOR, GIAY_KHEN, type Award } from "./awards";
import { Canvas } from "./canvas";
import { chooseColumns, type AwardShape } from "./choose-columns";
import type { ListColumn } from "./columns";
import { seedMistakes } from "./mistakes";
import { inventSubject, type Subject } from "./subjects";
import { writeEnd, writeTitles, type EndStyle, type TitleStyle } from "./surroundings";
import { buildTable, type BuiltTable, type NumberStyle, type Section, type TableOptions } from "./table";
import type { TrueValues } from "./truth";
import { unitNames } from "./units";

export interface ListRequest {
  readonly sheet: string;
  readonly unit: string;
  readonly trait: (trait: string) => void;
  /** Whether another sheet or the file's name also tells the unit. */
  readonly unitTold: boolean;
  readonly header: boolean;
  readonly size: number;
  readonly mistakes: number;
  /** How the list is broken up. */
  readonly grouping: "none" | "kind" | "unit" | "award" | "unit-kind" | "month";
  readonly kinds: readonly SubjectKind[];
  /** How awards are written; by chance where not given. */
  readonly shape?: AwardShape;
  readonly extras: {
    readonly continued: boolean;
    readonly mergedUnits: boolean;
    readonly freeRows: boolean;
    readonly rough: boolean;
    readonly prefilled: boolean;
    readonly helper: boolean;
    readonly repeatHeader: boolean;
    readonly example: boolean;
    readonly secondAwards: boolean;
    readonly gapBelowHeader: boolean;
    readonly caption: boolean;
  };
}

const KIND_HEADINGS: Readonly<Record<SubjectKind, readonly [string, ...string[]]>> = {
  individual: ["CÁ NHÂN", "Cá nhân", "Danh sách cá nhân", "CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
  collective: ["TẬP THỂ", "Tập thể", "Danh sách tập thể", "TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG"],
  household: ["HỘ GIA ĐÌNH", "Hộ gia đình", "Gia đình"],
};

function monthOf(day: Day): string {
  const { month, year } = calendarOf(day);
  return `Tháng ${month}/${year}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups];
}

function sectionsOf(
  random: Random,
  subjects: readonly Subject[],
  { grouping, kinds }: ListRequest,
  awardTold: boolean,
): readonly Section[] {
  const byKind = (list: readonly Subject[]): readonly Section[] =>
    kinds
      .map((kind): Section => ({
        headings: [random.pick(KIND_HEADINGS[kind])],
        says: { kind: [kind] },
        subjects: list.filter((subject) => subject.kind === kind),
      }))
      .filter((section) => section.subjects.length > 0);
  switch (grouping) {
    case "none":
      return [{ headings: [], says: {}, subjects }];
    case "kind":
      return byKind(subjects);
    case "unit":
      return groupBy(subjects, ({ unit }) => unit).map(([unit, list]): Section => ({
        headings: [random.chance(0.3) ? unit.toUpperCase() : unit],
        says: { unit: [unit] },
        subjects: list,
      }));
    case "award":
      return groupBy(subjects, ({ award }) => award.name).map(([, list]): Section => {
        const award = list[0]?.award as Award;
        return { headings: [award.name.toUpperCase()], says: awardTold ? {} : { award: [award.name] }, subjects: list };
      });
    case "month":
      return groupBy(
        [...subjects].sort((a, b) => a.deedDay - b.deedDay),
        ({ deedDay }) => monthOf(deedDay),
      ).map(([month, list]): Section => ({ headings: [month], says: {}, subjects: list }));
    case "unit-kind":
      return groupBy(subjects, ({ unit }) => unit).flatMap(([unit, list]) =>
        byKind(list).map((section): Section => ({
          headings: [unit, ...section.headings],
          says: { ...section.says, unit: [unit] },
          subjects: section.subjects,
        })),
      );
  }
}

function inventSubjects(random: Random, { kinds, size, unit }: ListRequest, many: boolean): readonly Subject[] {
  const units = many ? random.shuffle(unitNames()).slice(0, random.int(2, 4)).sort() : [unit];
  const used = new Set<string>();
  const perUnit = Math.max(1, Math.floor(size / units.length));
  return units.flatMap((at) =>
    kinds.flatMap((kind) =>
      Array.from({ length: Math.max(1, Math.round(perUnit / kinds.length)) }, () => {
        for (let attempt = 0; ; attempt += 1) {
          const subject = inventSubject(random, kind, at, random.pick(AWARDS_FOR[kind]));
          if (!used.has(`${at} ${subject.name}`) || attempt > 30) {
            used.add(`${at} ${subject.name}`);
            return subject;
          }
        }
      }),
    ),
  );
}

const pickNumbers = (random: Random): NumberStyle => {
  const roll = random.next();
  if (roll < 0.6) return "none";
  if (roll < 0.75) return "plain";
  if (roll < 0.82) return "brackets";
  if (roll < 0.88) return "mixed";
  if (roll < 0.92) return "letters";
  return roll < 0.95 ? "arithmetic" : "inside";
};

function optionsOf(
  random: Random,
  request: ListRequest,
  at: {
    readonly top: number;
    readonly left: number;
    readonly columns: readonly ListColumn[];
    readonly sections: readonly Section[];
    readonly says: TrueValues;
  },
): TableOptions {
  const { extras, header, grouping, mistakes } = request;
  const headingsAt = random.pick(["merged", "first", "second", "numbered", "numbered"] as const);
  return {
    ...at,
    numbers: header ? pickNumbers(random) : "none",
    seq: random.chance(0.06)
      ? "none"
      : grouping !== "none" && random.chance(0.6)
        ? "restarting"
        : random.chance(0.1)
          ? "text"
          : "running",
    boxed: random.chance(0.8),
    boldHeader: random.chance(0.75),
    header,
    continued: extras.continued,
    mergedUnits: extras.mergedUnits,
    freeRows: extras.freeRows,
    rough: extras.rough,
    repeatHeader: extras.repeatHeader,
    total:
      mistakes > 0 && random.chance(0.4)
        ? "cell"
        : random.chance(0.55)
          ? "none"
          : random.pick([
              "words",
              "count",
              "count",
              "cell",
              "above",
              grouping === "none" ? "count" : "sections",
            ] as const),
    headingsAt,
    headingNumbers: headingsAt !== "numbered" && random.chance(0.15) ? "digits" : "roman",
    headingCounts: random.chance(0.15),
    example: extras.example,
    secondAwards: extras.secondAwards ? GIAY_KHEN : null,
    gapBelowHeader: extras.gapBelowHeader,
    caption: extras.caption && grouping === "none",
  };
}

const pickShape = (random: Random, request: ListRequest): AwardShape => {
  if (request.grouping === "award") return "none";
  const roll = random.next();
  if (roll < 0.68) return "column";
  if (roll < 0.82) return request.header ? "matrix" : "column";
  return roll < 0.9 && request.header ? "pair" : "none";
};

/** Rows drawn and numbered ahead, that nobody filled in. */
function prefill(canvas: Canvas, random: Random, top: number, left: number, from: number, hasSeq: boolean): number {
  const count = random.pick([3, 8, 25, 120] as const);
  const formulas = random.chance(0.5);
  for (let row = top; row < top + count; row += 1) {
    if (hasSeq && !formulas) {
      canvas.put(row, left, from + row - top + 1, { boxed: true });
      canvas.role(row, "unknown", "note", "number");
    }
    if (formulas)
      canvas.put(
        row,
        left + 1,
        { formula: `IF(B${row + 500}="","",VLOOKUP(B${row + 500},$X$1:$Y$9,2,0))`, shown: "" },
        { boxed: true },
      );
  }
  return top + count;
}

/** Whose list it is and where that stands. */
interface Sender {
  readonly manyUnits: boolean;
  readonly groupedByUnit: boolean;
  readonly titled: TitleStyle;
  readonly titleUnit: string | null;
  readonly unitElsewhere: boolean;
}

function senderOf(random: Random, { grouping, unit, unitTold, header }: ListRequest): Sender {
  const groupedByUnit = grouping === "unit" || grouping === "unit-kind";
  const manyUnits = groupedByUnit || random.chance(0.3);
  const titled: TitleStyle = header
    ? random.pick(["none", "title", "title", "national", "national", "form", "unit-line", "unit-line", "long"] as const)
    : "none";
  // The heading of an official paper names the sender; a bare title may leave that to the file's name.
  const official = titled === "national" || titled === "long";
  const titleUnit =
    manyUnits || titled === "title" || titled === "none" || (!official && random.chance(0.3)) ? null : unit;
  const unitElsewhere = groupedByUnit || (!manyUnits && (titleUnit !== null || unitTold) && random.chance(0.6));
  return { manyUnits, groupedByUnit, titled, titleUnit, unitElsewhere };
}

function tellTraits({ trait, grouping }: ListRequest, options: TableOptions): void {
  if (options.left > 0) trait("bảng không ở cột A");
  if (options.seq === "none") trait("không có STT");
  if (options.numbers !== "none") trait(`dòng số: ${options.numbers}`);
  if (grouping !== "none")
    trait(`nhóm: ${grouping}, ${options.headingsAt}${options.headingCounts ? ", có số lượng" : ""}`);
  if (options.total !== "none") trait(`tổng: ${options.total}`);
}

/**
 * What the surroundings say of every record: the unit in the title or file name, the kind a list of one kind is about.
 */
function saidAround({ unit, kinds, header }: ListRequest, { unitElsewhere, groupedByUnit }: Sender): TrueValues {
  const [kind] = kinds;
  return {
    ...(unitElsewhere && !groupedByUnit ? { unit: [unit] } : {}),
    ...(kinds.length === 1 && kind !== undefined && header ? { kind: [kind] } : {}),
  };
}

function hiddenHelper(canvas: Canvas, table: BuiltTable): void {
  for (const { row } of table.records)
    canvas.put(row, table.right + 1, { formula: `LEFT(B${row + 1},2)`, shown: "Ng" });
  canvas.hideColumn(table.right + 1);
}

/** A sheet with one list, and everything clerks put around it. */
export function listSheet(random: Random, request: ListRequest): Canvas {
  const canvas = new Canvas(request.sheet);
  const { extras, trait, header } = request;
  const sender = senderOf(random, request);
  const subjects = inventSubjects(random, request, sender.manyUnits);
  const shape = request.shape ?? pickShape(random, request);
  const columns = chooseColumns(
    random,
    { kinds: request.kinds, many: subjects.length >= 10, unitElsewhere: sender.unitElsewhere, trait },
    subjects,
    shape,
  );
  const left = random.chance(0.25) ? random.int(1, 3) : 0;
  const start = random.chance(0.2) ? random.int(1, 4) : 0;
  const top = writeTitles(canvas, random, sender.titled, {
    top: start,
    left,
    width: columns.length + 1,
    unit: sender.titleUnit,
  });
  const options = optionsOf(random, request, {
    top,
    left,
    columns,
    sections: sectionsOf(random, subjects, request, shape !== "none"),
    says: saidAround(request, sender),
  });
  tellTraits(request, options);
  const table = buildTable(canvas, random, options);
  if (extras.helper) hiddenHelper(canvas, table);
  const { faulty, overrides } = seedMistakes(canvas, table, random, request.mistakes);
  table.finish(faulty, overrides);
  if (extras.prefilled && options.total === "none")
    canvas.next = prefill(canvas, random, table.bottom, left, subjects.length, options.seq !== "none");
  const end: EndStyle = header
    ? random.pick([
        "none",
        "none",
        "signature",
        "two-signatures",
        "two-signatures",
        "notes",
        "notes-and-signature",
      ] as const)
    : "none";
  writeEnd(canvas, random, end, { top: canvas.next, left, width: columns.length + 1 });
  return canvas;
}
