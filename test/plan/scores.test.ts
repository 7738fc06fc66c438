import { describe, expect, test } from "@jest/globals";
import { campaignFromJson, campaignToJson } from "../../src/campaign/json";
import { amended } from "../../src/plan/draft/amend";
import { draftPlan, type PlanDraft } from "../../src/plan/draft/draft-plan";
import { campaignOfPlan, surelyTicked } from "../../src/plan/draft/to-campaign";
import { textOfLines, type DocumentParagraph, type DocumentText } from "../../src/text/document-text";

const BEFORE = ["UBND TỈNH ĐẠI NGÀN", "HƯỚNG DẪN", "Chấm điểm thi đua các xã năm 2026", "", "I. BẢNG ĐIỂM"];
const line = (text: string): DocumentParagraph => ({ text, label: "", cell: null, note: false, fontName: "" });

/** A plan with one table of points. */
function withTable(rows: readonly (readonly string[])[]): DocumentText {
  const cells = rows.flatMap((row, at) =>
    row.map((text, column): DocumentParagraph => ({ ...line(text), cell: { table: 1, row: at, column } })),
  );
  return {
    paragraphs: [...BEFORE.map(line), ...cells, line("II. KHEN THƯỞNG"), line("Tặng Giấy khen cho đơn vị dẫn đầu.")],
    brokenLines: false,
  };
}
const scoresOf = ({ values }: PlanDraft) =>
  values.flatMap(({ content, pile }) => (content.kind === "score" ? [[content.name, content.points, pile]] : []));
const HEAD = ["STT", "Nội dung thi đua", "Điểm chuẩn", "Điểm tự chấm"];

describe("points of a plan", () => {
  test("are read from the columns of its table, totals left out", () => {
    const draft = draftPlan(
      withTable([
        HEAD,
        ["1", "Phát triển kinh tế", "60", ""],
        ["2", "Công tác thi đua, khen thưởng", "37,5", ""],
        ["", "Tổng cộng", "97,5", ""],
      ]),
    );
    expect(scoresOf(draft)).toEqual([
      ["Phát triển kinh tế", 60, "sure"],
      ["Công tác thi đua, khen thưởng", 37.5, "sure"],
    ]);
  });

  test("of groups and parts are those of the parts, to be looked at", () => {
    const draft = draftPlan(
      withTable([HEAD, ["I", "Kinh tế", "60", ""], ["1", "Thu ngân sách", "40", ""], ["2", "Giảm nghèo", "20", ""]]),
    );
    expect(scoresOf(draft)).toEqual([
      ["Thu ngân sách", 40, "look"],
      ["Giảm nghèo", 20, "look"],
    ]);
  });

  test("of a sentence, with the most bonus and minus, make the campaign's scoring", () => {
    const draft = draftPlan(
      textOfLines(
        [
          ...BEFORE,
          "1. Tổng điểm chuẩn là 100 điểm, trong đó: phát triển kinh tế 70 điểm; cải cách hành chính, chuyển đổi số 30 điểm.",
          "2. Điểm thưởng không quá 05 điểm. Đơn vị gửi báo cáo chậm bị trừ 01 điểm; điểm trừ tối đa 10 điểm.",
        ].join("\n"),
      ),
    );
    const campaign = campaignOfPlan(draft, surelyTicked(draft), new Set());
    const [scoring] = campaign.rules.filter((rule) => rule.type === "scoring");
    expect(scoring).toMatchObject({
      items: [
        { name: "phát triển kinh tế", points: 70 },
        { name: "cải cách hành chính, chuyển đổi số", points: 30 },
      ],
      maxBonus: 5,
      maxMinus: 10,
    });
    expect(campaign.registers).toContain("scores");
    expect(campaign.columns.some(({ register }) => register === "scores")).toBe(true);
    expect(campaignFromJson(campaignToJson(campaign))).toEqual({ ok: true, campaign });
  });

  test("are not looked for where nobody is scored", () => {
    const text = ["KẾ HOẠCH", "Hội thi năm 2026", "", "1. Bài dự thi đạt giải nhất được 10 điểm; giải nhì 8 điểm."];
    expect(scoresOf(draftPlan(textOfLines(text.join("\n"))))).toEqual([]);
  });

  test("are corrected by typing name and points, or the points alone", () => {
    const draft = draftPlan(withTable([HEAD, ["1", "Kinh tế", "60", ""], ["2", "Xã hội", "40", ""]]));
    const value = draft.values.find(({ content }) => content.kind === "score");
    const changed = (text: string) => {
      const next = amended(draft, { type: "correct", id: value?.id ?? "", text });
      return next === null ? null : scoresOf(next)[0]?.slice(0, 2);
    };
    expect(changed("55,5")).toEqual(["Kinh tế", 55.5]);
    expect(changed("Kinh tế - xã hội: 55 điểm")).toEqual(["Kinh tế - xã hội", 55]);
  });
});
