import type { CampaignWording } from "./wording";

/** Vietnamese: why a campaign or a list of units cannot be taken. */
export const VI: CampaignWording = {
  problems: {
    "not-an-object": () => "tệp không chứa một kế hoạch; chọn tệp kế hoạch đã xuất từ Sổ Thi đua",
    "version-unknown": () => "không rõ phiên bản của tệp kế hoạch; xuất lại tệp từ Sổ Thi đua",
    "version-too-new": () => "tệp kế hoạch do bản Sổ Thi đua mới hơn tạo ra; cập nhật chương trình rồi mở lại",
    missing: () => "còn thiếu giá trị bắt buộc; hãy điền",
    "wrong-type": (typed) => `giá trị ${typed} không đúng kiểu; ghi số vào ô số, chữ vào ô chữ`,
    "not-allowed": (typed) => `giá trị ${typed} không có trong danh mục; chọn lại`,
    "unknown-key": (typed) =>
      typed === ""
        ? "mục này không có trong kế hoạch; xóa đi"
        : `mục này không có trong kế hoạch (đang ghi ${typed}); xóa đi`,
    "unknown-field": (typed) => `không có cột nào tên ${typed}; chọn tên cột trong danh mục`,
    "not-a-day": (typed) =>
      `${typed === "" ? "ô trống" : typed} không phải là ngày; ghi ngày/tháng/năm, ví dụ 05/09/2022`,
    "not-a-month": (typed) => `${typed === "" ? "ô trống" : typed} không phải là tháng; ghi tháng/năm, ví dụ 09/2022`,
    "not-a-month-day": (typed) =>
      `${typed === "" ? "ô trống" : typed} không phải là ngày trong năm; ghi ngày/tháng, ví dụ 15/02`,
    "bad-id": (typed) =>
      `mã ${typed} không hợp lệ; chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ nguoi-tot-2027`,
    empty: () => "ô này không được để trống; hãy điền",
    "out-of-range": (typed) => `số ${typed} nằm ngoài khoảng cho phép; kiểm tra lại`,
    "duplicate-id": (typed) => `mã ${typed} đã dùng cho một dòng khác; mỗi dòng một mã riêng`,
    "unknown-award": (typed) =>
      `không có danh hiệu, hình thức ${typed} trong kế hoạch; thêm vào bảng danh hiệu hoặc chọn lại`,
    "unknown-level": (typed) => `không có cấp ${typed} trong kế hoạch; thêm vào bảng cấp hoặc chọn lại`,
    "unknown-unit-kind": (typed) =>
      `không có loại đơn vị ${typed} trong kế hoạch; thêm vào bảng loại đơn vị hoặc chọn lại`,
    "unknown-sector": (typed) => `không có ngành, cụm ${typed} trong kế hoạch; thêm vào bảng ngành, cụm hoặc chọn lại`,
    "unknown-rule": (typed) => `không có quy định, danh hiệu nào mang mã ${typed}; ghi đúng mã ở các bảng khác`,
    "register-not-kept": (typed) =>
      `phong trào không lập danh sách ${typed}; thêm vào mục “Các loại danh sách” hoặc chọn lại`,
    "min-above-max": (typed) => `số tối thiểu ${typed} lớn hơn số tối đa; sửa một trong hai số`,
    "table-missing": (typed) => `không thấy bảng ${typed}; mở lại kế hoạch để có đủ các bảng`,
    "column-missing": (typed) => `bảng thiếu cột ${typed}; thêm lại cột đúng tên này`,
    "does-not-apply": (typed) =>
      `giá trị ${typed} không dùng cho loại đã chọn ở dòng này; xóa ô này hoặc chọn loại khác`,
    "duplicate-unit": (typed) => `đơn vị ${typed} có hai lần trong danh sách; bỏ bớt một dòng`,
    "unknown-kind": (typed) => `loại đơn vị ${typed} không có trong kế hoạch; chọn lại`,
    "bad-headcount": (typed) => `số người ${typed} không phải là số; chỉ ghi chữ số`,
    "no-unit": () => "không thấy đơn vị nào; danh sách cần một cột “Tên đơn vị”",
  },
  row: (row) => `Dòng ${row}`,
  allowed: (values, more) => `Có thể ghi: ${values.join("; ")}${more > 0 ? ` và ${more} giá trị khác` : ""}`,
};
