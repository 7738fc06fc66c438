import { fieldLabel } from "../../check/wording/fields";
import type { Language } from "../../check/wording/wording";
import { columnLetterOf, rangeText, rowNumberOf } from "../../grid/address";
import { FIELDS, type FieldId } from "../../grid/field";
import { rowAt, type Grid } from "../../grid/grid";
import { explain } from "../../layout/wording/explain";
import type { ColumnMapping, TakenSheet, TakenTable } from "../../register/register";
import { samplesOf } from "../../register/samples";
import { shapeOf } from "../../register/shape";
import { compareVietnamese } from "../../text/collate";
import type { AsideRow, ColumnView, SheetDetail } from "../views";
import { isAsked, setAsideRows } from "./intake-view";

const SHOWN_SAMPLES = 3;
const SHOWN_CONVERSIONS = 3;
const SHOWN_ROWS = 200;
const LONGEST_TEXT = 90;

/** What a clerk may answer a column to be: what the campaign asks and knows, by name. */
function fieldChoices(language: Language, extra: readonly FieldId[]): SheetDetail["fields"] {
  return [...new Set([...FIELDS, ...extra])]
    .map((id) => ({ id, label: fieldLabel(id, language) }))
    .sort((a, b) => compareVietnamese(a.label, b.label));
}

function columnView(grid: Grid, table: TakenTable, mapping: ColumnMapping, language: Language): ColumnView {
  return {
    table: rangeText(table.layout.range),
    shape: shapeOf(table.layout),
    letter: columnLetterOf(mapping.column),
    header: mapping.header,
    field: mapping.field,
    label: mapping.field === null ? null : fieldLabel(mapping.field, language),
    confidence: mapping.confidence,
    source: mapping.source,
    asked: isAsked(mapping),
    alternatives: mapping.alternatives,
    samples: samplesOf(grid, table.layout, mapping.column, SHOWN_SAMPLES),
    why: explain(mapping.evidence, language) ?? "",
  };
}

function textOfRow(grid: Grid, index: number): string {
  const texts: string[] = [];
  rowAt(grid, index)?.cells.forEach((cell) => { if (cell !== undefined && cell.text.trim() !== "") texts.push(cell.text.trim()); });
  const text = texts.join(" · ");
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** One sheet in full: its columns with samples, the rows set aside and why, what the clerk may answer. */
export function sheetDetail(file: string, { layout, tables }: TakenSheet, language: Language, ownFields: readonly FieldId[]): SheetDetail {
  const { grid } = layout;
  return {
    key: `${file}#${layout.name}`,
    file,
    sheet: layout.name,
    columns: tables.flatMap((table) => table.columns.map((mapping) => columnView(grid, table, mapping, language))),
    aside: setAsideRows(layout).slice(0, SHOWN_ROWS).map((row): AsideRow => ({
      row: rowNumberOf(row.row), role: row.role, text: textOfRow(grid, row.row), why: explain(row.evidence, language) ?? "",
    })),
    fields: fieldChoices(language, ownFields),
    conversions: layout.conversions.slice(0, SHOWN_CONVERSIONS).map(({ before, after }) => ({ before, after })),
  };
}
