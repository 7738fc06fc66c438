/**
 * The words headers are made of: notion → its spellings, divided by "|". Matching ignores case, tone placement,
 * y/i and, with a little less trust, diacritics. The longest spelling at a place in the header wins.
 */
export const TERMS = {
  seq: "stt|tt|s tt|t t|s t t|số t t|st t|số tt|số thứ tự|thứ tự|no|nr|order|ordinal|số thứ tự dòng|index|stt chung|tt chung",
  fullName:
    "họ và tên|họ tên|họ và tên khai sinh|họ tên khai sinh|họ và tên cá nhân|tên đầy đủ|họ tên đầy đủ|full name|fullname|name|họ và họ tên|họ chữ đệm và tên|họ chữ đệm tên|họ đệm và tên|họ đệm tên|họ và đệm và tên|họ tên đệm và tên|họ và tên đệm và tên|họ chữ lót và tên|họ lót và tên|họ và tên lót và tên|danh tính|quý danh|tên người",
  bareName: "tên|tên riêng|tên nv|tên sv|tên gv|tên hs",
  lastName:
    "họ|họ đệm|họ lót|họ và đệm|họ và tên đệm|họ tên đệm|họ và chữ đệm|họ chữ đệm|họ và tên lót|họ và chữ lót|họ và lót|last name|surname|family name",
  firstName: "first name|given name|tên gọi riêng",
  honorific:
    "ông bà|ông|bà|danh xưng|tên gọi|cách xưng hô|xưng hô|đại từ|title of address|ông hoặc bà|ông hay bà|salutation",
  person:
    "cá nhân|cá nhân được khen|cá nhân được đề nghị|người được khen|người được đề nghị|người được khen thưởng|người được đề nghị khen thưởng|người được giới thiệu|người được đề cử|người được tiến cử|người được bình chọn|người được suy tôn|người được xét|người được tuyên dương|người được biểu dương|cá nhân được giới thiệu|cá nhân được đề cử|cá nhân được bình chọn|cá nhân được tuyên dương|nhân sự|người đạt|individual|person|người có|người đạt|người được|người làm việc tốt|người thực hiện việc tốt|người tốt",
  staff:
    "cán bộ|thành viên|cbcc|cbccvc|cbcnv|cbgv|cb gv nv|công chức|viên chức|người lao động|giáo viên|đảng viên đoàn viên|hội viên|học sinh|chị em|đồng chí|đ c|đc|nghệ nhân|vận động viên|thí sinh|nông dân|công dân|quân nhân|chiến sĩ|cán bộ chiến sĩ|cbcs|bác sĩ|y bác sĩ|nhân viên|đoàn viên|cựu chiến binh|người cao tuổi|sinh viên|hssv|nlđ|cbgvnv|cbvc|ccvc|già làng|người có uy tín|nghệ sĩ|chức sắc|phật tử",
  collective: "tập thể|tập thể được khen|đơn vị được khen|đơn vị được khen thưởng|collective|group",
  household: "hộ gia đình|hộ|chủ hộ|gia đình|tên chủ hộ|household|hộ gđ|gđ",
  subject: "đối tượng|đối tượng khen|đối tượng khen thưởng|đối tượng đề nghị|đối tượng được khen thưởng",
  hero: "nhân vật|gương|gương điển hình|điển hình|điển hình tiên tiến|đhtt|gương người tốt|gương người tốt việc tốt|gương ntvt|người được viết|nhân vật được viết|đối tượng được viết|gương điển hình tiên tiến|gương tiêu biểu|nhân vật trong bài|nhân vật trong bài viết|người được nêu gương|tấm gương|người thật việc thật|người được nêu gương trong bài|người được nêu gương trong bài viết|cá nhân được nêu gương|tập thể cá nhân được nêu gương|cá nhân tập thể được nêu gương|tập thể được nêu gương|đối tượng được nêu gương|gương được viết|gương được nêu|gương trong bài|gương trong bài viết|đối tượng bài viết|người được phản ánh|nhân vật được nêu gương|nhân vật được nêu|nhân vật chính|người được viết bài|cá nhân được viết|tập thể được viết|tập thể cá nhân được viết",
  writer:
    "người viết|người thực hiện bài viết|tác giả bài dự thi|người viết bài|tác giả bài viết|người dự thi|cộng tác viên|bút danh|tác giả bài|writer",
  otherPerson:
    "cha|bố|mẹ|vợ|chồng|cha mẹ|bố mẹ|vợ chồng|con|người thân|thân nhân|phụ huynh|cha hoặc mẹ|người giám hộ|giám hộ|người ký|người nộp|người gửi|người nhận|người lập|người lập biểu|người giao|người phụ trách|người báo cáo|người theo dõi|cán bộ theo dõi|người liên hệ|người giới thiệu|giáo viên chủ nhiệm|gv chủ nhiệm|gvcn|cô giáo chủ nhiệm",
  author: "tác giả|nhóm tác giả|chủ nhiệm|đồng tác giả|tác giả chính|author|chủ nhiệm đề tài",
  sex: "giới tính|giới|gt|phái|sex|gender|nam nữ|nam hay nữ|nam hoặc nữ|g tính",
  male: "nam|male",
  female: "nữ|female|phụ nữ",
  birth:
    "ngày sinh|năm sinh|sinh năm|sinh ngày|ngày tháng năm sinh|ngày tháng sinh|ngày tháng năm sinh nam nữ|ns|n sinh|ngày năm sinh|date of birth|birth date|birthday|dob|year of birth|birth|ntns|sinh|tháng năm sinh|ngày th năm sinh|nsinh|s n|sn|n s",
  age: "tuổi|độ tuổi|age|tuổi đời|tuổi đảng|tuổi nghề",
  hometown: "quê quán|nguyên quán|nơi sinh|quê|nơi khai sinh|hometown",
  religion: "tôn giáo|religion",
  education:
    "số hiệu bằng|số hiệu văn bằng|số vào sổ|số bằng|tên bằng|loại bằng|ngành đào tạo|nơi đào tạo|trình độ|trình độ chuyên môn|trình độ văn hóa|học vị|học hàm|học hàm học vị|chuyên môn|lý luận chính trị|bằng cấp|education",
  joined:
    "ngày vào ngành|ngày vào cand|ngày nhập ngũ|nhập ngũ|ngày tuyển dụng|năm công tác|thời gian công tác|năm vào ngành|số năm công tác",
  salary:
    "lương|hệ số|hệ số lương|ngạch|mã ngạch|bậc lương|tiền thưởng|mức thưởng|số tiền|kinh phí|thành tiền|giá trị|mức tiền thưởng|tiền|trị giá|tổng mức đầu tư",
  identity:
    "cccd|cmnd|cmt|cmtnd|căn cước|thẻ căn cước|căn cước công dân|chứng minh nhân dân|chứng minh thư|chứng minh|cccd cmnd|cmnd cccd|cccd cmt|số định danh|định danh|định danh cá nhân|số định danh cá nhân|mã định danh|hộ chiếu|giấy tờ tùy thân|id number|identity card|citizen id|id card|national id|số thẻ|cc cccd|đdcn|số đdcn|số cccd gắn chíp|cccd gắn chíp",
  staffCode:
    "mã ccvc|mã cbcc|số hiệu|mã cán bộ|số hiệu cán bộ|mã nhân viên|mã nv|mã số nhân viên|số hiệu công chức|số hiệu viên chức|mã số công chức|mã số cán bộ|mã số viên chức|mã cbvc|mã viên chức|mã công chức|số hiệu cand|số hiệu quân nhân|số hiệu sĩ quan",
  phone:
    "điện thoại|số điện thoại|sđt|số đt|đt|đtdđ|điện thoại di động|di động|số di động|số máy|điện thoại liên hệ|số liên hệ|liên hệ|liên lạc|số liên lạc|phone|phone number|mobile|tel|telephone|số phone|hotline|zalo|contact|đtlh|số đtlh",
  email: "email|e mail|mail|thư điện tử|địa chỉ email|địa chỉ thư điện tử|gmail|hộp thư|địa chỉ mail|địa chỉ e mail",
  position:
    "chức vụ|chức danh|chức vụ chức danh|nghề nghiệp|vị trí|vị trí công tác|vị trí việc làm|chức trách|công việc|công việc đảm nhiệm|công việc đảm nhận|công tác đảm nhiệm|công tác đảm nhận|đảm nhận|đảm nhiệm|nhiệm vụ đảm nhiệm|nhiệm vụ được phân công|công việc được giao|công việc chính|công việc hiện nay|chức vụ công tác|nhiệm vụ được giao|nhiệm vụ đảm nhận|cv|position|job title|job|occupation|việc làm hiện nay|chức vụ chuyên môn|chức vụ đảng|chức vụ chính quyền|nghề|nhiệm vụ|phụ trách|công tác hiện nay|công việc phụ trách|nhiệm vụ chính|chức vụ kiêm nhiệm|chức vụ công đoàn|chức vụ đoàn|chức vụ hội|chức vụ đoàn thể",
  role: "vai trò",
  employment:
    "tình trạng việc làm|có việc làm|tình hình việc làm|thất nghiệp|tình trạng hoạt động kinh tế|chưa có việc làm|không có việc làm|việc làm hiện tại",
  rank: "cấp bậc|quân hàm|cấp hàm|hàm|cấp bậc hàm|rank|cấp bậc quân hàm",
  unit: "đơn vị|đơn vị tập thể công tác|đơn vị và tập thể công tác|tập thể công tác|đơn vị đề nghị khen|đơn vị đề nghị khen thưởng|cơ quan|đơn vị công tác|nơi công tác|nơi làm việc|cơ quan công tác|cơ quan làm việc|cơ quan đơn vị|đơn vị cơ quan|tổ chức|cơ quan tổ chức|trường|trường học|trường công tác|địa phương|xã phường|xã phường thị trấn|xã thị trấn|phường xã|xã|phường|doanh nghiệp|công ty|đơn vị đề nghị|đơn vị trình|đơn vị đăng ký|đơn vị gửi|đơn vị gửi bài|đơn vị gửi bài viết|đơn vị có bài|đơn vị có bài viết|đơn vị nộp bài|đơn vị nộp|cơ quan gửi|nơi gửi|unit|organization|organisation|agency|workplace|school|đv|đvct|đơn vị chủ trì|đơn vị thực hiện|đơn vị quản lý|nơi đang công tác|đơn vị đang công tác|đang công tác tại|nơi công tác học tập|cq|thông tin đơn vị|chủ đầu tư|thuộc đơn vị|cđcs|công đoàn cơ sở|đoàn cơ sở|cơ sở đoàn|hội cơ sở|chi nhánh|nhà trường|đơn vị giới thiệu|đơn vị đề cử|đơn vị tiến cử|đơn vị lập hồ sơ|đơn vị trình khen|đơn vị trình khen thưởng|đơn vị sản xuất|cơ quan chủ quản|đơn vị chủ quản|cơ quan trình|nơi làm việc học tập|cơ quan đề nghị|cơ quan đề nghị khen thưởng|đơn vị địa bàn|địa bàn đơn vị|đơn vị name|đv name|cơ quan name|trường name|donvi name|unit name|school name|organization name|agency name|company name|company",
  workInfo: "thông tin công tác|chức vụ công tác đơn vị",
  subUnit:
    "phòng ban|phòng|phongban name|phòng ban name|phòng name|khoa name|tổ name|lớp name|department name|class name|team name|tổ|khoa|bộ phận|khối|ban|đơn vị trực thuộc|đơn vị cơ sở|tổ dân phố|tdp|thôn|thôn tổ dân phố|thôn tổ|xóm|ấp|bản|khu phố|khu dân cư|lớp|đội|phòng khoa|khoa phòng|tổ công tác|phòng ban công tác|phòng ban làm việc|tổ chuyên môn|tổ bộ môn|bộ môn|chi đoàn|chi bộ|chi hội|department|division|team|phân xưởng|tổ đội|phòng đội|phòng ban đơn vị|buôn|khóm|phum|sóc|phum sóc|khối lớp|tổ sx|tổ sản xuất|tổ cm|làng|thôn bản|bản làng|plei|bon|điểm trường|phân hiệu|trung đội",
  address:
    "địa chỉ|nơi ở|chỗ ở|nơi cư trú|thường trú|nơi thường trú|hộ khẩu|hộ khẩu thường trú|hktt|nơi đăng ký thường trú|nơi đăng ký hộ khẩu thường trú|nơi ở hiện nay|nơi ở hiện tại|trú quán|chỗ ở hiện nay|địa chỉ thường trú|địa chỉ liên hệ|địa chỉ nơi ở|cư trú|address|residence|nơi sinh sống|trú tại|nơi cư ngụ|nơi đktt|đktt|đkhktt|nơi đkhktt|thôn xã|xóm xã|ấp xã|bản xã|thôn xã huyện|xã huyện|thôn bản xã|tổ dân phố phường|số nhà|số nhà đường|số nhà ngõ|số nhà đường phố|đường phố|số nhà tổ|nơi cư trú hiện nay",
  tempAddress: "tạm trú|nơi tạm trú|địa chỉ tạm trú|nơi ở tạm trú",
  ethnicity: "dân tộc|ethnicity|ethnic group|thành phần dân tộc",
  party:
    "đảng viên|là đảng viên|ngày vào đảng|đảng|đảng viên đcsvn|party member|đảng đoàn|ngày kết nạp đảng|kết nạp đảng|đảng tịch|tình trạng đảng viên|là đv",
  sector:
    "lĩnh vực|ngành|lĩnh vực hoạt động|ngành lĩnh vực|ngành nghề|cụm khối thi đua|cụm thi đua|khối thi đua|cụm khối|field|sector|lĩnh vực công tác|mảng|lĩnh vực ngành|gương về mặt|về mặt|về lĩnh vực|mặt công tác",
  achievement:
    "thành tích|có việc làm tốt|có thành tích|tóm tắt thành tích|tóm tắt|thành tích đạt được|nội dung thành tích|thành tích tiêu biểu|thành tích nổi bật|thành tích chính|tóm tắt thành tích đạt được|việc làm|việc làm tốt|việc làm cụ thể|việc tốt|những việc làm tốt|việc làm tiêu biểu|nội dung việc làm|lý do|lý do khen|lý do đề nghị|nội dung khen thưởng|nội dung khen|nội dung đề nghị|nghĩa cử|hành động|hành động đẹp|việc làm ý nghĩa|công lao|đóng góp|diễn biến|kết quả đạt được|kết quả nổi bật|thành tích cá nhân|trích ngang thành tích|trích yếu thành tích|gương việc tốt|achievement|achievements|summary|deed|good deed|thành tích xuất sắc|kết quả thực hiện nhiệm vụ|việc đã làm|việc thiện|việc làm tình nghĩa|nội dung việc tốt|công trạng|tóm tắt công trạng|hành động dũng cảm|cách làm hay|diễn giải|căn cứ khen thưởng|câu chuyện|nghĩa cử đẹp|việc làm thiết thực|kết quả sản xuất kinh doanh|kết quả sxkd|kết quả công tác|kết quả công việc|kết quả lao động|kết quả hoạt động|kết quả thực hiện",
  content: "nội dung|nd|content|mô tả|description|reason",
  result: "kết quả|result|kq",
  summary: "khái quát|sơ lược|tóm lược",
  evaluation:
    "nhận xét|xếp loại|mức độ hoàn thành nhiệm vụ|mức độ ht nhiệm vụ|mức độ hoàn thành|đánh giá|hoàn thành nhiệm vụ|điểm|tổng điểm|số điểm|trạng thái|kết luận|ý kiến thẩm định|thẩm định|kết quả xếp loại|kết quả đánh giá|hạnh kiểm|học lực",
  list: "danh sách|ds",
  time: "thời gian|thời điểm|thời hạn|time|khi nào|thời gian dự kiến|giờ|period|thời gian địa điểm",
  date: "ngày|ngày tháng|ngày tháng năm|ngày th|date|thời gian ngày|tháng|hôm",
  yearWord: "năm|năm học|năm công tác thi đua|school year|year|tháng năm",
  place: "địa điểm|nơi|nơi thực hiện|nơi xảy ra|place|location|địa bàn|vị trí địa lý",
  perform:
    "thực hiện|ngaythuchien|thoigianthuchien|lập thành tích|lập công|diễn ra|xảy ra|làm việc tốt|đạt được thành tích|ghi nhận|phát hiện|xảy ra sự việc|tiến hành|triển khai|thực hiện việc tốt|đạt được|đạt thành tích|lập|hành động dũng cảm|làm khi nào|khi nào làm",
  award:
    "danh hiệu|danh hiệu thi đua|hình thức biểu dương|hình thức tuyên dương|hình thức vinh danh|hình thức tôn vinh|hình thức ghi nhận|biểu dương|tuyên dương|vinh danh|tôn vinh|hình thức|hình thức khen thưởng|hình thức khen|danh hiệu hình thức|khen thưởng|hình thức thi đua|dhtđ|dh tđ|htkt|ht kt|danh hiệu hình thức khen thưởng|thi đua|thi đua khen thưởng|khen|đề nghị khen thưởng|đề nghị khen|mức khen|mức khen thưởng|award|awards|title|award proposed|reward|danh hiệu đạt được|đề nghị tặng|tặng thưởng|đề nghị xét tặng|phần thưởng|giải thưởng|loại khen thưởng|loại danh hiệu|hình thức tặng thưởng|đề xuất khen thưởng|hình thức kt|danh hiệu tđ|dh|tđ|tđ kt|tđkt|loại hình thức khen|loại hình thức khen thưởng|tên danh hiệu|tên hình thức khen thưởng",
  propose:
    "đề nghị|đăng ký|đề xuất|xét tặng|bình xét|danh hiệu đề nghị|danh hiệu đăng ký|hình thức đề nghị|đăng ký thi đua|đăng ký danh hiệu|đề nghị danh hiệu|đề nghị xét|danh hiệu xét tặng|danh hiệu đề xuất|suy tôn",
  pastAward:
    "đã được khen|đã được khen thưởng|đã đạt|đã đạt được|thành tích đã được khen thưởng|khen thưởng đã đạt|danh hiệu đã đạt|quá trình khen thưởng|các hình thức đã được khen|danh hiệu đã được tặng|hình thức khen thưởng đã được ghi nhận|khen thưởng năm trước|đã khen|thành tích các năm trước|đã được tặng|đã nhận|đã được|trước đây|năm liền kề|những năm trước|các năm trước|các năm trước đây|đã được tặng thưởng|đã được nhận",
  level:
    "cấp|cấp khen|cấp khen thưởng|cấp đề nghị|cấp quyết định|thẩm quyền|cấp độ|cấp ra quyết định|cấp trình|cấp xét|cấp tặng|cấp xét tặng|level|thẩm quyền khen thưởng|thẩm quyền quyết định|cấp có thẩm quyền|cấp ký|cấp danh hiệu|cơ quan quyết định|cơ quan khen thưởng|đề nghị cấp|đề nghị tôn vinh cấp|đề nghị khen cấp|đề nghị khen thưởng cấp|đề nghị tặng cấp|đề nghị biểu dương cấp|khen thưởng cấp|tôn vinh cấp",
  decision:
    "quyết định|qđ|số quyết định|số qđ|quyết định khen thưởng|decision|qđ khen thưởng|số ký hiệu|ký hiệu|số văn bản|văn bản|qđkt|qđ công nhận|quyết định công nhận|giấy chứng nhận|số hiệu văn bản|vb|văn bản số|ký hiệu văn bản",
  proposal: "tờ trình|ttr|công văn|kế hoạch|văn bản đề nghị",
  number: "số|number",
  signed: "ngày ký|ngày ban hành|ngày ra quyết định|ngày quyết định|ngày qđ|signed",
  sign: "ký|ban hành|ký tên|chữ ký|ký nhận|ký xác nhận|ký ghi rõ họ tên",
  votes:
    "phiếu|số phiếu|phiếu tín nhiệm|số phiếu tín nhiệm|phiếu bầu|phiếu đồng ý|số phiếu đồng ý|kết quả bỏ phiếu|kết quả bình xét|bỏ phiếu|biểu quyết|số phiếu bầu|tổng đy|đồng ý|tín nhiệm|votes|số phiếu tán thành|tán thành|kết quả kiểm phiếu|số phiếu đạt|phiếu thuận",
  percent: "tỷ lệ|phần trăm|tl|percent|percentage|rate|tỷ lệ phần trăm",
  initiative:
    "sáng kiến|đề tài|sáng kiến kinh nghiệm|skkn|đề tài sáng kiến|đề tài sáng kiến kinh nghiệm|giải pháp|nckh|sk|đề tài nghiên cứu|đề tài nghiên cứu khoa học|đề án|sáng kiến giải pháp|tên sáng kiến|tên đề tài|tên giải pháp|initiative|cải tiến kỹ thuật|sáng kiến cải tiến|sáng kiến đề tài",
  recognise: "công nhận|được công nhận|xét công nhận|công nhân|recognised|recognized|nghiệm thu",
  scope: "phạm vi|phạm vi ảnh hưởng|hiệu quả áp dụng|phạm vi áp dụng|khả năng áp dụng|áp dụng|scope",
  work: "công trình|phần việc|sự kiện|công trình phần việc|công trình phần việc sự kiện|công trình sự kiện|tên công trình|tên phần việc|tên sự kiện|công việc phần việc|hoạt động|mô hình|work|event|phần việc thanh niên",
  start:
    "bắt đầu|khởi công|khởi động|ngày bắt đầu|triển khai từ|từ ngày|start|start date|ngày khởi công|thời gian khởi công|bắt đầu từ",
  finish:
    "hoàn thành|kết thúc|khánh thành|ngày hoàn thành|ngày kết thúc|đến ngày|finish|end|end date|finish date|xong|dự kiến hoàn thành|thời gian hoàn thành|hoàn thành tổ chức|tổ chức hoàn thành|ngày hoàn thành tổ chức|ngày tổ chức|thời gian tổ chức|ngày tổ chức hoàn thành|thời gian hoàn thành tổ chức|thời gian tổ chức hoàn thành|hoàn thành hoặc tổ chức|ngày hoàn thành hoặc tổ chức|ngày diễn ra sự kiện|ngày tổ chức sự kiện|ngày hoàn thành công trình|ngày xong|thời hạn hoàn thành|bàn giao",
  article:
    "bài viết|tên bài|tên bài viết|tiêu đề|tiêu đề bài viết|bài|tác phẩm|tên tác phẩm|bài dự thi|đầu đề|nhan đề|article|article title|đầu bài|tên bài dự thi|tựa đề|tên tác phẩm dự thi",
  copies:
    "số bản|bản in|số lượng bản|số bản in|số bản nộp|bản giấy|số lượng bài nộp|copies|số bản gửi|số lượng bản in|số quyển|số cuốn|số tập",
  sent: "ngày gửi|ngày nộp|gửi|nộp|thời gian gửi|thời gian nộp|sent|ngày chuyển|ngày trình|nộp hồ sơ|gửi hồ sơ|ngày gửi hồ sơ|ngày nộp bài|ngày gửi bài|ngày nộp hồ sơ",
  received:
    "ngày nhận|nhận|tiếp nhận|ngày tiếp nhận|thời gian nhận|received|ngày nhận hồ sơ|ngày nhận bài|ngày tiếp nhận hồ sơ|ngày đến",
  documents:
    "hồ sơ|thành phần hồ sơ|báo cáo thành tích|bctt|bc thành tích|báo cáo tóm tắt thành tích|biên bản|biên bản họp|biên bản họp xét|biên bản bình xét|tài liệu|minh chứng|tài liệu kèm theo|hồ sơ kèm theo|giấy tờ|giấy tờ kèm theo|documents|attachments|file đính kèm|đính kèm|tờ trình đề nghị|hồ sơ đính kèm|có báo cáo thành tích|báo cáo|bản báo cáo thành tích|loại văn bản|tên văn bản|loại báo cáo|tên báo cáo|loại hồ sơ|tên hồ sơ|tên loại văn bản|tên loại và trích yếu nội dung|tên loại trích yếu nội dung|tên loại và trích yếu|tên loại trích yếu|trích yếu|trích yếu nội dung|nội dung trích yếu|trích yếu văn bản|trích yếu nội dung văn bản|nội dung văn bản|loại hồ sơ báo cáo|tên hồ sơ báo cáo|tên báo cáo hồ sơ|loại báo cáo hồ sơ|tên văn bản báo cáo|hồ sơ đã nộp|hồ sơ gồm|tài liệu gửi kèm|tài liệu nộp|hồ sơ nộp|loại tài liệu|tên tài liệu",
  attestation:
    "cam kết|chủ trương|chủ trương đường lối|chấp hành tốt chủ trương|chấp hành tốt đường lối|chấp hành đường lối|pháp luật|tiêu chuẩn|tiêu chí|đạt tiêu chuẩn|đáp ứng tiêu chuẩn|đủ tiêu chuẩn|chấp hành|chấp hành tốt|chấp hành chủ trương|chấp hành pháp luật|gương mẫu|gương mẫu chấp hành|xác nhận|không thuộc nhiệm vụ|không thuộc nhiệm vụ được giao|ngoài nhiệm vụ|ngoài nhiệm vụ được giao|không vì lợi ích|không vi phạm|không bị kỷ luật|có lợi cho|mang lại lợi ích|được nhân dân ghi nhận|được tín nhiệm|đủ điều kiện|điều kiện|attestation|criteria|criterion|tc|thủ trưởng xác nhận|xác nhận của đơn vị|xác nhận của thủ trưởng|được cộng đồng ghi nhận",
  direct:
    "trực tiếp|lao động trực tiếp|trực tiếp sản xuất|trực tiếp công tác|người lao động trực tiếp|trực tiếp lao động|trực tiếp lao động sản xuất|lđ trực tiếp",
  headcount:
    "số người|quân số|số lượng người|tổng số cán bộ|tổng số người|tổng số cbcc|tổng số cbccvc|tổng số cbgvnv|biên chế|sĩ số|số thành viên|số nhân khẩu|số lượng thành viên|số lao động|tổng số lao động|số cán bộ|tổng quân số|headcount|số lượng cbcc|số đoàn viên|số hội viên|số cbcc|tổng số cbcnv|số nhân viên|số lượng cán bộ",
  amount: "số lượng|sl|tổng số|tổng|tổng cộng|cộng|quantity|total|ts|số lượt",
  note: "ghi chú|gc|ghi chú khác|chú thích|note|notes|remark|remarks|lưu ý|g chú|ghi chú thêm|ý kiến khác|comment|comments|g c|chú ý",
  code: "mã|mã số|mã đối tượng|mã dòng|code|id|mã hồ sơ|mã bản ghi|mã hồ sơ tđkt|mã hồ sơ khen thưởng|mã hồ sơ thi đua|key|mã hs",
  classify:
    "phân loại|loại|loại đối tượng|phân loại đối tượng|phân loại cán bộ|phân loại tập thể|loại tập thể|loại cá nhân|phân loại khen thưởng|kind|type|category|thuộc loại|thuộc diện|diện|nhóm đối tượng|nhóm|cá nhân hay tập thể|là cá nhân hay tập thể|cn tt hgđ|cn tt hộ|cn tt|tt cn",
  occasion:
    "loại hình khen thưởng|loại hình|hình thức tổ chức|đợt|đợt khen thưởng|phong trào|chuyên đề|đợt thi đua|batch|tên phong trào",
  choice: "lựa chọn|chọn|chọn từ danh sách|select",
  issued: "ngày cấp|nơi cấp|cấp ngày|ngày cấp cccd|ngày và nơi cấp|nơi cấp cccd",
  nameless:
    "quá trình công tác|quá trình hoạt động|quá trình tham gia|môn|môn dạy|môn học|subject taught|diện tích|đơn vị tính|đvt|nơi áp dụng|địa chỉ áp dụng|ngày chấp nhận|ngày phản biện|ngày xuất bản|ngày duyệt|ngày phê duyệt|giá|đơn giá|giá đề nghị|giá thẩm định|giá trị đề nghị|thời gian làm việc tại công ty|thời gian làm việc tại đơn vị|thời gian học tập|thời gian đào tạo|thâm niên|địa chỉ github|github|địa chỉ web|website|địa chỉ ip|ảnh|hình ảnh|hình nhân viên|hình sinh viên|hình thẻ|hình đại diện|link|đường link|nơi triển khai|giới thiệu|lời giới thiệu|hình thức học|hình thức học tập|hình thức dạy|hình thức giảng dạy|hình thức thi|hình thức kiểm tra|hình thức đánh giá|hình thức đào tạo|hình thức xét tuyển|hình thức tuyển dụng|hình thức làm việc|hình thức lao động|hình thức hợp đồng|hình thức thanh toán|hình thức nộp|hình thức kỷ luật|hình thức xử lý|hình thức xử phạt|hình thức hỗ trợ|hình thức sở hữu|hình thức kinh doanh|nơi đăng ký nộp thuế|nộp thuế|nơi nhận|nơi nộp|nơi gửi đến",
} as const;

/** Words that say nothing about what a column holds. */
export const FILLERS =
  "của|và|theo|được|hoặc|hay|là|thông tin|ghi rõ|ghi|hiện nay|hiện tại|nếu có|cụ thể|chi tiết|trong|trên|tại|cho|các|những|đã|sẽ|bị|kèm theo|liên quan|đối với|ở|với|về|từ|đến|để|x|đánh dấu|tích|có|không|viết tắt|in hoa|chữ in hoa|chữ|mới|cũ|chính|khác|công tác|làm việc|người|the|of|and|or|to|in|for|mục|cột|đợt này|năm nay|bắt buộc|required|optional|vui lòng|nhập|yêu cầu|tiêu biểu|xuất sắc|điền|đầy đủ|ngắn gọn|hiện|một|này|đang|do|thuộc|viết|khoảng|dòng|chung|riêng|dự kiến|kê khai|thực tế|nổi bật|thiết thực|đặc biệt|đột xuất|từng năm|hàng năm|hằng năm|trong năm|cả năm|cuối năm|đầu năm|cấp trên|những|cá nhân được|gdđt|gd đt|dự thi|chip|gắn chip";

/** "Giấy khen của Chủ tịch UBND huyện" in its usual wordings. */
const GIVEN_BY_CHAIRMEN = ["giấy khen", "bằng khen"].flatMap((form) =>
  ["của chủ tịch", "chủ tịch", "của", ""].flatMap((by) =>
    ["ubnd", "ủy ban nhân dân"].flatMap((office) =>
      ["xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh"].map((place) =>
        [form, by, office, place].filter((word) => word !== "").join(" "),
      ),
    ),
  ),
);

/** Names of awards: a column headed by one of them usually holds a mark. */
export const AWARD_NAMES = [
  "lao động tiên tiến|chiến sĩ tđcs|chiến sĩ tđ|cstđ cs|đoàn viên xs|đoàn viên xuất sắc|lđtt|ldtt|chiến sĩ tiên tiến|cstt|chiến sĩ thi đua|chiến sĩ thi đua cơ sở|cstđcs|cstđ|cstđ cơ sở|cstđ cấp cơ sở|chiến sĩ thi đua cấp cơ sở|cstđ cấp tỉnh|cstđ tỉnh|cstđct|cstđt|cstđtq|cstđ toàn quốc|chiến sĩ thi đua cấp tỉnh|chiến sĩ thi đua thành phố|cstđ thành phố|cstđ cấp thành phố|chiến sĩ thi đua toàn quốc|chiến sĩ thi đua cấp thành phố|chiến sĩ thi đua cấp bộ|tập thể lao động tiên tiến|ttlđtt|tập thể lao động xuất sắc|tt lao động xuất sắc|ttlđxs|tt lđtt|tt lđxs|đơn vị tiên tiến|đvtt|đơn vị quyết thắng|đvqt|cờ thi đua|cờ tđ|cờ thi đua của chính phủ|cờ thi đua của tỉnh|cờ thi đua của thành phố|gia đình văn hóa|gđvh|thôn văn hóa|tổ dân phố văn hóa|người tốt việc tốt|ntvt|giấy khen|gk|bằng khen|bk|kỷ niệm chương|knc|huy hiệu|huân chương|huân chương lao động|huy chương|công dân thủ đô ưu tú|công dân ưu tú|công dân danh dự|vì sự nghiệp xây dựng thủ đô|nhà giáo ưu tú|nhà giáo nhân dân|thầy thuốc ưu tú|thầy thuốc nhân dân|anh hùng lao động|giấy khen chủ tịch ubnd huyện|giấy khen chủ tịch ubnd xã|bằng khen ubnd tỉnh|bằng khen ubnd thành phố|bằng khen thủ tướng|bkubnd|bkttcp|hoàn thành xuất sắc nhiệm vụ|biểu dương|thư khen|giấy chứng nhận người tốt việc tốt",
  ...GIVEN_BY_CHAIRMEN,
].join("|");

export type Notion = keyof typeof TERMS | "awardName";

export const isNotion = (word: string): word is Notion => word === "awardName" || Object.hasOwn(TERMS, word);
