import { vietnameseDate } from "../../text/day";
import type { Reading } from "../readings";

/** What a decision says where it is kept: in the campaign, whose language is Vietnamese whatever the screen speaks. */
export function decisionText(type: "keep" | "corrected" | "reading", reading: Reading | null): string {
  if (type === "keep") return "Giữ như kế hoạch ghi";
  if (type === "corrected" || reading === null) return "Đã sửa lại cho đúng";
  return reading.kind === "day" ? `Tính theo ngày ${vietnameseDate(reading.day)}` : `Hiểu là “${reading.text}”`;
}
