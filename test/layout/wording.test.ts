import { explainTaken } from "../../src/register/wording/explain";
import { EN } from "../../src/layout/wording/en";
import { VI } from "../../src/layout/wording/vi";
import { understandSheet } from "../../src/layout/understand";
import { gridOf } from "../support/grid";

describe("reasons in words", () => {
  test("say how the header was found", () => {
    const layout = understandSheet(
      gridOf([
        ["STT", "Họ và tên", "Năm sinh", "Chức vụ"],
        [1, 2, 3, 4],
        [1, "Nguyễn Văn An", 1980, "Giáo viên"],
      ]),
    );
    const said = (language: "vi" | "en"): string =>
      (layout.tables[0]?.evidence ?? []).map((reason) => explainTaken(reason, language)).join(", ");
    expect(said("vi")).toBe(
      "dòng 1 là tiêu đề: 4 trong 4 ô là tên cột thường gặp, dòng 2 đánh số cột 1–4, 1 dòng danh sách, từ dòng 3 đến dòng 3",
    );
    expect(said("en")).toContain("row 1 is the header: 4 of 4");
    expect(layout.rows.map((row) => explainTaken(row.evidence, "vi"))).toEqual([
      "dòng tiêu đề bảng: 4 trong 4 ô là tên cột thường gặp",
      "dòng đánh số cột từ 1 đến 4",
      "có “Nguyễn Văn An” ở cột tên",
    ]);
  });

  test("both languages use the same parameters in each sentence", () => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/gu) ?? []).sort();
    for (const [code, sentence] of Object.entries(VI))
      expect([code, places(EN[code as keyof typeof EN])]).toEqual([code, places(sentence)]);
  });
});
