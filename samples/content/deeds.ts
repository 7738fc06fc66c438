import type { Random } from "./random";

const PLACES = [
  "thôn Đông",
  "thôn Đoài",
  "thôn Thượng",
  "xóm Mới",
  "khu tập thể cũ",
  "cụm dân cư số 2",
  "chợ làng",
  "đường đê",
  "bến đò",
  "ngõ Giếng",
  "đầu cầu Phao",
  "sân đình",
  "khu đầm sen",
  "ngã ba Cây Gạo",
  "trạm bơm",
  "bãi bồi ven sông",
] as const;
const WHEN = [
  "Tối muộn trên đường đi làm về",
  "Trong đợt mưa lớn",
  "Suốt hai tháng hè",
  "Dịp giáp Tết",
  "Vào các ngày nghỉ cuối tuần",
  "Ngay giữa mùa gặt",
  "Trong thời gian giãn cách",
  "Nhân ngày khai trường",
  "Sau trận lốc",
  "Từ đầu năm đến nay",
  "Trong giờ nghỉ trưa",
  "Khi đưa con đi học",
] as const;
const WHO = [
  "cụ bà neo đơn",
  "gia đình có con bệnh nặng",
  "hai cháu mồ côi",
  "một học sinh lớp 4",
  "người bán hàng rong",
  "cựu thanh niên xung phong",
  "hộ nghèo cuối xóm",
  "công nhân xa quê",
  "một phụ nữ sắp sinh",
  "khách đi đường gặp nạn",
  "cháu bé bị lạc",
  "bệnh nhân chạy thận",
] as const;

type Sentence = (random: Random) => string;

const count = (random: Random, low: number, high: number): string => String(random.int(low, high));
const money = (random: Random): string => `${count(random, 2, 60)}.${count(random, 1, 9)}00.000 đồng`;

const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  (random) => `nhặt được ví có ${money(random)} tại ${random.pick(PLACES)}, đã tìm và trả tận tay ${random.pick(WHO)}`,
  (random) =>
    `hiến ${count(random, 20, 400)} m² đất vườn và tự tháo dỡ tường rào để mở rộng đường qua ${random.pick(PLACES)}`,
  (random) => `lao xuống ${random.pick(PLACES)} cứu sống ${random.pick(WHO)} bị đuối nước`,
  (random) =>
    `nhận chăm sóc ${random.pick(WHO)} ở ${random.pick(PLACES)}, lo cơm nước và thuốc men, không nhận thù lao`,
  (random) =>
    `đứng ra vận động bà con ${random.pick(PLACES)} góp ${money(random)} giúp ${random.pick(WHO)} sửa lại mái nhà`,
  (random) =>
    `nấu và phát ${count(random, 30, 400)} suất cháo mỗi tuần cho người bệnh, phần lớn bằng tiền lương hưu của mình`,
  (random) =>
    `mở lớp học không thu tiền cho ${count(random, 5, 25)} cháu ở ${random.pick(PLACES)}, kèm cả môn toán và tiếng Việt`,
  (random) => `cùng hàng xóm dập tắt đám cháy ở ${random.pick(PLACES)}, đưa ${random.pick(WHO)} ra ngoài an toàn`,
  (random) => `hiến máu ${count(random, 5, 40)} lần và thuyết phục ${count(random, 3, 30)} người quen cùng hiến`,
  (random) =>
    `tự mua vật liệu vá ${count(random, 8, 60)} ổ gà trên tuyến đường từ ${random.pick(PLACES)} đến ${random.pick(PLACES)}`,
  (random) => `trồng ${count(random, 50, 900)} gốc hoa dọc lối vào ${random.pick(PLACES)} và tưới chăm đều đặn`,
  (random) => `tặng ${count(random, 5, 80)} suất quà và ${count(random, 2, 15)} xe đạp cũ đã sửa cho học sinh khó khăn`,
  (random) => `giúp công an xã bắt giữ kẻ trộm xe máy tại ${random.pick(PLACES)}, trả lại xe cho ${random.pick(WHO)}`,
  (random) => `chở hàng thiết yếu đến ${count(random, 20, 140)} hộ phải cách ly ở ${random.pick(PLACES)}`,
  (random) => `vét sạch giếng cổ và ao ở ${random.pick(PLACES)} bằng ${money(random)} tự dành dụm`,
  (random) => `đưa ${random.pick(WHO)} đi cấp cứu kịp thời rồi ở lại bệnh viện đến khi người nhà tới`,
  (random) => `sửa điện, thay bóng đèn miễn phí cho ${count(random, 10, 70)} nhà ở ${random.pick(PLACES)}`,
  (random) => `lắp ${count(random, 6, 40)} bóng đèn chiếu sáng qua ${random.pick(PLACES)} và trả tiền điện hằng tháng`,
];

/** What an invented person did, in a sentence as units write it; two of them are seldom alike. */
export function inventDeed(random: Random): string {
  const told = random.pick(SENTENCES)(random);
  return `${random.pick(WHEN)}, ${told}`;
}

export const POSITIONS = [
  "Công chức",
  "Giáo viên",
  "Trưởng thôn",
  "Hội viên Hội Phụ nữ",
  "Chi hội trưởng",
  "Công nhân",
  "Nông dân",
  "Cựu chiến binh",
  "Học sinh lớp 9",
  "Kế toán",
  "Bí thư chi đoàn",
  "Nhân viên y tế thôn",
  "Dân quân",
  "Phó Hiệu trưởng",
  "Tổ trưởng tổ dân phố",
] as const;
