import { textWidth } from "./text-width";

/** Words before which the name of a body is broken: its kind stands above, whose it is below. */
const BREAKS = /(?<!HỢP TÁC)\s(?=(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|THÀNH PHỐ|TỈNH|ĐẶC KHU|THI ĐUA)\s)/gu;

/**
 * The name of a body at the head of a paper in one line, or in two where it is too long for the room in points:
 * "ỦY BAN NHÂN DÂN" above "HUYỆN QUỐC OAI", never "HUYỆN" above "QUỐC OAI". What has no such place is left to the
 * program that prints it.
 */
export function headLines(name: string, room: number, size: number, bold: boolean): string {
  if (textWidth(name, size, bold) <= room) return name;
  for (const { index } of name.matchAll(BREAKS)) {
    const lines = [name.slice(0, index), name.slice(index + 1)];
    if (lines.every((line) => textWidth(line, size, bold) <= room)) return lines.join("\n");
  }
  return name;
}
