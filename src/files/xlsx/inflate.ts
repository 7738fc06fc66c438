import { Inflate, inflateSync } from "fflate";
import { FileProblemError } from "../read-problem";
import type { Budget } from "../read-budget";

/** Below this the platform's own stream costs more than it saves. */
const SMALL = 65_536;
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

async function inflateByPlatform(data: Uint8Array, size: number, budget: Budget): Promise<Uint8Array> {
  const collector = new Collector(size);
  const stream = new Blob([new Uint8Array(data)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
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

let platformInflates: boolean | null = null;

/** Node before 20.12 and old browsers lack raw deflate. */
function canUsePlatform(): boolean {
  if (platformInflates === null) {
    try {
      platformInflates = new DecompressionStream("deflate-raw").readable instanceof ReadableStream;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof ReferenceError)) throw error;
      platformInflates = false;
    }
  }
  return platformInflates;
}

/**
 * The inflated bytes of one entry. `size` is what the container announces: it was held against the limits before,
 * and a stream that yields a byte more or less is damaged.
 */
export async function inflate(data: Uint8Array, size: number, budget: Budget): Promise<Uint8Array> {
  if (data.length > SMALL && canUsePlatform()) return inflateByPlatform(data, size, budget);
  try {
    return data.length <= SMALL ? inflateSmall(data, size) : inflateInPieces(data, size, budget);
  } catch (error) {
    throw error instanceof FileProblemError ? error : damaged(error);
  }
}
