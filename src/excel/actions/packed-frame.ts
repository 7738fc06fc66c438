import type { CellRange } from "../../grid/address";
import { rangeOf } from "../../grid/address";
import type { SheetFrame } from "../write/sheet-frame";

type Edges = readonly [top: number, left: number, bottom: number, right: number];

/** A frame as it is kept: a sheet of fifty nominations has a hundred merged areas, each worth four numbers. */
export interface PackedFrame extends Omit<SheetFrame, "merges"> {
  readonly merges: readonly (Edges | CellRange)[];
}

/** The frame with its merged areas as numbers. */
export const packedFrame = (frame: SheetFrame): PackedFrame => ({
  ...frame,
  merges: frame.merges.map(({ top, left, bottom, right }): Edges => [top, left, bottom, right]),
});

/** The frame as it was; one kept by an earlier version too. */
export const unpackedFrame = (frame: PackedFrame): SheetFrame => ({
  ...frame,
  merges: frame.merges.map((area) => ("top" in area ? area : rangeOf(...area))),
});
