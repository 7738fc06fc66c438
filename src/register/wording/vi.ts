import type { TakingCode } from "../../layout/evidence";

/** One sentence for each reason taking in gives; {name} is a parameter. */
export const VI: Readonly<Record<TakingCode, string>> = {
  "column-campaign": "“{header}” là tên cột trong mẫu của phong trào",
  "column-own": "“{header}” là tên cột của chính sổ này",
  "column-own-other": "cột “{header}” do báo cáo tự thêm, không phải dữ liệu",
  "column-criterion": "tiêu đề “{header}” nêu tiêu chuẩn {item} của phong trào",
  "column-document": "tiêu đề “{header}” nêu thành phần hồ sơ {item} của phong trào",
  "column-award": "tiêu đề “{header}” là tên danh hiệu, hình thức khen thưởng; các ô trong cột là dấu chọn",
  "column-content": "giá trị trong cột giống nội dung này (chắc {share}%)",
  "column-empty": "cột trống",
  "column-unknown": "chưa rõ cột “{header}” chứa gì",
  "column-helper": "cột “{header}” ẩn hoặc chỉ có công thức, nội dung đã có ở cột {column}",
  "column-conflict": "nội dung của cột “{header}” đã được nhận ở cột {column}",
  "column-remembered": "cán bộ tổng hợp đã chọn cho các bảng cùng mẫu trước đây",
  "column-clerk": "cán bộ tổng hợp đã chọn",
  "column-birth-pair": "hai cột Nam, Nữ cạnh nhau ghi ngày, năm sinh",
  "column-name-split": "họ đệm và tên được ghi ở hai cột",
  "column-other-name": "họ và tên đã có ở hai cột tách riêng; đây có thể là tên người khác",
  "column-content-alone":
    "không rõ tiêu đề “{header}” nói gì; ghép theo nội dung, vì hầu hết các ô cùng một loại giá trị và không cột nào khác ghi loại ấy",
  "column-hero": "“{header}” là người được đề nghị, vì bảng không nói đến bài viết nào",
  "column-content-kind": "các ô của cột “{header}” là loại đối tượng",
  "column-kind-tick":
    "các cột Tập thể, Cá nhân, Hộ gia đình cạnh nhau được đánh dấu: cột “{header}” cho biết loại đối tượng",
  "column-article-person": "trong bảng bài viết, cột “{header}” nói về người được nêu tên ở cột ngay trước",
  "column-only-content": "“{header}” là cột duy nhất của danh sách có thể ghi việc làm, thành tích",
  "column-name-whole": "cột “{header}” ghi đủ cả họ và tên",
  "column-collective": "bảng danh sách tập thể, cột “{header}” là tên tập thể được đề nghị",
  "column-content-name": "các ô của cột “{header}” là họ tên người",
  "column-content-honorific": "các ô của cột “{header}” là cách xưng hô",
  "column-work-type": "trong bảng công trình, cột “{header}” là loại công trình, phần việc, sự kiện",
  "row-clerk": "người dùng chọn vai trò của dòng {row}",
  "sheet-taken-by-clerk": "cán bộ tổng hợp đã chọn nhận trang tính “{sheet}”",
  "sheet-left-by-clerk": "cán bộ tổng hợp đã chọn bỏ qua trang tính “{sheet}”",
  "sheet-of-our-report": "trang tính “{sheet}” là báo cáo lập từ sổ, không phải danh sách của đơn vị",
  "purpose-own-register": "trang “{sheet}” là sổ do chính phần mềm này lập",
  "purpose-register": "các cột và tiêu đề của trang “{sheet}” là của một sổ theo dõi",
  "purpose-proposes": "trang “{sheet}” có cột hoặc tiêu đề nói về khen thưởng, thành tích",
  "purpose-people":
    "trang “{sheet}” là danh sách người nhưng không cột nào, tiêu đề nào nói đến khen thưởng, thành tích",
};
