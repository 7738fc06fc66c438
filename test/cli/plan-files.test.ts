import { readFileSync } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { lineOfJsonProblem } from "../../src/campaign/wording/json";
import { campaignJsonSchema } from "../../src/cli/json/campaign-schema";
import { commandLine } from "../support/command-line";

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

  test("whatever says nothing may be left out, in a campaign of any kind", () => {
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== "object" || value === null) return value;
      const kept = Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
      return Object.fromEntries(kept.map(([key, one]) => [key, bare(one)]));
    };
    for (const campaign of BUILT_IN)
      expect(campaignFromJson(JSON.stringify(bare(JSON.parse(campaignToJson(campaign)))))).toEqual({
        ok: true,
        campaign,
      });
  });

  test("the document's example, as it stands, checks a list and makes its report", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-plan-"));
    try {
      const [plan, list] = [path.join(folder, "ke-hoach.json"), path.join(folder, "danh-sach.csv")];
      await writeFile(plan, JSON.stringify(example()));
      const head =
        "STT,Họ và tên / Tên tập thể,Đối tượng,Đơn vị,Xếp loại chất lượng,Tóm tắt thành tích,Danh hiệu đề nghị";
      const person = (name: string, rating: string, award: string): string =>
        `1,${name},Cá nhân,Trường THCS An Nông,${rating},Dạy lớp 9 của ${name},${award}`;
      const lines = [
        person("Nguyễn Văn An", "HTTNV", "LĐTT"),
        person("Trần Thị Bình", "HTNV", "LĐTT"),
        person("Lê Văn Cường", "HTXSNV", "CSTĐCS"),
      ];
      await writeFile(list, `\uFEFFDANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG\n\n${[head, ...lines].join("\n")}\n`);
      const asked = [list, "--campaign", plan, "--today", "2026-11-20"];
      const { out } = await commandLine("check", ...asked, "--json");
      const { findings } = JSON.parse(out) as { readonly findings: readonly { code: string; message: string }[] };
      const said = new Map(findings.map(({ code, message }) => [code, message]));
      expect(said.get("condition-unmet")).toContain("Hoàn thành tốt nhiệm vụ");
      // Three LĐTT, one of them as CSTĐCS: 15 % are none.
      expect(said.get("share-above-cap")).toContain("15% × 3 = 0,45, làm tròn xuống là 0. Giảm 1.");
      const book = path.join(folder, "bao-cao.xlsx");
      const { err, code } = await commandLine("report", ...asked, "--out", book);
      expect({ err, code }).toMatchObject({ code: 1 });
      expect((await stat(book)).size).toBeGreaterThan(10_000);
    } finally {
      await rm(folder, { recursive: true });
    }
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

describe("the catalogue of awards", () => {
  const awards = async (
    ...words: readonly string[]
  ): Promise<readonly { id: string; name: string; own: boolean }[]> => {
    const { out } = await commandLine("campaigns", "--catalogue", "--json", ...words);
    return (JSON.parse(out) as { awards: readonly { id: string; name: string; own: boolean }[] }).awards;
  };

  test("goes out as a table, comes in beside the program's own lines, and holds on its days", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "so-thi-dua-catalogue-"));
    try {
      const [all, own] = [path.join(folder, "danh-muc.tsv"), path.join(folder, "cua-tinh.tsv")];
      expect((await commandLine("campaigns", "--catalogue", "--out", all)).code).toBe(0);
      expect(readFileSync(all, "utf8")).toMatch(/^\uFEFFMã\tTên đầy đủ\t/u);
      await writeFile(own, "Tên đầy đủ\tLoại\tÁp dụng từ ngày\nBằng vàng của tỉnh\tHình thức khen thưởng\t01/7/2026\n");
      const named = async (day: string) =>
        (await awards("--lines", own, "--today", day)).filter((one) => one.own).map(({ name }) => name);
      expect(await named("2026-11-30")).toEqual(["Bằng vàng của tỉnh"]);
      expect(await named("2026-06-30")).toEqual([]);
      await writeFile(own, "Tên đầy đủ\tLoại\nBằng vàng\tkhác\n");
      const { code, err } = await commandLine("campaigns", "--catalogue", "--lines", own);
      expect([code, err]).toEqual([2, expect.stringContaining("Dòng 2, cột “Loại”: ghi “khác”")]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("what only a district gave is offered up to its last day", async () => {
    const ids = async (day: string) => new Set((await awards("--today", day)).map(({ id }) => id));
    const [before, after] = [await ids("2025-06-30"), await ids("2025-07-01")];
    expect([...after].every((id) => before.has(id))).toBe(true);
  });
});
