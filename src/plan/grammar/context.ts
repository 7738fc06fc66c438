import { pattern } from "../reading/key";
import type { Sentence } from "../reading/sentences";
import type { Span } from "../draft/values";
import { datesOf, type DateMention } from "./dates";
import { countsOf, documentNumbersOf, type CountMention } from "./numbers";

/** What the part of the plan that a sentence stands in is about. */
export type Topic = "documents" | "criteria" | "time" | "awards" | "units" | "duties" | "quota" | "purpose" | "prizes";

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ["documents", pattern("hồ sơ(?! cán bộ)|thủ tục|quy cách|thành phần hồ sơ")],
  ["criteria", pattern("tiêu chuẩn|tiêu chí|điều kiện|yêu cầu (?:về|đối với) bài(?: viết)?|phải bảo đảm|phải đạt các")],
  ["prizes", pattern("giải thưởng|cơ cấu giải")],
  ["quota", pattern("chỉ tiêu|số lượng|tỷ lệ|mục tiêu")],
  ["time", pattern("thời gian|thời hạn|tiến độ|lịch thực hiện|trình tự|kế hoạch thời gian")],
  ["awards", pattern("khen thưởng|hình thức|danh hiệu|hình thức khen")],
  ["units", pattern("đối tượng|phạm vi|kính gửi|thành phần tham gia")],
  ["duties", pattern("tổ chức thực hiện|phân công|trách nhiệm(?: thi hành)?|tổ chức, thực hiện|thực hiện")],
  ["purpose", pattern("mục đích|yêu cầu|ý nghĩa|phương hướng")],
];

/** A sentence with what every rule asks of it. */
export interface ReadSentence extends Sentence {
  /** Topics of the headings and leads it stands under, innermost first, each once. */
  readonly topics: readonly Topic[];
  readonly dates: readonly DateMention[];
  readonly counts: readonly CountMention[];
  readonly documentNumbers: readonly (Span & { readonly number: string })[];
}

const topicOf = (heading: string): readonly Topic[] =>
  TOPICS.filter(([, regex]) => heading.search(regex) >= 0).map(([topic]) => topic);

/** Dates, counts and topics of a sentence. */
export function readSentence(sentence: Sentence): ReadSentence {
  const topics = [...new Set([...sentence.context].reverse().flatMap(topicOf))];
  const documentNumbers = documentNumbersOf(sentence.text);
  const dates = datesOf(sentence.key).filter(
    (date) => !documentNumbers.some(({ from, to }) => from < date.to && date.from < to),
  );
  return {
    ...sentence,
    topics,
    documentNumbers,
    dates,
    counts: countsOf(sentence.key, [...dates, ...documentNumbers]),
  };
}

/** What the plan as a whole tells its rules. */
export interface PlanFacts {
  /** The year the plan is of; null where nothing tells it. */
  readonly year: number | null;
}
