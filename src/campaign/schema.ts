import * as v from "valibot";
import type { Campaign } from "./campaign";
import { crossReferenceProblems, type CrossProblem } from "./cross-references";
import { migrate } from "./migrate";
import { campaignSchema } from "./schema-shapes";
import { withScoreColumns } from "./score-columns";

/** Why a stored campaign cannot be taken; worded in `wording/`. */
export type CampaignProblemReason =
  | CrossProblem["reason"]
  | "not-an-object"
  | "version-unknown"
  | "version-too-new"
  | "missing"
  | "wrong-type"
  | "not-allowed"
  | "unknown-key"
  | "unknown-field"
  | "not-a-day"
  | "not-a-month"
  | "not-a-month-day"
  | "bad-id"
  | "empty"
  | "out-of-range";

export interface CampaignProblem {
  /** Where it stands: "awards[2].levels[0]"; "" for the whole. */
  readonly path: string;
  readonly reason: CampaignProblemReason;
  /** What stands there, as text. */
  readonly typed: string;
  /** What may stand there; empty where that cannot be listed. */
  readonly allowed: readonly string[];
}

export type ParsedCampaign =
  | { readonly ok: true; readonly campaign: Campaign }
  | { readonly ok: false; readonly problems: readonly CampaignProblem[] };

type Issue = v.InferIssue<typeof campaignSchema>;

const OWN_REASONS: Readonly<Record<string, CampaignProblemReason>> = {
  "not-a-day": "not-a-day",
  "not-a-month": "not-a-month",
  "not-a-month-day": "not-a-month-day",
  "bad-id": "bad-id",
  "unknown-field": "unknown-field",
  empty: "empty",
};

function pathOf(issue: Issue): string {
  let path = "";
  for (const { key } of issue.path ?? []) {
    path += typeof key === "number" ? `[${key}]` : `${path === "" ? "" : "."}${String(key)}`;
  }
  return path;
}

function reasonOf(issue: Issue): CampaignProblemReason {
  const own = OWN_REASONS[issue.message];
  if (own !== undefined) return own;
  const { type, received, expected } = issue;
  if (type === "strict_object" && expected === "never") return "unknown-key";
  if (received === "undefined") return "missing";
  if (type === "picklist" || type === "literal" || type === "variant") return "not-allowed";
  return type === "min_value" || type === "max_value" || type === "integer" ? "out-of-range" : "wrong-type";
}

const allowedOf = ({ expected, type }: Issue): readonly string[] =>
  type === "picklist" || type === "variant" || type === "literal"
    ? [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "")
    : [];

const asText = (value: unknown): string => {
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value).slice(0, 80);
};

const problemOf = (issue: Issue): CampaignProblem => ({
  path: pathOf(issue),
  reason: reasonOf(issue),
  typed: asText(issue.input),
  allowed: allowedOf(issue),
});

/**
 * A campaign from stored JSON: brought to the current version, checked in every value, and every name in it looked up.
 * Days may be ISO dates or Excel serials. All problems are given, not only the first.
 */
export function parseCampaign(json: unknown): ParsedCampaign {
  const migrated = migrate(json);
  if (!migrated.ok) return { ok: false, problems: [{ path: "", reason: migrated.reason, typed: "", allowed: [] }] };
  const parsed = v.safeParse(campaignSchema, migrated.json);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) };
  const campaign: Campaign = parsed.output;
  const problems = crossReferenceProblems(campaign);
  return problems.length === 0 ? { ok: true, campaign: withScoreColumns(campaign) } : { ok: false, problems };
}
