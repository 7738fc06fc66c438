import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";
import type { Certificate } from "./serve";

const LIFE_DAYS = 365;
const DAY_MS = 86_400_000;

interface Stored extends Certificate {
  readonly expires: number;
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === "object" &&
    value !== null &&
    "key" in value &&
    "cert" in value &&
    "expires" in value &&
    typeof value.expires === "number"
  );
}

/** A certificate for localhost signed by itself; kept in the folder so that a browser has to be told once only. */
export async function localCertificate(folder: string, now: number): Promise<Certificate> {
  const file = path.join(folder, "localhost-certificate.json");
  if (existsSync(file)) {
    const stored: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isStored(stored) && stored.expires > now + DAY_MS) return stored;
  }
  const expires = now + LIFE_DAYS * DAY_MS;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: new Date(expires),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const certificate: Stored = { key: made.private, cert: made.cert, expires };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}
