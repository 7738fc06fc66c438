/** Vietnamese texts of our own invention for the tests of the text layer. */

const words = (text: string): readonly string[] => text.split(" ");

const FAMILIES = words(
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Khuất Doãn Kiều Lò Vàng Giàng Đinh Quàng Sầm Tạ",
);
const MIDDLES = words("Văn Thị Đức Hữu Minh Ngọc Thanh Quang Xuân Công Thế Đình Khắc Mạnh Hồng Bích Kim Tuấn");
const GIVENS = words(
  "An Ánh Bình Chiến Cường Dũng Duyên Đạt Đông Giang Hà Hằng Hòa Huệ Hùng Hương Khánh Lan Linh Lộc Lụa Mai Minh Nga Nghĩa Nhung " +
    "Oanh Phúc Phượng Quân Quỳnh Sơn Tâm Thảo Thắng Thủy Thúy Tiến Toàn Trang Tuấn Tuyết Uyên Vân Vinh Yến Thoan Thìn Nhạn Khuyến Soạn Quyết",
);

/** 400 names of people, the same at every run. */
export const NAMES: readonly string[] = Array.from({ length: 400 }, (_, index) =>
  [
    FAMILIES[(index * 7) % FAMILIES.length],
    MIDDLES[(index * 5 + (index >> 4)) % MIDDLES.length],
    GIVENS[(index * 11 + (index >> 5)) % GIVENS.length],
  ].join(" "),
);

export const ADDRESSES: readonly string[] = [
  "Thôn Đồng Lư, xã Đồng Quang",
  "Xóm Trại, thôn Yên Nội, xã Cấn Hữu",
  "Tổ dân phố số 4, phường Phú Lãm, quận Hà Đông",
  "Số 12 ngõ 86 đường Trần Phú, thị trấn Quốc Oai",
  "Bản Cò Nòi, xã Chiềng Mung, huyện Mai Sơn, tỉnh Sơn La",
  "Ấp Bình Thuận, xã Long Thạnh",
  "Khu phố 5, phường Tân Hiệp, thành phố Biên Hòa",
  "Buôn Ky, phường Thành Nhất, thành phố Buôn Ma Thuột",
  "Xóm Mường Khương, xã Thạch Yên",
  "Đội 3, thôn Phượng Cách, huyện Quỳ Hợp, tỉnh Nghệ An",
  "Làng Đục Khê, xã Hương Sơn, huyện Mỹ Đức",
  "Thôn Ứng Hòa, xã Vạn Thắng",
];

export const ACHIEVEMENTS: readonly string[] = [
  "Nhặt được chiếc ví có 15 triệu đồng và giấy tờ tùy thân, trả lại người đánh mất",
  "Dũng cảm cứu hai cháu nhỏ khỏi đuối nước tại đập Đồng Mô ngày 12/5/2022",
  "Hiến 120 m2 đất mở rộng đường giao thông nông thôn, vận động bảy hộ cùng hiến đất",
  "Tự nguyện quét dọn đường làng, ngõ xóm suốt ba năm liền; chăm sóc vườn hoa của tổ",
  "Giúp đỡ gia đình neo đơn, ủng hộ quỹ khuyến học, nấu cơm từ thiện cho bệnh nhân nghèo",
  "Hoàn thành xuất sắc nhiệm vụ được giao, có sáng kiến cải tiến quy trình tiếp nhận hồ sơ",
  "Phát hiện và kịp thời dập tắt đám cháy ở chợ, bảo vệ tài sản của bà con tiểu thương",
  "Nuôi dưỡng hai trẻ mồ côi, đưa đón học sinh khuyết tật đến trường mỗi ngày",
  "Ứng dụng công nghệ thông tin trong giảng dạy, bồi dưỡng học sinh giỏi đạt giải cấp huyện",
  "Tham gia hiến máu tình nguyện 21 lần, tuyên truyền vận động được nhiều thanh niên cùng tham gia",
];

export const HEADERS: readonly string[] = [
  "Họ và tên",
  "Ngày, tháng, năm sinh",
  "Chức vụ, đơn vị công tác",
  "Tóm tắt thành tích",
  "Danh hiệu thi đua/Hình thức khen thưởng",
  "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "ỦY BAN NHÂN DÂN XÃ CẤN HỮU",
  "Giới tính",
  "Đơn vị",
  "Địa chỉ",
  "Số điện thoại",
  "Dân tộc",
  "Ghi chú",
  "Người lập biểu",
  "CHỦ TỊCH",
  "Quyết định số",
  "II. CÁ NHÂN",
  "Chiến sĩ thi đua cơ sở",
  "Lao động tiên tiến",
  "Bằng khen của Ủy ban nhân dân tỉnh",
  "Phó Hiệu trưởng",
  "Bí thư chi bộ",
  "Ủy viên Ban Chấp hành",
];

export const CORPUS: readonly string[] = [...NAMES, ...ADDRESSES, ...ACHIEVEMENTS, ...HEADERS];

/** Unicode texts that look like an old encoding or hold letters of one. */
export const LOOKALIKES: readonly string[] = [
  "Công ty TNHH Müller Việt Nam",
  "Müller",
  "Café Đà Lạt",
  "Đơn vị: m² / 15°C ± 2",
  "120 m²",
  "5 km²",
  "m³",
  "§1. Điều khoản",
  "§ 5",
  "© 2024 UBND xã",
  "Hà Nội · Huế",
  "São Paulo, Ñandú",
  "Y Ngông Niê Kdăm",
  "H'Hen Niê",
  "H'Ngân",
  "Y Bliêu",
  "K'Brểu",
  "Nguyen Van A",
  "Dân tộc Lü",
  "Lü",
  "José García",
  "«Người tốt, việc tốt»",
  "“Gương sáng”",
  "‘nt’",
  "Lê Lò Thò",
  "Lò Văn Hoà",
  "Ngô Tô",
  "Mê Linh",
  "Hà",
  "Tý",
  "37°5",
  "½ ngày",
  "10 × 20",
  "Noël Gédéon",
  "René",
  "Đắk Lắk",
  "Krông Búk",
  "Ia Hrú",
  "Đăk Plô",
  "Xã A Roàng",
  "Lê",
  "Hoà",
  "Thuý",
  "…",
  "–",
  "•",
  "Hơ Moong",
  "Rơ Châm Tiên",
  "Ka Să K'Lộc",
  "Siu H'Phượng",
  "Giàng A Páo",
  "Zürich",
  "Ban Mê",
  "café",
];
