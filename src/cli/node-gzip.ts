import { Duplex } from "node:stream";
import { createGzip } from "node:zlib";
import type { Gzip } from "../files/write/xlsx/native-deflate";

/** Against the usual level 6: two thirds of the time for 2 % more bytes. */
const LEVEL = 5;
const BUFFER = 64 * 1024;

/** Node's gzip, faster than the stream it has for the web. */
export const nodeGzip: Gzip = () => Duplex.toWeb(createGzip({ level: LEVEL, chunkSize: BUFFER }));
