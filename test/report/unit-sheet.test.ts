import { describe, expect, test } from "@jest/globals";
import { builtIn } from "../../src/campaign/built-in/index";
import type { SheetPlan } from "../../src/grid/sheet-plan";
import { fileOf, iso, record, registerOf, unit } from "../check/support";
import { linesOf, reportFor } from "./support";

/** From the plan itself (Quốc Oai 2022): one award for persons alone, 15/10/2021 – 30/06/2022, two papers to send. */
const campaign = builtIn("quoc-oai-2022");
if (campaign === null) throw new Error("the campaign is built in");

const nominee = (name: string, kind: "individual" | "collective", achievement: string, deed: string, row: number) =>
  record(
    {
      name,
      kind,
      awards: ["Người tốt, việc tốt"],
      achievement,
      deedDate: iso(deed),
      unit: row > 100 ? "Xã B" : "Xã A",
    },
    { file: row > 100 ? "b.xlsx" : "a.xlsx", row, in: row > 100 ? "Xã B" : "Xã A" },
  );
const OF_A = [
  nominee("Nguyễn Văn An", "individual", "Cứu người", "2022-03-05", 5),
  nominee("Trần Thị Bình", "individual", "Hiến máu", "2021-03-05", 6),
  nominee("Chi hội 3", "collective", "Làm đường", "2022-04-05", 7),
];
const OF_B = [nominee("Lê Văn Én", "individual", "Sửa cầu", "2022-03-07", 105)];
const register = registerOf([fileOf(OF_A), fileOf(OF_B)], [unit("Xã A", { headcount: 10 }), unit("Xã B")]);

function unitSheet(name: string): SheetPlan {
  const { workbook } = reportFor(campaign ?? never(), register);
  const sheet = workbook.sheets.find((one) => one.kind === "unit" && one.name === name);
  return sheet ?? never();
}
function never(): never {
  throw new Error("no such sheet");
}

/** The lines from one heading to the next. */
function section(sheet: SheetPlan, heading: string): readonly (readonly string[])[] {
  const lines = linesOf(sheet);
  const from = lines.findIndex(([first]) => first?.endsWith(heading) === true);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex(([first = ""]) => /^0:(?:[IVX]+\. |NGƯỜI LẬP BIỂU)/.test(first));
  return rest.slice(0, to < 0 ? rest.length : to);
}

describe("the summary sheet of a unit", () => {
  const sheet = unitSheet("Xã A");

  test("is headed as the unit's own paper, with the state's name, its place and the title", () => {
    expect(linesOf(sheet).slice(0, 5)).toEqual([
      ["0:ỦY BAN NHÂN DÂN XÃ A", "3:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["3:Độc lập - Tự do - Hạnh phúc"],
      [expect.stringMatching(/^3:A, ngày \d+ tháng \d+ năm \d+$/)],
      ["0:TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG"],
      ["0:Phong trào thi đua “Người tốt, việc tốt” năm 2022"],
    ]);
  });

  test("counts what the unit proposes, by award and by kind, and nothing of others", () => {
    expect(section(sheet, "Số lượng đề nghị")).toEqual([
      ["0:Danh hiệu, hình thức khen thưởng", "2:Cá nhân", "3:Tập thể", "4:Hộ gia đình", "5:Cộng"],
      ["0:Người tốt, việc tốt", "2:2", "3:1", "4:0", "5:3"],
      ["0:Tổng số đề nghị", "2:2", "3:1", "4:0", "5:3"],
    ]);
    expect(section(unitSheet("Xã B"), "Số lượng đề nghị").at(-1)).toEqual([
      "0:Tổng số đề nghị",
      "2:1",
      "3:0",
      "4:0",
      "5:1",
    ]);
  });

  test("tells the papers that the plan asks for, and how they stand", () => {
    const due = String((Date.UTC(2021, 9, 29) - Date.UTC(1899, 11, 30)) / 86_400_000);
    expect(section(sheet, "Hồ sơ, báo cáo phải gửi")).toEqual([
      // Nobody tells a day on which anything came: no empty column stands for it.
      ["0:STT", "1:Văn bản", "6:Ngày cuối còn trong hạn", "8:Tình trạng"],
      ["0:1", "1:Kế hoạch phát động phong trào của đơn vị", `6:${due}`, "8:Chưa ghi nhận"],
      ["0:2", "1:Báo cáo tổng kết phong trào", "8:Chưa ghi nhận"],
      ["0:3", "1:Hồ sơ đề nghị huyện khen thưởng", "8:Đã nộp"],
    ]);
  });

  test("says in which cell of the unit's file what has to be looked at", () => {
    const told = section(sheet, "Nội dung cần đơn vị xem lại");
    expect(told[0]).toEqual(["0:STT", "1:Trường hợp, nơi ghi trong tệp của đơn vị", "2:Nội dung, việc cần làm"]);
    expect(told.slice(1, 3).map(([number, place]) => [number, place])).toEqual([
      ["0:1", "1:Trần Thị Bình\nTrang “Sheet1”, dòng 6, cột F"],
      ["0:2", "1:Chi hội 3\nTrang “Sheet1”, dòng 7, cột C"],
    ]);
    expect(told[1]?.[2]).toContain(
      "05/03/2021 nằm ngoài thời gian của phong trào (15/10/2021 – 30/06/2022, Mục III.2)",
    );
    expect(told[2]?.[2]).toContain("chỉ xét cá nhân, không xét tập thể");
  });

  test("lists those proposed, collectives before persons, numbered by kind, with what each did", () => {
    // Nobody tells a birth or a post: no empty column stands for them.
    const headOf = (name: string): readonly string[] => [
      "0:STT",
      `1:${name}`,
      "5:Tóm tắt thành tích",
      "8:Danh hiệu, hình thức đề nghị",
    ];
    const persons = headOf("Họ và tên");
    expect(section(sheet, "Danh sách đề nghị khen thưởng")).toEqual([
      ["0:TẬP THỂ"],
      headOf("Tên tập thể"),
      ["0:1", "1:Chi hội 3", "5:Làm đường", "8:Người tốt, việc tốt"],
      ["0:CÁ NHÂN"],
      persons,
      ["0:1", "1:Nguyễn Văn An", "5:Cứu người", "8:Người tốt, việc tốt"],
      ["0:2", "1:Trần Thị Bình", "5:Hiến máu", "8:Người tốt, việc tốt"],
    ]);
  });

  test("is signed by who made it and by the head of the unit", () => {
    expect(linesOf(sheet).slice(-3)).toEqual([
      ["0:NGƯỜI LẬP BIỂU", "3:TM. ỦY BAN NHÂN DÂN"],
      ["0:(Ký, ghi rõ họ tên)", "3:CHỦ TỊCH"],
      ["3:(Ký tên, đóng dấu)"],
    ]);
  });
});
