import type { RegisterKind } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { collationKey, givenNameCollationKey } from "../../text/collate";
import type { AwardsOf } from "../figures";
import type { Desk } from "../parts";
import { fieldText } from "./field-value";

/** A list as it is printed: five columns beside the number. */
interface PrintList {
  readonly heading: string;
  readonly headers: readonly [string, string, string, string, string];
  readonly cells: (record: RegisterRecord, awardsOf: AwardsOf) => readonly [string, string, string, string, string];
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** "Ông Nguyễn Văn An" where the unit wrote so. */
const nameOf = (record: RegisterRecord): string => [fieldText(record, "honorific"), fieldText(record, "name")].filter((part) => part !== "").join(" ");

export const postOf = (record: RegisterRecord): string =>
  joined([fieldText(record, "rank"), fieldText(record, "position")].filter((part) => part !== "").join(" "), fieldText(record, "subUnit")) || fieldText(record, "positionUnit") || fieldText(record, "address");

export const PRINT_LISTS: Readonly<Record<RegisterKind, PrintList>> = {
  nominations: {
    heading: "Danh sách đề nghị khen thưởng",
    headers: ["Họ và tên; tên tập thể, hộ gia đình", "Ngày, năm sinh", "Chức vụ, nơi công tác hoặc nơi ở", "Tóm tắt thành tích", "Danh hiệu, hình thức đề nghị"],
    cells: (record, awardsOf) => [nameOf(record), fieldText(record, "birth"), postOf(record), fieldText(record, "achievement"), awardsOf(record).join("; ")],
  },
  articles: {
    heading: "Danh sách bài viết",
    headers: ["Tên bài viết", "Số bản", "Người viết", "Người, tập thể được nêu gương", "Ngày nhận"],
    cells: (record) => [
      fieldText(record, "articleTitle"), fieldText(record, "copies"),
      joined(fieldText(record, "writerName"), fieldText(record, "writerPosition") || fieldText(record, "writerAddress")),
      joined(fieldText(record, "subjectName") || fieldText(record, "name"), fieldText(record, "subjectPosition") || fieldText(record, "subjectAddress")),
      fieldText(record, "receivedOn"),
    ],
  },
  works: {
    heading: "Danh sách công trình, phần việc, sự kiện",
    headers: ["Tên công trình, phần việc, sự kiện", "Loại", "Ngày bắt đầu – hoàn thành", "Kết quả", "Ghi chú"],
    cells: (record) => [
      fieldText(record, "workTitle"), fieldText(record, "workType"),
      [fieldText(record, "startedOn"), fieldText(record, "finishedOn")].filter((part) => part !== "").join(" – "),
      fieldText(record, "achievement"), fieldText(record, "note"),
    ],
  },
  initiatives: {
    heading: "Danh sách sáng kiến",
    headers: ["Tác giả", "Cấp công nhận", "Chức vụ, nơi công tác", "Tên sáng kiến, giải pháp", "Số, ngày công nhận"],
    cells: (record) => [
      nameOf(record), fieldText(record, "initiativeLevel"), postOf(record), fieldText(record, "initiative"),
      joined(fieldText(record, "decisionNumber"), fieldText(record, "recognisedOn")),
    ],
  },
  submissions: {
    heading: "Văn bản, hồ sơ đã nhận",
    headers: ["Văn bản", "Ngày gửi", "Ngày nhận", "Nội dung", "Ghi chú"],
    cells: (record) => [fieldText(record, "documents"), fieldText(record, "sentOn"), fieldText(record, "receivedOn"), "", fieldText(record, "note")],
  },
};

function sortedBy(records: readonly RegisterRecord[], keyOf: (record: RegisterRecord) => string): readonly RegisterRecord[] {
  const keyed = records.map((record, index) => ({ record, key: keyOf(record), index }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  return keyed.map(({ record }) => record);
}

/** In the order the clerk chose: as the units sent them, or by given name (collectives by their name). */
export const inPrintOrder = (records: readonly RegisterRecord[], { choices }: Pick<Desk, "choices">): readonly RegisterRecord[] =>
  choices.order === "unit"
    ? records
    : sortedBy(records, ({ fields }) => (fields.kind === "individual" ? givenNameCollationKey(fields.name ?? "") : collationKey(fields.name ?? "")));
