import type { WorkbookFailureReason } from "../../app/ports/workbook";

/** Why Excel could not do what was asked, and what to do now. */
export const FAILED_VI: Readonly<Record<WorkbookFailureReason, string>> = {
  "edit-mode": "Một ô đang được gõ dở. Nhấn Enter hoặc Esc trong trang tính rồi làm lại.",
  "other-workbook": "Một sổ tính khác đang ở phía trước. Nhấn vào sổ tính này để nó hiện lên trước rồi làm lại.",
  protected: "Trang tính đang khóa. Bỏ khóa (Xem lại › Bỏ bảo vệ trang tính) rồi làm lại.",
  structure:
    "Cấu trúc sổ tính đang khóa nên không thêm, đổi tên hay ẩn trang được. Bỏ khóa (Xem lại › Bảo vệ sổ tính) rồi làm lại.",
  busy: "Excel đang bận. Chờ một lát rồi làm lại.",
  restart: "Excel cần được khởi động lại. Lưu sổ tính, đóng hẳn Excel, mở lại rồi làm lại.",
  "too-large": "Dữ liệu quá lớn cho một lần làm. Lưu sổ tính, đóng bớt tệp khác rồi làm lại.",
  "sheet-gone": "Không còn thấy trang tính này; có thể nó đã bị xóa hoặc đổi tên. Chọn lại trang tính rồi làm lại.",
  "not-supported":
    "Phiên bản Excel này không làm được việc đó. Cập nhật Excel, hoặc làm việc này trong Excel trên web.",
  "sheet-kind":
    "Đây không phải trang tính có ô (có thể là trang biểu đồ hoặc macro). Chuyển sang trang tính rồi làm lại.",
  "sign-in": "Excel đòi đăng nhập lại. Đăng nhập tài khoản Office, mở lại sổ tính rồi làm lại.",
  merged: "Vùng cần ghi có ô gộp. Bỏ gộp các ô trong vùng đó (Trang đầu › Phối & Căn giữa) rồi làm lại.",
  filtered: "Trang tính đang lọc. Bỏ lọc (Dữ liệu › Xóa bộ lọc) rồi làm lại.",
  pivot: "Vùng cần ghi nằm trong bảng tổng hợp PivotTable. Dời bảng đó sang trang khác rồi làm lại.",
  "no-room": "Không còn chỗ để chèn: phía dưới hoặc bên phải còn ô có nội dung. Dọn các ô đó rồi làm lại.",
  selection: "Đang chọn một hình hoặc nhiều vùng rời. Nhấn vào một ô của trang tính rồi làm lại.",
  conflict: "Nội dung đã được người khác sửa. Xem lại rồi làm lại.",
  fault:
    "Excel không nhận lệnh này của phần mềm. Lưu sổ tính, đóng ngăn rồi mở lại; nếu vẫn vậy, báo cho người hỗ trợ.",
  cancelled: "Đã dừng theo yêu cầu.",
  unknown:
    "Excel không làm được việc này. Nếu đang chọn nhiều trang tính cùng lúc, nhấn vào một thẻ trang khác để bỏ nhóm rồi làm lại; vẫn vậy thì lưu sổ tính, mở lại.",
};

export const NOTHING_LEFT_VI = "Chưa có gì bị ghi dở.";
export const PARTS_LEFT_VI =
  "Một phần đã ghi chưa gỡ được ngay; phần mềm tự gỡ khi bạn ghi lại hoặc mở lại ngăn. Đừng dùng các trang đó trước lúc ấy.";
