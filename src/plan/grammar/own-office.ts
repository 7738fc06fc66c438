import type { ReadSentence } from "./context";

/** Offices that gather, and the words of what they do with what was gathered. */
const OFFICE =
  /^(?:\s*(?:giao|đề nghị|yêu cầu)\s+)?(?:phòng|văn phòng|ban thi đua|ban tổ chức|bộ phận|công chức|sở nội vụ|thường trực hội đồng|hội đồng thi đua|cơ quan thường trực)(?![\p{L}])/u;
const GATHERS = /(?<![\p{L}])(?:tiếp nhận|thẩm định|tổng hợp|tham mưu|trình)(?![\p{L}])/u;

/**
 * Whether the sentence opens with the office that gathers and says, up to a place, what it does itself: "Phòng Nội vụ:
 * thẩm định hồ sơ, trình Hội đồng trước ngày …". What it hands on is no deadline of the units.
 */
export const isOfGatheringOffice = ({ key }: Pick<ReadSentence, "key">, at: number): boolean =>
  OFFICE.test(key) && GATHERS.test(key.slice(0, at));
