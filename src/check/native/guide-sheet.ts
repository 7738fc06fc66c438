import type { Campaign, Deadline } from "../../campaign/campaign";
import { lastGoodDay } from "../../campaign/deadline";
import { rangeOf, type CellRange } from "../../grid/address";
import { bareSheet } from "../../grid/bare-sheet";
import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import { vietnameseDate } from "../../text/day";
import { bindsQuota } from "../facts/counts";
import { bindsUnit, type UnitScope } from "../facts/scopes";
import { inner, sayPlace } from "../wording/say";
import { listName, type ListKind } from "./list-sheet";
import { A4, LOOKS, textCell } from "./looks";
import type { UnitColumn } from "./unit-columns";

const NEED = { required: "Bắt buộc", recommended: "Nên ghi", optional: "Không bắt buộc" } as const;
const WIDTHS = [28, 16, 52] as const;

/** The unit that is told what it has to do; its kind and sector decide what binds it. */
export type GuidedUnit = Pick<UnitScope, "name" | "kind" | "sector">;

/** What the unit is asked and how the lists are filled: one page of plain words. */
export function guideSheet(
  campaign: Campaign,
  unit: GuidedUnit | null,
  lists: readonly { readonly register: ListKind; readonly columns: readonly UnitColumn[] }[],
): SheetPlan {
  const rows: (readonly CellPlan[])[] = [];
  const merges: CellRange[] = [];
  const heights = new Map<number, number>();
  const line = (text: string, style: CellPlan["style"]): void => {
    merges.push(rangeOf(rows.length, 0, rows.length, WIDTHS.length - 1));
    const lines = Math.ceil(text.length / 98);
    if (lines > 1) heights.set(rows.length, lines * 18);
    rows.push([textCell(text, style)]);
  };
  line("HƯỚNG DẪN GHI DANH SÁCH", LOOKS.title);
  line(campaign.name, LOOKS.subtitle);
  if (unit !== null) line(`Đơn vị: ${unit.name}`, LOOKS.remark);
  rows.push([]);
  line("1. Cách ghi", LOOKS.strong);
  for (const text of HOW_TO) line(`- ${text}`, LOOKS.text);
  line("2. Phải gửi và thời hạn", LOOKS.strong);
  for (const { name, deadline, place, text } of campaign.submissions.filter(
    ({ unitKinds }) => unit === null || bindsUnit(unitKinds, unit),
  )) {
    line(`- ${name}${dueOf(deadline, campaign)}${sayPlace(place)}. ${text}`, LOOKS.text);
  }
  for (const { text, place } of campaign.rules.filter(
    ({ type }) => type === "awardDeadline" || type === "fieldDeadline",
  ))
    line(`- ${inner(text)}${sayPlace(place)}.`, LOOKS.text);
  line(`- Nơi nhận: ${campaign.office.receiver}.`, LOOKS.text);
  line("3. Chỉ tiêu, tỷ lệ", LOOKS.strong);
  const figures = figuresFor(campaign, unit);
  for (const text of figures.length > 0 ? figures : ["Kế hoạch không giao chỉ tiêu cho đơn vị."])
    line(`- ${text}`, LOOKS.text);
  for (const [index, { register, columns }] of lists.entries()) {
    rows.push([]);
    line(`${index + 4}. Các cột của trang “${listName(register)}”`, LOOKS.strong);
    rows.push(["Cột", "Yêu cầu", "Cách ghi"].map((text) => textCell(text, LOOKS.guideHeader)));
    for (const { header, need, help } of columns) {
      const lines = Math.max(Math.ceil(help.length / 58), Math.ceil(header.length / 30));
      if (lines > 1) heights.set(rows.length, lines * 17);
      rows.push([
        textCell(header, LOOKS.guideCell),
        textCell(NEED[need], LOOKS.guideCentered),
        textCell(help, LOOKS.guideCell),
      ]);
    }
  }
  return bareSheet({
    name: "Hướng dẫn",
    kind: "template",
    visibility: "visible",
    tabColor: "1F4E79",
    columns: WIDTHS.map((width) => ({ width, hidden: false })),
    rowHeights: heights,
    rows,
    merges,
    showGridlines: false,
    page: A4("portrait"),
  });
}

function dueOf(deadline: Deadline, { calendar }: Campaign): string {
  if (deadline.type === "monthly")
    return `: chậm nhất ngày ${deadline.inclusive ? deadline.dayOfMonth : deadline.dayOfMonth - 1} hằng tháng`;
  const due = lastGoodDay(deadline, calendar);
  return due === null ? "" : `: chậm nhất ${vietnameseDate(due)}`;
}

/** The quotas that bind the unit and the shares of all, as the plan says them. */
function figuresFor(campaign: Campaign, unit: GuidedUnit | null): readonly string[] {
  return campaign.rules.flatMap((rule) =>
    rule.type === "share" || (rule.type === "quota" && (unit === null || bindsQuota(rule, unit)))
      ? [`${inner(rule.text)}${sayPlace(rule.place)}.`]
      : [],
  );
}

const HOW_TO: readonly string[] = [
  "Mỗi đối tượng ghi một dòng, ghi liền nhau từ dòng đầu tiên; số thứ tự tự hiện.",
  "Bấm vào ô sẽ hiện lời nhắc; ô có mũi tên thì chọn trong danh sách.",
  "Ô vàng: còn thiếu nội dung bắt buộc. Ô đỏ: nội dung trái quy định, cần sửa.",
  "Ngày ghi theo dạng ngày/tháng/năm, ví dụ 05/09/2022. Số điện thoại, số CCCD ghi đủ cả số 0 ở đầu.",
  "Thiếu dòng thì chèn thêm dòng vào giữa danh sách. Không thêm, bớt, đổi tên cột.",
];
