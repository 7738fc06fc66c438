import type { UnitsWording } from "./units-wording";

const number = (value: number): string => value.toLocaleString("vi-VN");

export const UNITS_VI: UnitsWording = {
  title: "Danh sách đơn vị phải gửi",
  known: (count) => `${number(count)} đơn vị, lưu trong sổ tính này.`,
  none: "Chưa có danh sách: chưa thể nói đơn vị nào chưa gửi, và một đơn vị viết hai cách bị tính thành hai.",
  chooseFile: "Chọn tệp…",
  paste: "Dán từ Excel",
  pasteHelp: "Chép các ô trong Excel (tên đơn vị; có thể kèm loại, số người) rồi dán vào đây.",
  pasteLabel: "Danh sách đơn vị, mỗi dòng một đơn vị",
  pasteTake: "Dùng danh sách đã dán",
  guess: "Lập từ các tệp này",
  guessNothing: "Nhận danh sách của các đơn vị trước: có thể lập từ tên đơn vị ghi trong đó.",
  guessHelp: "Tên lấy ở đầu bảng, cột đơn vị và tên tệp. Sửa cho đúng, bỏ chọn những gì không phải đơn vị.",
  near: "Các tên gần giống nhau",
  nearHelp: "Đánh dấu nếu là một đơn vị; không đánh dấu thì tính riêng.",
  same: (name) => `Là một với “${name}”`,
  nameOf: (name) => `Tên đơn vị: ${name}`,
  isUnit: (name) => `${name} là một đơn vị`,
  counts: (records, files) => `${number(records)} dòng · ${number(files)} tệp`,
  ofFileName: (file) => `theo tên tệp ${file}`,
  take: (count) => `Dùng ${number(count)} đơn vị này`,
  unit: "Đơn vị",
  unitOfFile: (file) => `Đơn vị gửi tệp ${file}`,
  unitOfSheet: "Đơn vị của trang này",
  pick: "Chọn hoặc gõ tên đơn vị",
  several: (count) => `${number(count)} đơn vị`,
  unknown: (records) =>
    `${number(records)} dòng chưa rõ đơn vị: chưa tính cho đơn vị nào. Chọn đơn vị ở từng tệp, bước Nhận danh sách.`,
  unsettled: (records) => `Chưa dùng được: còn ${number(records)} đề nghị chưa rõ đơn vị`,
  asked: (count) => `${number(count)} đơn vị chưa rõ đã gửi hay chưa`,
};
