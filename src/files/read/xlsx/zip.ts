import type { Budget } from "../budget";
import { FileProblemError } from "../problem";
import { checkSum, inflate } from "./inflate";

interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP container. Names are kept in lower case with "/" between folders, since writers differ in case. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of a part; null where there is none of that name. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly sizeOf: (name: string) => number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_LENGTH = 20;
const HEADER = 0x02014b50;
const HEADER_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const UNKNOWN = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

const partName = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

interface Directory {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileProblemError("truncated", "ZIP");
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64)
      throw new FileProblemError("damaged", "ZIP64");
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      start: Number(view.getBigUint64(end64 + 48, true)),
      shift: 0,
    };
  }
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  // Bytes glued before the container move every offset by the same distance.
  const shift = Math.max(0, end - length - start);
  return { count: view.getUint16(end + 10, true), start: start + shift, shift };
}

/** Sizes and offset above 4 GB, or of writers that always use the long form, stand in an extra field. */
function longForm(view: DataView, from: number, to: number, short: readonly number[]): readonly number[] {
  if (!short.includes(UNKNOWN)) return short;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== UNKNOWN || next + 8 > to) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return short;
}

function readDirectory(bytes: Uint8Array, view: DataView, budget: Budget): ReadonlyMap<string, Entry> {
  const { start, count, shift } = findDirectory(view);
  budget.checkEntries(count);
  const utf8 = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + HEADER_LENGTH > view.byteLength || view.getUint32(at, true) !== HEADER)
      throw new FileProblemError("damaged", "ZIP");
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new FileProblemError("encrypted", "ZIP");
    const nameEnd = at + HEADER_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) throw new FileProblemError("damaged", "ZIP");
    const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, compressed = 0, offset = 0] = longForm(view, nameEnd, extraEnd, short);
    const entry = {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      compressed,
      size,
      offset: offset + shift,
    };
    entries.set(partName(utf8.decode(bytes.subarray(at + HEADER_LENGTH, nameEnd))), entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function dataOf(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, compressed } = entry;
  if (offset + LOCAL_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL)
    throw new FileProblemError("damaged", "ZIP");
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > view.byteLength) throw new FileProblemError("truncated", "ZIP");
  return bytes.subarray(start, start + compressed);
}

async function readEntry(bytes: Uint8Array, view: DataView, entry: Entry, budget: Budget): Promise<Uint8Array> {
  budget.checkTime();
  budget.checkEntry(entry.compressed, entry.size);
  const data = dataOf(bytes, view, entry);
  budget.spendInflated(entry.size);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new FileProblemError("damaged", `ZIP ${entry.method}`);
  if (entry.method === DEFLATED) return inflate(data, entry, budget);
  checkSum(data, entry.checksum);
  return data;
}

/**
 * Opens a ZIP container without inflating anything.
 * Throws `FileProblemError`: truncated, damaged, encrypted, too-many-entries.
 */
export function openArchive(bytes: Uint8Array, budget: Budget): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, budget);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(partName(name));
      return entry === undefined ? null : readEntry(bytes, view, entry, budget);
    },
    sizeOf: (name) => entries.get(partName(name))?.size ?? 0,
  };
}
