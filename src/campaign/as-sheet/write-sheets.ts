import { addressText, columnIndex, rangeOf, rowIndex, type CellRange } from "../../grid/address";
import { bareSheet } from "../../grid/bare-sheet";
import type {
  CellPlan,
  ConditionalFormatPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
  ValidationRule,
} from "../../grid/sheet-plan";
import type { Campaign } from "../campaign";
import type { Codec, NameSource, Names } from "./codecs";
import { INFO, INFO_HEADERS, INFO_TITLE } from "./info";
import { valueAt } from "./json-path";
import { cell, LOOK, page, words } from "./look";
import { INFO_SHEET } from "./sheet-names";
import { CAMPAIGN_SHEETS, TABLES } from "./tables";
import type { ColumnSpec, TableSpec } from "./table-spec";

/**
 * Hidden sheet with the words of the drop-downs: Excel tears a list apart at commas when it stands in the rule itself.
 */
const CHOICES_SHEET = "KH Chọn";

const PROMPT_TITLE = 32;
const PROMPT_TEXT = 255;
const LONGEST_TEXT = 32_767;
const LAST_DAY = 2_958_465;
const NO_NAMES: Names = { awards: [], levels: [], unitKinds: [], sectors: [] };
const INFO_WIDTHS = [34, 64, 56, 20];
const NARROWEST = 9;

/** Absolute address of a range on another sheet: "'KH Chọn'!$A$2:$A$4". */
const absolute = (sheet: string, { top, left, bottom, right }: CellRange): string => {
  const corner = (row: number, column: number): string =>
    addressText({ row: rowIndex(row), column: columnIndex(column) }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `'${sheet}'!${corner(top, left)}:${corner(bottom, right)}`;
};

/** The ranges that drop-downs point to, gathered while the sheets are laid out. */
class Choices {
  readonly #columns: (readonly string[])[] = [];
  readonly #ranges: ReadonlyMap<NameSource, string>;

  constructor(ranges: ReadonlyMap<NameSource, string>) {
    this.#ranges = ranges;
  }

  ruleOf({ choices, several, look }: Codec): ValidationRule {
    if (choices === null || several) {
      if (look === "date") return { type: "date", operator: "between", min: 1, max: LAST_DAY };
      if (look === "number") return { type: "decimal", operator: "greaterThanOrEqual", min: 0, max: 0 };
      return { type: "textLength", operator: "between", min: 0, max: LONGEST_TEXT };
    }
    if ("of" in choices) return { type: "listRange", range: this.#ranges.get(choices.of) ?? "" };
    return { type: "listRange", range: this.#rangeOf(choices) };
  }

  #rangeOf(values: readonly string[]): string {
    let column = this.#columns.findIndex((known) => known.join("\n") === values.join("\n"));
    if (column < 0) column = this.#columns.push(values) - 1;
    return absolute(CHOICES_SHEET, rangeOf(0, column, values.length - 1, column));
  }

  sheet(): SheetPlan {
    const height = this.#columns.reduce((most, { length }) => (length > most ? length : most), 0);
    const rows = Array.from({ length: height }, (_, row) =>
      this.#columns.map((values): CellPlan | null => {
        const value = values[row];
        return value === undefined ? null : words(value, "text");
      }),
    );
    return {
      ...emptySheet(
        CHOICES_SHEET,
        this.#columns.map(() => 30),
      ),
      kind: "lookup",
      visibility: "hidden",
      rows,
    };
  }
}

const emptySheet = (name: string, widths: readonly number[]): SheetPlan =>
  bareSheet({
    name,
    kind: "campaign",
    visibility: "visible",
    tabColor: "1F4E79",
    columns: widths.map((width) => ({ width, hidden: false })),
    rows: [],
    showGridlines: false,
    page: page(null),
  });

function validation(range: CellRange, codec: Codec, title: string, help: string, choices: Choices): ValidationPlan {
  const strict = codec.choices !== null && !codec.several && !("of" in codec.choices);
  return {
    range,
    rule: choices.ruleOf(codec),
    allowBlank: true,
    onError: strict ? "stop" : "warning",
    error: { title: title.slice(0, PROMPT_TITLE), message: help.slice(0, PROMPT_TEXT) },
    prompt: { title: title.slice(0, PROMPT_TITLE), message: help.slice(0, PROMPT_TEXT) },
  };
}

interface Entry {
  readonly value: unknown;
  readonly order: number;
}

function entriesOf(campaign: Campaign, spec: TableSpec): readonly Entry[] {
  const list = valueAt(campaign, spec.path);
  const entries = (Array.isArray(list) ? list : []).map((value: unknown, order): Entry => ({ value, order }));
  return spec.ruleType === null ? entries : entries.filter(({ value }) => valueAt(value, "type") === spec.ruleType);
}

/** Rules of all types stand in one list: their place in it is kept beside them. */
export const ORDER_HEADER = "Thứ tự";

const headersOf = (spec: TableSpec): readonly string[] => [
  ...spec.columns.map(({ header }) => header),
  ...(spec.ruleType === null ? [] : [ORDER_HEADER]),
];

const applies = (column: ColumnSpec, entry: unknown): boolean =>
  column.when === null || column.when.in.includes(String(valueAt(entry, column.when.path)));

function bodyRow(spec: TableSpec, { value, order }: Entry, names: Names): readonly CellPlan[] {
  const cells = spec.columns.map((column) =>
    cell(
      applies(column, value) ? column.codec.write(valueAt(value, column.path), names) : { kind: "blank" },
      column.codec.look,
    ),
  );
  return spec.ruleType === null ? cells : [...cells, cell({ kind: "number", number: order + 1 }, "number")];
}

const spareRow = (spec: TableSpec): readonly CellPlan[] => [
  ...spec.columns.map(({ codec }) => cell({ kind: "blank" }, codec.look)),
  ...(spec.ruleType === null ? [] : [cell({ kind: "blank" }, "number")]),
];

/**
 * Rows of a table: its title, a note, the header, one row an entry, spare rows. `top` is the index of the title's row.
 */
const heightOf = (spec: TableSpec, campaign: Campaign): number => 3 + entriesOf(campaign, spec).length + spec.spare;

interface Laid {
  readonly rows: (readonly (CellPlan | null)[])[];
  readonly tables: TablePlan[];
  readonly validations: ValidationPlan[];
  readonly formats: ConditionalFormatPlan[];
}

/** Cells that do not apply to the kind chosen in their row are greyed. */
function greyed(
  spec: TableSpec,
  column: ColumnSpec,
  index: number,
  top: number,
  bottom: number,
): readonly ConditionalFormatPlan[] {
  const { when } = column;
  const deciding = spec.columns.findIndex(({ path }) => path === when?.path);
  const codec = spec.columns[deciding]?.codec;
  if (when === null || codec === undefined) return [];
  const chosen = addressText({ row: rowIndex(top), column: columnIndex(deciding) }).replace(/^/, "$");
  const labels = when.in
    .map((code) => codec.write(code, NO_NAMES))
    .map((value) => (value.kind === "text" ? value.text : ""));
  const formula = `AND(${chosen}<>"",${labels.map((label) => `${chosen}<>"${label}"`).join(",")})`;
  return [{ range: rangeOf(top, index, bottom, index), formula, fill: "D9D9D9", color: null, bold: false }];
}

function layTable(laid: Laid, spec: TableSpec, campaign: Campaign, names: Names, choices: Choices): void {
  const entries = entriesOf(campaign, spec);
  const headers = headersOf(spec);
  laid.rows.push(
    headers.map((_, index) => (index === 0 ? words(spec.title, "tableTitle") : cell({ kind: "blank" }, "tableTitle"))),
    [words(spec.note, "note")],
  );
  const top = laid.rows.length;
  laid.rows.push(
    headers.map((header) => words(header, "header")),
    ...entries.map((entry) => bodyRow(spec, entry, names)),
    ...Array.from({ length: spec.spare }, () => spareRow(spec)),
  );
  const bottom = laid.rows.length - 1;
  laid.tables.push({
    name: spec.name,
    range: rangeOf(top, 0, bottom, headers.length - 1),
    style: null,
    showFilter: false,
    totalsRow: false,
  });
  spec.columns.forEach(({ codec, header, help }, index) => {
    laid.validations.push(validation(rangeOf(top + 1, index, bottom, index), codec, header, help, choices));
  });
  spec.columns.forEach((column, index) => {
    laid.formats.push(...greyed(spec, column, index, top + 1, bottom));
  });
}

function layInfo(laid: Laid, campaign: Campaign, names: Names, choices: Choices): void {
  const { key, label, value, help } = INFO_HEADERS;
  laid.rows.push(
    [words(INFO_TITLE, "tableTitle"), ...[0, 1, 2].map(() => cell({ kind: "blank" }, "tableTitle"))],
    [words("Chỉ sửa cột Giá trị.", "note")],
  );
  const top = laid.rows.length;
  laid.rows.push([label, value, help, key].map((header) => words(header, "header")));
  INFO.forEach((spec, index) => {
    laid.rows.push([
      words(spec.label, "fixed"),
      cell(spec.codec.write(valueAt(campaign, spec.path), names), spec.codec.look),
      words(spec.help, "fixed"),
      words(spec.path, "fixed"),
    ]);
    laid.validations.push(
      validation(rangeOf(top + 1 + index, 1, top + 1 + index, 1), spec.codec, spec.label, spec.help, choices),
    );
  });
  laid.tables.push({
    name: "KH_ThongTin",
    range: rangeOf(top, 0, laid.rows.length - 1, 3),
    style: null,
    showFilter: false,
    totalsRow: false,
  });
}

const HEADING_ROWS = 3;
const GUIDANCE =
  "Sửa trực tiếp trong bảng; thêm dòng ở chỗ trống cuối bảng; chọn ô để xem hướng dẫn. Không đổi tên bảng và tiêu đề cột.";

const tablesOn = (sheet: string): readonly TableSpec[] => TABLES.filter((spec) => spec.sheet === sheet);

/** Where the names of each list will stand, so that drop-downs elsewhere can point there. */
function nameRanges(campaign: Campaign): ReadonlyMap<NameSource, string> {
  const ranges = new Map<NameSource, string>();
  for (const source of ["awards", "levels", "unitKinds", "sectors"] as const) {
    const own = TABLES.find(({ path }) => path === source);
    if (own === undefined) continue;
    let top = HEADING_ROWS;
    for (const spec of tablesOn(own.sheet)) {
      if (spec === own) break;
      top += heightOf(spec, campaign) + 1;
    }
    const column = own.columns.findIndex(({ path }) => path === "name");
    ranges.set(source, absolute(own.sheet, rangeOf(top + 3, column, top + heightOf(own, campaign) - 1, column)));
  }
  return ranges;
}

function widthsOf(sheet: string): readonly number[] {
  const widths: number[] = sheet === INFO_SHEET ? [...INFO_WIDTHS] : [];
  for (const spec of sheet === INFO_SHEET ? [] : tablesOn(sheet)) {
    spec.columns.forEach(({ width }, index) => {
      widths[index] = Math.max(widths[index] ?? NARROWEST, width);
    });
    if (spec.ruleType !== null)
      widths[spec.columns.length] = Math.max(widths[spec.columns.length] ?? NARROWEST, NARROWEST);
  }
  return widths;
}

const CHARACTER_SLACK = 1.05;
const LINE_POINTS = 15;

/** Heights that show wrapped texts whole, for programs that do not fit rows by themselves. */
function heightsOf(rows: Laid["rows"], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    let lines = 1;
    row.forEach((plan, column) => {
      if (plan?.style.wrap !== true || plan.value.kind !== "text") return;
      const perLine = Math.max(1, Math.floor((widths[column] ?? NARROWEST) * CHARACTER_SLACK));
      const needed = plan.value.text
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
      if (needed > lines) lines = needed;
    });
    if (lines > 1) heights.set(index, lines * LINE_POINTS);
  });
  return heights;
}

function sheetOf(sheet: string, campaign: Campaign, names: Names, choices: Choices): SheetPlan {
  const laid: Laid = { rows: [], tables: [], validations: [], formats: [] };
  laid.rows.push([words(`KẾ HOẠCH DƯỚI DẠNG BẢNG: ${campaign.name}`, "sheetTitle")], [words(GUIDANCE, "guidance")], []);
  if (sheet === INFO_SHEET) {
    layInfo(laid, campaign, names, choices);
    laid.rows.push([]);
  }
  for (const spec of tablesOn(sheet)) {
    layTable(laid, spec, campaign, names, choices);
    laid.rows.push([]);
  }
  if (sheet === INFO_SHEET) laid.rows.push(...linksRows());
  const widths = widthsOf(sheet);
  const single = laid.tables.length === 1 ? (laid.tables[0]?.range.top ?? null) : null;
  return {
    ...emptySheet(sheet, widths),
    rows: laid.rows,
    tables: laid.tables,
    validations: laid.validations,
    conditionalFormats: laid.formats,
    rowHeights: heightsOf(laid.rows, widths),
    freeze: single === null ? null : { rows: single + 1, columns: 0 },
    page: page(single === null ? null : { from: single, to: single }),
  };
}

const linksRows = (): readonly (readonly CellPlan[])[] => [
  [words("CÁC BẢNG KHÁC", "tableTitle"), ...[0, 1, 2].map(() => cell({ kind: "blank" }, "tableTitle"))],
  ...TABLES.filter(({ sheet }) => sheet !== INFO_SHEET).map(({ sheet, title, note }): readonly CellPlan[] => [
    { value: { kind: "text", text: sheet }, style: LOOK.link, link: { target: `'${sheet}'!A1`, tip: title } },
    words(`${title}: ${note}`, "guidance"),
  ]),
];

/**
 * A campaign as sheets that a clerk can edit, with drop-downs and help; `campaignFromSheets` reads them back to the
 * same campaign.
 */
export function campaignToSheets(campaign: Campaign): readonly SheetPlan[] {
  const names: Names = campaign;
  const choices = new Choices(nameRanges(campaign));
  const sheets = CAMPAIGN_SHEETS.map((sheet) => sheetOf(sheet, campaign, names, choices));
  return [...sheets, choices.sheet()];
}
