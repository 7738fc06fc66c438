import { rangeOf } from "../../grid/address";
import { quotedSheetName } from "../../grid/sheet-name";
import type { LongRow, LongSheet } from "../../grid/long-sheet";
import type { CellPlan, PlanValue } from "../../grid/sheet-plan";
import type { Finding } from "../../check/finding";
import { messageOf, severityLabel, titleOf } from "../../check/wording/index";
import { number, text } from "../plan-value";
import { SheetBuilder, cellMaker } from "../sheet-builder";
import { FINDINGS_TABLE } from "../figures/formulas";
import { workingPage, WORKING_TABLE } from "../page";
import { fittedHeight } from "../print/row-height";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { STYLES } from "../styles";
import { verdictText } from "./finding-words";

const FINDING_HEADERS = {
  seq: "STT",
  unit: "Đơn vị",
  severity: "Mức độ",
  title: "Vấn đề",
  message: "Nội dung",
  file: "Tệp",
  sheet: "Trang tính",
  row: "Dòng",
  column: "Cột",
  cell: "Ô trong sổ",
  verdict: "Xử lý",
} as const;

const WIDTHS = [6, 26, 11, 24, 60, 24, 14, 7, 6, 8, 28] as const;
const PAGE = workingPage(WIDTHS.reduce((sum, width) => sum + width, 0));
const HEADER_HEIGHT = 34;

interface Told {
  readonly found: Finding;
  readonly unit: string;
}

/** A cell of a register's sheet. */
interface RegisterCell {
  readonly sheet: string;
  readonly address: string;
}

const LINKED = Object.keys(FINDING_HEADERS).indexOf("cell");

/** The cell of the row that names a place in the register leads there. */
const linked =
  (to: RegisterCell | null) =>
  (cell: CellPlan | null, at: number): CellPlan | null =>
    cell === null || to === null || at !== LINKED
      ? cell
      : { ...cell, link: { target: `${quotedSheetName(to.sheet)}!${to.address}`, tip: "Đến ô này trong sổ" } };

function valuesOf({ found, unit }: Told, cell: RegisterCell | null, index: number): readonly PlanValue[] {
  const { place, severity } = found;
  return [
    number(index + 1),
    text(unit),
    text(severityLabel(severity, "vi")),
    text(titleOf(found, "vi")),
    text(messageOf(found, "vi")),
    text(place.file ?? ""),
    text(place.sheet ?? ""),
    place.row === undefined ? text("") : number(place.row),
    text(place.column ?? ""),
    text(cell?.address ?? ""),
    text(verdictText(found)),
  ];
}

/**
 * Every finding as a row of a table, with what was decided about it; what was ignored comes last. Each says where it
 * stands in the unit's file, and leads to its cell in the register.
 */
export function findingsSheet(
  { figures, input: { ignored = [] } }: ReportContext,
  cellOf: (found: Finding) => RegisterCell | null,
): LongSheet {
  const told: Told[] = [];
  for (const { found, unit } of figures.units) for (const one of found) told.push({ found: one, unit });
  for (const found of figures.general) told.push({ found, unit: "" });
  for (const found of ignored) told.push({ found, unit: found.place.unit ?? "" });
  const builder = new SheetBuilder({ name: SHEET_NAMES.findings, kind: "findings", widths: WIDTHS, page: PAGE });
  Object.values(FINDING_HEADERS).forEach((header, at) => {
    builder.put(0, at, text(header), STYLES.header);
  });
  const plan = builder.workingPlan({
    tables: [
      {
        name: FINDINGS_TABLE,
        range: rangeOf(0, 0, Math.max(1, told.length), WIDTHS.length - 1),
        style: WORKING_TABLE,
        showFilter: true,
        totalsRow: false,
      },
    ],
    freeze: { rows: 1, columns: 2 },
    page: { ...PAGE, titleRows: { from: 0, to: 0 } },
  });
  const rowsOf = function* (): Iterable<LongRow> {
    if (told.length === 0)
      yield {
        cells: WIDTHS.map((): CellPlan => ({ value: { kind: "blank" }, style: STYLES.plain })),
        fitted: undefined,
      };
    const make = cellMaker();
    const cell = (value: PlanValue): CellPlan | null =>
      value.kind === "blank" ? null : make(value, value.kind === "number" ? STYLES.plainNumber : STYLES.plain);
    for (const [index, one] of told.entries()) {
      const place = cellOf(one.found);
      const cells = valuesOf(one, place, index).map(cell).map(linked(place));
      yield { cells, fitted: fittedHeight(cells, WIDTHS) };
    }
  };
  return {
    ...plan,
    rowHeights: new Map([[0, HEADER_HEIGHT]]),
    body: { count: Math.max(1, told.length), rows: rowsOf },
  };
}
