import type { Campaign } from "../../campaign/campaign";
import { unitNameOf } from "../../check/facts/places";
import type { RecordFields, RegisterRecord } from "../../register/register";
import { dayOfIso, type Day } from "../../text/day";
import { DATE_FIELDS } from "../field-value";

interface ColumnOf<Type extends string, Value> {
  /** Fixed name in lower snake case: the same in every office's file, so that thousands of registers unite. */
  readonly name: string;
  readonly type: Type;
  readonly value: (record: RegisterRecord) => Value | null;
  /** What stands in it, for the data dictionary. */
  readonly meaning: string;
}

/** One column of the register for other programs; fits `ExportColumn` of the writers. */
type RegisterExportColumn =
  | ColumnOf<"text", string>
  | ColumnOf<"integer" | "decimal", number>
  | ColumnOf<"date", Day>
  | ColumnOf<"boolean", boolean>
  | ColumnOf<"texts", readonly string[]>;

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Plain = Exclude<
  keyof RecordFields,
  "awards" | "direct" | "copies" | "headcount" | "votePercent" | "kind" | "unit"
>;

const TEXTS: Readonly<Record<Plain, string>> = {
  seq: "Số thứ tự ghi trong danh sách của đơn vị",
  honorific: "Ông, Bà",
  rank: "Cấp bậc",
  name: "Họ và tên; tên tập thể, hộ gia đình",
  sex: "male: nam; female: nữ",
  birth: "Ngày sinh: năm, tháng hoặc ngày như nguồn ghi (2022, 2022-03, 2022-03-05)",
  idNumber: "Số CCCD, CMND",
  phone: "Số điện thoại",
  email: "Thư điện tử",
  position: "Chức vụ, nghề nghiệp",
  subUnit: "Phòng, ban, tổ trong đơn vị",
  positionUnit: "Chức vụ và đơn vị ghi chung một ô",
  address: "Địa chỉ",
  ethnicity: "Dân tộc",
  party: "Đảng viên",
  sector: "Lĩnh vực",
  achievement: "Tóm tắt thành tích",
  deedDate: "Ngày có việc làm, thành tích",
  level: "Cấp khen thưởng",
  decisionNumber: "Số quyết định",
  decisionDate: "Ngày quyết định",
  votes: "Số phiếu tín nhiệm",
  initiative: "Tên sáng kiến",
  initiativeLevel: "Cấp công nhận sáng kiến",
  recognisedOn: "Ngày công nhận sáng kiến",
  workTitle: "Tên công trình, phần việc, sự kiện",
  workType: "Loại công trình, phần việc, sự kiện",
  startedOn: "Ngày bắt đầu",
  finishedOn: "Ngày hoàn thành",
  articleTitle: "Tên bài viết",
  writerName: "Người viết",
  writerPosition: "Chức vụ, đơn vị người viết",
  writerAddress: "Địa chỉ người viết",
  writerPhone: "Điện thoại người viết",
  subjectName: "Người, tập thể được viết",
  subjectPosition: "Chức vụ, đơn vị người được viết",
  subjectAddress: "Địa chỉ người được viết",
  subjectPhone: "Điện thoại người được viết",
  sentOn: "Ngày gửi",
  receivedOn: "Ngày nhận",
  documents: "Văn bản, hồ sơ",
  note: "Ghi chú",
  rowCode: "Mã dòng",
};

const isPlain = (field: string): field is Plain => Object.hasOwn(TEXTS, field);

function fieldColumns(): readonly RegisterExportColumn[] {
  return Object.keys(TEXTS)
    .filter(isPlain)
    .flatMap((field): readonly RegisterExportColumn[] => {
      const text: RegisterExportColumn = {
        name: snake(field),
        type: "text",
        meaning: TEXTS[field],
        value: ({ fields }) => fields[field] ?? null,
      };
      if (!DATE_FIELDS.has(field)) return [text];
      const day: RegisterExportColumn = {
        name: `${snake(field)}_day`,
        type: "date",
        meaning: `${TEXTS[field]}, chỉ khi biết đủ ngày`,
        value: ({ fields }) => {
          const iso = fields[field];
          return iso === undefined ? null : dayOfIso(iso);
        },
      };
      return [text, day];
    });
}

/**
 * The columns of the register for databases: fixed names and types whatever the campaign, so that files of many
 * offices unite without mapping. Personal numbers stay text.
 */
export function exportColumns({
  id,
  year,
  office,
}: Pick<Campaign, "id" | "year" | "office">): readonly RegisterExportColumn[] {
  return [
    { name: "office", type: "text", meaning: "Cơ quan lập sổ", value: () => office.name },
    { name: "campaign", type: "text", meaning: "Mã đợt thi đua", value: () => id },
    { name: "year", type: "integer", meaning: "Năm của đợt thi đua", value: () => year },
    {
      name: "register",
      type: "text",
      meaning:
        "nominations: đề nghị; articles: bài viết; works: công trình, sự kiện; initiatives: sáng kiến; submissions: hồ sơ đã nhận",
      value: ({ register }) => register,
    },
    { name: "unit", type: "text", meaning: "Đơn vị đề nghị, theo danh sách đơn vị nơi nhận ra", value: unitNameOf },
    {
      name: "unit_known",
      type: "boolean",
      meaning: "true: đơn vị có trong danh sách đơn vị",
      value: ({ unitMatch }) => unitMatch !== null && unitMatch.unit !== null,
    },
    {
      name: "kind",
      type: "text",
      meaning: "individual: cá nhân; collective: tập thể; household: hộ gia đình",
      value: ({ fields }) => fields.kind ?? null,
    },
    {
      name: "awards",
      type: "texts",
      meaning: "Danh hiệu, hình thức khen thưởng đề nghị",
      value: ({ fields }) => fields.awards ?? null,
    },
    ...fieldColumns(),
    {
      name: "vote_percent",
      type: "decimal",
      meaning: "Tỷ lệ phiếu tín nhiệm, phần trăm",
      value: ({ fields }) => fields.votePercent ?? null,
    },
    { name: "copies", type: "integer", meaning: "Số bản", value: ({ fields }) => fields.copies ?? null },
    {
      name: "headcount",
      type: "integer",
      meaning: "Tổng số cán bộ, người lao động",
      value: ({ fields }) => fields.headcount ?? null,
    },
    { name: "direct", type: "boolean", meaning: "Trực tiếp lao động", value: ({ fields }) => fields.direct ?? null },
    { name: "source_file", type: "text", meaning: "Tệp nguồn", value: ({ source }) => source.file },
    { name: "source_sheet", type: "text", meaning: "Trang tính nguồn", value: ({ source }) => source.sheet },
    { name: "source_row", type: "integer", meaning: "Dòng nguồn, đếm từ 1", value: ({ source }) => source.row },
  ];
}

/** Column by column: name, type, meaning. Stands beside a CSV and in the metadata of a Parquet file. */
export const dataDictionary = (columns: readonly RegisterExportColumn[]): string =>
  ["name\ttype\tmeaning", ...columns.map(({ name, type, meaning }) => `${name}\t${type}\t${meaning}`)].join("\n");
