import type { RegisterKind } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { collationKey, givenNameCollationKey } from "../../text/collate";
import type { PlanValue } from "../../grid/sheet-plan";
import { text } from "../plan-value";
import type { ReportContext } from "../report-context";
import { fieldText } from "../field-value";
import { nameOf, postOf } from "../printed-nomination";

/** A list as it is printed: five columns beside the number. */
interface PrintList {
  readonly heading: string;
  readonly headers: readonly [string, string, string, string, string];
  readonly cells: (
    record: RegisterRecord,
    context: Pick<ReportContext, "printed" | "figures">,
  ) => readonly [PlanValue, PlanValue, PlanValue, PlanValue, PlanValue];
}

const joined = (...parts: readonly string[]): PlanValue => text(parts.filter((part) => part !== "").join(", "));
const plain = (record: RegisterRecord, field: Parameters<typeof fieldText>[1]): PlanValue =>
  text(fieldText(record, field));

const prefixed = (sign: string, number: string): string => (number === "" ? "" : `${sign}${number}`);

export const PRINT_LISTS: Readonly<Record<RegisterKind, PrintList>> = {
  nominations: {
    heading: "Danh sách đề nghị khen thưởng",
    headers: [
      "Họ và tên; tên tập thể, hộ gia đình",
      "Ngày, năm sinh",
      "Chức vụ, nơi công tác hoặc nơi ở",
      "Tóm tắt thành tích",
      "Danh hiệu, hình thức đề nghị",
    ],
    cells: (record, context) => {
      const { name, birth, post, achievement } = context.printed(record);
      return [name, birth, post, achievement, text(context.figures.awardsOf(record).join("; "))];
    },
  },
  articles: {
    heading: "Danh sách bài viết",
    headers: ["Tên bài viết", "Số bản", "Người viết", "Người, tập thể được nêu gương", "Ngày nhận"],
    cells: (record) => [
      plain(record, "articleTitle"),
      plain(record, "copies"),
      joined(
        fieldText(record, "writerName"),
        fieldText(record, "writerPosition") || fieldText(record, "writerAddress"),
      ),
      joined(
        fieldText(record, "subjectName") || fieldText(record, "name"),
        fieldText(record, "subjectPosition") || fieldText(record, "subjectAddress"),
      ),
      plain(record, "receivedOn"),
    ],
  },
  works: {
    heading: "Danh sách công trình, phần việc, sự kiện",
    headers: ["Tên công trình, phần việc, sự kiện", "Loại", "Ngày bắt đầu – hoàn thành", "Kết quả", "Ghi chú"],
    cells: (record) => [
      plain(record, "workTitle"),
      plain(record, "workType"),
      text([fieldText(record, "startedOn"), fieldText(record, "finishedOn")].filter((part) => part !== "").join(" – ")),
      plain(record, "achievement"),
      plain(record, "note"),
    ],
  },
  initiatives: {
    heading: "Danh sách sáng kiến",
    headers: ["Tác giả", "Cấp công nhận", "Chức vụ, nơi công tác", "Tên sáng kiến, giải pháp", "Số, ngày công nhận"],
    cells: (record) => [
      text(nameOf(record)),
      plain(record, "initiativeLevel"),
      text(postOf(record)),
      plain(record, "initiative"),
      joined(fieldText(record, "decisionNumber"), fieldText(record, "recognisedOn")),
    ],
  },
  scores: {
    heading: "Bảng chấm điểm thi đua",
    headers: ["Nội dung", "Điểm chuẩn", "Kế hoạch – thực hiện", "Điểm tự chấm", "Điểm thưởng, điểm trừ"],
    cells: (record) => [
      plain(record, "scoreItem"),
      plain(record, "standardPoints"),
      text([fieldText(record, "planned"), fieldText(record, "achieved")].filter((part) => part !== "").join(" – ")),
      plain(record, "points"),
      joined(prefixed("+", fieldText(record, "bonusPoints")), prefixed("–", fieldText(record, "minusPoints"))),
    ],
  },
  submissions: {
    heading: "Văn bản, hồ sơ đã nhận",
    headers: ["Văn bản", "Ngày gửi", "Ngày nhận", "Nội dung", "Ghi chú"],
    cells: (record) => [
      plain(record, "documents"),
      plain(record, "sentOn"),
      plain(record, "receivedOn"),
      text(""),
      plain(record, "note"),
    ],
  },
};

function sortedBy(
  records: readonly RegisterRecord[],
  keyOf: (record: RegisterRecord) => string,
): readonly RegisterRecord[] {
  const keyed = records.map((record, index) => ({ record, key: keyOf(record), index }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  return keyed.map(({ record }) => record);
}

/** In the order the clerk chose: as the units sent them, or by given name (collectives by their name). */
export const inPrintOrder = (
  records: readonly RegisterRecord[],
  { choices }: Pick<ReportContext, "choices">,
): readonly RegisterRecord[] =>
  choices.order === "unit"
    ? records
    : sortedBy(records, ({ fields }) =>
        fields.kind === "individual" ? givenNameCollationKey(fields.name ?? "") : collationKey(fields.name ?? ""),
      );
