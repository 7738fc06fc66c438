import { vietnameseDate, type Day } from "../../text/day";
import type { OwnAnswers, OwnQuota } from "./answers";

/** What the campaign's own sentences say. They stand in the campaign, whose language is Vietnamese. */
const awardName = ({ awards }: OwnAnswers, id: string | null): string =>
  id === null ? "trường hợp" : (awards.find((award) => award.id === id)?.name ?? "trường hợp");

/** "Mỗi đơn vị đề nghị không quá 15% số được đề nghị Lao động tiên tiến cho danh hiệu …". */
export function quotaSentence(answers: OwnAnswers, { award, kind, value, of }: OwnQuota): string {
  const name = awardName(answers, award);
  const number = value.toLocaleString("vi-VN");
  if (kind === "most") return `Mỗi đơn vị đề nghị không quá ${number} ${name}.`;
  if (kind === "least") return `Mỗi đơn vị đề nghị ít nhất ${number} ${name}.`;
  const base = of === "people" ? "số người của đơn vị" : `số được đề nghị ${awardName(answers, of.award)}`;
  return `Mỗi đơn vị đề nghị ${name} không quá ${number}% ${base}.`;
}

export function periodSentence(from: Day | null, to: Day | null): string {
  if (from === null && to === null) return "Thời gian tính thành tích.";
  const start = from === null ? "" : ` từ ${vietnameseDate(from)}`;
  return `Thành tích được tính${start}${to === null ? "" : ` đến hết ${vietnameseDate(to)}`}.`;
}

export const paperSentence = (name: string, per: "unit" | "nominee", day: Day | null): string =>
  (per === "unit"
    ? `Mỗi đơn vị gửi ${name.toLocaleLowerCase("vi")}`
    : `Mỗi trường hợp đề nghị có ${name.toLocaleLowerCase("vi")}`) +
  (day === null ? "." : `, chậm nhất ngày ${vietnameseDate(day)}.`);
