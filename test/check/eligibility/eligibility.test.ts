import { describe, expect, test } from "@jest/globals";
import { eligibilityOf } from "../../../src/check/eligibility/eligibility";
import { finding, type Finding, type FindingPlace } from "../../../src/check/finding";
import { recordKey } from "../../../src/check/verdicts/record-key";
import { campaignWith, fileOf, record, registerOf } from "../support";

const first = record({ name: "Nguyễn Văn An", awards: ["Người tốt, việc tốt"] }, { row: 5 });
const second = record({ name: "Trần Thị Bình", awards: ["Người tốt, việc tốt"] }, { row: 6 });
const paper = record({ documents: "Báo cáo" }, { row: 7, register: "submissions", file: "b.xlsx" });
const register = registerOf([fileOf([first, second]), fileOf([paper])]);

const at = (place: FindingPlace, severity: Finding["severity"] = "error"): Finding =>
  finding("date-outside-period", severity, place, {
    rule: "P",
    place: null,
    field: "deedDate",
    date: "2020-01-01",
    from: null,
    to: null,
  });
const missing = (place: FindingPlace): Finding =>
  finding("required-missing", "error", place, { rule: "columns", place: null, field: "name", header: "Họ và tên" });
const nearName = (place: FindingPlace): Finding =>
  finding("unit-name-variant", "warning", place, { typed: "Cấn Hửu", candidates: ["Xã Cấn Hữu"] });

const stateOf = (findings: readonly Finding[], ...rest: readonly [Parameters<typeof eligibilityOf>[3]?]) =>
  eligibilityOf(register, findings, campaignWith(), ...rest).get(first.id);

describe("eligibility", () => {
  test("every nomination has one, nothing else has", () => {
    expect([...eligibilityOf(register, [], campaignWith()).keys()]).toEqual([first.id, second.id]);
  });
  test("without findings a nomination is eligible, and information keeps nobody out", () => {
    expect(stateOf([])).toEqual({ record: first.id, state: "eligible", because: [], overruled: null });
    expect(stateOf([at({ record: first.id }, "info")])?.state).toBe("eligible");
  });
  test("a broken rule outweighs a doubt, a doubt what is missing; every reason is kept, worst first", () => {
    const place = { record: first.id };
    expect(stateOf([missing(place)])?.state).toBe("incomplete");
    expect(stateOf([missing(place), nearName(place)])?.state).toBe("pending");
    expect(stateOf([missing(place), nearName(place), at(place)])).toMatchObject({
      state: "ineligible",
      because: ["date-outside-period", "unit-name-variant", "required-missing"],
    });
  });
  test("what is wrong with a list is wrong for each of its nominations, and for nobody else's", () => {
    const { file, sheet } = first.source;
    const found = eligibilityOf(register, [missing({ file, sheet, register: "nominations" })], campaignWith());
    expect([...found.values()].map(({ state }) => state)).toEqual(["incomplete", "incomplete"]);
    expect(stateOf([missing({ file, sheet, register: "articles" })])?.state).toBe("eligible");
    expect(stateOf([missing({ file: "b.xlsx", sheet })])?.state).toBe("eligible");
  });
  test("a unit over its number holds up the nominations that the number counts", () => {
    const rule = {
      type: "quota",
      id: "N1",
      place: null,
      text: "",
      count: { register: "nominations", label: "", awards: ["NTVT"] },
      per: "unit",
      unitKinds: [],
      sectors: [],
      min: null,
      max: 1,
      months: null,
      distinctBy: null,
      open: false,
    } as const;
    const over = finding(
      "quota-above-max",
      "error",
      { unit: "Xã Cấn Hữu" },
      { rule: "N1", place: null, label: "", count: 2, scope: "Xã Cấn Hữu", max: 1 },
    );
    const states = (id: string): string | undefined =>
      eligibilityOf(register, [over], campaignWith({ rules: [{ ...rule, id }] })).get(first.id)?.state;
    expect(states("N1")).toBe("pending");
    expect(states("N2")).toBe("eligible");
  });
  test("the campaign says what a finding means", () => {
    const found = [at({ record: first.id })];
    const under = (eligibility: NonNullable<ReturnType<typeof campaignWith>["eligibility"]>): string | undefined =>
      eligibilityOf(register, found, campaignWith({ eligibility })).get(first.id)?.state;
    expect(under({ "date-outside-period": "pending" })).toBe("pending");
    expect(under({ "date-outside-period": "none" })).toBe("eligible");
    expect(under({ "type-date": "none" })).toBe("ineligible");
  });
  test("the clerk's decision holds, and keeps both its reason and what spoke against it", () => {
    const overrules = { [recordKey(first)]: { state: "eligible", reason: "Chủ tịch đồng ý" } } as const;
    expect(stateOf([at({ record: first.id })], overrules)).toEqual({
      record: first.id,
      state: "eligible",
      because: ["date-outside-period"],
      overruled: "Chủ tịch đồng ý",
    });
    expect(eligibilityOf(register, [], campaignWith(), overrules).get(second.id)?.overruled).toBeNull();
  });
});

test("what a register shows to be missing makes a nomination incomplete, what nothing could show does not", () => {
  const lacking = (traceable: boolean): Finding =>
    finding(
      "prerequisite-missing",
      traceable ? "warning" : "info",
      { record: first.id },
      { rule: "L", place: null, award: "A", needs: "Cần sáng kiến.", found: 0, wanted: 1, traceable, rows: 1 },
    );
  expect([stateOf([lacking(true)])?.state, stateOf([lacking(false)])?.state]).toEqual(["incomplete", "eligible"]);
});
