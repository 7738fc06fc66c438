import { historyOf } from "../../../src/check/facts/history";
import { YEAR_PROPERTY } from "../../../src/check/facts/years";
import type { Register, RegisterRecord } from "../../../src/register/register";
import { campaignWith, contextOf, fileOf, record, registerOf } from "../support";

const ofYear = (year: number, records: readonly RegisterRecord[]): Register =>
  registerOf([fileOf(records, { properties: { [YEAR_PROPERTY]: String(year) } })]);
const person = (award: string, more: object = {}, unit = "Xã Cấn Hữu"): RegisterRecord =>
  record({ name: "Nguyễn Văn An", kind: "individual", birth: "1980-05-06", awards: [award], ...more }, { in: unit });

describe("the history of a nominee", () => {
  const nominee = person("Chiến sĩ thi đua cơ sở");
  const history = (earlier: readonly Register[], one = nominee) => {
    return historyOf(one, contextOf(registerOf([fileOf([one])]), { earlier, campaign: campaignWith({ year: 2026 }) }));
  };

  test("years come in order, three one after the other are a run, what is asked for again is told", () => {
    const found = history([2023, 2024, 2025].map((year) => ofYear(year, [person("Chiến sĩ thi đua cơ sở")])));
    expect(found?.past.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(found?.runs).toEqual([{ award: "Chiến sĩ thi đua cơ sở", years: 3 }]);
    expect(found?.again).toEqual(["Chiến sĩ thi đua cơ sở"]);
  });

  test("a gap breaks the run, another award is not asked for again", () => {
    const found = history([2023, 2025].map((year) => ofYear(year, [person("Lao động tiên tiến")])));
    expect(found?.runs).toEqual([]);
    expect(found?.again).toEqual([]);
    expect(found?.past).toHaveLength(2);
  });

  test("a namesake of another birth is somebody else, and nobody has a history without registers", () => {
    expect(history([ofYear(2025, [person("Lao động tiên tiến", { birth: "1990-01-02" })])])).toBeNull();
    expect(history([])).toBeNull();
  });

  test("a collective is one where unit and name are", () => {
    const team = (unit: string): RegisterRecord =>
      record({ name: "Tổ Toán", kind: "collective", awards: ["Tập thể lao động tiên tiến"] }, { in: unit });
    const own = team("Trường A");
    expect(history([ofYear(2025, [team("Trường A")])], own)?.past).toHaveLength(1);
    expect(history([ofYear(2025, [team("Trường B")])], own)).toBeNull();
  });
});
