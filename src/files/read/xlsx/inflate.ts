import { Inflate, inflateSync } from "fflate";
import { FileProblemError } from "../problem";
import type { Budget } from "../budget";
import { crc32 } from "./crc32";

/** What the container's directory says of an entry; the size was held against the limits before. */
export interface Announced {
  readonly size: number;
  readonly checksum: number;
}

/** Below this the platform's own stream costs more than it saves. */
const SMALL = 16_384;
const PIECE = 65_536;

/** Collects inflated pieces into a buffer of the announced size and stops at the first byte too many. */
class Collector {
  readonly #bytes: Uint8Array;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  add(piece: Uint8Array): void {
    if (this.#length + piece.length > this.#bytes.length) throw damaged();
    this.#bytes.set(piece, this.#length);
    this.#length += piece.length;
  }

  finish(): Uint8Array {
    if (this.#length !== this.#bytes.length) throw damaged();
    return this.#bytes;
  }
}

const damaged = (cause?: unknown): FileProblemError => new FileProblemError("damaged", "deflate", cause);

const GZIP_HEAD = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Dressed as gzip, the platform's stream also holds the checksum against the bytes, far faster than a script can. */
function asGzip(data: Uint8Array, { size, checksum }: Announced): Blob {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, checksum, true);
  tail.setUint32(4, size, true);
  return new Blob([GZIP_HEAD, data as Uint8Array<ArrayBuffer>, tail]);
}

async function inflateByPlatform(data: Uint8Array, announced: Announced, budget: Budget): Promise<Uint8Array> {
  const collector = new Collector(announced.size);
  const reader = asGzip(data, announced).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw damaged(error);
    });
    if (done) return collector.finish();
    budget.tick();
    try {
      collector.add(value);
    } catch (error) {
      await reader.cancel();
      throw error;
    }
  }
}

function inflateInPieces(data: Uint8Array, size: number, budget: Budget): Uint8Array {
  const collector = new Collector(size);
  const inflate = new Inflate((piece) => {
    collector.add(piece);
  });
  for (let at = 0; at < data.length; at += PIECE) {
    inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    budget.checkTime();
  }
  return collector.finish();
}

function inflateSmall(data: Uint8Array, size: number): Uint8Array {
  // One byte of room too many shows a stream that is longer than announced.
  const bytes = inflateSync(data, { out: new Uint8Array(size + 1) });
  if (bytes.length !== size) throw damaged();
  return bytes;
}

/** The inflated bytes of one entry; damaged where size or checksum are not as announced. */
export async function inflate(data: Uint8Array, announced: Announced, budget: Budget): Promise<Uint8Array> {
  if (data.length > SMALL && typeof DecompressionStream === "function")
    return inflateByPlatform(data, announced, budget);
  let bytes: Uint8Array;
  try {
    bytes = data.length <= SMALL ? inflateSmall(data, announced.size) : inflateInPieces(data, announced.size, budget);
  } catch (error) {
    throw error instanceof FileProblemError ? error : damaged(error);
  }
  checkSum(bytes, announced.checksum);
  return bytes;
}

export function checkSum(bytes: Uint8Array, checksum: number): void {
  if (crc32(bytes) !== checksum) throw new FileProblemError("damaged", "CRC-32");
}
