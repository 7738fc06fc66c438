import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { campaignFromSheets, type SheetProblem } from "../../src/campaign/as-sheet/read-sheets";
import { campaignToSheets } from "../../src/campaign/as-sheet/write-sheets";
import { quocOai2022 } from "../../src/campaign/built-in/quoc-oai-2022";
import type { Campaign } from "../../src/campaign/campaign";
import { campaignToJson } from "../../src/campaign/json";
import { messageOfCampaignProblem } from "../../src/campaign/wording/index";
import { VI } from "../../src/campaign/wording/vi";
import type { ProblemReason } from "../../src/campaign/wording/wording";
import { campaignCellFindings } from "../../src/check/campaign-cells";
import { messageOf } from "../../src/check/wording/index";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { commandLine } from "../support/command-line";
import { folderOf } from "./collection";

const REASONS = Object.keys(VI.problems) as ProblemReason[];
const ONE = path.join(folderOf("quoc-oai-2022", "units"), "01 Xa Can Huu - DS NTVT 2022.xlsx");

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-wording-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

describe.each(REASONS)("the reason %s", (reason) => {
  test.each(["vi", "en"] as const)("is a sentence in %s that says what to do and shows no code", (language) => {
    for (const typed of ["", "Cấp tổ"]) {
      const said = messageOfCampaignProblem({ reason, typed, allowed: [] }, language);
      expect(said).toMatch(/;/u);
      expect(said).not.toMatch(/ {2}|undefined|“”|\.$/u);
      if (reason.includes("-") && reason !== "not-an-object") expect(said).not.toContain(reason);
    }
  });
});

test("what may stand there is offered, a long list in part", () => {
  const allowed = Array.from({ length: 10 }, (_, index) => `Cấp ${index + 1}`);
  const said = messageOfCampaignProblem({ reason: "unknown-level", typed: "Cấp tổ", allowed }, "vi");
  expect(said).toContain("“Cấp tổ”");
  expect(said).toContain("Cấp 8 và 2 giá trị khác");
  expect(said).not.toContain("Cấp 9");
});

describe("a campaign file that cannot be taken is told in one line with its place and what to do", () => {
  const cases: readonly (readonly [string, (json: string) => string, RegExp])[] = [
    ["text that is no JSON", () => "{ kế hoạch", /không phải JSON của một kế hoạch/u],
    ["a newer version", (json) => json.replace('"version": 1', '"version": 99'), /bản Sổ Thi đua mới hơn/u],
    [
      "a day that is none",
      (json) => json.replace('"2021-10-15"', '"2021-02-30"'),
      /period\.from: "2021-02-30" không phải là ngày; ghi "NĂM-THÁNG-NGÀY"/u,
    ],
    [
      "a level that is not there",
      (json) => json.replace('"don-vi",\n        "huyen"', '"don-vi",\n        "tinh"'),
      /awards\[0\]\.levels\[1\]: không có cấp nào có id "tinh" .*"don-vi", "huyen"/u,
    ],
  ];
  test.each(cases)("%s", async (name, change, expected) => {
    const file = path.join(scratch, `${name}.json`);
    await writeFile(file, change(campaignToJson(quocOai2022)));
    const { code, err, out } = await commandLine("check", ONE, "--campaign", file);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a workbook with two mistakes: the first on its cell, and how many more", async () => {
    const wrong: Campaign = {
      ...quocOai2022,
      id: "Người tốt",
      awards: quocOai2022.awards.map((award) => ({ ...award, levels: ["tinh"] })),
    };
    const file = path.join(scratch, "ke-hoach.xlsx");
    await writeFile(
      file,
      await writeWorkbook({
        sheets: campaignToSheets(wrong),
        names: {},
        properties: {},
        activeSheet: 0,
        title: "Kế hoạch",
      }),
    );
    const { code, err } = await commandLine("check", ONE, "--campaign", file);
    expect(code).toBe(2);
    expect(err).toMatch(/KH Chung![A-Z]+\d+ — mã “Người tốt” không hợp lệ/u);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

test("a mistake in the campaign's sheets is a finding on its cell, worded alike", async () => {
  const wrong: Campaign = {
    ...quocOai2022,
    awards: quocOai2022.awards.map((award) => ({ ...award, levels: ["tinh"] })),
  };
  const bytes = await writeWorkbook({
    sheets: campaignToSheets(wrong),
    names: {},
    properties: {},
    activeSheet: 0,
    title: "Kế hoạch",
  });
  const read = campaignFromSheets((await readWorkbook("ke-hoach.xlsx", bytes)).sheets);
  const problems: readonly SheetProblem[] = read.ok ? [] : read.problems;
  const [found, ...others] = campaignCellFindings(problems, "ke-hoach.xlsx");
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: "campaign-cell-invalid",
    severity: "error",
    place: { file: "ke-hoach.xlsx", row: expect.any(Number), column: expect.any(String) },
  });
  if (found === undefined) return;
  expect(messageOf(found, "vi")).toMatch(/^Không có cấp “tinh” trong kế hoạch.*Có thể ghi: Cấp đơn vị; Cấp huyện\.$/u);
  expect(messageOf(found, "en")).toMatch(/^The campaign has no level “tinh”/u);
});
