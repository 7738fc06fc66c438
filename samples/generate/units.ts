/** The units that the district expects: name, kind as the plan words it, head-count. */
export const UNITS: readonly (readonly [name: string, kind: string, headcount: number])[] = [
  ["Thị trấn Quốc Oai", "Xã, thị trấn", 31], ["Xã Cấn Hữu", "Xã, thị trấn", 27], ["Xã Đồng Quang", "Xã, thị trấn", 29],
  ["Xã Tân Hòa", "Xã, thị trấn", 22], ["Xã Hòa Thạch", "Xã, thị trấn", 25], ["Xã Phú Cát", "Xã, thị trấn", 24],
  ["Xã Đại Thành", "Xã, thị trấn", 21], ["Xã Sài Sơn", "Xã, thị trấn", 33], ["Xã Ngọc Liệp", "Xã, thị trấn", 26],
  ["Xã Yên Sơn", "Xã, thị trấn", 20], ["Xã Liệp Tuyết", "Xã, thị trấn", 19], ["Xã Đông Yên", "Xã, thị trấn", 23],
  ["Trường Tiểu học Phượng Cách", "Trường học", 38], ["Trường THCS Thạch Thán", "Trường học", 41],
  ["Trường Mầm non Ngọc Mỹ", "Trường học", 36], ["Trường THPT Minh Khai", "Trường học", 74],
  ["Trường Tiểu học Tuyết Nghĩa", "Trường học", 35], ["Phòng Tư pháp", "Phòng, ban, ngành", 6],
  ["Phòng Giáo dục và Đào tạo", "Phòng, ban, ngành", 14], ["Văn phòng HĐND và UBND huyện", "Phòng, ban, ngành", 28],
  ["Phòng Tài chính - Kế hoạch", "Phòng, ban, ngành", 12], ["Hội Cựu chiến binh huyện", "Đoàn thể", 5],
  ["Huyện đoàn", "Đoàn thể", 7], ["Liên đoàn Lao động huyện", "Đoàn thể", 6], ["Hội Liên hiệp Phụ nữ huyện", "Đoàn thể", 6],
  ["Trung tâm Y tế huyện", "Đơn vị thuộc huyện", 52], ["Công an huyện", "Đơn vị hiệp quản", 96],
  ["Công ty Cổ phần May Quốc Oai", "Doanh nghiệp", 310],
];
