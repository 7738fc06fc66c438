import { vietnameseDate } from "../../text/day";
import { slugOf } from "../../text/slug";
import type { TrackerItem } from "../../check/facts/tracker";
import type { UnitFigures } from "../figures/figures";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { cycleName } from "../sheets/tracker-sheet";
import { comingOf } from "../submission/standing";
import { addressedUnit } from "../unit-body";
import { letterOf, type Letter } from "./letter";
import { insideSentence, type LetterFigures } from "./letter-figures";
import { onPlan } from "./legal-basis";
import { addressedTo, body, closing, grid, letterHead, toFill } from "./paragraphs";

interface Owed {
  readonly what: string;
  readonly due: string;
}

const nameOf = (item: TrackerItem): string =>
  [item.submission.name, cycleName(item).toLowerCase()].filter((part) => part !== "").join(", ");

const dueOf = ({ named, lastGood }: TrackerItem): string =>
  named === null
    ? ""
    : lastGood !== null && lastGood < named
      ? `trước ngày ${vietnameseDate(named)}`
      : `ngày ${vietnameseDate(named)}`;

/** What a unit still owes: papers past their day, and the list of a unit that sent none. */
function owedBy(unit: UnitFigures, silent: boolean): readonly Owed[] {
  const items = unit.tracked.filter((item) => {
    const coming = comingOf(item);
    return coming === "missing" || (coming === "awaited" && item.lastGood === null && silent);
  });
  const papers = items.map((item): Owed => ({ what: nameOf(item), due: dueOf(item) }));
  return papers.length > 0 || !silent ? papers : [{ what: "Danh sách, hồ sơ đề nghị khen thưởng", due: "" }];
}

/**
 * Công văn đôn đốc to the units that are late, or to one of them; null where no unit owes anything, or an open question
 * may answer it.
 */
export function reminder(
  context: ReportContext,
  { silent, inQuestion, listed }: LetterFigures,
  only: string | null = null,
): Letter | null {
  const {
    input: { campaign, today },
    paperDay,
    signature,
    figures,
  } = context;
  const { office } = campaign;
  const [quiet, unsure] = [new Set(silent), new Set(inQuestion)];
  const debtors = figures.units
    // Where no list says whom to expect, whoever sent something is known to owe the rest.
    .filter((unit) => (listed ? unit.expected : unit.unit !== "") && !unsure.has(unit))
    .filter((unit) => only === null || unit.unit === only)
    .map((unit) => ({ name: unit.unit, owed: owedBy(unit, quiet.has(unit)) }))
    .filter(({ owed }) => owed.length > 0);
  const [first] = debtors;
  if (first === undefined) return null;
  const rows = debtors.map(({ name, owed }, index) => {
    const listed = owed.map(({ what, due }) => `${owed.length > 1 ? "- " : ""}${what}${due === "" ? "" : ` (${due})`}`);
    return [String(index + 1), name, listed.join(";\n")];
  });
  const alone = debtors.length === 1;
  const whom = alone ? addressedUnit(first.name) : "Các đơn vị có tên trong danh sách dưới đây";
  const whose = alone ? "của đơn vị" : `của ${String(debtors.length)} đơn vị`;
  const asked = alone
    ? `Đề nghị đơn vị hoàn thiện, gửi về ${office.receiver} trước ngày ${toFill("hạn gửi")} để tổng hợp, trình cấp có thẩm quyền xem xét; nếu đã gửi thì báo lại để đối chiếu; nếu không có đề nghị thì có văn bản trả lời.`
    : `Đề nghị các đơn vị hoàn thiện, gửi về ${office.receiver} trước ngày ${toFill("hạn gửi")} để tổng hợp, trình cấp có thẩm quyền xem xét; đơn vị đã gửi thì báo lại để đối chiếu; đơn vị không có đề nghị thì có văn bản trả lời.`;
  const blocks = [
    letterHead({
      campaign,
      day: paperDay,
      number: `Số:        /${office.symbol}`,
      subject: `V/v đôn đốc gửi hồ sơ ${insideSentence(campaign.name)}`,
    }),
    addressedTo(whom),
    body(
      `${onPlan(campaign)}; đến hết ngày ${vietnameseDate(today)}, ${officeInText(campaign)} chưa nhận được hồ sơ, báo cáo ${alone ? "sau đây " : ""}${whose}${alone ? "" : " sau"}:`,
      { keepWithNext: true },
    ),
    grid([8, 34, 64], ["STT", "Đơn vị", "Hồ sơ, báo cáo chưa gửi (hạn theo kế hoạch)"], rows, new Set([0])),
    body(asked, { before: 6 }),
    body("Trân trọng./."),
    closing(["Như trên", ...office.recipients.filter((line) => line !== "Như trên")], signature),
  ];
  const name = ["cong-van-don-doc", only === null ? "" : slugOf(only)].filter((part) => part !== "").join("-");
  return letterOf("reminder", name, "Công văn đôn đốc gửi hồ sơ", blocks, { addressee: whom });
}
