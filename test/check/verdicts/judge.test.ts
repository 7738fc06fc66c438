import { describe, expect, test } from "@jest/globals";
import { finding, type Finding } from "../../../src/check/finding";
import { findingKey } from "../../../src/check/verdicts/finding-key";
import { isIgnored, judge, withVerdicts } from "../../../src/check/verdicts/judge";
import { aboutOf, matterOf } from "../../../src/check/verdicts/matter";
import { NO_VERDICTS, type Verdict, type Verdicts } from "../../../src/check/verdicts/verdict";
import { keptOf, readVerdicts, verdictsOf, writeVerdicts } from "../../../src/check/verdicts/verdict-file";
import { fileOf, record, registerOf } from "../support";

const NAMES = ["An", "Bình", "Chi", "Dũng", "Em"];
const register = registerOf([
  fileOf(NAMES.map((name, at) => record({ name, phone: `36${String(at)}` }, { row: 5 + at }))),
]);
const FOUND: readonly Finding[] = register.records.map((one) =>
  finding(
    "type-phone",
    "warning",
    { record: one.id, field: "phone", row: one.source.row },
    { field: "phone", typed: one.fields.phone ?? "", reason: "lost-zero", suggestion: null },
  ),
);
const keys = FOUND.map((one) => findingKey(one, register));
const key = (at: number): string => keys[at] ?? "";

const ignored: Verdict = { kind: "ignored", reason: "Đã gọi thử", at: "2022-06-01T08:00:00Z" };
const returned: Verdict = { kind: "returned", at: "2022-06-01T09:00:00Z" };
const VERDICTS: Verdicts = { [key(0)]: ignored, [key(1)]: returned, [key(2)]: { kind: "seen" }, [key(4)]: ignored };

describe("verdicts about findings", () => {
  test("part those ignored from all others, lose none, and keep the order", () => {
    const { open, ignored: out } = judge(FOUND, register, VERDICTS);
    expect(out.map((one) => findingKey(one, register))).toEqual([key(0), key(4)]);
    expect(open.map((one) => findingKey(one, register))).toEqual([key(1), key(2), key(3)]);
    expect(open.map(({ verdict }) => verdict?.kind)).toEqual(["returned", "seen", undefined]);
    expect(out.every(isIgnored)).toBe(true);
  });

  test("about no finding that is there change nothing", () => {
    expect(withVerdicts(FOUND, register, NO_VERDICTS)).toBe(FOUND);
    expect(judge(FOUND, register, { "0123456789abcdef": ignored })).toEqual({ open: FOUND, ignored: [] });
  });

  test("keys are sixteen characters and differ from fact to fact", () => {
    expect(new Set(keys).size).toBe(FOUND.length);
    for (const one of keys) expect(one).toMatch(/^[0-9a-f]{16}$/);
  });

  test("are kept with each decision once, and come back as they were", () => {
    const kept = keptOf(VERDICTS);
    expect(kept).toHaveLength(3);
    expect(verdictsOf(kept)).toEqual(VERDICTS);
    expect(readVerdicts(writeVerdicts(VERDICTS))).toEqual({ ok: true, verdicts: VERDICTS });
  });

  test("a file that is none, one of a later program, and one without a reason are refused", () => {
    const reasonOf = (text: string): string | null => {
      const read = readVerdicts(text);
      return read.ok ? null : read.problem.reason;
    };
    expect(reasonOf("{")).toBe("json");
    expect(reasonOf("{}")).toBe("shape");
    expect(reasonOf(writeVerdicts(VERDICTS).replace('"version": 1', '"version": 2'))).toBe("version");
    expect(reasonOf(writeVerdicts(VERDICTS).replace("Đã gọi thử", ""))).toBe("shape");
  });
});

describe("the matter of a finding", () => {
  const short = (unit: string, count: number, min: number): Finding =>
    finding(
      "quota-below-min",
      "error",
      { unit },
      {
        rule: "N",
        place: null,
        label: "bài viết",
        count,
        scope: unit,
        min,
        carriedOut: false,
        over: true,
        until: null,
      },
    );

  test("is the same however much is short, and another for another thing", () => {
    expect(matterOf(short("Xã A", 0, 1))).toBe(matterOf(short("Xã B", 3, 9)));
    const other = short("Xã A", 0, 1);
    if (other.code !== "quota-below-min") throw new Error("not a quota");
    expect(matterOf({ ...other, params: { ...other.params, label: "sự kiện" } })).not.toBe(matterOf(other));
    expect(matterOf({ ...other, severity: "warning" })).not.toBe(matterOf(other));
  });

  test("lies in a row, with a unit, or in the plan", () => {
    const [row] = FOUND;
    expect(row === undefined ? null : aboutOf(row)).toBe("row");
    expect(aboutOf(short("Xã A", 0, 1))).toBe("unit");
    const open = finding("campaign-open-value", "info", {}, { problem: "open-value:plan:x", details: {} });
    expect(aboutOf(open)).toBe("plan");
  });
});
