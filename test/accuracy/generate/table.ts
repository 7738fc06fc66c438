import type { Random } from "../../../samples/content/random";
import type { FieldId } from "../../../src/field/field";
import type { Award } from "./awards";
import type { Canvas, Look, Typed } from "./canvas";
import type { ListColumn } from "./columns";
import { SPELLINGS } from "./spellings";
import type { Subject } from "./subjects";
import type { TrueColumn, TrueRecord, TrueValues } from "./truth";
import { roughen } from "./typing";

/** A heading inside the list and what it says of those below it; or those below without a heading. */
export interface Section {
  readonly headings: readonly string[];
  readonly says: TrueValues;
  readonly subjects: readonly Subject[];
}

export type NumberStyle = "none" | "plain" | "letters" | "brackets" | "mixed" | "arithmetic" | "inside";

export interface TableOptions {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly ListColumn[];
  readonly sections: readonly Section[];
  readonly numbers: NumberStyle;
  /** Whether the list has a column that counts its rows; restarting in each section or not. */
  readonly seq: "none" | "running" | "restarting" | "text";
  readonly boxed: boolean;
  readonly boldHeader: boolean;
  readonly header: boolean;
  /** Achievement written on in further rows; cells of the same unit merged downwards; a free row here and there. */
  readonly continued: boolean;
  readonly mergedUnits: boolean;
  readonly freeRows: boolean;
  readonly rough: boolean;
  readonly repeatHeader: boolean;
  readonly total: "none" | "words" | "count" | "cell" | "above" | "sections";
  readonly headingsAt: "merged" | "first" | "second" | "numbered";
  /** "1. Cá nhân" instead of "I. Cá nhân"; "I. Cá nhân: 05 người" with a count. */
  readonly headingNumbers: "roman" | "digits";
  readonly headingCounts: boolean;
  /** A made-up person under the header shows how to fill the list in. */
  readonly example: boolean;
  /** A further award of the same person stands in a row of its own, under a name merged downwards. */
  readonly secondAwards: Award | null;
  /** Half-way down a line says that the rest came later. */
  readonly caption: boolean;
  /** A free row between the header and the first record. */
  readonly gapBelowHeader: boolean;
  readonly says: TrueValues;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"] as const;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export interface BuiltTable {
  readonly records: readonly { readonly row: number; readonly subject: Subject }[];
  readonly columnOf: (field: FieldId) => number | null;
  readonly seqColumn: number | null;
  readonly bottom: number;
  readonly right: number;
  readonly totals: readonly { readonly row: number; readonly column: number; readonly stated: number }[];
  /** Puts the truth of the table into the canvas. */
  readonly finish: (faulty: ReadonlySet<number>, overrides: ReadonlyMap<number, TrueValues>) => void;
}

class TableMaker {
  readonly records: { row: number; subject: Subject; values: TrueValues }[] = [];
  readonly headerRows: number[] = [];
  readonly repeated: number[] = [];
  readonly totals: { row: number; column: number; stated: number }[] = [];
  readonly columns: readonly ListColumn[];
  numberRow: number | null = null;
  row: number;

  constructor(
    readonly canvas: Canvas,
    readonly random: Random,
    readonly options: TableOptions,
  ) {
    const seq: ListColumn = { path: [random.pick(SPELLINGS.seq)], fields: ["seq"], fill: () => ({ typed: null }) };
    this.columns = options.seq === "none" ? options.columns : [seq, ...options.columns];
    this.row = options.top;
  }

  get right(): number {
    return this.options.left + this.columns.length - 1;
  }

  #look(extra: Look = {}): Look {
    return { boxed: this.options.boxed, ...extra };
  }

  headerText(column: ListColumn, level: number, index: number): string {
    const text = column.path[level] ?? "";
    return this.options.numbers === "inside" && level === column.path.length - 1 ? `${text}\n(${index + 1})` : text;
  }

  /** The header, three rows at most; equal neighbours share a cell, short heads run down. */
  header(): readonly number[] {
    const { left } = this.options;
    const depth = Math.max(...this.columns.map(({ path }) => path.length));
    const top = this.row;
    const look = this.#look({ bold: this.options.boldHeader, center: true });
    for (let level = 0; level < depth; level += 1) {
      this.columns.forEach((column, index) => {
        if (level >= column.path.length) return;
        const path = column.path.slice(0, level + 1).join("\u0000");
        const before = this.columns[index - 1]?.path.slice(0, level + 1).join("\u0000");
        const isLeaf = level === column.path.length - 1;
        if (!isLeaf && before === path) return;
        this.canvas.put(top + level, left + index, this.headerText(column, level, index), look);
        if (isLeaf) this.canvas.merge(top + level, left + index, top + depth - 1, left + index);
        else this.canvas.merge(top + level, left + index, top + level, left + this.#lastWith(path, level, index));
      });
      this.canvas.role(top + level, "header");
    }
    this.row = top + depth;
    return Array.from({ length: depth }, (_, level) => top + level);
  }

  #lastWith(path: string, level: number, from: number): number {
    let last = from;
    while (this.columns[last + 1]?.path.slice(0, level + 1).join("\u0000") === path) last += 1;
    return last;
  }

  numbers(): void {
    const { numbers, left } = this.options;
    if (numbers === "none" || numbers === "inside") return;
    const texts = this.columns.map((_, index): Typed => {
      switch (numbers) {
        case "letters":
          return LETTERS[index] ?? "";
        case "brackets":
          return `(${index + 1})`;
        case "mixed":
          return index < 2 ? (LETTERS[index] ?? "") : index - 1;
        case "arithmetic":
          return index > 2 && index === this.columns.length - 1 ? `${index + 1}=${index}:${index - 1}` : index + 1;
        default:
          return index + 1;
      }
    });
    texts.forEach((typed, index) => {
      this.canvas.put(this.row, left + index, typed, this.#look({ italic: true, center: true }));
    });
    this.canvas.role(this.row, "number");
    this.numberRow = this.row;
    this.row += 1;
  }

  heading(text: string, number: string): void {
    const { headingsAt, left } = this.options;
    const look = this.#look({ bold: true });
    if (headingsAt === "numbered" && this.options.seq !== "none") {
      this.canvas.put(this.row, left, number, look);
      this.canvas.put(this.row, left + 1, text, look);
    } else {
      const at = headingsAt === "second" && this.options.seq !== "none" ? left + 1 : left;
      this.canvas.put(this.row, at, `${number}. ${text}`, look);
      if (headingsAt === "merged") this.canvas.merge(this.row, at, this.row, this.right);
    }
    this.canvas.role(this.row, "group");
    this.row += 1;
  }

  #typed(typed: Typed): Typed {
    return typeof typed === "string" && this.options.rough && this.random.chance(0.15)
      ? roughen(this.random, typed)
      : typed;
  }

  record(subject: Subject, index: number, number: number, says: TrueValues): void {
    const { left, seq } = this.options;
    const offset = seq === "none" ? 0 : 1;
    if (seq !== "none")
      this.canvas.put(
        this.row,
        left,
        seq === "text" ? String(number).padStart(2, "0") : number,
        this.#look({ center: true }),
      );
    let values: TrueValues = { ...this.options.says, ...says };
    this.options.columns.forEach((column, at) => {
      const filled = column.fill(subject, index);
      values = { ...values, ...filled.values };
      this.canvas.put(this.row, left + offset + at, this.#typed(filled.typed), this.#look());
    });
    this.canvas.role(this.row, "record");
    this.records.push({ row: this.row, subject, values });
    this.row += 1;
    if (this.options.continued && this.random.chance(0.4)) this.#continue();
    if (this.options.secondAwards !== null && this.random.chance(0.3))
      this.#secondAward(subject, this.options.secondAwards);
    if (this.options.freeRows && this.random.chance(0.15)) this.row += 1;
  }

  #continue(): void {
    const at = this.columns.findIndex(({ fields }) => fields[0] === "achievement");
    if (at < 0) return;
    for (let count = this.random.int(1, 2); count > 0; count -= 1) {
      this.canvas.put(
        this.row,
        this.options.left + at,
        this.random.pick([
          "- Tham gia hiến máu tình nguyện ba năm liền;",
          "- Vận động nhân dân giữ gìn vệ sinh đường làng;",
          "được chính quyền và nhân dân ghi nhận.",
          "- Ủng hộ quỹ khuyến học của thôn 2.000.000 đồng;",
        ]),
        this.#look(),
      );
      this.canvas.role(this.row, "continuation");
      this.row += 1;
    }
  }

  #secondAward(subject: Subject, second: Award): void {
    const last = this.records.at(-1);
    const at = (field: FieldId): number => this.columns.findIndex(({ fields }) => fields[0] === field);
    const [name, award, achievement] = [at("name"), at("award"), at("achievement")];
    if (
      last === undefined ||
      name < 0 ||
      award < 0 ||
      achievement < 0 ||
      subject.kind !== "individual" ||
      subject.award === second
    )
      return;
    const { left } = this.options;
    this.canvas.put(
      this.row,
      left + achievement,
      "Được cấp ủy, chính quyền và nhân dân địa phương ghi nhận.",
      this.#look(),
    );
    this.canvas.put(this.row, left + award, second.typed[0], this.#look());
    this.canvas.merge(last.row, left + name, this.row, left + name);
    if (this.options.seq !== "none") this.canvas.merge(last.row, left, this.row, left);
    this.canvas.role(this.row, "continuation");
    last.values = { ...last.values, award: [[subject.award.name, second.name].sort().join(" + ")] };
    this.row += 1;
  }

  /** "VD | Nguyễn Văn A | …": shows how, is nobody. */
  example(subject: Subject): void {
    const { left, seq } = this.options;
    const at = this.columns.findIndex(({ fields }) => fields[0] === "name");
    if (at < 0 || seq === "none") return;
    this.options.columns.forEach((column, index) => {
      this.canvas.put(this.row, left + 1 + index, column.fill(subject, 0).typed, this.#look({ italic: true }));
    });
    this.canvas.put(this.row, left, this.random.pick(["VD", "Ví dụ", "Mẫu", "VD:"]), this.#look({ italic: true }));
    this.canvas.clear(this.row, left + at);
    this.canvas.put(
      this.row,
      left + at,
      this.random.pick(["Nguyễn Văn A", "Trần Thị B", "Nguyễn Văn X"]),
      this.#look({ italic: true }),
    );
    this.canvas.role(this.row, "example");
    this.row += 1;
  }

  caption(): void {
    const { left } = this.options;
    this.canvas.put(
      this.row,
      left,
      this.random.pick(["Danh sách bổ sung (đợt 2)", "(Bổ sung theo Công văn ngày 20/6/2022)", "Đợt 2: bổ sung"]),
      this.#look({ bold: true, italic: true }),
    );
    this.canvas.merge(this.row, left, this.row, this.right);
    this.canvas.role(this.row, "group", "note", "title");
    this.row += 1;
  }

  total(text: string, count: number): void {
    const { total, left } = this.options;
    const look = this.#look({ bold: true });
    if (total === "cell") {
      const column = Math.min(this.right, left + 2);
      this.canvas.put(this.row, left, text, look);
      this.canvas.put(this.row, column, count, look);
      this.totals.push({ row: this.row, column, stated: count });
    } else {
      const worded =
        total === "words"
          ? text
          : `${text}: ${String(count).padStart(2, "0")} ${this.random.pick(["người", "cá nhân, tập thể", "trường hợp", "người"])}`;
      this.canvas.put(this.row, left, worded, look);
      if (this.random.chance(0.7)) this.canvas.merge(this.row, left, this.row, this.right);
    }
    this.canvas.role(this.row, "total");
    this.row += 1;
  }

  /** Merges equal neighbours of the unit column, as clerks do by hand. */
  mergeUnits(): void {
    const at = this.columns.findIndex(({ fields }) => fields[0] === "unit");
    if (at < 0) return;
    const column = this.options.left + at;
    let from = 0;
    for (let index = 1; index <= this.records.length; index += 1) {
      const [first, last, here] = [this.records[from], this.records[index - 1], this.records[index]];
      if (first === undefined || last === undefined) return;
      if (here?.subject.unit === first.subject.unit && here.row === last.row + 1) continue;
      for (let row = first.row + 1; row <= last.row; row += 1) this.canvas.clear(row, column);
      this.canvas.merge(first.row, column, last.row, column);
      from = index;
    }
  }
}

/** Writes a list into the sheet. */
export function buildTable(canvas: Canvas, random: Random, options: TableOptions): BuiltTable {
  const maker = new TableMaker(canvas, random, options);
  const count = options.sections.reduce((sum, { subjects }) => sum + subjects.length, 0);
  if (options.header) {
    maker.headerRows.push(...maker.header());
    maker.numbers();
  }
  if (options.gapBelowHeader) maker.row += 1;
  const [firstSubject] = options.sections.flatMap(({ subjects }) => subjects);
  if (options.example && firstSubject !== undefined) maker.example(firstSubject);
  if (options.total === "above") maker.total(random.pick(["Tổng số", "Tổng cộng", "TỔNG CỘNG"]), count);
  let index = 0;
  let openHeadings: readonly string[] = [];
  const counters = [0, 0];
  for (const section of options.sections) {
    section.headings.forEach((heading, level) => {
      if (openHeadings[level] === heading && level < section.headings.length - 1) return;
      if (level === 0) counters[1] = 0;
      counters[level] = (counters[level] ?? 0) + 1;
      const number = counters[level] ?? 1;
      const outer = level === 0 && section.headings.length > 1;
      const told =
        options.headingCounts && level === section.headings.length - 1
          ? `${heading}${random.pick([": ", " ("])}${String(section.subjects.length).padStart(2, "0")}`
          : heading;
      maker.heading(
        told.includes("(") ? `${told} người)` : told,
        outer
          ? (LETTERS[number - 1] ?? "")
          : options.headingNumbers === "digits"
            ? String(number)
            : (ROMAN[number - 1] ?? ""),
      );
    });
    openHeadings = section.headings;
    section.subjects.forEach((subject, inSection) => {
      if (options.repeatHeader && index > 0 && index % 12 === 0) maker.repeated.push(...maker.header());
      if (options.caption && index > 0 && index === Math.ceil(count / 2)) maker.caption();
      maker.record(subject, index, options.seq === "restarting" ? inSection + 1 : index + 1, section.says);
      index += 1;
    });
    if (options.total === "sections" && section.headings.length > 0)
      maker.total(random.pick(["Cộng", "Cộng mục", "Tổng"]), section.subjects.length);
  }
  const bottom = maker.row;
  if (options.mergedUnits) maker.mergeUnits();
  if (["words", "count", "cell", "sections"].includes(options.total))
    maker.total(random.pick(["Tổng cộng", "TỔNG CỘNG", "Tổng số", "Cộng"]), count);
  const columns = maker.columns.map((column, at): TrueColumn => ({
    column: options.left + at,
    header: column.path.join(" / "),
    fields: column.fields,
    askable: !options.header || column.askable === true,
  }));
  maker.columns.forEach((column, at) => {
    if (column.hidden === true) canvas.hideColumn(options.left + at);
  });
  return {
    records: maker.records,
    columnOf: (field) => columns.find(({ fields }) => fields[0] === field)?.column ?? null,
    seqColumn: options.seq === "none" ? null : options.left,
    bottom,
    right: maker.right,
    totals: maker.totals,
    finish: (faulty, overrides) => {
      canvas.tables.push({
        headerRows: maker.headerRows,
        repeatedHeaders: maker.repeated,
        numberRow: maker.numberRow,
        columns,
        records: maker.records.map(({ row, values }): TrueRecord => ({
          row,
          values: { ...values, ...overrides.get(row) },
          faulty: faulty.has(row),
        })),
      });
    },
  };
}
