import type { DocumentPlan } from "../../grid/document-plan";
import type { TrackerItem } from "../../check/facts/tracker";
import { vietnameseDate } from "../../text/day";
import type { UnitFigures } from "../figures/figures";
import { officeInText } from "../office-words";
import type { Desk } from "../report-context";
import { cycleName } from "../sheets/tracker-sheet";
import { insideSentence, type LetterFigures } from "./letter-figures";
import { addressedTo, body, closing, grid, letter, letterHead } from "./paragraphs";

interface Owed {
  readonly what: string;
  readonly due: string;
}

const nameOf = (item: TrackerItem): string =>
  [item.submission.name, cycleName(item).toLowerCase()].filter((part) => part !== "").join(", ");

/** What units still owe: papers past their day, and lists nobody has sent. */
function owedBy(unit: UnitFigures, silent: boolean): readonly Owed[] {
  const items = unit.tracked.filter(({ state, traceable }) => traceable && (state === "missing" || state === "open"));
  const papers = items.map((item): Owed => ({
    what: nameOf(item),
    due: item.named === null ? "" : `trước ngày ${vietnameseDate(item.named)}`,
  }));
  return papers.length > 0 || !silent ? papers : [{ what: "Danh sách, hồ sơ đề nghị khen thưởng", due: "" }];
}

/** Công văn đôn đốc to the units that are late; null where no unit owes anything. */
export function reminder(desk: Desk, { silent }: LetterFigures): DocumentPlan | null {
  const {
    input: { campaign, today },
    paperDay,
    signature,
    figures,
  } = desk;
  const { office } = campaign;
  const quiet = new Set(silent);
  const debtors = figures.units
    .filter(({ expected }) => expected)
    .map((unit) => ({ name: unit.unit, owed: owedBy(unit, quiet.has(unit)) }))
    .filter(({ owed }) => owed.length > 0);
  const [first] = debtors;
  if (first === undefined) return null;
  const rows = debtors.map(({ name, owed }, index) => {
    const listed = owed.map(({ what, due }) => `${owed.length > 1 ? "- " : ""}${what}${due === "" ? "" : ` (${due})`}`);
    return [String(index + 1), name, listed.join(";\n")];
  });
  return letter("cong-van-don-doc", "Công văn đôn đốc gửi hồ sơ", [
    letterHead({
      campaign,
      day: paperDay,
      number: `Số:        /${office.symbol}`,
      subject: `V/v đôn đốc gửi hồ sơ ${insideSentence(campaign.name)}`,
    }),
    addressedTo(debtors.length === 1 ? first.name : "Các đơn vị có tên trong danh sách dưới đây"),
    body(
      `Thực hiện ${campaign.plan.title} của ${campaign.plan.issuer}, đến hết ngày ${vietnameseDate(today)}, ${officeInText(campaign)} chưa nhận được hồ sơ, báo cáo của ${String(debtors.length)} đơn vị sau:`,
      { keepWithNext: true },
    ),
    grid([8, 34, 64], ["STT", "Đơn vị", "Hồ sơ, báo cáo chưa gửi (hạn theo kế hoạch)"], rows, new Set([0])),
    body(
      `Đề nghị thủ trưởng các đơn vị khẩn trương hoàn thiện, gửi về ${office.receiver} trước ngày …… tháng …… để tổng hợp, trình cấp có thẩm quyền xem xét. Sau thời hạn trên, đơn vị không gửi được coi là không có đề nghị.`,
      { before: 6 },
    ),
    body("Trân trọng./."),
    closing(["Như trên", ...office.recipients.filter((line) => line !== "Như trên")], signature),
  ]);
}
