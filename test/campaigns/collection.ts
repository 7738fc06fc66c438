import { readFileSync } from "node:fs";
import path from "node:path";
import type { ExpectedFinding, OnDays } from "../../samples/generate/expected";
import { commandLine } from "../support/command-line";

const SAMPLES = path.join(__dirname, "../../samples");

export const COLLECTIONS = ["quoc-oai-2022", "quy-hop-60-nam", "so-vhtt-2023", "phu-lam-2022", "son-tay-2017"] as const;
export type CollectionId = (typeof COLLECTIONS)[number];

interface ExpectedFile {
  readonly unit: string;
  readonly records: number;
}

export interface ExpectedJson {
  readonly days: readonly [string, string];
  readonly files: Readonly<Record<string, ExpectedFile>>;
  readonly findings: readonly ExpectedFinding[];
}

export const expectedOf = (id: CollectionId): ExpectedJson =>
  JSON.parse(readFileSync(path.join(SAMPLES, id, "expected.json"), "utf8")) as ExpectedJson;

export const folderOf = (id: CollectionId, part: "units" | "van-ban-den" | "bo-sung"): string =>
  path.join(SAMPLES, id, part);

/** What was sent in time, with what the office keeps of papers where that is apart. */
export const foldersOf = (id: CollectionId): readonly string[] =>
  id === "quoc-oai-2022" ? [folderOf(id, "units"), folderOf(id, "van-ban-den")] : [folderOf(id, "units")];

export const unitsOf = (id: CollectionId): string => path.join(SAMPLES, id, "don-vi.csv");

export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly unit?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface CheckJson {
  readonly campaign: string;
  readonly records: number;
  readonly findings: readonly JsonFinding[];
}

/** Runs `check` over folders; `campaign` may be a file. */
export async function checkFolders(
  folders: readonly string[],
  campaign: string,
  units: string,
  today: string,
): Promise<CheckJson> {
  const { out } = await commandLine(
    "check",
    ...folders,
    "--campaign",
    campaign,
    "--units",
    units,
    "--today",
    today,
    "--json",
  );
  return JSON.parse(out) as CheckJson;
}

/** The campaign's rule, or the plan's problem, that a finding names; null for what no plan asks. */
export const ruleOf = ({ params }: JsonFinding): string | null => {
  const named = params["rule"] ?? params["problem"];
  return typeof named === "string" ? named : null;
};

const line = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts
    .map((part) => part ?? "-")
    .join(" | ")
    .normalize("NFC");

/** A finding as one line: what, by which rule, how grave, where, whose. */
export const lineOf = (found: JsonFinding): string =>
  line(found.code, ruleOf(found), found.severity, found.file, found.row, found.unit);

const severityOn = (severity: OnDays, day: 0 | 1): string | null =>
  typeof severity === "string" ? severity : severity[day];

/** The lines that are foretold for one of the two days. */
export const foretold = ({ findings }: ExpectedJson, day: 0 | 1): readonly string[] =>
  findings.flatMap((one) => {
    const severity = severityOn(one.severity, day);
    return severity === null ? [] : [line(one.code, one.rule, severity, one.file, one.row, one.unit)];
  });
