import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { checkRegister } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { messageOf, titleOf } from "../../src/check/wording/index";
import { contextOf, fileOf, iso, problem, record, registerOf, unit } from "./support";

const text = fc.constantFrom("Nguyễn Văn An", "Trần Thị Bình", "Nguyen Van An", "Nguyễn Vân An", "", "A");
const date = fc.constantFrom("1980-05-06", "1980", "2022-03", "2022-09-05", "2021-10-14", "2022-01-05").map(iso);
const fields = fc.record(
  {
    name: text,
    birth: date,
    deedDate: date,
    phone: fc.constantFrom("0912345678", "0987654321"),
    seq: fc.constantFrom("1", "2", "3", "I"),
    kind: fc.constantFrom("individual", "collective", "household"),
    awards: fc.constantFrom(["NTVT"], ["Lao động tiên tiến"], ["Chiến sĩ thi đua thành phố"], []),
    achievement: fc.constantFrom(
      "Giúp đỡ hộ nghèo",
      "Vận động nhân dân hiến đất mở đường làm sạch đường làng ngõ xóm mỗi tuần giúp hộ nghèo vươn lên",
    ),
    level: fc.constantFrom("huyện", "Trung ương"),
    subjectName: text,
    articleTitle: text,
    copies: fc.constantFrom(1, 2),
    sentOn: date,
    finishedOn: date,
    documents: fc.constantFrom("Kế hoạch", "Tờ trình"),
    receivedOn: date,
  },
  { requiredKeys: [] },
);
const spec = fc.record({
  file: fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"),
  row: fc.integer({ min: 5, max: 4000 }),
  in: fc.constantFrom("Xã A", "Xã B"),
  register: fc.constantFrom(
    "nominations" as const,
    "articles" as const,
    "works" as const,
    "initiatives" as const,
    "submissions" as const,
  ),
  problems: fc.constantFrom(
    [],
    [problem("type-phone", "phone", "12", "012")],
    [problem("award-unknown", "award", "lạ")],
    [problem("type-date", "deedDate", "31/2")],
  ),
});
const rows = fc
  .uniqueArray(fc.tuple(fields, spec), { maxLength: 12, selector: ([, { file, row }]) => `${file}${row}` })
  .map((all) => all.map(([of, where]) => record(of, where)));
const campaign = fc.constantFrom(...BUILT_IN);
const UNITS = [unit("Xã A", { headcount: 10 }), unit("Xã B"), unit("Xã C")];

function filesOf(records: readonly ReturnType<typeof record>[], order: readonly string[]) {
  return order
    .map((file) => records.filter(({ source }) => source.file === file))
    .filter((of) => of.length > 0)
    .flatMap((of) =>
      [...new Set(of.map((one) => one.register))].map((register) =>
        fileOf(of.filter((one) => one.register === register)),
      ),
    );
}
const ORDER = ["a.xlsx", "b.xlsx", "c.xlsx"];
const keyOf = ({ code, severity, place, params }: Finding): string => JSON.stringify([code, severity, place, params]);

describe("laws of checking", () => {
  test("every message is whole in both languages: no undefined, no NaN, no empty text", () => {
    fc.assert(
      fc.property(rows, campaign, (records, of) => {
        for (const found of checkRegister(contextOf(registerOf(filesOf(records, ORDER), UNITS), { campaign: of }))) {
          for (const language of ["vi", "en"] as const) {
            for (const said of [messageOf(found, language), titleOf(found, language)]) {
              expect(said).not.toMatch(/undefined|NaN|null|\[object|Infinity| {2}|\.\.(?!\.)/);
              expect(said.trim()).not.toBe("");
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of files changes nothing", () => {
    fc.assert(
      fc.property(rows, campaign, fc.shuffledSubarray(ORDER, { minLength: 3 }), (records, of, order) => {
        const told = (by: readonly string[]) =>
          checkRegister(contextOf(registerOf(filesOf(records, by), UNITS), { campaign: of }))
            .map(keyOf)
            .sort();
        expect(told(order)).toEqual(told(ORDER));
      }),
      { numRuns: 40 },
    );
  });

  test("a clean record adds no error anywhere else", () => {
    const clean = record(
      {
        seq: "1",
        name: "Đặng Thị Quỳnh Như",
        birth: "1991-02-03",
        position: "Giáo viên",
        unit: "Trường THCS",
        achievement: "Nhặt được của rơi trả lại người mất",
        deedDate: "2022-01-02",
        awards: ["Người tốt, việc tốt"],
        kind: "individual",
      },
      { file: "d.xlsx", row: 5, in: "Xã C" },
    );
    fc.assert(
      fc.property(rows, (records) => {
        const errors = (files: ReturnType<typeof filesOf>) =>
          checkRegister(contextOf(registerOf(files, UNITS)))
            .filter(({ severity }) => severity === "error")
            .map(keyOf);
        const before = new Set(errors(filesOf(records, ORDER)));
        const after = errors([...filesOf(records, ORDER), fileOf([clean])]).filter((key) => !before.has(key));
        expect(after.filter((key) => !key.includes("Xã C"))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("findings stand in the order file, sheet, row, column, code", () => {
    fc.assert(
      fc.property(rows, (records) => {
        const told = checkRegister(contextOf(registerOf(filesOf(records, ORDER), UNITS)));
        const files = told.map(({ place }) => place.file ?? "");
        expect(files).toEqual([...files].sort());
        for (const file of ORDER) {
          const numbers = told.filter(({ place }) => place.file === file).map(({ place }) => place.row ?? 0);
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        }
      }),
      { numRuns: 25 },
    );
  });
});
