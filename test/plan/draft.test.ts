import { expect, test } from "@jest/globals";
import { crossReferenceProblems } from "../../src/campaign/cross-references";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { draftPlan, type PlanDraft } from "../../src/plan/draft/draft-plan";
import { campaignOfPlan, surelyTicked } from "../../src/plan/draft/to-campaign";
import { textOfLines } from "../../src/text/document-text";
import { scorePlan, type Miss, type Table } from "./score";
import { ownPlans } from "./truth";

const PLANS = [...ownPlans("open"), ...ownPlans("held")];
const draftOf = (text: string): PlanDraft => draftPlan(textOfLines(text));
const facts = ({ values }: PlanDraft): readonly string[] => values.map(({ content }) => JSON.stringify(content));

test("every number, date and obligation of a plan is in the ledger once", () => {
  for (const { name, text } of PLANS) {
    const draft = draftOf(text);
    for (const sentence of draft.sentences) {
      const lines = draft.ledger.filter((line) => line.sentence === sentence.index);
      const wanted = [
        ...sentence.text.matchAll(/\d+/gu),
        ...sentence.key.matchAll(/(?<!\p{L})(?:phải|yêu cầu|có trách nhiệm)(?!\p{L})/gu),
      ];
      for (const { index, 0: words } of wanted) {
        const holding = lines.filter(({ span }) => span.from <= index && index + words.length <= span.to);
        expect({ name, words, in: sentence.text, lines: holding.length }).toEqual({
          name,
          words,
          in: sentence.text,
          lines: 1,
        });
      }
    }
    for (const line of draft.ledger) expect(line.pile === "unused").toBe(line.values.length === 0);
  }
});

test("a value's span lies in its sentence and is not empty", () => {
  for (const { text } of PLANS) {
    const draft = draftOf(text);
    for (const { spans, sentence, id } of draft.values) {
      const length = draft.sentences[sentence]?.text.length ?? 0;
      for (const { from, to } of spans) expect([id, from >= 0 && from < to && to <= length]).toEqual([id, true]);
    }
  }
});

test("what is ticked beforehand makes a campaign that can be stored and read again", () => {
  for (const { name, text } of PLANS) {
    const draft = draftOf(text);
    for (const ticked of [surelyTicked(draft), new Set(draft.values.map(({ id }) => id)), new Set<string>()]) {
      const campaign = campaignOfPlan(draft, ticked, new Set());
      expect([name, crossReferenceProblems(campaign)]).toEqual([name, []]);
      expect([name, campaignFromJson(campaignToJson(campaign))]).toEqual([name, { ok: true, campaign }]);
    }
  }
});

test("nothing unticked is in the campaign", () => {
  for (const { text } of PLANS) {
    const empty = campaignOfPlan(draftOf(text), new Set(), new Set());
    expect([empty.awards, empty.criteria, empty.submissions, empty.rules, empty.plan.legalBasis]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  }
});

test("text typed in the decomposed form, with other quotes and other line ends reads the same", () => {
  for (const { text } of PLANS.slice(0, 8)) {
    const wanted = facts(draftOf(text)).map((fact) => fact.replace(/[“”]/gu, '"').replaceAll('\\"', '"'));
    for (const other of [text.normalize("NFD"), text.replaceAll("\n", "\r\n")]) {
      expect(facts(draftOf(other)).map((fact) => fact.replace(/[“”]/gu, '"').replaceAll('\\"', '"'))).toEqual(wanted);
    }
  }
});

test("the plans of the open set read nearly whole, and sure values are right", () => {
  const table: Table = new Map();
  const misses: Miss[] = [];
  for (const plan of ownPlans("open")) scorePlan(table, misses, plan.name, draftOf(plan.text), plan.values);
  const sum = (pick: (row: NonNullable<ReturnType<Table["get"]>>) => number): number =>
    [...table.values()].reduce((total, row) => total + pick(row), 0);
  expect(sum((row) => row.found) / sum((row) => row.wanted)).toBeGreaterThan(0.98);
  expect(sum((row) => row.sureRight) / sum((row) => row.sure)).toBeGreaterThan(0.985);
  expect(sum((row) => row.sentences) / sum((row) => row.found)).toBeGreaterThan(0.98);
});

test("the plans held back read as surely", () => {
  const table: Table = new Map();
  for (const plan of ownPlans("held")) scorePlan(table, [], plan.name, draftOf(plan.text), plan.values);
  const rows = [...table.values()];
  const share = (part: "found" | "sureRight", of: "wanted" | "sure"): number =>
    rows.reduce((sum, row) => sum + row[part], 0) / rows.reduce((sum, row) => sum + row[of], 0);
  expect(share("found", "wanted")).toBeGreaterThan(0.95);
  expect(share("sureRight", "sure")).toBeGreaterThan(0.97);
});
