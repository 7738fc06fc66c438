/** Marked syllables that are common in names, addresses and office texts, tone placed as `compareKey` places it. */
const COMMON =
  "biên biến biển biểu biện biệt buôn bà bài bàn bàng bành bàu bá bác bái bám bán báo bát bãi bè bê bình bí bích " +
  "bông bù bùi bạc bạch bản bảng bảo bảy bậc bắc bắt bằng bế bến bệnh bị bố bốn bồ bồi bồng bổn bộ bửu chiến chiếu " +
  "chiềng chiểu chuyên chuyển chuẩn chà chào chánh cháu chân châu chí chín chính chùa chú chúng chăm chư chương " +
  "chải chấn chấp chất chế chỉ chị chọn chống chợ chủ chức chứng chữa cuộc cà cá các cách cái cán cáo cát cây có cô " +
  "côi côn công cù cúc căn cơ cư cương cước cướp cường cả cải cảnh cấn cấp cần cầu cẩm cẩn cắp cốc cống cổ cổng " +
  "cộng cờ cụ của cứ cứu cử cửa cửu cự cực cựu diên diễm diễn diện diệp diệu doãn duyên dân dũng dương dưỡng dạy " +
  "dấu dầu dẫn dị dịch dịu dọn dụ dục dụng dự dựng già giàng giá gián giáo giáp giã giúp giải giảm giấy giồng giới " +
  "giữ gò góp gương gắn gặp gọi gỡ gửi hiến hiếu hiền hiển hiện hiệp hiệu hoài hoàn hoàng hoán hoạch hoạt hoằng " +
  "hoặc huyền huyện huân huấn huệ huổi huỳnh hà hàm hàn hàng hành hào hán hát hân hình hòa hòn hóa hùng húc hưng " +
  "hưu hương hướng hường hưởng hạ hạn hạng hạnh hải hảo hậu hằng hệ họ học họp hố hồ hồi hồng hỗ hộ hội hợi hợp hứa " +
  "hữu hựu khiêm khuê khuất kháng khánh khâm khâu khê khí khó khôi không khăn khương khải khắc khổng khởi kiên kiến " +
  "kiết kiều kiểm kiệm kiện kiệt kênh ký kế kết kịp kỳ kỷ kỹ liêm liên liêu liễu liệt loại luyến luân luông luận " +
  "luật là làm làng lành lào lái láng lâm lân lâu lãng lãnh lão lê lò lô lôi lùng lý lăng lĩnh lũng lư lưu lương " +
  "lưới lường lượng lạc lại lạn lạng lạt lần lầu lập lắp lễ lệ lịch lỗ lộ lộc lớn lớp lợi lụa lục lủng lữ lựa lực " +
  "miên miếu máu mây mã mê mít mòn mô môi môn mông mù mùi măng mơ mưu mười mường mạc mạnh mất mầm mẫn mẫu mận mậu " +
  "mặt mẽ mến mọi mỏ mồ mỗ mỗi mộ mộc một mới mở mục mừng mỹ nghiêm nghiệm nghiệp nghèo nghĩa nghề nghệ nghỉ nghị " +
  "ngoại nguyên nguyễn nguyện nguyệt nguồn ngà ngàn ngành ngày ngân ngã ngãi ngô ngũ ngư người ngạn ngọc nhiên " +
  "nhiều nhiệm nhuận nhà nhâm nhân nhã nhì nhơn như nhược nhạn nhất nhận nhập nhật nhằm nhặt nhị những nhựt niên " +
  "niệm nuôi nà nàn nàng này nâng nêu nói nông nùng núi năm năng nơi nưa nương nước nẫm nậm nổi nội nở nữ phiêng " +
  "phiếu pháp phát phân phìn phình phí phòng phó phù phùng phú phúc phương phước phường phượng phạm phải phấn phần " +
  "phẩm phận phố phối phổ phụ phục phụng phủ pá pú pờ quyên quyết quyền quách quán quân quê quí quý quả quản quảng " +
  "quận quế quốc quới quỳ quỳnh quỹ riềng rà rào rông rõ rơ rơi rạch rồng rộng soát suối sách sán sáng sát sáu sâu " +
  "sìn sín sóc sôi sông sĩ sơ sơn sương sản sầm sắc sẽ số sống sở sủng sức sử sửa sự sỹ thiên thiết thiều thiện " +
  "thiệp thiệu thoại thuần thuận thuật thuộc thàng thành thái thám tháng tháp thân thèn thêm thìn thôn thông thùy " +
  "thúc thúy thăng thơ thơm thư thường thưởng thượng thạc thạch thạnh thạo thảo thần thầu thẩm thắm thắng thế thể " +
  "thị thịnh thọ thống thổ thới thời thợ thụ thục thụy thủ thủy thứ thức thừa thực tiên tiêu tiến tiếp tiết tiền " +
  "tiểu tiện tiệp toàn toán toản triều triển triệu truyền trà tràng trào trách tráng trâm trân trãi trên trì trình " +
  "trí trò trù trú trúc trưng trương trước trường trưởng trạch trạm trả trảng trấn trần trận trật trẻ trị trịnh " +
  "trọng trồng trộm trợ trụ trực tuyên tuyến tuyết tuyền tuân tuấn tuất tuệ tuổi tà tài tàu tày tác tám tâm tân tây " +
  "tè tên tình tích tín tính tòng tóm tô tôn tông tùng tú túc tăng tĩnh tơ tư tương tước tường tưởng tượng tạ tại " +
  "tạo tả tảo tấn tấu tầng tập tật tắt tặng tế tỉnh tịch tịnh tọa tỏa tố tống tốt tổ tổng tộc tờ tở tụ tục tủa tứ " +
  "từ từng tử tự tỷ uyên viên viết viễn việc việt và vàng vào vân vì vô võ văn vĩ vĩnh vũ vũng vương vượng vạn vận " +
  "về vệ vị vịnh vọng với vụ vừ vững vực xuyên xuyến xuân xuất xà xá xây xã xét xín xóm xương yên yêu yến yếu ái " +
  "ánh áp ân ít ô ôn ông út ý đa đam đan đang đinh điêu điềm điền điều điểm điển điện điệp đoan đoài đoàn đoạn đua " +
  "đuối đà đài đàm đàn đào đá đán đánh đây đã đèn đình đích đóng đô đôn đông đúng đăng đơn đường được đạ đại đạo " +
  "đạt đảm đảng đất đấu đầm đầu đẩy đắc đằng đặc đặng đặt đẹp đến đề để địa định đỏ đốc đối đống đồi đồn đồng đổi " +
  "đỗ độ đội động đột đời đỡ đợt đức đứng ấn ấp ổ ổn ở ủng ủy ứng";

const SYLLABLES: ReadonlySet<string> = new Set(COMMON.split(" "));

/** Whether a lower-case syllable with unified tone placement is a common one. */
export const isCommonSyllable = (syllable: string): boolean => SYLLABLES.has(syllable);
