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

const RARE_NAMES = ["H'Hen Niê", "Y Moan Êban", "Giàng A Páo", "Lò Thị Én", "Đinh Y Nhung", "Thạch Sà Quên", "Ksor H'Bơ", "Ma Thị Dần", "Sùng Thị Mỷ"] as const;

const COLLECTIVES = [
  "Chi bộ thôn Thượng", "Tổ Văn - Sử", "Chi đoàn Khối cơ quan", "Hội Chữ thập đỏ xã", "Chi hội Phụ nữ thôn Đoài", "Tổ Toán - Lý", "Đội thiện nguyện Sen Hồng",
  "Chi hội Cựu chiến binh xóm Mới", "Lớp 8A2", "Công đoàn bộ phận", "Đội dân phòng thôn Đông", "Tổ liên gia số 5", "Chi hội Nông dân thôn Hạ", "Tổ Hành chính", "Đội bóng chuyền hơi Hoa Mai",
  "Chi đoàn trường", "Tổ Mẫu giáo 5 tuổi", "Ban Công tác Mặt trận thôn Trung",
] as const;

const FIRST = dayOf(2021, 10, 18) ?? (0 as Day);
const LAST = dayOf(2022, 6, 28) ?? (0 as Day);

export function inventSubject(random: Random, kind: SubjectKind, unit: string, award: Award): Subject {
  const person = inventPerson(random);
  const rare = random.chance(0.03) ? random.pick(RARE_NAMES) : person.name;
  return {
    kind,
    name: kind === "collective" ? random.pick(COLLECTIVES) : rare,
    person,
    position: random.pick(POSITIONS),
    unit,
    address: `Thôn ${random.pick(["Thượng", "Đoài", "Trung", "Hạ", "Đông"])}, ${unit.startsWith("Xã") ? unit.replace("Xã", "xã") : "xã Yên Bình"}`,
    deed: inventDeed(random),
    deedDay: random.int(FIRST, LAST) as Day,
    award,
  };
}
