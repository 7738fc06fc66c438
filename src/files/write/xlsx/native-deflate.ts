import type { AsyncFlateStreamHandler, ZipInputFile } from "fflate";
import { joined } from "./joined";

/** ZIP's number for deflated data. */
const DEFLATED = 8;
/** Bytes of gzip around the deflated data: its head, and behind it checksum and length. */
const HEAD = 10;
const TAIL = 8;
/** So many pushed chunks may wait while one is deflated: the next is put together beside it. */
const MOST_WAITING = 1;

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
}
interface Writer {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

/** What makes gzip of bytes: a stream of the platform, as far as it is used. */
export interface GzipStream {
  readonly readable: { getReader(): Reader };
  readonly writable: { getWriter(): Writer };
}
export type Gzip = () => GzipStream;

/** The browser's or Node's own; null where there is none. */
export const platformGzip = (): Gzip | null =>
  typeof CompressionStream === "function" ? () => new CompressionStream("gzip") : null;

/**
 * A file of a ZIP package, deflated by the platform: several times as fast as a script can. Dressed as gzip, its stream
 * also reckons the checksum that ZIP wants.
 */
export class NativeDeflate implements ZipInputFile {
  readonly compression = DEFLATED;
  size = 0;
  crc = 0;
  mtime?: Date;
  /** Given by the package the file is added to. */
  ondata?: AsyncFlateStreamHandler;
  /** Over when all of the file is in the package. */
  readonly done: Promise<void>;
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly #waiting: Promise<void>[] = [];

  constructor(
    readonly filename: string,
    { readable, writable }: GzipStream,
  ) {
    this.#reader = readable.getReader();
    this.#writer = writable.getWriter();
    this.done = this.#collect();
    // Told to whoever waits for it, which may be later than it happens.
    this.done.catch(() => undefined);
  }

  /** Over when more may be pushed without piling up. */
  async ready(): Promise<void> {
    if (this.#waiting.length > MOST_WAITING) await this.#waiting.shift();
  }

  push(chunk: Uint8Array<ArrayBuffer>, final = false): void {
    this.size += chunk.length;
    // What goes wrong here ends the readable side too, and so is told by `done`.
    this.#waiting.push(this.#writer.write(chunk).catch(() => undefined));
    if (final) this.#writer.close().catch(() => undefined);
  }

  async #collect(): Promise<void> {
    const pieces: Uint8Array[] = [];
    for (let { value } = await this.#reader.read(); value !== undefined; { value } = await this.#reader.read())
      pieces.push(value);
    const gzip = joined(pieces);
    const end = gzip.length - TAIL;
    this.crc = new DataView(gzip.buffer).getUint32(end, true);
    this.ondata?.(null, gzip.subarray(HEAD, end), true);
  }
}
