import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ROOT } from "../../support/root";
import { PHU_LAM } from "./phu-lam";
import { findingsOf, idOf } from "./plan-lists";
import { QUOC_OAI } from "./quoc-oai";
import { QUY_HOP } from "./quy-hop";
import { SON_TAY } from "./son-tay";
import { SO_VHTT } from "./so-vhtt";

const document = readFileSync(path.join(ROOT, "docs", "plans.md"), "utf8");

/** The ids that the table of a plan says are checked. */
function checkedIds(campaign: string): readonly string[] {
  const [, section = ""] = document.split(`(\`${campaign}\`)`);
  const rows = (section.split("\n##")[0] ?? "").split("\n").filter((line) => line.includes("| kiểm tra |"));
  return [
    ...new Set(rows.flatMap((row) => [...(row.split("|")[4] ?? "").matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id))),
  ];
}

describe.each([QUOC_OAI, QUY_HOP, SO_VHTT, PHU_LAM, SON_TAY])("every checked sentence of $id", (plan) => {
  test("is kept by lists that stand on its border", () => {
    const said = findingsOf(plan, plan.kept).filter(({ code }) => !code.startsWith("campaign-"));
    expect(said.map(({ code, place, params }) => ({ code, place, params }))).toEqual([]);
  });

  test.each(plan.breaches.map((breach) => [breach.ids.join(", "), breach.code, breach] as const))(
    "is broken: %s (%s)",
    (_, code, breach) => {
      const said = findingsOf(plan, breach.lists(plan.kept), breach).filter((one) => one.code === code);
      const [id = ""] = breach.unnamed === true ? [] : breach.ids;
      const found = said.filter((one) => idOf(one) === id);
      expect(found).not.toEqual([]);
      expect(found.some(({ severity }) => severity === "info")).toBe(breach.told === true);
    },
  );

  test("has a way of being broken here", () => {
    const broken = new Set(plan.breaches.flatMap(({ ids }) => ids));
    expect(checkedIds(plan.id).filter((id) => !broken.has(id))).toEqual([]);
  });
});
