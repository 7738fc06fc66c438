import type { PageWording } from "./wording";

const number = (value: number): string => value.toLocaleString("vi-VN");

export const PAGE_VI: PageWording = {
  title: "Sổ tính",
  help: "Những gì ghi ở các bước hiện ra ở đây để xem trước. Tải về thành một tệp .xlsx, mở bằng Excel, WPS hay LibreOffice; sửa xong mở lại ở đây để làm tiếp.",
  privacy: "Mọi việc làm ngay trên máy này; không tệp nào được gửi đi.",
  download: "Tải sổ tính (.xlsx)",
  open: "Mở sổ đã tải…",
  unsaved: "Có thay đổi chưa tải về",
  saved: "Đã tải về",
  sheets: "Các trang của sổ tính",
  rows: (from, to, of) => `Dòng ${number(from)}–${number(to)} trong ${number(of)}`,
  earlier: "Các dòng trước",
  later: "Các dòng sau",
  cell: (address) => `Ô ${address}`,
  leave: "Mở sổ khác thì những gì chưa tải về sẽ mất. Vẫn mở?",
};
