import { onceFor } from "../base/once-for";
import { rangeOf, type CellRange } from "../grid/address";
import type { CellStyle } from "../grid/cell";
import type { CellPlan, PagePlan, PlanValue, SheetKind, SheetPlan } from "../grid/sheet-plan";
import { A4_PORTRAIT } from "./page";
import { fitsShrunk, pageBreaks } from "./print/pagination";
import { columnPoints, heightNeeded } from "./print/row-height";
import { BLANK } from "./plan-value";
import type { LineCounter } from "./print/text-width";

interface SheetOptions {
  readonly name: string;
  readonly kind: SheetKind;
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  readonly page?: PagePlan;
  /** Shared by sheets that show the same texts. */
  readonly lines?: LineCounter;
}

type Extras = Partial<Omit<SheetPlan, "name" | "kind" | "rows" | "merges" | "rowHeights" | "columns">>;
export type Link = CellPlan["link"];

/** Points of a row in which nothing stands. */
const EMPTY_ROW = 12;
/** Points of frozen rows that leave 60 % of the cells on a screen of 1366 × 768. */
const MOST_FROZEN = 140;
/** Excel's limit. */
const HIGHEST = 409;
/** Excel's limit of breaks that were set in a sheet; from there on it breaks pages by itself. */
const MOST_BREAKS = 1_026;

/** The one empty cell of a look. */
const blankCell = onceFor((style: CellStyle): CellPlan => ({ value: BLANK, style }));

/** Characters of texts that repeat in a list: units, awards, posts, years. */
const SHORT = 40;
/** So many texts of one look are remembered; what has more does not repeat. */
const MOST_SHARED = 1_000;

/** Makes cells without links; the same short text in the same look is one and the same cell, which spares memory. */
export function cellMaker(): (value: PlanValue, style: CellStyle) => CellPlan {
  const shared = new Map<CellStyle, Map<string, CellPlan>>();
  return (value, style) => {
    if (value.kind === "blank") return blankCell(style);
    if (value.kind !== "text" || value.text.length > SHORT) return { value, style };
    let known = shared.get(style);
    if (known === undefined) shared.set(style, (known = new Map<string, CellPlan>()));
    const before = known.get(value.text);
    if (before !== undefined) return before;
    const made: CellPlan = { value, style };
    if (known.size < MOST_SHARED) known.set(value.text, made);
    return made;
  };
}

interface Span {
  /** How many rows it covers; 1 where nothing is said. */
  readonly rows?: number;
  readonly link?: Link;
  /** Points its text needs, where they were measured before. */
  readonly points?: number | undefined;
}

/** Programs keep heights in quarters of a point. */
const rowPoints = (points: number): number => Math.ceil(points * 4) / 4;

/** A sheet being laid out, cell by cell; becomes a plan once. Rows and columns from 0. */
export class SheetBuilder {
  readonly #rows: (CellPlan | null)[][] = [];
  readonly #merges: CellRange[] = [];
  /** Points by row; holes where nothing asked for any. */
  readonly #heights: number[] = [];
  readonly #fixed = new Set<number>();
  readonly #keep = new Set<number>();
  readonly #breaks = new Set<number>();
  readonly #cell = cellMaker();
  #lastBreak = 0;

  constructor(readonly options: SheetOptions) {}

  /** The first row below everything that was put. */
  get end(): number {
    return this.#rows.length;
  }

  /** Index of the last column. */
  get right(): number {
    return this.options.widths.length - 1;
  }

  put(row: number, column: number, value: PlanValue, style: CellStyle, link?: Link): void {
    this.#set(row, column, value, style, link);
    this.#grow(row, heightNeeded(value, style, this.options.widths[column] ?? 0, this.options.lines));
  }

  /** One value over several cells; all of them carry the style, so that borders close. */
  span(row: number, from: number, to: number, value: PlanValue, style: CellStyle, more: Span = {}): void {
    const { rows = 1, link } = more;
    const covered = blankCell(style);
    for (let at = row; at < row + rows; at += 1) {
      const cells = this.#rowAt(at, to);
      for (let column = from; column <= to; column += 1) cells[column] = covered;
    }
    this.#set(row, from, value, style, link);
    const height = (more.points ?? this.heightFor(from, to, value, style)) / rows;
    for (let at = row; at < row + rows; at += 1) this.#grow(at, height);
    if (to > from || rows > 1) this.#merges.push(rangeOf(row, from, row + rows - 1, to));
  }

  /** Points that the value needs when it stands over these columns. */
  heightFor(from: number, to: number, value: PlanValue, style: CellStyle): number {
    let width = 0;
    for (let column = from; column <= to; column += 1) width += this.options.widths[column] ?? 0;
    return heightNeeded(value, style, width, this.options.lines);
  }

  /** A height in points that no text changes. */
  height(row: number, points: number): void {
    this.#heights[row] = points;
    this.#fixed.add(row);
  }

  /** These rows stand on one page. */
  keep(from: number, to: number): void {
    for (let row = from; row < to; row += 1) this.#keep.add(row);
  }

  /** The row begins a new page. */
  breakBefore(row: number): void {
    if (row <= 0) return;
    this.#breaks.add(row);
    this.#lastBreak = Math.max(this.#lastBreak, row);
  }

  /**
   * Whether a row of that height, put below everything else, would begin a new page. Looks back to the last break that
   * was asked for.
   */
  overflows(row: number, points: number): boolean {
    const from = this.#lastBreak;
    const heights: number[] = [];
    const keepWithNext = new Set<number>();
    for (let at = from; at < row; at += 1) {
      heights.push(this.#heightAt(at));
      if (this.#keep.has(at)) keepWithNext.add(at - from);
    }
    heights.push(rowPoints(points));
    const page = { ...(this.options.page ?? A4_PORTRAIT), titleRows: null };
    return pageBreaks({ heights, width: this.#width, keepWithNext, breaks: new Set(), page }).at(-1) === row - from;
  }

  /** Whether rows of that height put below everything else leave a sheet that is printed a little smaller on one page. */
  shrinksWith(row: number, points: number): boolean {
    const heights = [...Array.from({ length: row }, (_, at) => this.#heightAt(at)), points];
    const page = this.options.page ?? A4_PORTRAIT;
    return fitsShrunk({ heights, width: this.#width, breaks: this.#breaks, page });
  }

  get #width(): number {
    return this.options.widths.reduce((sum, each) => sum + columnPoints(each), 0);
  }

  #heightAt(row: number): number {
    return this.#heights[row] ?? EMPTY_ROW;
  }

  #set(row: number, column: number, value: PlanValue, style: CellStyle, link: Link): void {
    this.#rowAt(row, column)[column] = link === undefined ? this.#cell(value, style) : { value, style, link };
  }

  /** The row's cells, as many as reach that column. */
  #rowAt(row: number, column: number): (CellPlan | null)[] {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    return cells;
  }

  #grow(row: number, points: number): void {
    const height = Math.min(HIGHEST, rowPoints(points));
    if (height > (this.#heights[row] ?? 0) && !this.#fixed.has(row)) this.#heights[row] = height;
  }

  /**
   * The sheet as it is to be printed: every row as high as its text wants, pages broken where nothing is torn apart.
   */
  plan(extras: Extras = {}): SheetPlan {
    const page = extras.page ?? this.options.page ?? A4_PORTRAIT;
    const heights = this.#rows.map((_, row) => this.#heightAt(row));
    const rowHeights = new Map<number, number>();
    for (const [row, height] of heights.entries()) rowHeights.set(row, height);
    const pages = { heights, width: this.#width, keepWithNext: this.#keep, breaks: this.#breaks, page };
    const laid = fitsShrunk(pages)
      ? { ...page, onePage: true }
      : { ...page, breaksBefore: pageBreaks(pages).slice(0, MOST_BREAKS) };
    const freeze = this.#bearable(extras.freeze ?? null);
    return this.#plan({ ...extras, freeze, page: laid }, rowHeights);
  }

  /** Frozen rows that would fill half of a small screen are not frozen: the rows beneath are what is read. */
  #bearable(freeze: SheetPlan["freeze"]): SheetPlan["freeze"] {
    if (freeze === null) return null;
    let points = 0;
    for (let row = 0; row < freeze.rows; row += 1) points += this.#heightAt(row);
    return points <= MOST_FROZEN ? freeze : { ...freeze, rows: 0 };
  }

  /** A sheet to work on: Excel makes the rows as high as they need, also when someone edits them. */
  workingPlan(extras: Extras = {}): SheetPlan {
    return this.#plan(extras, new Map());
  }

  #plan(extras: Extras, rowHeights: ReadonlyMap<number, number>): SheetPlan {
    const { name, kind, widths, page = A4_PORTRAIT } = this.options;
    return {
      visibility: "visible",
      tabColor: null,
      hiddenRows: new Set(),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: null,
      showGridlines: false,
      protection: null,
      page,
      ...extras,
      name,
      kind,
      columns: widths.map((width) => ({ width, hidden: false })),
      rowHeights,
      // Copies have no room to grow.
      rows: this.#rows.map((cells) => cells.slice()),
      merges: this.#merges,
    };
  }
}
