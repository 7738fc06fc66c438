import { fieldLabel } from "../../field/field-label";
import type { Campaign } from "../../campaign/campaign";
import type { Language } from "../../base/language";
import { columnLetterOf, rangeText, rowNumberOf } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { RowDecision } from "../../layout/layout";
import type { ColumnMapping, TakenSheet, TakenTable } from "../../register/register";
import { isChosen, rowId } from "../../register/records/row-choices";
import { samplesOf } from "../../register/columns/samples";
import { shapeOf } from "../../register/shape";
import { explainTaken } from "../../register/wording/explain";
import type { AsideRow, ColumnView, SheetDetail } from "../views/intake";
import { setAsideRows } from "./intake-view";
import { isAsked } from "./find-questions";
import { fieldChoices, sentencesOf, textOfRow } from "./words";

const SHOWN_SAMPLES = 3;
const SHOWN_CONVERSIONS = 3;
/** More than any list needs; a sheet that is no list at all could have a million. */
const MOST_ASIDE = 2_000;
const LONGEST_TEXT = 90;

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
    why: explainTaken(mapping.evidence, language),
  };
}

/** Ascending numbers as stretches: a long list has few of them. */
function runsOf(numbers: readonly number[]): SheetDetail["recordRows"] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** One sheet in full: its columns with samples, the rows set aside and why, what the clerk may answer. */
export function sheetDetail(
  file: string,
  { layout, tables }: TakenSheet,
  language: Language,
  campaign: Campaign | null,
): SheetDetail {
  const { grid } = layout;
  const view = ({ row, role, evidence }: RowDecision): AsideRow => ({
    id: rowId(file, layout.name, row),
    row: rowNumberOf(row),
    role,
    text: textOfRow(grid, row, LONGEST_TEXT),
    why: explainTaken(evidence, language),
  });
  const aside = setAsideRows(layout).filter((row) => !isChosen(row));
  return {
    key: `${file}#${layout.name}`,
    file,
    sheet: layout.name,
    tables: tables.map((table) => ({
      range: rangeText(table.layout.range),
      why: sentencesOf(table.layout.evidence, language),
    })),
    columns: tables.flatMap((table) => table.columns.map((mapping) => columnView(grid, table, mapping, language))),
    aside: aside.slice(0, MOST_ASIDE).map(view),
    asideCount: aside.length,
    given: layout.listed ? layout.rows.filter(isChosen).map(view) : [],
    recordRows: runsOf(tables.flatMap((table) => table.layout.records.map(({ row }) => rowNumberOf(row)))),
    fields: fieldChoices(language, campaign),
    conversions: layout.conversions.slice(0, SHOWN_CONVERSIONS).map(({ before, after }) => ({ before, after })),
  };
}
