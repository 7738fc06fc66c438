import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import { ROOT } from "../support/root";

const SENTENCES = 107;
const document = readFileSync(path.join(ROOT, "docs", "plans.md"), "utf8");

/** The rows of one plan's table: what stands in each cell. */
function rowsOf(campaign: string): readonly (readonly string[])[] {
  const [, section = ""] = document.split(`(\`${campaign}\`)`);
  const lines = (section.split("\n##")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

const idsIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? "");

const idsOf = ({ period, criteria, submissions, rules }: Campaign): readonly string[] => [
  period.id,
  ...[...criteria, ...submissions, ...rules].map(({ id }) => id),
];

describe.each(BUILT_IN)("the table of $id", (campaign) => {
  const rows = rowsOf(campaign.id);
  const named = new Set(rows.flatMap(([, , , ids = ""]) => idsIn(ids)));

  test("names only what the campaign has, and all that it has", () => {
    expect([...named].filter((id) => !idsOf(campaign).includes(id))).toEqual([]);
    expect(idsOf(campaign).filter((id) => !named.has(id))).toEqual([]);
  });

  test("says of every sentence where it stands in the plan, what became of it, and its test or the reason", () => {
    for (const row of rows) {
      expect(row).toHaveLength(5);
      const [sentence = "", place = "", became = "", ids = "", proof = ""] = row;
      expect([sentence, place, proof]).not.toContain("");
      expect(["kiểm tra", "việc, mốc", "lưu ý", "không đưa vào"]).toContain(became);
      expect(idsIn(ids).length > 0).toBe(became !== "không đưa vào");
    }
  });

  test("names tests that are there", () => {
    const files = new Set(
      rows.flatMap(([, , , , proof = ""]) => idsIn(proof)).filter((one) => one.startsWith("test/")),
    );
    for (const file of files) expect(readFileSync(path.join(ROOT, file), "utf8")).not.toBe("");
  });
});

test("no sentence of the five plans is without a row", () => {
  expect(BUILT_IN.flatMap(({ id }) => rowsOf(id)).length).toBeGreaterThanOrEqual(SENTENCES);
});
