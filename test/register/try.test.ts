import { take } from "./support";
import { unitOf } from "./support";
test("try", () => {
  const r = take([
    ["UBND HUYỆN QUỐC OAI", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["UBND XÃ CẤN HỮU", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
    [null],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT VIỆC TỐT NĂM 2022"],
    [null],
    ["STT", "Họ và tên", "Ngày tháng năm sinh", null, "Chức vụ, đơn vị công tác", "Số điện thoại", "Tóm tắt thành tích", "Ngày thực hiện", "Danh hiệu đề nghị", "Ghi chú"],
    [null, null, "Nam", "Nữ"],
    ["I", "CÁ NHÂN"],
    [1, "Ông Nguyễn Văn An", "12/5/1980", null, "Phó Chủ tịch UBND xã Cấn Hữu", 912345678, "Cứu người đuối nước tại hồ Đồng Mô", "15/3/2022", "NTVT, LĐTT"],
    [2, "Trần Thị Bình", null, 1975, "Giáo viên, Trường Tiểu học Cấn Hữu", "0987.654.321", "Nhặt được của rơi trả lại người mất", "03/2022", "nt"],
    [3, "Lê Văn Cường", "31/02/1990", null, "Nông dân thôn Thượng Khê", "0981234567", "Hiến đất làm đường giao thông nông thôn", "20-1-2022", "Người tốt việc tốt"],
    ["II", "TẬP THỂ"],
    [1, "Chi đoàn thôn Đĩnh Tú", null, null, null, null, "Dọn vệ sinh đường làng", null, "Giấy khen"],
    ["Tổng cộng: 4"],
  ], { merges: ["C6:D6","A6:A7","B6:B7","E6:E7","F6:F7","G6:G7","H6:H7","I6:I7","J6:J7"], context: { units: [unitOf("Xã Cấn Hữu"), unitOf("Trường Tiểu học Cấn Hữu")], awards: [] } });
  const s = r.files[0]?.sheets[0];
  console.log(JSON.stringify(s?.layout.rows.map(x => [x.row+1, x.role])));
  console.log(JSON.stringify(s?.tables[0]?.layout.titles), JSON.stringify(s?.tables[0]?.layout.groups));
  console.log(s?.tables[0]?.columns.map(c => [c.header, c.field, c.confidence, c.alternatives.join(",")].join(" | ")).join("\n"));
  console.log(JSON.stringify(r.records.map(({fields, raw, unitMatch, problems}) => ({fields, raw, unitMatch, problems})), null, 1), r.ledger);
});
