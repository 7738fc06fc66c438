import { expect, test } from "@jest/globals";
import type { Campaign } from "../../src/campaign/campaign";
import { withScoreColumns } from "../../src/campaign/score-columns";
import { campaignWith, fileOf, record, registerOf, unit } from "../check/support";
import { reportFor, sheetOf, textsOf } from "./support";

const campaign: Campaign = withScoreColumns({
  ...campaignWith({}),
  registers: ["nominations", "scores"],
  sectors: [
    { id: "k1", name: "Khối 1", unitKinds: [] },
    { id: "k2", name: "Khối 2", unitKinds: [] },
  ],
  awards: [
    { id: "CO", name: "Cờ thi đua", category: "title", aliases: [], subjects: ["collective"], levels: [], place: null },
  ],
  rules: [
    {
      type: "scoring",
      id: "D",
      place: null,
      text: "Chấm điểm.",
      within: "sector",
      items: [{ name: "Kinh tế", points: 40 }],
      maxPercent: 100,
      maxBonus: 2,
      maxMinus: null,
    },
    { type: "rank", id: "H", place: null, text: "Cờ.", awards: ["CO"], places: 1, minPoints: 30 },
  ],
});
const scored = (name: string, achieved: number, bonusPoints: number, row: number) =>
  record({ scoreItem: "Kinh tế", planned: 80, achieved, bonusPoints }, { register: "scores", in: name, row });

test("units stand by block and rank, sums and ranks as formulas, with what their rank gives", () => {
  const records = [scored("Xã A", 60, 1, 5), scored("Xã B", 72, 3, 6), scored("Xã C", 50, 0, 7)];
  const units = [unit("Xã A", { sector: "k1" }), unit("Xã B", { sector: "k1" }), unit("Xã C", { sector: "k2" })];
  const { workbook } = reportFor(campaign, registerOf([fileOf(records)], units));
  const sheet = sheetOf(workbook, "Xếp hạng");
  const rows = textsOf(sheet).filter(([first]) => /^\d+$/u.test(String(first)));
  expect(rows.map((row) => row.slice(1))).toEqual([
    ["Xã B", 36, 2, 0, 38, 1, "Cờ thi đua"],
    ["Xã A", 30, 1, 0, 31, 2],
    ["Xã C", 25, 0, 0, 25, 1],
  ]);
  const formulas = sheet.rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.value.kind === "formula" ? [cell.value.formula] : [])),
  );
  expect(formulas.filter((one) => one.startsWith("ROUND("))).toHaveLength(3);
  expect(formulas.find((one) => one.startsWith("COUNTIF("))).toMatch(/^COUNTIF\(\$F\$\d+:\$F\$\d+,">"&F\d+\)\+1$/u);
});

test("a campaign that scores nobody has no such sheet", () => {
  const { workbook } = reportFor(campaignWith({}), registerOf([fileOf([record({ name: "Nguyễn Văn An" })])]));
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("Xếp hạng");
});
