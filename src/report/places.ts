import { rowNumber, type RowNumber } from "../grid/address";
import type { Figures } from "./figures/figures";
import { REGISTER_NAMES } from "./labels";

const HEADER_ROWS = 1;

/** Where a record stands in the register's sheets. */
export interface RecordPlace {
  readonly sheet: string;
  readonly row: RowNumber;
}

/** The place of every record in the register's sheets, by its id. */
export function placesOf({ registers }: Pick<Figures, "registers">): ReadonlyMap<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  for (const [register, records] of registers) {
    records.forEach(({ id }, index) => {
      places.set(id, { sheet: REGISTER_NAMES[register], row: rowNumber(index + HEADER_ROWS + 1) });
    });
  }
  return places;
}
