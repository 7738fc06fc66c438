import { describe, expect, test } from "@jest/globals";
import { finding, type Finding } from "../../../src/check/finding";
import { findingKey } from "../../../src/check/verdicts/finding-key";
import { fileOf, iso, record, registerOf, type RecordSpec } from "../support";

const keyOf = (spec: RecordSpec, deedDate = "2020-01-01", name = "Nguyễn Văn An"): string => {
  const one = record({ name, deedDate: iso(deedDate) }, spec);
  const found = finding(
    "date-outside-period",
    "error",
    { record: one.id, field: "deedDate", row: one.source.row },
    { rule: "P", place: null, field: "deedDate", date: deedDate, from: null, to: null },
  );
  return findingKey(found, registerOf([fileOf([one])]));
};

describe("the key of a finding", () => {
  test("is the same for the same fact in another row, sheet and file", () => {
    expect(keyOf({ file: "gửi lại.xlsx", sheet: "Trang 2", row: 40 })).toBe(keyOf({ row: 5 }));
  });
  test("differs when the value, the person or the unit differs", () => {
    const keys = [keyOf({}), keyOf({}, "2020-01-02"), keyOf({}, "2020-01-01", "Lê Văn C"), keyOf({ in: "Xã Phú Mãn" })];
    expect(new Set(keys).size).toBe(keys.length);
  });
  test("of a unit's matter holds while the days pass, and not when the figure changes", () => {
    const empty = registerOf([]);
    const short = (count: number): Finding =>
      finding(
        "quota-below-min",
        "error",
        { unit: "Xã Cấn Hữu" },
        {
          rule: "N",
          place: null,
          label: "",
          count,
          scope: "Xã Cấn Hữu",
          min: 2,
          carriedOut: false,
          over: true,
          until: null,
        },
      );
    const paper = (daysLeft: number): Finding =>
      finding(
        "submission-missing",
        "info",
        { unit: "Xã Cấn Hữu" },
        {
          rule: "Q",
          place: null,
          submission: "Báo cáo",
          due: null,
          daysLeft,
          traceable: true,
          required: true,
          units: 1,
        },
      );
    expect(findingKey(paper(3), empty)).toBe(findingKey(paper(2), empty));
    expect(findingKey(short(1), empty)).not.toBe(findingKey(short(0), empty));
  });
});
