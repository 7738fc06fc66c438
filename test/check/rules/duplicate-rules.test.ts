import { describe, expect, test } from "@jest/globals";
import { achievementCopied } from "../../../src/check/rules/achievement-copied";
import { duplicateAcrossUnits } from "../../../src/check/rules/duplicate-across-units";
import { duplicateInUnit } from "../../../src/check/rules/duplicate-in-unit";
import { duplicateSuspect } from "../../../src/check/rules/duplicate-suspect";
import { subjectRepeated } from "../../../src/check/rules/subject-repeated";
import { messageOf } from "../../../src/check/wording/index";
import { contextOf, fileOf, found, only, record, registerOf } from "../support";

type Fields = Parameters<typeof record>[0];
const pair = (a: Fields, b: Fields, units: readonly [string, string] = ["Xã A", "Xã A"]) => [
  record(a, { row: 5, in: units[0] }),
  record(b, { row: 9, in: units[1], file: units[0] === units[1] ? "a.xlsx" : "b.xlsx" }),
];
const all = (rows: ReturnType<typeof pair>) =>
  [duplicateInUnit, duplicateAcrossUnits, duplicateSuspect].flatMap((rule) => found(rule, rows));
const AN = { name: "Nguyễn Văn Hòa", birth: "1980-05-06" };

describe("duplicates in a unit", () => {
  test.each([
    ["name and birth", AN, AN],
    ["tone placement", AN, { ...AN, name: "Nguyễn Văn Hoà" }],
    ["case and spaces", AN, { ...AN, name: " NGUYỄN  VĂN HÒA" }],
    ["identity number", { name: "A B", idNumber: "001085012345" }, { name: "A B", idNumber: "001085012345" }],
    ["phone", { name: "A B", phone: "0912345678" }, { name: "A B", phone: "0912345678" }],
    ["year of birth", { ...AN, birth: "1980" }, AN],
    [
      "birth, an old card on one and a new one on the other",
      { ...AN, idNumber: "012345678" },
      { ...AN, idNumber: "001085012345" },
    ],
    ["birth, with a digit lost of one number", { ...AN, idNumber: "00108501234" }, { ...AN, idNumber: "001085012345" }],
    ["the same row pasted twice", { name: "A B", position: "Trưởng thôn" }, { name: "A B", position: "trưởng thôn" }],
  ])("are certain by %s and told on the later row", (_, a, b) => {
    const told = only(all(pair(a, b)), "duplicate-in-unit");
    expect([told.place.row, told.severity, told.params.others[0]?.row]).toEqual([9, "error", 5]);
  });

  test.each([
    ["another birth", AN, { ...AN, birth: "1981-05-06" }],
    ["another identity number", { ...AN, idNumber: "001085012345" }, { ...AN, idNumber: "001085054321" }],
    ["another name", AN, { name: "Trần Văn Bình", birth: "1980-05-06" }],
    [
      "another award on each row",
      { ...AN, awards: ["Lao động tiên tiến"] },
      { ...AN, awards: ["Chiến sĩ thi đua cơ sở"] },
    ],
  ])("are not told with %s", (_, a, b) => {
    expect(all(pair(a, b))).toEqual([]);
  });

  test("distinct tones never merge", () => {
    expect(found(duplicateInUnit, pair(AN, { ...AN, name: "Nguyễn Văn Hóa" }))).toEqual([]);
    expect(only(all(pair(AN, { ...AN, name: "Nguyễn Văn Hóa" })), "duplicate-suspect").params.reason).toBe("tones");
  });

  test("a collective named twice is one, works are told by their title", () => {
    expect(
      all(pair({ name: "Chi đoàn thôn 1", kind: "collective" }, { name: "Chi đoàn thôn 1", kind: "collective" })),
    ).toHaveLength(1);
    const work = (row: number) => record({ workTitle: "Đường hoa thôn 2" }, { row, register: "works" });
    expect(found(duplicateInUnit, [work(5), work(6)])).toHaveLength(1);
  });
});

describe("duplicates across units", () => {
  test("are told to both units", () => {
    const told = all(pair(AN, AN, ["Xã A", "Xã B"]));
    expect(told.map(({ code, place }) => [code, place.unit]).sort()).toEqual([
      ["duplicate-across-units", "Xã A"],
      ["duplicate-across-units", "Xã B"],
    ]);
  });

  test("a common name alone says nothing, with the year of birth it is only suspected", () => {
    expect(all(pair({ name: "Nguyễn Văn Hùng" }, { name: "Nguyễn Văn Hùng" }, ["Xã A", "Xã B"]))).toEqual([]);
    const told = all(
      pair({ name: "Nguyễn Văn Hùng", birth: "1980" }, { name: "Nguyễn Văn Hùng", birth: "1980" }, ["Xã A", "Xã B"]),
    );
    expect(new Set(told.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["duplicate-suspect info"]),
    );
  });
});

describe("one name in the lists of two units", () => {
  const article = (more: Fields, unit: string, row: number) =>
    record(
      { articleTitle: `Bài của ${unit}`, subjectName: "Nguyễn Văn Hòa", kind: "individual", ...more },
      { row, in: unit, register: "articles", file: `${unit}.xlsx` },
    );
  const told = (...rows: ReturnType<typeof article>[]) =>
    [duplicateInUnit, duplicateAcrossUnits, duplicateSuspect].flatMap((rule) => found(rule, rows));

  test("a person written about by two is asked about at both, with what they share", () => {
    const both = told(
      article({ subjectPhone: "0987654321" }, "Xã A", 4),
      article({ subjectPhone: "0987654321" }, "Xã B", 4),
    );
    expect(both.map(({ code, severity, place }) => [code, severity, place.unit]).sort()).toEqual([
      ["duplicate-suspect", "info", "Xã A"],
      ["duplicate-suspect", "info", "Xã B"],
    ]);
    const [first] = both;
    const message = first === undefined ? "" : messageOf(first, "vi");
    expect(message).toContain("Nguyễn Văn Hòa có thể trùng với");
    expect(message).toContain("cùng họ tên, khác đơn vị, cùng số điện thoại");
    expect(told(article({}, "Xã A", 4), article({}, "Xã B", 4))).toHaveLength(2);
    const oneArticle = { articleTitle: "Người giữ rừng" };
    expect(told(article(oneArticle, "Xã A", 4), article(oneArticle, "Xã B", 4)).map(({ code }) => code)).toEqual([
      "duplicate-across-units",
      "duplicate-across-units",
    ]);
  });

  test.each([
    ["says otherwise of itself", [{ subjectPhone: "0987654321" }, { subjectPhone: "0912345678" }]],
    ["is a collective", [{ kind: "collective" }, { kind: "collective" }]],
  ])("nobody is asked where each %s", (_, [one, other]) => {
    expect(told(article(one ?? {}, "Xã A", 4), article(other ?? {}, "Xã B", 4))).toEqual([]);
  });

  test("a name that many bring is a common one", () => {
    expect(told(...["A", "B", "C", "D"].map((unit) => article({}, `Xã ${unit}`, 4)))).toEqual([]);
  });

  test("nominees without birth are asked about where their post says more than a trade", () => {
    const nominees = (position: string) =>
      all(pair({ name: "Nguyễn Văn Hùng", position }, { name: "Nguyễn Văn Hùng", position }, ["Xã A", "Xã B"])).map(
        ({ code }) => code,
      );
    expect(nominees("Trưởng thôn Đồi Chè")).toEqual(["duplicate-suspect", "duplicate-suspect"]);
    expect(nominees("Giáo viên")).toEqual([]);
  });
});

describe("suspects", () => {
  test.each([
    ["no-tones", { name: "Nguyen Van Hoa" }, { name: "Nguyễn Văn Hòa" }],
    ["one-letter", AN, { ...AN, name: "Nguyễn Văn Hoàn" }],
    ["word-order", AN, { ...AN, name: "Văn Nguyễn Hòa" }],
    ["same-id", { name: "Trần An", idNumber: "001085012345" }, { name: "Lê Bình", idNumber: "001085012345" }],
    ["same-name", { name: "Trần An" }, { name: "Trần An" }],
  ])("are told with the reason %s", (reason, a, b) => {
    expect(only(all(pair(a, b)), "duplicate-suspect").params.reason).toBe(reason);
  });

  test("the strongest reason is told", () => {
    const rows = [
      record({ name: "Trần An", birth: "1980", idNumber: "1".repeat(12) }, { row: 5 }),
      record({ name: "Trân An", birth: "1980", idNumber: "1".repeat(12) }, { row: 6 }),
    ];
    expect(only(found(duplicateSuspect, rows), "duplicate-suspect").params.reason).toBe("same-id");
  });
});

describe("achievement-copied", () => {
  const text = (name: string, year: number) =>
    `${name} đã vận động nhân dân trong thôn hiến đất mở đường, tổ chức dọn vệ sinh đường làng ngõ xóm mỗi tuần, giúp đỡ các hộ nghèo vươn lên trong năm ${year}`;

  test("sees the same account with names and figures changed", () => {
    const rows = pair(
      { name: "Nguyễn Văn An", achievement: text("Ông Nguyễn Văn An", 2021) },
      { name: "Lê Thị Bình", achievement: text("Bà Lê Thị Bình", 2022) },
      ["Xã A", "Xã B"],
    );
    const told = found(achievementCopied, rows);
    expect(told.map(({ code }) => code)).toEqual(["achievement-copied", "achievement-copied"]);
    const renamed = ["Nguyễn Văn An", "Lê Thị Bình"].map((name, at) => ({ name, achievement: text(name, 2021 + at) }));
    const [an, binh] = renamed;
    if (an === undefined || binh === undefined) throw new Error("two rows");
    const [said] = found(achievementCopied, pair(an, binh)).map((one) => messageOf(one, "vi"));
    expect(said).toContain("chỉ khác tên và con số so với Nguyễn Văn An, Xã A");
  });

  test("says that texts are the same only where they are so to the letter", () => {
    const same = text("Người này", 2021);
    const rows = pair({ name: "Nguyễn Văn An", achievement: same }, { name: "Lê Thị Bình", achievement: same });
    const [told] = found(achievementCopied, rows).map((one) => messageOf(one, "vi"));
    expect(told).toContain("giống hệt Nguyễn Văn An, Xã A");
  });

  test("names rows of one sheet together", () => {
    const rows = [4, 5, 6, 7].map((row) => record(AN, { row, in: "Xã A" }));
    const last = found(duplicateInUnit, rows).at(-1);
    expect(last === undefined ? "" : messageOf(last, "vi")).toContain("Xã A – dòng 4, 5, 6, trang");
  });

  test("lets short accounts, different accounts and one's own pass", () => {
    expect(
      found(
        achievementCopied,
        pair(
          { name: "A B", achievement: "Hoàn thành tốt nhiệm vụ" },
          { name: "C D", achievement: "Hoàn thành tốt nhiệm vụ" },
        ),
      ),
    ).toEqual([]);
    expect(
      found(
        achievementCopied,
        pair({ name: "A B", achievement: text("A B", 1) }, { name: "A B", achievement: text("A B", 1) }),
      ),
    ).toEqual([]);
    expect(
      found(
        achievementCopied,
        pair(
          { name: "A B", achievement: text("A B", 1) },
          {
            name: "C D",
            achievement:
              "Cứu sống một cháu bé bị đuối nước tại ao làng, sơ cứu kịp thời rồi đưa cháu đến trạm y tế và báo cho gia đình biết",
          },
        ),
      ),
    ).toEqual([]);
  });
});

describe("subject-repeated against an earlier register", () => {
  const earlier = [registerOf([fileOf([record({ ...AN, awards: ["NTVT"] }, { file: "2021.xlsx", row: 40 })])])];

  test("informs of the same person with the same award", () => {
    const register = registerOf([fileOf([record({ ...AN, awards: ["NTVT"] })])]);
    const told = only(subjectRepeated(contextOf(register, { earlier })), "subject-repeated");
    expect([told.severity, told.params.others[0]?.file]).toEqual(["info", "2021.xlsx"]);
  });

  test("is silent for another award or another person", () => {
    const rows = [
      record({ ...AN, awards: ["Giấy khen"] }),
      record({ name: "Nguyễn Văn Hóa", birth: "1980-05-06", awards: ["NTVT"] }, { row: 6 }),
    ];
    expect(subjectRepeated(contextOf(registerOf([fileOf(rows)]), { earlier }))).toEqual([]);
  });
});
