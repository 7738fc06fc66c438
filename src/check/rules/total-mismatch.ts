import { rowNumberOf } from "../../grid/address";
import { finding } from "../finding";
import { tablePlaceOf, tablesOf } from "../facts/places";
import type { CheckRule } from "../rule";

/** A total row that states another count than the rows it stands for; a scoring table's adds up points. */
export const totalMismatch: CheckRule = ({ register }) =>
  tablesOf(register).flatMap((placed) =>
    (placed.table.register === "scores" ? [] : placed.table.layout.totals).flatMap(({ row, stated, counted }) =>
      stated === null || stated === counted
        ? []
        : [
            finding(
              "total-mismatch",
              "warning",
              { ...tablePlaceOf(placed), row: rowNumberOf(row) },
              { stated, counted },
            ),
          ],
    ),
  );
