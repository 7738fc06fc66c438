import { readFileSync } from "node:fs";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { lineOfJsonProblem } from "../../src/campaign/wording/json";
import { campaignJsonSchema } from "../../src/cli/json/campaign-schema";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, `file://${__dirname}/`), "utf8");
const example = (): Record<string, unknown> => {
  const [, text = ""] = /```json\n([\s\S]*?)```/u.exec(read("docs/ke-hoach-json.md")) ?? [];
  return JSON.parse(text) as Record<string, unknown>;
};
const told = (json: unknown, language: "vi" | "en" = "vi"): readonly string[] => {
  const parsed = campaignFromJson(JSON.stringify(json));
  return parsed.ok ? [] : parsed.problems.map((problem) => lineOfJsonProblem(problem, language));
};

describe("a plan written as a file", () => {
  test("the document's example is a campaign, and stays one when written out in full", () => {
    const parsed = campaignFromJson(JSON.stringify(example()));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(campaignFromJson(campaignToJson(parsed.campaign))).toEqual(parsed);
  });

  test("the published schema is the one that reads it", () => {
    expect(JSON.parse(read("docs/ke-hoach.schema.json"))).toEqual(JSON.parse(JSON.stringify(campaignJsonSchema())));
  });

  test("the document names every kind of rule and deadline", () => {
    const text = read("docs/ke-hoach-json.md");
    const kinds = [...JSON.stringify(campaignJsonSchema()).matchAll(/"type":\{"const":"([a-zA-Z]+)"\}/gu)];
    expect(kinds.length).toBeGreaterThan(20);
    const unnamed = kinds.map((match) => match[1] ?? "").filter((kind) => !text.includes(`\`${kind}\``));
    expect(unnamed.filter((kind) => !["headcount", "records", "given"].includes(kind))).toEqual([]);
  });

  test("a problem is told with its path, what stands there, and what may stand there", () => {
    const rules = example()["rules"] as Record<string, unknown>[];
    const wrong = {
      ...example(),
      subjects: ["person"],
      rules: [{ ...rules[0], oneOf: "HTTNV", awards: ["LDT"] }],
      levles: [],
    };
    expect(told(wrong)).toEqual([
      'subjects[0]: giá trị "person" không thuộc các giá trị được dùng; được dùng: "individual", "collective", "household"',
      expect.stringContaining('rules[0].oneOf: giá trị "HTTNV" không đúng kiểu'),
      expect.stringContaining("levles: khóa này không có trong định dạng"),
    ]);
    expect(told({ ...example(), rules: [{ ...rules[0], awards: ["LDT"] }], valueSources: [] })).toEqual([
      'rules[0].awards[0]: không có danh hiệu nào có id "LDT" trong "awards"; được dùng: "LDTT", "CSTDCS", "TTLDXS"',
    ]);
  });

  test("speaks of JSON, not of cells, in both languages", () => {
    const period = { ...(example()["period"] as object), from: "30/11/2026" };
    expect(told({ ...example(), period })).toEqual([
      'period.from: "30/11/2026" không phải là ngày; ghi "NĂM-THÁNG-NGÀY", ví dụ "2026-11-30"',
    ]);
    expect(told({ ...example(), period }, "en")[0]).toContain('write "YYYY-MM-DD"');
  });
});
