import { unitInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { isLate } from "../submission/standing";
import type { LetterFigures } from "./letter-figures";
import type { RuleResult } from "./rule-results";

const names = (units: readonly { readonly unit: string }[]): string =>
  units.map(({ unit }) => unitInText(unit)).join("; ");

/** What fell short, as an office tells it to its superior; nothing that nobody knows, no slips of typing. */
export function shortcomings(
  { dispatch: { leftOut }, figures }: ReportContext,
  { listed, silent, inQuestion, expected }: LetterFigures,
  rules: readonly RuleResult[],
): readonly string[] {
  const late = new Set(figures.tracked.filter(isLate).map(({ unit }) => unit)).size;
  const count = (state: (typeof leftOut)[number]["state"]): number =>
    leftOut.filter((one) => one.state === state && one.outvoted !== true).length;
  const outvoted = leftOut.filter((one) => one.outvoted === true).length;
  const [incomplete, pending, ineligible] = [count("incomplete"), count("pending"), count("ineligible")];
  const homeless = figures.units.find(({ unit }) => unit === "")?.records.length ?? 0;
  return [
    ...(listed && silent.length > 0
      ? [`${String(silent.length)}/${String(expected.length)} đơn vị chưa gửi danh sách: ${names(silent)}.`]
      : []),
    ...(listed && inQuestion.length > 0
      ? [`Chưa xác định được danh sách đã nhận là của đơn vị nào trong số: ${names(inQuestion)}.`]
      : []),
    ...(late > 0 ? [`${String(late)} đơn vị gửi hồ sơ, báo cáo muộn so với kế hoạch.`] : []),
    ...rules.map(({ short }) => short).filter((text) => text !== ""),
    ...(incomplete > 0 ? [`${String(incomplete)} đề nghị còn thiếu thông tin, hồ sơ; đơn vị phải bổ sung.`] : []),
    ...(pending > 0 ? [`${String(pending)} đề nghị còn phải làm rõ trước khi trình.`] : []),
    ...(ineligible > 0
      ? [`${String(ineligible)} đề nghị không đúng đối tượng, tiêu chuẩn, thời hạn của kế hoạch.`]
      : []),
    ...(outvoted > 0 ? [`${String(outvoted)} đề nghị không đạt tỷ lệ phiếu đồng ý của Hội đồng.`] : []),
    ...(homeless > 0 ? [`${String(homeless)} đề nghị chưa rõ đơn vị.`] : []),
  ];
}
