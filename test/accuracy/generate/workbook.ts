import { randomFrom, type Random } from "../../../samples/content/random";
import { bookOf } from "../../../samples/generate/draft";
import type { SubjectKind } from "../../../src/campaign/campaign";
import type { WorkbookPlan } from "../../../src/grid/sheet-plan";
import type { Canvas } from "./canvas";
import { chooseEncoding, type Encoding } from "./encode";
import { extensionOf, fitsText } from "./formats";
import { listSheet, type ListRequest } from "./list-sheet";
import { blankForm, instructionSheet, letterSheet, lookupSheet, statisticsSheet } from "./other-sheets";
import { otherMatterSheet, staffSheet } from "./other-matters";
import { otherRegister } from "./other-registers";
import { tablesBelow, tablesBeside } from "./two-tables";
import type { Format, TrueWorkbook } from "./truth";
import { unitNames } from "./units";

export interface MadeWorkbook {
  readonly truth: TrueWorkbook;
  readonly plan: WorkbookPlan;
}

const SHEET_NAMES = ["Sheet1", "DS", "Danh sách", "DANHSACH", "Trang_tính1", "NTVT 2022", "Khen thưởng"] as const;

const KINDS: readonly [readonly SubjectKind[], ...(readonly SubjectKind[])[]] = [
  ["individual"],
  ["individual"],
  ["individual"],
  ["individual"],
  ["individual"],
  ["individual"],
  ["individual"],
  ["individual"],
  ["collective"],
  ["collective"],
  ["household"],
  ["collective", "individual"],
  ["collective", "individual"],
  ["collective", "individual", "household"],
  ["individual", "collective"],
];

const sizeOf = (random: Random): number => {
  const roll = random.next();
  if (roll < 0.15) return random.int(2, 4);
  if (roll < 0.75) return random.int(5, 18);
  return roll < 0.97 ? random.int(19, 45) : random.int(60, 120);
};

function requestOf(random: Random, part: Pick<ListRequest, "sheet" | "unit" | "trait" | "unitTold">): ListRequest {
  const header = !random.chance(0.03);
  const kinds: readonly SubjectKind[] = header ? random.pick(KINDS) : ["individual"];
  const mistakes = header && random.chance(0.4) ? random.int(1, 3) : 0;
  const special = mistakes === 0 && header;
  const has = (chance: number, trait: string): boolean => {
    const yes = special && random.chance(chance);
    if (yes) part.trait(trait);
    return yes;
  };
  if (!header) part.trait("không có tiêu đề");
  return {
    ...part,
    header,
    kinds,
    size: header ? Math.min(sizeOf(random), kinds.includes("individual") ? 300 : 25) : random.int(6, 15),
    mistakes,
    grouping: !header
      ? "none"
      : kinds.length > 1
        ? random.pick(["none", "kind", "kind", "unit-kind"] as const)
        : random.pick(["none", "none", "none", "none", "none", "unit", "award", "month"] as const),
    extras: {
      continued: has(0.08, "thành tích nhiều dòng"),
      mergedUnits: has(0.08, "ô đơn vị gộp dọc"),
      freeRows: has(0.06, "dòng trống xen giữa"),
      rough: has(0.15, "khoảng trắng lạ"),
      prefilled: has(0.12, "dòng kẻ sẵn"),
      helper: has(0.05, "cột phụ ẩn"),
      repeatHeader: has(0.05, "tiêu đề lặp lại"),
      example: has(0.05, "dòng ví dụ"),
      secondAwards: has(0.05, "một người hai dòng"),
      caption: has(0.05, "dòng chú thích giữa bảng"),
      gapBelowHeader: has(0.04, "dòng trống dưới tiêu đề"),
    },
  };
}

function sheetsOf(
  random: Random,
  unit: string,
  unitTold: boolean,
  trait: (trait: string) => void,
  single: boolean,
): readonly Canvas[] {
  const sheet = random.pick(SHEET_NAMES);
  const roll = random.next();
  if (roll < 0.03) {
    trait("biểu trống");
    return [blankForm(random, sheet, unit)];
  }
  if (roll < 0.05) {
    trait("không phải danh sách");
    return [letterSheet(random, sheet, unit)];
  }
  if (roll < 0.06) {
    trait("bảng số liệu");
    return [statisticsSheet(random, sheet, unitNames().slice(0, random.int(4, 12)))];
  }
  if (roll < 0.1) return [tablesBelow(random, sheet, unit, trait)];
  if (roll < 0.12) return [tablesBeside(random, sheet, unit, trait)];
  if (roll >= 0.97) return [otherRegister(random, sheet, unit, trait)];
  if (roll < 0.14 && !single)
    return [
      listSheet(random, {
        ...requestOf(random, { sheet, unit, trait, unitTold }),
        header: true,
        mistakes: 0,
        grouping: "none",
        shape: "code",
      }),
      lookupSheet(random),
    ];
  const first = listSheet(random, requestOf(random, { sheet, unit, trait, unitTold }));
  if (single) return [first];
  if (roll < 0.2) {
    trait("mỗi đơn vị một trang");
    const units = random.shuffle(unitNames()).slice(0, random.int(2, 4));
    return units.map((name) =>
      listSheet(random, {
        ...requestOf(random, { sheet: name.slice(0, 31), unit: name, trait, unitTold: name.length <= 31 }),
        mistakes: 0,
      }),
    );
  }
  const others: Canvas[] = [];
  if (random.chance(0.1)) others.push(lookupSheet(random));
  if (random.chance(0.08)) others.push(instructionSheet(random));
  if (random.chance(0.05)) others.push(blankForm(random, "Mau trong", unit));
  if (others.length > 0) trait("trang phụ");
  return random.chance(0.3) ? [...others, first] : [first, ...others];
}

/** Sheets of other matters beside the lists, or in their place; drawn apart, so that the lists stay the same. */
function withOthers(
  random: Random,
  canvases: readonly Canvas[],
  single: boolean,
  trait: (trait: string) => void,
): readonly Canvas[] {
  const alone = random.chance(0.04);
  if (alone || (!single && random.chance(0.2))) trait("trang việc khác");
  else return canvases;
  const kept = alone ? [] : canvases;
  const names = kept.map(({ name }) => name);
  const other = random.chance(0.2) ? staffSheet(random) : otherMatterSheet(random, names);
  return names.includes(other.name) ? canvases : random.chance(0.5) ? [...kept, other] : [other, ...kept];
}

const LIBREOFFICE = 0.13;

function formatOf(random: Random, index: number): Format {
  // Each format is met also in a small run.
  const cycle: readonly Format[] = ["xlsx", "csv", "xlsb", "xml", "html", "txt", "csv-1258"];
  if (index < cycle.length) return cycle[index] ?? "xlsx";
  const roll = random.next();
  if (roll < LIBREOFFICE / 2) return "ods";
  if (roll < LIBREOFFICE) return "xls";
  if (roll < 0.68) return "xlsx";
  return random.pick(["xlsb", "xml", "html", "csv", "csv", "csv-1258", "txt"] as const);
}

const FILES = [
  "DS khen thuong",
  "danh sach NTVT 2022",
  "Bieu tong hop",
  "Mau 02",
  "de nghi khen thuong (1)",
  "Book1",
  "bc gui huyen",
] as const;

const keepsFonts = (format: Format): boolean => format === "xlsx" || format === "xls" || format === "ods";

/** The n-th workbook of a seed, with its truth. */
export function inventWorkbook(seed: number, index: number): MadeWorkbook {
  const random = randomFrom(Math.imul(seed, 1_000_003) + index);
  const traits = new Set<string>();
  const trait = (name: string): void => {
    if (name !== "") traits.add(name);
  };
  const unit = random.pick(unitNames());
  const unitTold = random.chance(0.5);
  const wanted = formatOf(random, index);
  const single = !["xlsx", "xls", "ods", "xlsb", "xml"].includes(wanted);
  const lists = sheetsOf(random, unit, unitTold, trait, single);
  const canvases = withOthers(randomFrom(Math.imul(seed, 7_919) + index), lists, single, trait);
  const encoding: Encoding =
    wanted === "csv-1258"
      ? {
          trait: null,
          encodings: ["unicode"],
          writer: (text) => ({ text: text.replaceAll(/[\u200b]/gu, ""), font: "Arial", meant: text }),
        }
      : chooseEncoding(random, keepsFonts(wanted));
  if (encoding.trait !== null) trait(encoding.trait);
  const made = canvases.map((canvas) => canvas.planAndTruth(encoding.writer, encoding.encodings));
  const plan: WorkbookPlan = { ...bookOf(), sheets: made.map((sheet) => sheet.plan) };
  const format = single && !plan.sheets.every(fitsText) ? "xlsx" : wanted;
  const told = unitTold ? ` - ${unit}` : "";
  const file = `${String(index).padStart(3, "0")} ${random.pick(FILES)}${told}.${extensionOf(format)}`;
  return { plan, truth: { file, format, traits: [...traits], sheets: made.map((sheet) => sheet.truth) } };
}
