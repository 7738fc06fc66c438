import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

/** Address prefix → folder; the longest prefix that fits wins. */
export type Mounts = Readonly<Record<string, string>>;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface RunningServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".map": "application/json",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

/** The path of an address, as a browser or anybody else may send it; null for what is no address. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The file an address stands for; null where there is none or it would leave its folder. */
function fileOf(address: string, mounts: Mounts): string | null {
  const plain = pathOf(address);
  if (plain === null) return null;
  const prefix = Object.keys(mounts)
    .filter((mount) => plain.startsWith(mount))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : mounts[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const file = path.join(folder, plain.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)) return null;
  const found = existsSync(file) && statSync(file).isDirectory() ? path.join(file, "index.html") : file;
  return existsSync(found) ? found : null;
}

const SAMPLE = /\.(xlsx|xlsm|xls|ods|csv)$/i;
const SAMPLE_LIST = "/samples/index.json";

/** Names of the workbooks among the samples, folders included. */
function sampleNames(folder: string | undefined): readonly string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }).map((name) => String(name).split(path.sep).join("/"));
  return names.filter((name) => SAMPLE.test(name)).sort();
}

function respond(request: IncomingMessage, response: ServerResponse, mounts: Mounts): void {
  if (request.url === SAMPLE_LIST) {
    response
      .writeHead(200, { "Content-Type": TYPES[".json"], "Cache-Control": "no-store" })
      .end(JSON.stringify(sampleNames(mounts["/samples/"])));
    return;
  }
  const file = fileOf(request.url ?? "/", mounts);
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-store",
  });
  // A file that goes away meanwhile ends this answer and nothing else.
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** Serves folders over https on this machine alone. `port` 0 takes any free one. */
export function serve(mounts: Mounts, certificate: Certificate, port: number): Promise<RunningServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    try {
      respond(request, response, mounts);
    } catch (error) {
      // No request ends the server: the next one may be a good one.
      console.error(error);
      response.writeHead(500).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      resolve({
        origin: `https://localhost:${taken}`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => {
              if (error === undefined) done();
              else failed(error);
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}
