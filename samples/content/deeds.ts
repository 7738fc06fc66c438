import type { Random } from "./random";

const DEEDS = [
  "Nhặt được ví có {tiền} đồng cùng giấy tờ, đã tìm và trả lại cho người mất",
  "Tự nguyện hiến {đất} m² đất ở để mở rộng đường làng",
  "Cứu hai cháu nhỏ bị đuối nước tại ao làng",
  "Nhiều năm chăm sóc người già neo đơn trong thôn không nhận thù lao",
  "Vận động bà con quyên góp {tiền} đồng giúp hộ nghèo sửa nhà trước mùa mưa bão",
  "Tổ chức nấu cơm miễn phí cho bệnh nhân nghèo vào chủ nhật hằng tuần",
  "Dạy học miễn phí cho trẻ em có hoàn cảnh khó khăn vào buổi tối",
  "Dập tắt kịp thời đám cháy tại nhà hàng xóm, bảo vệ tài sản cho nhân dân",
  "Hiến máu tình nguyện {lần} lần, vận động nhiều người cùng tham gia",
  "Tự tay vá hơn {lần} điểm đường hỏng trên tuyến đường liên thôn",
  "Trồng và chăm sóc tuyến đường hoa dài {đất} m tại khu dân cư",
  "Tặng {lần} suất quà cho học sinh nghèo vượt khó nhân dịp năm học mới",
  "Giúp công an bắt giữ đối tượng trộm cắp xe máy trên địa bàn",
  "Tham gia trực chốt phòng dịch nhiều tháng liền, chuyển lương thực đến các hộ cách ly",
  "Phục hồi giếng cổ của làng, làm sạch ao đình bằng kinh phí tự nguyện",
] as const;

const PLACES = ["thôn Đông", "thôn Đoài", "thôn Thượng", "xóm Mới", "khu tập thể", "cụm dân cư số 2", "chợ làng", "trường học"] as const;

/** What an invented person did, in a sentence as units write it. */
export function inventDeed(random: Random): string {
  const money = `${String(random.int(2, 60))}.${String(random.int(1, 9))}00.000`;
  const told = random
    .pick(DEEDS)
    .replace("{tiền}", money)
    .replace("{đất}", String(random.int(20, 400)))
    .replace("{lần}", String(random.int(5, 40)));
  return random.chance(0.5) ? `${told} (${random.pick(PLACES)})` : told;
}

export const POSITIONS = [
  "Công chức", "Giáo viên", "Trưởng thôn", "Hội viên Hội Phụ nữ", "Chi hội trưởng", "Công nhân", "Nông dân", "Cựu chiến binh",
  "Học sinh lớp 9", "Kế toán", "Bí thư chi đoàn", "Nhân viên y tế thôn", "Dân quân", "Phó Hiệu trưởng", "Tổ trưởng tổ dân phố",
] as const;
