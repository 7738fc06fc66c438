import { describe, expect, test } from "@jest/globals";
import { BUILT_IN } from "../../../src/campaign/built-in/index";
import { quocOai2022 } from "../../../src/campaign/built-in/quoc-oai-2022";
import { unitColumns } from "../../../src/check/native/unit-columns";
import { readUnitWorkbook } from "../../../src/check/native/unit-stamp";
import { unitWorkbook } from "../../../src/check/native/unit-workbook";
import { readWorkbook } from "../../../src/files/read/read-workbook";
import { writeWorkbook } from "../../../src/files/write/xlsx/write-workbook";
import type { WorkbookPlan } from "../../../src/grid/sheet-plan";
import { NO_CHOICES } from "../../../src/register/register";
import { takeIn } from "../../../src/register/take-in";
import { unit } from "../support";

const UNITS = [unit("Xã Cấn Hữu"), unit("Xã Đông Xuân")];
const FIRST_ROW = 8;

/** The workbook with the first rows of each list filled. */
const filled = (plan: WorkbookPlan, rows: number): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) =>
    sheet.tabColor !== "C00000"
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index < FIRST_ROW || index >= FIRST_ROW + rows
              ? row
              : row.map((cell, column) =>
                  cell === null || column === 0
                    ? cell
                    : { ...cell, value: { kind: "text" as const, text: `Nội dung ${index}-${column}` } },
                ),
          ),
        },
  ),
});

const taken = async (plan: WorkbookPlan, campaign: (typeof BUILT_IN)[number]) =>
  takeIn([await readWorkbook("don-vi.xlsx", await writeWorkbook(plan))], [], { ...campaign, units: UNITS }, NO_CHOICES);

describe.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
  "the unit's workbook of %s",
  (_, campaign) => {
    const plan = unitWorkbook(campaign, "Xã Cấn Hữu", UNITS);

    test("blank, gives no record", async () => {
      expect((await taken(plan, campaign)).records).toHaveLength(0);
    });

    test("filled, gives every column without a question and every row once", async () => {
      const register = await taken(filled(plan, 3), campaign);
      const lists = campaign.registers.filter((kind) => kind !== "submissions");
      expect(register.records).toHaveLength(3 * lists.length);
      for (const kind of lists) {
        const table = register.files
          .flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables))
          .find(({ register: own }) => own === kind);
        const wanted = unitColumns(
          campaign,
          kind,
          UNITS.map(({ name }) => name),
        ).map(({ field }) => field);
        expect(table?.columns.map(({ field }) => field)).toEqual(["seq", ...wanted]);
      }
    });

    test("keeps texts of validation within Excel's bounds", () => {
      for (const { validations } of plan.sheets) {
        for (const { rule, prompt, error } of validations) {
          expect(Math.max(error.title.length, prompt?.title.length ?? 0)).toBeLessThanOrEqual(32);
          expect(Math.max(error.message.length, prompt?.message.length ?? 0)).toBeLessThanOrEqual(255);
          if (rule.type === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
        }
      }
    });
  },
);

describe("a unit's workbook", () => {
  test("says whose it is, so that it is known again", async () => {
    const workbook = await readWorkbook("a.xlsx", await writeWorkbook(unitWorkbook(quocOai2022, "Xã Cấn Hữu", UNITS)));
    expect(readUnitWorkbook(workbook.properties)).toEqual({ campaign: "quoc-oai-2022", unit: "Xã Cấn Hữu" });
    expect(readUnitWorkbook({})).toBeNull();
    expect(readUnitWorkbook(unitWorkbook(quocOai2022, null).properties)?.unit).toBeNull();
  });

  test("tells each kind of unit what the plan asks of it, and not what it asks of others", () => {
    const sonTay = BUILT_IN.find(({ id }) => id === "son-tay-2017") ?? quocOai2022;
    const guideOf = (name: string, kind: string | null): string =>
      JSON.stringify(unitWorkbook(sonTay, name, [unit(name, { kind })]).sheets[0]?.rows);
    expect(guideOf("Phường Lê Lợi", "xa-phuong")).toContain(
      "Mỗi xã, phường có ít nhất 1 bài viết về 1 cá nhân (Mục III).",
    );
    expect(guideOf("Phường Lê Lợi", "xa-phuong")).not.toMatch(/Công an và Quân sự|Ngành Giáo dục có/u);
    expect(guideOf("Trường THCS Sơn Tây", null)).toContain("Ngành Giáo dục có ít nhất 6 bài viết");
    expect(guideOf("Phòng Kinh tế", "phong-ban-nganh")).not.toMatch(
      /bài viết về 1 cá nhân|trước ngày 28\/4\/2017 \(Mục III\)\. Xã, phường/u,
    );
    const soVhtt = BUILT_IN.find(({ id }) => id === "so-vhtt-2023") ?? quocOai2022;
    expect(JSON.stringify(unitWorkbook(soVhtt, "Bảo tàng Hà Nội").sheets[0]?.rows)).toContain(
      "Giới thiệu gương hằng tháng: chậm nhất ngày 19 hằng tháng (Mục V).",
    );
    expect(JSON.stringify(unitWorkbook(quocOai2022, "Xã Cấn Hữu", UNITS).sheets[0]?.rows)).toContain(
      "Kế hoạch không giao chỉ tiêu cho đơn vị.",
    );
  });

  test("hides the choices and points its lists at them", () => {
    const plan = unitWorkbook(quocOai2022, "Xã Cấn Hữu", UNITS);
    const lookup = plan.sheets.find(({ kind }) => kind === "lookup");
    expect(lookup?.visibility).toBe("hidden");
    const texts =
      lookup?.rows.map((row) => row[0]?.value).map((value) => (value?.kind === "text" ? value.text : "")) ?? [];
    const ranges = plan.sheets
      .flatMap(({ validations }) => validations)
      .flatMap(({ rule }) => (rule.type === "listRange" ? [rule.range] : []));
    const unitsRange = ranges.find((range) => {
      const [, from, to] = /\$A\$(\d+):\$A\$(\d+)/.exec(range) ?? [];
      return texts.slice(Number(from) - 1, Number(to)).join() === "Xã Cấn Hữu,Xã Đông Xuân";
    });
    expect(unitsRange).toBeDefined();
  });
});
