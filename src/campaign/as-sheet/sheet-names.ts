/** The plan's sheets: named here alone, so that one can be pointed at without all that fills it. */
export const INFO_SHEET = "KH Chung";
export const UNITS = "KH Đơn vị";
export const LISTS = "KH Danh mục";
export const DEADLINES = "KH Thời hạn";
export const FIGURES = "KH Chỉ tiêu";
export const DEMANDS = "KH Tiêu chuẩn, hồ sơ";
export const NOTES = "KH Lưu ý";
