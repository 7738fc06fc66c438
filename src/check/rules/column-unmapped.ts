import { columnLetterOf, rowNumberOf } from "../../grid/address";
import { finding } from "../finding";
import { againstTitle } from "../facts/against-title";
import { tablePlaceOf, tablesOf } from "../facts/places";
import type { CheckRule } from "../rule";

/**
 * A column whose meaning nobody has told yet. What the clerk left out on purpose is not asked again; whose list it is,
 * where title and column name two units, is asked by the unit.
 */
export const columnUnmapped: CheckRule = ({ register }) =>
  tablesOf(register).flatMap((placed) => {
    if (placed.table.records.length === 0) return [];
    const headerRow = placed.table.layout.headerRows[0];
    const place = { ...tablePlaceOf(placed), ...(headerRow === undefined ? {} : { row: rowNumberOf(headerRow) }) };
    return placed.table.columns
      .filter(
        ({ field, source, header, alternatives }) =>
          field === null && source !== "clerk" && source !== "remembered" && (header !== "" || alternatives.length > 0),
      )
      .filter((mapping) => againstTitle(mapping) === null || mapping.alternatives[0] !== "unit")
      .map((mapping) => {
        const { column, header, alternatives } = mapping;
        const against = againstTitle(mapping);
        return finding(
          "column-unmapped",
          alternatives.length > 0 ? "warning" : "info",
          { ...place, column: columnLetterOf(column) },
          { header, candidates: alternatives, ...(against === null ? {} : { against }) },
        );
      });
  });
