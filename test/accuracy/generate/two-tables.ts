import type { Random } from "../../../samples/content/random";
import type { SubjectKind } from "../../../src/campaign/campaign";
import { AWARDS_FOR } from "./awards";
import { Canvas } from "./canvas";
import { chooseColumns } from "./choose-columns";
import { MAKERS, nameColumn, type ListColumn, type ListFacts } from "./columns";
import { inventSubject, type Subject } from "./subjects";
import { writeEnd, writeTitles } from "./surroundings";
import { buildTable, type TableOptions } from "./table";

const NOBODY: ReadonlySet<number> = new Set();

const invent = (random: Random, kind: SubjectKind, unit: string, count: number): readonly Subject[] => {
  const byName = new Map<string, Subject>();
  for (let attempt = 0; attempt < count; attempt += 1) {
    const subject = inventSubject(random, kind, unit, random.pick(AWARDS_FOR[kind]));
    byName.set(subject.name, subject);
  }
  return [...byName.values()];
};

const plainOptions = (
  random: Random,
  part: Pick<TableOptions, "top" | "left" | "columns" | "sections" | "says">,
): TableOptions => ({
  ...part,
  numbers: random.chance(0.3) ? "plain" : "none",
  seq: "running",
  boxed: random.chance(0.85),
  boldHeader: random.chance(0.8),
  header: true,
  continued: false,
  mergedUnits: false,
  freeRows: false,
  rough: false,
  repeatHeader: false,
  total: random.chance(0.3) ? "count" : "none",
  headingsAt: "first",
  headingNumbers: "roman",
  headingCounts: false,
  example: false,
  secondAwards: null,
  gapBelowHeader: false,
  caption: false,
});

/** A list of collectives and, further down, one of persons, each with its own title and head. */
export function tablesBelow(random: Random, sheet: string, unit: string, trait: (trait: string) => void): Canvas {
  const canvas = new Canvas(sheet);
  trait("hai bảng trên dưới");
  let row = 0;
  let width = 5;
  for (const kind of random.chance(0.5)
    ? (["collective", "individual"] as const)
    : (["individual", "collective"] as const)) {
    const subjects = invent(random, kind, unit, random.int(3, 9));
    const facts: ListFacts = { kinds: [kind], many: false, unitElsewhere: true, trait };
    const columns = chooseColumns(random, facts, subjects, random.chance(0.8) ? "column" : "none");
    width = columns.length + 1;
    const title =
      kind === "individual" ? "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG" : "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG";
    const top = writeTitles(canvas, random, row === 0 ? random.pick(["national", "unit-line"] as const) : "title", {
      top: row,
      left: 0,
      width,
      unit: row === 0 ? unit : null,
      title,
    });
    const table = buildTable(
      canvas,
      random,
      plainOptions(random, {
        top,
        left: 0,
        columns,
        sections: [{ headings: [], says: {}, subjects }],
        says: { unit: [unit], kind: [kind] },
      }),
    );
    table.finish(NOBODY, new Map());
    row = canvas.next + random.int(1, 3);
  }
  writeEnd(canvas, random, random.pick(["none", "two-signatures"] as const), { top: canvas.next, left: 0, width });
  return canvas;
}

/** One list folded into two halves that stand side by side. */
export function tablesBeside(random: Random, sheet: string, unit: string, trait: (trait: string) => void): Canvas {
  const canvas = new Canvas(sheet);
  trait("hai bảng cạnh nhau");
  const facts: ListFacts = { kinds: ["individual"], many: false, unitElsewhere: true, trait };
  const make = (): readonly ListColumn[] => [
    nameColumn(random, facts),
    ...MAKERS.birth(random, facts),
    ...MAKERS.position(random, facts),
    ...MAKERS.achievement(random, facts),
  ];
  const columns = make();
  const subjects = invent(random, "individual", unit, random.int(8, 20));
  const half = Math.ceil(subjects.length / 2);
  const gap = random.int(0, 1);
  const top = writeTitles(canvas, random, random.pick(["title", "unit-line", "national"] as const), {
    top: 0,
    left: 0,
    width: 2 * (columns.length + 1) + gap,
    unit,
  });
  const options = {
    ...plainOptions(random, { top, left: 0, columns, sections: [], says: { kind: ["individual"] } }),
    total: "none" as const,
  };
  for (const [index, part] of [subjects.slice(0, half), subjects.slice(half)].entries()) {
    buildTable(canvas, random, {
      ...options,
      left: index * (columns.length + 1 + gap),
      sections: [{ headings: [], says: {}, subjects: part }],
    }).finish(NOBODY, new Map());
  }
  return canvas;
}
