import type { SubjectKind } from "../../../src/campaign/campaign";
import { dayOf, type Day } from "../../../src/text/day";
import { inventDeed, POSITIONS } from "../../../samples/content/deeds";
import { inventPerson, type Person } from "../../../samples/content/people";
import type { Random } from "../../../samples/content/random";
import type { Award } from "./awards";

/** Somebody or something nominated, before anybody types it. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Of a collective: its name; of a household: that of its head. */
  readonly name: string;
  readonly person: Person;
  readonly position: string;
  /** Name of the unit in the office's list. */
  readonly unit: string;
  readonly address: string;
  readonly deed: string;
  readonly deedDay: Day;
  readonly award: Award;
}

const RARE_NAMES = [
  "H'Hen Niê",
  "Y Moan Êban",
  "Giàng A Páo",
  "Lò Thị Én",
  "Đinh Y Nhung",
  "Thạch Sà Quên",
  "Ksor H'Bơ",
  "Ma Thị Dần",
  "Sùng Thị Mỷ",
] as const;

const BODIES = [
  "Chi bộ",
  "Chi đoàn",
  "Chi hội Phụ nữ",
  "Chi hội Cựu chiến binh",
  "Chi hội Nông dân",
  "Ban Công tác Mặt trận",
  "Đội dân phòng",
  "Đội thiện nguyện",
  "Tổ liên gia",
  "Tổ tự quản",
  "Câu lạc bộ dưỡng sinh",
] as const;
const PLACES = [
  "thôn Thượng",
  "thôn Đoài",
  "thôn Hạ",
  "thôn Trung",
  "thôn Đông",
  "xóm Mới",
  "xóm Chùa",
  "thôn 3",
  "thôn 7",
  "khu 5",
  "tổ dân phố số 2",
] as const;
const OTHERS = [
  "Tổ Văn - Sử",
  "Tổ Toán - Lý",
  "Tổ Mẫu giáo 5 tuổi",
  "Tổ Hành chính",
  "Công đoàn bộ phận",
  "Lớp 8A2",
  "Lớp 9B",
  "Lớp 4A",
  "Chi đoàn trường",
  "Chi đoàn Khối cơ quan",
  "Hội Chữ thập đỏ xã",
  "Bếp ăn tình thương Sen Hồng",
] as const;

const inventCollective = (random: Random): string =>
  random.chance(0.3) ? random.pick(OTHERS) : `${random.pick(BODIES)} ${random.pick(PLACES)}`;

const FIRST = dayOf(2021, 10, 18) ?? (0 as Day);
const LAST = dayOf(2022, 6, 28) ?? (0 as Day);

export function inventSubject(random: Random, kind: SubjectKind, unit: string, award: Award): Subject {
  const person = inventPerson(random);
  const rare = random.chance(0.03) ? random.pick(RARE_NAMES) : person.name;
  return {
    kind,
    name: kind === "collective" ? inventCollective(random) : rare,
    person,
    position: random.pick(POSITIONS),
    unit,
    address: `Thôn ${random.pick(["Thượng", "Đoài", "Trung", "Hạ", "Đông"])}, ${unit.startsWith("Xã") ? unit.replace("Xã", "xã") : "xã Yên Bình"}`,
    deed: inventDeed(random),
    deedDay: random.int(FIRST, LAST) as Day,
    award,
  };
}
