import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Value } from "../../samples/generate/draft";
import { date, UnitBook } from "../../samples/generate/unit-book";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { commandLine } from "../support/command-line";
import { unitsOf, type CollectionId } from "./collection";

interface TableJson {
  readonly register: string;
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly records: readonly unknown[];
}
interface InspectJson {
  readonly files: readonly { readonly sheets: readonly { readonly tables: readonly TableJson[] }[] }[];
}

/** A workbook as a unit might write it: its own words for what the plan asks. */
interface Case {
  readonly name: string;
  readonly campaign: CollectionId;
  readonly register: string;
  readonly title: readonly string[];
  readonly columns: readonly (readonly [header: string, field: string])[];
  readonly rows: readonly (readonly Value[])[];
}

const CASES: readonly Case[] = [
  {
    name: "articles in a ward's own words",
    campaign: "son-tay-2017",
    register: "articles",
    title: ["UBND PHƯỜNG VIÊN SƠN", "DANH SÁCH BÀI VIẾT GƯƠNG NGƯỜI TỐT, VIỆC TỐT NĂM 2017"],
    columns: [
      ["Tên bài", "articleTitle"],
      ["Tác giả bài viết", "writerName"],
      ["Chức vụ người viết", "writerPosition"],
      ["SĐT người viết", "writerPhone"],
      ["Nhân vật được viết", "subjectName"],
      ["Địa chỉ nhân vật", "subjectAddress"],
      ["Số bản nộp", "copies"],
      ["Ngày nộp bài", "sentOn"],
    ],
    rows: [
      [
        "Người gác chắn tàu",
        "Lê Thị Tám",
        "Công chức",
        "0912000111",
        "Ngô Văn Đính",
        "Phố Tiền Huân",
        2,
        date("2017-04-10"),
      ],
      ["Bếp ăn của bà Tư", "Lê Thị Tám", "Công chức", "0912000111", "Vũ Thị Tư", "Phố Cầu Trì", 2, date("2017-04-11")],
    ],
  },
  {
    name: "articles in a school's own words",
    campaign: "son-tay-2017",
    register: "articles",
    title: ["TRƯỜNG THCS SƠN TÂY", "Bài viết về điển hình tiên tiến"],
    columns: [
      ["Tiêu đề bài viết", "articleTitle"],
      ["Họ tên người viết", "writerName"],
      ["Đơn vị công tác của người viết", "writerPosition"],
      ["Điện thoại người viết", "writerPhone"],
      ["Gương điển hình", "subjectName"],
      ["Số lượng bản", "copies"],
    ],
    rows: [
      ["Cô Hiền của lớp 6A", "Trần Thị Mơ", "Tổ Văn - Sử", "0977000222", "Phạm Thị Hiền", 2],
      ["Cậu bé cõng bạn đến trường", "Đào Văn Nhật", "Tổ Toán - Lý", "0977000333", "Bùi Quốc Đạt", 2],
    ],
  },
  {
    name: "works and events of a commune",
    campaign: "quy-hop-60-nam",
    register: "works",
    title: ["UBND XÃ MINH HỢP", "BIỂU ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG 60 NĂM"],
    columns: [
      ["Tên công trình, phần việc", "workTitle"],
      ["Loại công trình", "workType"],
      ["Khởi công", "startedOn"],
      ["Hoàn thành", "finishedOn"],
      ["Đơn vị thực hiện", "unit"],
    ],
    rows: [
      ["Sửa nhà văn hóa xóm Minh Xuân", "Công trình", date("2022-10-01"), date("2023-01-20"), "Xã Minh Hợp"],
      ["Giải cầu lông gia đình", "Sự kiện", date("2023-02-02"), date("2023-02-03"), "Xã Minh Hợp"],
    ],
  },
  {
    name: "events of an office",
    campaign: "quy-hop-60-nam",
    register: "works",
    title: ["PHÒNG VĂN HÓA VÀ THÔNG TIN", "DANH SÁCH SỰ KIỆN, HOẠT ĐỘNG"],
    columns: [
      ["Tên sự kiện", "workTitle"],
      ["Loại", "workType"],
      ["Ngày kết thúc", "finishedOn"],
      ["Ghi chú", "note"],
    ],
    rows: [
      ["Đêm hội thành lập huyện", "Sự kiện", date("2023-04-10"), null],
      ["Hội thi tuyên truyền lưu động", "Sự kiện", date("2023-03-11"), null],
    ],
  },
  {
    name: "initiatives of a nursery",
    campaign: "phu-lam-2022",
    register: "initiatives",
    title: ["TRƯỜNG MẦM NON PHÚ LÃM", "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN"],
    columns: [
      ["Họ và tên tác giả", "name"],
      ["Chức danh", "position"],
      ["Tên sáng kiến", "initiative"],
      ["Cấp công nhận sáng kiến", "initiativeLevel"],
      ["Ngày, tháng công nhận", "recognisedOn"],
    ],
    rows: [
      ["Lục Thị Sen", "Giáo viên", "Bộ thẻ học chữ qua trò chơi vận động", "Cấp cơ sở", date("2022-05-12")],
      ["Nhữ Thị Hà", "Giáo viên", "Thực đơn theo mùa cho trẻ suy dinh dưỡng", "Cấp Thành phố", date("2022-06-01")],
    ],
  },
  {
    name: "initiatives led by their titles",
    campaign: "phu-lam-2022",
    register: "initiatives",
    title: ["CÔNG AN PHƯỜNG", "TỔNG HỢP SÁNG KIẾN, GIẢI PHÁP NĂM 2022"],
    columns: [
      ["Tên đề tài, sáng kiến", "initiative"],
      ["Tác giả sáng kiến", "name"],
      ["Cấp đề nghị công nhận", "initiativeLevel"],
      ["Đợt", "x:batch"],
      ["Ngày gửi", "sentOn"],
    ],
    rows: [
      ["Sổ tay điện tử cho tổ bảo vệ dân phố", "La Văn Quyết", "Cấp cơ sở", 1, date("2022-01-12")],
      ["Nhận diện biển số bằng máy ảnh cũ", "Cù Xuân Trường", "Cấp Thành phố", 1, date("2022-01-15")],
    ],
  },
  {
    name: "reports received, as a book of incoming papers",
    campaign: "so-vhtt-2023",
    register: "submissions",
    title: ["VĂN PHÒNG SỞ", "THEO DÕI TÌNH HÌNH NỘP BÁO CÁO"],
    columns: [
      ["Tên đơn vị", "unit"],
      ["Tên báo cáo", "documents"],
      ["Ngày nhận báo cáo", "receivedOn"],
      ["Ghi chú", "note"],
    ],
    rows: [
      ["Bảo tàng Hà Nội", "Báo cáo tổng kết phong trào", date("2023-08-01"), null],
      ["Thư viện Hà Nội", "Báo cáo tổng kết phong trào", date("2023-08-02"), null],
    ],
  },
  {
    name: "dossiers received, with both days",
    campaign: "quy-hop-60-nam",
    register: "submissions",
    title: ["PHÒNG NỘI VỤ", "SỔ THEO DÕI NỘP HỒ SƠ"],
    columns: [
      ["Cơ quan, đơn vị", "unit"],
      ["Văn bản", "documents"],
      ["Ngày gửi", "sentOn"],
      ["Ngày đến", "receivedOn"],
    ],
    rows: [
      ["Xã Minh Hợp", "Tờ trình", date("2023-03-20"), date("2023-03-21")],
      ["Xã Châu Quang", "Báo cáo kết quả", date("2023-03-22"), date("2023-03-22")],
    ],
  },
];

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-registers-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

describe("a list in a unit's own words", () => {
  test.each(CASES.map((one) => [one.name, one] as const))(
    "%s is recognised, and each column told or asked",
    async (name, { campaign, register, title, columns, rows }) => {
      const book = new UnitBook(name, "");
      const list = book.list(
        "Sheet1",
        columns.map(([header]) => [header, 22] as const),
        ...title,
      );
      for (const row of rows) list.add(row);
      const file = path.join(scratch, `${name}.xlsx`);
      await writeFile(file, await writeWorkbook(book.sample.plan));
      const { files } = JSON.parse(
        (await commandLine("inspect", file, "--campaign", campaign, "--units", unitsOf(campaign), "--json")).out,
      ) as InspectJson;
      const [table] = files.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables));
      expect(table?.records).toHaveLength(rows.length);
      expect(table?.register).toBe(register);
      expect(table?.columns.slice(1).map(({ header, field }) => [header, field])).toEqual(columns);
    },
  );
});
