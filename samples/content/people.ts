import type { Random } from "./random";

const SURNAMES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Phan",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Đinh",
  "Trịnh",
  "Mai",
  "Lương",
  "Cao",
  "Kiều",
  "Đoàn",
  "Tạ",
  "Chu",
  "Khuất",
  "Phùng",
  "Vương",
  "Quách",
  "Đào",
  "Nghiêm",
  "Trương",
] as const;
const MALE_MIDDLE = [
  "Văn",
  "Đức",
  "Quang",
  "Minh",
  "Hữu",
  "Công",
  "Xuân",
  "Đình",
  "Trọng",
  "Bá",
  "Thế",
  "Ngọc",
] as const;
const FEMALE_MIDDLE = [
  "Thị",
  "Thị Thu",
  "Thị Thanh",
  "Ngọc",
  "Thu",
  "Thị Hồng",
  "Thị Kim",
  "Phương",
  "Thị Minh",
  "Khánh",
] as const;
const MALE_GIVEN = [
  "An",
  "Bình",
  "Cường",
  "Dũng",
  "Đạt",
  "Hải",
  "Hiếu",
  "Hòa",
  "Hùng",
  "Huy",
  "Khánh",
  "Kiên",
  "Lâm",
  "Long",
  "Mạnh",
  "Nam",
  "Nghĩa",
  "Phong",
  "Phúc",
  "Quân",
  "Sơn",
  "Thắng",
  "Thành",
  "Tiến",
  "Toàn",
  "Trung",
  "Tuấn",
  "Tùng",
  "Việt",
  "Vinh",
] as const;
const FEMALE_GIVEN = [
  "Anh",
  "Chi",
  "Dung",
  "Duyên",
  "Giang",
  "Hà",
  "Hạnh",
  "Hiền",
  "Hoa",
  "Hồng",
  "Huệ",
  "Hương",
  "Lan",
  "Liên",
  "Linh",
  "Loan",
  "Mai",
  "Nga",
  "Ngân",
  "Nhung",
  "Oanh",
  "Phượng",
  "Quyên",
  "Thảo",
  "Thoa",
  "Thủy",
  "Trang",
  "Tuyết",
  "Vân",
  "Yến",
] as const;

export interface Person {
  readonly name: string;
  readonly sex: "male" | "female";
  readonly birth: { readonly year: number; readonly month: number; readonly date: number };
  readonly phone: string;
  readonly idNumber: string;
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.int(0, 9))).join("");

/** An invented person; any likeness is chance. */
export function inventPerson(random: Random): Person {
  const sex = random.chance(0.5) ? "male" : "female";
  const middle = sex === "male" ? random.pick(MALE_MIDDLE) : random.pick(FEMALE_MIDDLE);
  const given = sex === "male" ? random.pick(MALE_GIVEN) : random.pick(FEMALE_GIVEN);
  const year = random.int(1952, 2004);
  const century = year >= 2000 ? 2 : 0;
  const birth = { year, month: random.int(1, 12), date: random.int(1, 28) };
  return {
    name: `${random.pick(SURNAMES)} ${middle} ${given}`,
    sex,
    birth,
    phone: `0${random.pick(["32", "36", "38", "86", "90", "91", "94", "96", "97", "98"])}${digits(random, 7)}`,
    idNumber: `001${String(century + (sex === "female" ? 1 : 0))}${String(year).slice(2)}${digits(random, 6)}`,
  };
}
