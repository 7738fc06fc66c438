import type { Block } from "./values";

const indexes = new WeakMap<Block, ReadonlyMap<string, readonly number[]>>();

function indexOf({ rows }: Block): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const [value] = row;
    if (typeof value !== "string") continue;
    const lower = value.toLowerCase();
    const places = found.get(lower);
    if (places === undefined) found.set(lower, [at]);
    else places.push(at);
  }
  return found;
}

/**
 * The rows of a block, from 0, whose first cell holds that text, given in small letters. A block is gone through once:
 * sixty units each count the same six thousand rows.
 */
export function rowsWith(block: Block, lower: string): readonly number[] {
  let index = indexes.get(block);
  if (index === undefined) indexes.set(block, (index = indexOf(block)));
  return index.get(lower) ?? [];
}
