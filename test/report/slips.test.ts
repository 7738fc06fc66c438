import type { Campaign } from "../../src/campaign/campaign";
import { builtIn } from "../../src/campaign/built-in/index";
import { yearEndOf } from "../../src/campaign/year-end/make";
import { finding, grouped, type Finding, type FindingPlace } from "../../src/check/finding";
import { columnLetterOf, columnIndex, rowNumber } from "../../src/grid/address";
import { buildReport } from "../../src/report/build-report";
import { plainFindings } from "../../src/report/sheets/finding-words";
import { slipRows, type SlipRow } from "../../src/report/sheets/slip-rows";
import { record } from "../check/support";
import { sampleReport } from "./sample-report";
import { inputFor, registerFor } from "./support";

const FILE = "Xã Ba.xlsx";
const SHEET = "DS";
const NAMES = ["Trần Văn Một", "Lê Thị Hai", "Phạm Văn Ba", "Bùi Thị Bốn", "Đỗ Văn Năm", "Vũ Thị Sáu"];
const records = NAMES.map((name, at) => record({ name }, { file: FILE, sheet: SHEET, row: at + 5, in: "Xã Ba" }));
const at = (index: number, column?: number): FindingPlace => ({
  file: FILE,
  sheet: SHEET,
  unit: "Xã Ba",
  row: rowNumber(index + 5),
  record: records[index]?.id ?? "",
  ...(column === undefined ? {} : { column: columnLetterOf(columnIndex(column)) }),
});
const ofSheet: FindingPlace = { file: FILE, sheet: SHEET, unit: "Xã Ba" };
const rowsOf = (...found: readonly Finding[]): readonly SlipRow[] => slipRows({ all: records, found });

const lacks = (header: string): Finding =>
  finding("header-missing", "warning", ofSheet, {
    rule: "columns",
    place: "Mục 2",
    field: "birth",
    header,
    sheets: [],
  });
const lostZero = (index: number, typed: string): Finding =>
  finding("type-phone", "warning", at(index, 3), {
    field: "phone",
    typed,
    reason: "lost-zero",
    suggestion: `0${typed}`,
  });

describe("a slip tells like matters in one line", () => {
  test("all columns that a list lacks", () => {
    const [line, ...more] = rowsOf(lacks("Năm sinh"), lacks("Chức vụ"));
    expect(more).toEqual([]);
    expect(line).toEqual({
      about: "Cả danh sách",
      place: "Trang “DS”",
      message:
        "Danh sách không có các cột: “Năm sinh” (Mục 2), “Chức vụ” (Mục 2). Đề nghị bổ sung các cột này; nội dung nào đã ghi ở cột khác, đề nghị cho biết là cột nào.",
    });
    expect(rowsOf(lacks("Năm sinh"))[0]?.message).toContain(
      "không có cột “Năm sinh” (Mục 2). Đề nghị bổ sung cột này;",
    );
  });

  test("the same fault of many numbers, each number told", () => {
    const [line, ...more] = rowsOf(lostZero(0, "912345678"), lostZero(1, "912345679"), lostZero(3, "912345670"));
    expect(more).toEqual([]);
    expect(line?.about).toBe("Trần Văn Một; Lê Thị Hai; Bùi Thị Bốn");
    expect(line?.place).toBe("Trang “DS”, dòng 5–6, 8, cột D");
    for (const typed of ["912345678", "912345679", "912345670"])
      expect(line?.message).toContain(`${typed} (có thể là 0${typed})`);
  });

  test("one sentence about many rows: all rows, the first names and how many more", () => {
    const future = (index: number): Finding =>
      finding("date-in-future", "error", at(index, 4), { field: "deedDate", date: "2022-09-20", today: "2022-07-01" });
    const [line, ...more] = rowsOf(...records.map((_, index) => future(index)));
    expect(more).toEqual([]);
    expect(line?.about).toBe("Trần Văn Một; Lê Thị Hai; Phạm Văn Ba và 3 trường hợp khác");
    expect(line?.place).toBe("Trang “DS”, dòng 5–10, cột E");
    // Another day is another sentence.
    const other = finding("date-in-future", "error", at(1), {
      field: "deedDate",
      date: "2022-09-21",
      today: "2022-07-01",
    });
    expect(rowsOf(future(0), other)).toHaveLength(2);
  });

  test("cases of one finding, by their names and rows", () => {
    const params = { rule: "PH1", place: null, award: "Giấy khen", field: "votePercent", needs: "…", rows: 3 } as const;
    const found = grouped(
      finding("condition-unknown", "warning", at(0), params),
      "row",
      [0, 2, 3].map((index) => at(index)),
    );
    expect(rowsOf(found)[0]).toMatchObject({
      about: "Trần Văn Một; Phạm Văn Ba; Bùi Thị Bốn",
      place: "Trang “DS”, dòng 5, 7–8",
    });
  });

  test("deeds that are alike, once for all who have them", () => {
    const other = (index: number): { file: string; sheet: string; row: number; unit: string; name: string } => ({
      file: FILE,
      sheet: SHEET,
      row: index + 5,
      unit: "Xã Ba",
      name: NAMES[index] ?? "",
    });
    const copied = (index: number, ...others: readonly ReturnType<typeof other>[]): Finding =>
      finding("achievement-copied", "warning", at(index, 5), { others, share: 1, exact: true });
    const abroad = { file: "B.xlsx", sheet: "S", row: 9, unit: "Xã Tư", name: "Ngô Văn Tám" };
    const [line, ...more] = rowsOf(copied(0, other(1), abroad), copied(1, other(0), abroad));
    expect(more).toEqual([]);
    expect(line?.about).toBe("Trần Văn Một; Lê Thị Hai");
    expect(line?.message).toBe(
      "Nội dung thành tích giống hệt nhau và với đề nghị của Ngô Văn Tám (xã Tư). Đề nghị đơn vị viết lại theo việc làm của từng người.",
    );
    expect(line?.message).not.toContain("B.xlsx");
  });

  test("nothing for a unit that sent nothing, and nothing that only this program can do", async () => {
    expect(slipRows({ all: [], found: [lacks("Năm sinh")] })).toEqual([]);
    const report = await sampleReport("quoc-oai-2022");
    const messages = report.units.flatMap((unit) => slipRows(unit).map(({ message }) => message));
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => /chỉ cột nào|Hãy chọn|Chọn đúng|thêm đơn vị này/u.test(message))).toEqual([]);
    const spoken = report.units.flatMap((unit) => slipRows(unit).map(({ about, place }) => [about, place]));
    expect(spoken.filter(([about, place]) => about === "" || place === "")).toEqual([]);
  });

  test("no row that a finding names is lost", async () => {
    const report = await sampleReport("quoc-oai-2022");
    for (const unit of report.units) {
      const told = slipRows(unit)
        .flatMap(({ place }) => [...place.matchAll(/(\d+)(?:–(\d+))?(?=[,\s]|$)/gu)])
        .flatMap(([, from, to = from]) =>
          Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step),
        );
      const named = plainFindings(unit.found, unit).flatMap(({ place, cases = [place] }) =>
        cases.flatMap(({ row }) => row ?? []),
      );
      expect([unit.unit, named.filter((row) => !told.includes(row))]).toEqual([unit.unit, []]);
    }
  });
});

describe("who is left out is told why", () => {
  const campaignOf = (id: string): Campaign => {
    const found = builtIn(id) ?? yearEndOf(id);
    if (found === null) throw new Error(`no campaign ${id}`);
    return found;
  };

  test.each(["quoc-oai-2022", "tong-ket-xa-2026", "tong-ket-truong-2026", "quy-hop-60-nam"])(
    "each one of %s, in a sentence about one",
    (id) => {
      const campaign = campaignOf(id);
      const report = buildReport(inputFor(campaign, registerFor(campaign, { units: 5, records: 12 })));
      const { leftOut } = report.dispatch;
      expect(leftOut.length).toBeGreaterThan(0);
      const silent = leftOut.filter(({ reasons }) => reasons.length === 0 || reasons.includes(""));
      expect(silent.map(({ record: { fields } }) => fields.name)).toEqual([]);
      // A figure of a whole list is no reason of one person.
      const plural = leftOut.flatMap(({ reasons }) => reasons).filter((reason) => /^\d+ đề nghị /u.test(reason));
      expect(plural).toEqual([]);
    },
  );
});
