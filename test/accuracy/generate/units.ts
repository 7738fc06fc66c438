import type { ExpectedUnit } from "../../../src/campaign/campaign";
import type { Random } from "../../../samples/content/random";

/** Invented units; kinds are those of the accuracy campaign. */
const NAMES = {
  "xa-thi-tran": [
    "Xã Yên Bình",
    "Xã Đồng Xuyên",
    "Xã Tân Hòa",
    "Xã Phú Lộc",
    "Xã Vạn Thắng",
    "Xã Cẩm Đoài",
    "Xã Hoàng Thủy",
    "Xã Liên Mạc",
    "Xã Ngọc Sơn",
    "Xã Thụy Lâm",
    "Thị trấn Kim Bôi",
    "Xã Sơn Hà",
    "Xã Bình Minh",
    "Xã Đại Áng",
  ],
  "truong-hoc": [
    "Trường THCS Nguyễn Công Trứ",
    "Trường Tiểu học Yên Bình",
    "Trường Mầm non Hoa Ban",
    "Trường THPT Phan Huy Chú",
    "Trường Tiểu học Cẩm Đoài",
    "Trường THCS Vạn Thắng",
    "Trường Mầm non Sơn Hà",
  ],
  "phong-ban-nganh": [
    "Phòng Giáo dục và Đào tạo",
    "Phòng Lao động - Thương binh và Xã hội",
    "Phòng Tài chính - Kế hoạch",
    "Văn phòng HĐND và UBND",
    "Phòng Văn hóa và Thông tin",
  ],
  "doan-the": ["Hội Liên hiệp Phụ nữ huyện", "Huyện đoàn", "Hội Cựu chiến binh huyện", "Hội Nông dân huyện"],
  "don-vi": ["Trung tâm Y tế huyện", "Trung tâm Văn hóa - Thông tin và Thể thao"],
} as const;

export const UNITS: readonly ExpectedUnit[] = Object.entries(NAMES).flatMap(([kind, names]) =>
  names.map((name): ExpectedUnit => ({ name, kind, headcount: 40, aliases: [], sector: null })),
);

export const unitNames = (): readonly [string, ...string[]] => {
  const [first = "", ...rest] = UNITS.map(({ name }) => name);
  return [first, ...rest];
};

/** Spellings that nobody would take for another unit. */
export function typedUnit(random: Random, unit: string): string {
  const variants = [unit, unit, unit];
  if (/^(?:Xã|Thị trấn) /.test(unit))
    variants.push(
      `UBND ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`,
      `${unit.charAt(0).toLowerCase()}${unit.slice(1)}`,
    );
  if (unit.startsWith("Trường Tiểu học"))
    variants.push(unit.replace("Trường Tiểu học", "Trường TH"), unit.replace("Trường Tiểu học", "Tiểu học"));
  if (unit.startsWith("Trường Mầm non"))
    variants.push(unit.replace("Trường Mầm non", "Trường MN"), unit.replace("Trường Mầm non", "Mầm non"));
  if (unit.startsWith("Trường THCS"))
    variants.push(unit.replace("Trường THCS", "THCS"), unit.replace("THCS", "Trung học cơ sở"));
  if (unit.includes("Hòa")) variants.push(unit.replace("Hòa", "Hoà"));
  if (unit.includes("Thủy")) variants.push(unit.replace("Thủy", "Thuỷ"));
  if (unit.includes(" và ")) variants.push(unit.replace(" và ", " & "));
  variants.push(unit.toUpperCase());
  const [first = unit, ...rest] = variants;
  return random.pick([first, ...rest]);
}
