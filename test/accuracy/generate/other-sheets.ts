import type { Random } from "../../../samples/content/random";
import { inventDeed } from "../../../samples/content/deeds";
import { inventPerson } from "../../../samples/content/people";
import { AWARDS } from "./awards";
import { Canvas } from "./canvas";
import { SPELLINGS } from "./spellings";
import { writeEnd, writeTitles } from "./surroundings";

/** Codes and names that other sheets look up. */
export function lookupSheet(random: Random): Canvas {
  const canvas = new Canvas(random.pick(["DANHMUC", "Danh_Muc", "Danh mục", "DM"]));
  canvas.put(0, 0, random.pick(["Mã", "Mã hiệu", "MA"]), { bold: true });
  canvas.put(0, 1, random.pick(["Tên danh hiệu", "Tên gọi", "Diễn giải"]), { bold: true });
  canvas.role(0, "header", "title", "unknown", "note");
  AWARDS.forEach(({ id, name }, index) => {
    canvas.put(index + 1, 0, id);
    canvas.put(index + 1, 1, name);
    canvas.role(index + 1, "note", "unknown", "title");
  });
  canvas.hidden = random.chance(0.4);
  return canvas;
}

/** How to fill the list in. */
export function instructionSheet(random: Random): Canvas {
  const canvas = new Canvas(random.pick(["Hướng dẫn", "HD", "Huong dan"]));
  [
    "HƯỚNG DẪN NHẬP LIỆU",
    "1. Cột họ và tên: ghi đủ họ, chữ đệm và tên.",
    "2. Cột ngày sinh: ghi theo dạng ngày/tháng/năm.",
    "3. Không thêm, bớt cột.",
    "Ví dụ: Ông Nguyễn Văn A, sinh ngày 01/01/1980, Trưởng thôn.",
  ].forEach((text, row) => {
    canvas.put(row, 0, text);
    canvas.role(row, row === 0 ? "title" : "note", "title", "note", "unknown", "example");
  });
  return canvas;
}

/** A form whose rows nobody filled in. */
export function blankForm(random: Random, sheet: string, unit: string): Canvas {
  const canvas = new Canvas(sheet);
  const fields = ["seq", "name", "birth", "sex", "position", "unit", "achievement", "award", "note"] as const;
  const used = fields.filter((field) => field === "seq" || field === "name" || random.chance(0.75));
  const left = random.int(0, 1);
  let row = writeTitles(canvas, random, random.pick(["title", "national", "unit-line"] as const), {
    top: 0,
    left,
    width: used.length,
    unit,
  });
  const header = row;
  used.forEach((field, index) => {
    canvas.put(row, left + index, random.pick(SPELLINGS[field]), { bold: true, boxed: true, center: true });
  });
  canvas.role(row, "header");
  row += 1;
  let numberRow: number | null = null;
  if (random.chance(0.4)) {
    used.forEach((_, index) => {
      canvas.put(row, left + index, index + 1, { boxed: true });
    });
    canvas.role(row, "number");
    numberRow = row;
    row += 1;
  }
  const count = random.pick([0, 5, 30] as const);
  for (let index = 0; index < count; index += 1) {
    canvas.put(row + index, left, index + 1, { boxed: true });
    canvas.role(row + index, "unknown", "note", "number");
  }
  canvas.tables.push({
    headerRows: [header],
    repeatedHeaders: [],
    numberRow,
    records: [],
    columns: used.map((field, index) => ({ column: left + index, header: field, fields: [field], askable: true })),
  });
  writeEnd(canvas, random, random.pick(["none", "two-signatures"] as const), {
    top: row + count,
    left,
    width: used.length,
  });
  return canvas;
}

/** A letter typed into a sheet: no list at all. */
export function letterSheet(random: Random, sheet: string, unit: string): Canvas {
  const canvas = new Canvas(sheet);
  const lines = [
    unit.toUpperCase(),
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "",
    "BÁO CÁO THÀNH TÍCH",
    `Họ và tên: ${inventPerson(random).name}`,
    "Chức vụ: Trưởng thôn",
    "I. Sơ lược lý lịch",
    "Sinh ra và lớn lên tại địa phương, luôn chấp hành tốt chủ trương của Đảng.",
    "II. Thành tích đạt được",
    inventDeed(random),
    inventDeed(random),
    "",
    "Người báo cáo",
    inventPerson(random).name,
  ];
  lines.forEach((text, row) => {
    if (text === "") return;
    canvas.put(row, 0, text);
    canvas.role(row, "title", "note", "signature", "unknown", "group");
  });
  return canvas;
}

/** Counts by unit: figures, nobody by name. */
export function statisticsSheet(random: Random, sheet: string, units: readonly string[]): Canvas {
  const canvas = new Canvas(sheet);
  canvas.put(0, 0, "BIỂU TỔNG HỢP SỐ LIỆU PHONG TRÀO NĂM 2022", { bold: true });
  canvas.role(0, "title", "unknown", "note");
  ["STT", "Tên đơn vị", "Số tập thể", "Số cá nhân", "Tổng số"].forEach((text, column) => {
    canvas.put(2, column, text, { bold: true, boxed: true });
  });
  canvas.role(2, "header", "title", "unknown", "note");
  units.forEach((unit, index) => {
    const [groups, people] = [random.int(0, 4), random.int(2, 30)];
    [index + 1, unit, groups, people, groups + people].forEach((typed, column) => {
      canvas.put(3 + index, column, typed, { boxed: true });
    });
    canvas.role(3 + index, "note", "unknown", "title");
  });
  return canvas;
}
