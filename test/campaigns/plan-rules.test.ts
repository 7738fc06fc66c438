import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtIn } from "../../src/campaign/built-in/index";
import type { Campaign, Rule } from "../../src/campaign/campaign";
import { deadlinesOf } from "../../src/campaign/deadlines-of";
import { campaignToJson } from "../../src/campaign/json";
import { dayOfIso, type Day } from "../../src/text/day";
import {
  checkFolders,
  COLLECTIONS,
  expectedOf,
  foldersOf,
  folderOf,
  ruleOf,
  unitsOf,
  type CheckJson,
  type CollectionId,
  type JsonFinding,
} from "./collection";

/** How a rule of a plan shows itself in its collection. */
type Shown =
  /** Findings name these rules: some records or units are told, others that the rule binds are not. */
  | { readonly by: "findings"; readonly rules: readonly string[] }
  /** Fires in the collection; silent once what was handed in later is there. */
  | { readonly by: "later"; readonly rule: string }
  /** Findings by a code of their own whose rule is the list of columns or awards. */
  | { readonly by: "code"; readonly code: string }
  /** A problem of the plan itself; silent once a clerk has put the plan right, and then this finding comes instead. */
  | { readonly by: "plan"; readonly problem: string; readonly mended: Mended }
  /** A day in the calendar that no unit can miss. */
  | { readonly by: "calendar"; readonly rules: readonly string[] }
  /** A criterion that a unit may attest in a column of its own, and need not. */
  | { readonly by: "attestation"; readonly rule: string }
  /** A share without a limit, shown in the report. */
  | { readonly by: "indicator"; readonly rules: readonly string[] }
  /** For people, not machines; `why` says why no finding can tell it. */
  | { readonly by: "reminder"; readonly why: string };

interface Mended {
  readonly campaign: (campaign: Campaign) => Campaign;
  /** Rule that fires for some under the mended plan; null where it is enough that the problem is gone. */
  readonly then: { readonly code: string; readonly rule: string } | null;
}

const findings = (...rules: readonly string[]): Shown => ({ by: "findings", rules });
const reminder = (why: string): Shown => ({ by: "reminder", why });

const day = (iso: string): Day => {
  const found = dayOfIso(iso);
  if (found === null) throw new RangeError(iso);
  return found;
};

const changed = (campaign: Campaign, id: string, change: (rule: Rule) => Rule): Campaign => ({
  ...campaign,
  rules: campaign.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
});

const PERIOD_OF_QUY_HOP: Mended = {
  campaign: (campaign) => ({
    ...campaign,
    period: { ...campaign.period, from: day("2022-06-07"), to: day("2023-04-19"), fields: ["finishedOn"] },
  }),
  then: { code: "date-outside-period", rule: "H1" },
};
const QUOTA_OF_QUY_HOP: Mended = {
  campaign: (campaign) =>
    changed(campaign, "H8", (rule) => (rule.type === "quota" ? { ...rule, max: 0, open: false } : rule)),
  then: { code: "quota-above-max", rule: "H8" },
};
const ANCHOR_OF_PHU_LAM: Mended = {
  campaign: (campaign) =>
    changed(campaign, "L8", (rule) =>
      rule.type === "awardDeadline" && rule.deadline.type === "workingDaysBefore"
        ? { ...rule, deadline: { ...rule.deadline, anchorDay: day("2022-09-05") } }
        : rule,
    ),
  then: { code: "deadline-missed", rule: "L8" },
};
/** With a day, and where asked by everyone too. */
const withDay = (id: string, iso: string, required = true): Mended => ({
  campaign: (campaign) => ({
    ...campaign,
    submissions: campaign.submissions.map((one) =>
      one.id === id ? { ...one, required, deadline: { type: "fixed", day: day(iso), inclusive: true } } : one,
    ),
  }),
  then: { code: "submission-missing", rule: id },
});
const WITH_PAPERS: Mended = {
  campaign: (campaign) => ({ ...campaign, plan: { ...campaign.plan, openValues: [] } }),
  then: null,
};

/** Every rule of every plan's table. */
const TABLE: Readonly<Record<CollectionId, Readonly<Record<string, Shown>>>> = {
  "quoc-oai-2022": {
    Q1: findings("Q1"),
    Q2: findings("Q2"),
    Q3: { by: "plan", problem: "open-value:deadline:Q3.1", mended: withDay("Q3.1", "2022-07-10") },
    Q4: { by: "calendar", rules: ["Q4"] },
    Q5: findings("Q5"),
    Q6: reminder("any unit of the district may take part: the kinds tell units apart and refuse none"),
    Q7: findings("Q7.1", "Q7.2"),
    Q8: findings("Q8"),
    Q9: reminder("no quota: there is nothing to count against"),
    Q10: reminder("what to emulate in, for people to read"),
    Q11: { by: "calendar", rules: ["Q11.1", "Q11.2", "Q11.3", "Q11.4"] },
  },
  "quy-hop-60-nam": {
    H1: { by: "plan", problem: "period-inverted:H1", mended: PERIOD_OF_QUY_HOP },
    H2: findings("H2.1", "H2.2"),
    H3: findings("H3"),
    H4: findings("H4.1"),
    H5: findings("H5"),
    H6: findings("H6"),
    H7: findings("H7"),
    H8: { by: "plan", problem: "open-value:quota:H8", mended: QUOTA_OF_QUY_HOP },
    H9: findings("H9.1", "H9.2", "H9.3"),
    H10: reminder("any body of the district may take part: the kinds refuse none"),
    H11: findings("H11.1", "H11.2"),
    H12: { by: "calendar", rules: ["H12.1", "H12.2", "H12.3", "H12.4", "H12.5"] },
  },
  "so-vhtt-2023": {
    V1: findings("V1"),
    V2: findings("V2"),
    V3: findings("V3"),
    V4: findings("V4"),
    V5: reminder("the receiver's address"),
    V6: findings("V6"),
    V7: findings("V7.1", "V7.2", "V7.3"),
    V8: findings("V8"),
    V9: reminder("the department's own offices and units: the kinds refuse none"),
    V10: {
      by: "plan",
      problem: "open-value:plan:Thành phần hồ sơ đề nghị khen thưởng (kế hoạch dẫn Điều 6 Quy chế, không liệt kê)",
      mended: WITH_PAPERS,
    },
    V11: { by: "calendar", rules: ["V11.1", "V11.2", "V11.3", "V11.4", "V11.5", "V11.6"] },
  },
  "phu-lam-2022": {
    L1: { by: "calendar", rules: ["L1"] },
    L2: findings("L2"),
    L3: findings("L3.1", "L3.2"),
    L4: findings("L4.1", "L4.2"),
    L5: findings("L5"),
    L6: findings("L6"),
    L7: { by: "plan", problem: "open-value:deadline:L7", mended: withDay("L7", "2022-10-31") },
    L8: { by: "plan", problem: "open-value:anchor:L8", mended: ANCHOR_OF_PHU_LAM },
    L9: { by: "later", rule: "L9" },
    L10: findings("L10"),
    L11: { by: "indicator", rules: ["L11.1", "L11.2"] },
    L12: reminder("any body of the ward may take part: the kinds refuse none"),
    L13: findings("L13"),
    L14: { by: "calendar", rules: ["L14.1", "L14.2", "L14.3", "L14.4", "L14.5", "L14.6"] },
  },
  "son-tay-2017": {
    S1: findings("S1"),
    S2: findings("S2"),
    S3: findings("S3"),
    S4: { by: "later", rule: "S4" },
    S5: findings("S5"),
    S6: findings("S6", "S6.1"),
    S7: reminder("brought by hand: the column of who signed for it may be filled, and nobody can check a hand"),
    S8: findings("S8.1", "S8.2"),
    S9: findings("S9.1", "S9.2", "S9.3", "S9.4"),
    S10: findings("S10"),
    S11: findings("S11"),
    S12: findings("S12.1", "S12.2"),
    S13: reminder(
      "units without a quota: that S1–S4 say nothing of the economy office is held by the exact findings of the collection",
    ),
    S14: findings("S14"),
    S15: findings("S15"),
    S16: { by: "calendar", rules: ["S16.1", "S16.2", "S16.3", "S16.4", "S16.5"] },
    S17: { by: "attestation", rule: "S17" },
  },
};

const SIZES: Readonly<Record<CollectionId, readonly [prefix: string, count: number]>> = {
  "quoc-oai-2022": ["Q", 11],
  "quy-hop-60-nam": ["H", 12],
  "so-vhtt-2023": ["V", 11],
  "phu-lam-2022": ["L", 14],
  "son-tay-2017": ["S", 17],
};

const SLOW = 60_000;
let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-rules-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

const whole = new Map<CollectionId, Promise<CheckJson>>();
const checked = (id: CollectionId): Promise<CheckJson> => {
  const known = whole.get(id) ?? checkFolders(foldersOf(id), id, unitsOf(id), expectedOf(id).days[1]);
  whole.set(id, known);
  return known;
};

async function checkedWith(id: CollectionId, mended: Mended, name: string): Promise<CheckJson> {
  const campaign = builtIn(id);
  if (campaign === null) throw new RangeError(id);
  const file = path.join(scratch, `${id}-${name}.json`);
  await writeFile(file, campaignToJson(mended.campaign(campaign)));
  return checkFolders(foldersOf(id), file, unitsOf(id), expectedOf(id).days[1]);
}

const by = (all: readonly JsonFinding[], rule: string): readonly JsonFinding[] =>
  all.filter((found) => ruleOf(found) === rule);

/** Names of the units expected, of the kinds a rule or submission binds. */
async function boundUnits(id: CollectionId, rule: string): Promise<readonly string[]> {
  const campaign = builtIn(id);
  const bound = [...(campaign?.rules ?? []), ...(campaign?.submissions ?? [])].find((one) => one.id === rule);
  const kinds = bound !== undefined && "unitKinds" in bound ? bound.unitKinds : [];
  const names = (campaign?.unitKinds ?? [])
    .filter((kind) => kinds.length === 0 || kinds.includes(kind.id))
    .map(({ name }) => name);
  const lines = (await readFile(unitsOf(id), "utf8"))
    .split("\r\n")
    .slice(1)
    .filter((text) => text !== "");
  return lines
    .filter((text) => names.some((name) => text.includes(`,${name},`) || text.includes(`,"${name}",`)))
    .map((text) => text.split(",")[0] ?? "");
}

/**
 * Something the rule binds and says nothing of: a unit, in some month, where it tells units; a row of the same list
 * where it tells rows.
 */
async function isSilentSomewhere(id: CollectionId, rule: string, told: readonly JsonFinding[]): Promise<boolean> {
  const rows = told.filter(({ row }) => row !== undefined);
  if (rows.length === told.length) {
    const records = Object.entries(expectedOf(id).files).filter(([file]) => rows.some((found) => found.file === file));
    return records.some(
      ([file, { records: count }]) =>
        new Set(rows.filter((found) => found.file === file).map(({ row }) => row)).size < count,
    );
  }
  const place = (unit: string | undefined, month: unknown): string => JSON.stringify([unit, month]);
  const months = new Set(told.map(({ params }) => params["month"]));
  const places = new Set(told.map(({ unit, params }) => place(unit, params["month"])));
  return (await boundUnits(id, rule)).some((unit) => [...months].some((month) => !places.has(place(unit, month))));
}

test.each(COLLECTIONS)("the table names every rule of the plan of %s", (id) => {
  const [prefix, count] = SIZES[id];
  expect(Object.keys(TABLE[id])).toEqual(Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`));
});

test.each(COLLECTIONS)("no rule of %s is left out of the table", (id) => {
  const campaign = builtIn(id);
  const covered = (rule: string): boolean =>
    TABLE[id][rule] !== undefined || TABLE[id][rule.replace(/\.\d+$/u, "")] !== undefined;
  const all = [
    campaign?.period,
    ...(campaign?.rules ?? []),
    ...(campaign?.submissions ?? []),
    ...(campaign?.criteria ?? []),
  ].flatMap((one) => one?.id ?? []);
  expect(all.filter((rule) => !covered(rule) && rule !== "L0")).toEqual([]);
});

const ROWS = COLLECTIONS.flatMap((id) => Object.entries(TABLE[id]).map(([rule, shown]) => ({ id, rule, shown })));
const shownBy = <B extends Shown["by"]>(kind: B) =>
  ROWS.flatMap(({ id, rule, shown }) =>
    shown.by === kind ? [[rule, id, shown as Extract<Shown, { by: B }>] as const] : [],
  );

describe("a rule that findings tell", () => {
  test.each(shownBy("findings"))(
    "%s of %s fires for some and is silent for others",
    async (_, id, { rules }) => {
      const { findings: all } = await checked(id);
      for (const rule of rules) {
        const told = by(all, rule);
        expect([rule, told.length > 0, await isSilentSomewhere(id, rule, told)]).toEqual([rule, true, true]);
      }
    },
    SLOW,
  );

  test.each(shownBy("later"))(
    "%s of %s fires, and is silent once the rest was handed in",
    async (_, id, { rule }) => {
      const { days } = expectedOf(id);
      expect(by((await checked(id)).findings, rule)).not.toEqual([]);
      const complete = await checkFolders([...foldersOf(id), folderOf(id, "bo-sung")], id, unitsOf(id), days[1]);
      expect(by(complete.findings, rule)).toEqual([]);
    },
    SLOW,
  );
});

describe("a rule that the plan leaves open or turns round", () => {
  test.each(shownBy("plan"))(
    "%s of %s is told of the plan, and judges rows and units once the plan is put right",
    async (name, id, { problem, mended }) => {
      expect(by((await checked(id)).findings, problem)).toHaveLength(1);
      const { findings: then } = await checkedWith(id, mended, name);
      expect(by(then, problem)).toEqual([]);
      if (mended.then === null) return;
      const { code, rule } = mended.then;
      const told = by(then, rule).filter((found) => found.code === code);
      expect(told).not.toEqual([]);
      expect(await isSilentSomewhere(id, rule, told)).toBe(true);
    },
    SLOW,
  );
});

test.each(shownBy("calendar"))(
  "%s of %s stands in the calendar and is nobody's fault",
  async (_, id, { rules }) => {
    const campaign = builtIn(id);
    for (const rule of rules) {
      const named = campaign === null ? undefined : deadlinesOf(campaign).find((one) => one.id === rule);
      expect(named?.kind).toBe("milestone");
      expect(by((await checked(id)).findings, rule)).toEqual([]);
    }
  },
  SLOW,
);

test.each(shownBy("attestation"))("%s of %s is a criterion that is not asked of every list", (_, id, { rule }) => {
  expect(builtIn(id)?.criteria.find((one) => one.id === rule)).toMatchObject({ required: false });
});

test.each(shownBy("indicator"))(
  "%s of %s is a share without a limit",
  async (_, id, { rules }) => {
    for (const rule of rules) {
      expect(builtIn(id)?.rules.find((one) => one.id === rule)?.type).toBe("preference");
      expect(by((await checked(id)).findings, rule)).toEqual([]);
    }
  },
  SLOW,
);

test.each(shownBy("reminder"))("%s of %s is kept as a reminder with its place in the plan", (rule, id, { why }) => {
  const kept = builtIn(id)?.rules.find((one) => one.id === rule);
  expect(why).not.toBe("");
  expect(kept?.type).toBe("reminder");
  expect(kept?.place).not.toBeNull();
});
