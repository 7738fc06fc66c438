import type { ColumnRule, PlanPlace, RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";

/** A field that the plan says a list or a cover must have. */
interface AskedColumn {
  readonly register: RegisterKind;
  readonly field: FieldId;
  readonly header: string;
  readonly place: PlanPlace;
}

type Usual = readonly [field: FieldId, header: string, need: ColumnRule["need"], help: string];

const ARTICLES: readonly Usual[] = [
  ["articleTitle", "Tên bài viết", "required", "Ghi đúng tên ở bìa bài viết."],
  ["writerName", "Họ và tên người viết", "required", "Ghi đủ họ tên."],
  ["subjectName", "Người, tập thể được nêu gương", "required", "Ghi đủ họ tên hoặc tên tập thể."],
  ["kind", "Đối tượng", "recommended", "Chọn cá nhân hoặc tập thể."],
  ["unit", "Đơn vị gửi bài", "recommended", "Tên đơn vị gửi bài."],
  ["copies", "Số bản", "recommended", "Số bản in của bài viết."],
  ["receivedOn", "Ngày nhận bài", "recommended", "Ngày nhận được bài."],
  ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
];
const WORKS: readonly Usual[] = [
  ["unit", "Đơn vị đăng ký", "recommended", "Tên đơn vị thực hiện."],
  ["workTitle", "Tên công trình, phần việc, sự kiện", "required", "Ghi tên cụ thể."],
  ["workType", "Loại", "required", "Chọn công trình, phần việc hoặc sự kiện."],
  ["finishedOn", "Ngày hoàn thành", "recommended", "Ghi dd/mm/yyyy."],
  ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
];
const INITIATIVES: readonly Usual[] = [
  ["name", "Tác giả", "required", "Ghi đủ họ tên người có sáng kiến."],
  ["unit", "Đơn vị", "recommended", "Đơn vị của tác giả."],
  ["initiative", "Tên sáng kiến, giải pháp", "required", "Ghi đúng tên trong hồ sơ đề nghị công nhận."],
  ["initiativeLevel", "Cấp công nhận", "recommended", "Cấp công nhận sáng kiến."],
  ["sentOn", "Ngày gửi hồ sơ", "optional", "Ngày gửi hồ sơ."],
  ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
];
const USUAL: Readonly<Partial<Record<RegisterKind, readonly Usual[]>>> = {
  articles: ARTICLES,
  works: WORKS,
  initiatives: INITIATIVES,
};

/** The columns of one list: the usual ones, those that the plan asks for required and with their place. */
export function columnsOfRegister(
  register: RegisterKind,
  blank: readonly ColumnRule[],
  asked: readonly AskedColumn[],
): readonly ColumnRule[] {
  const usual: readonly ColumnRule[] =
    USUAL[register]?.map(([field, header, need, help]) => ({
      register,
      field,
      header,
      need,
      help,
      subjects: [],
      place: null,
    })) ?? blank.filter((column) => column.register === register);
  const own = asked.filter((column) => column.register === register);
  const told = usual.map((column): ColumnRule => {
    const wanted = own.find(({ field }) => field === column.field);
    return wanted === undefined ? column : { ...column, need: "required", place: wanted.place };
  });
  const more = own
    .filter(({ field }) => !usual.some((column) => column.field === field))
    .map(({ field, header, place }): ColumnRule => ({
      register,
      field,
      header,
      need: "required",
      help: "Kế hoạch yêu cầu ghi.",
      subjects: [],
      place,
    }));
  const note = told.findIndex(({ field }) => field === "note");
  return note < 0 ? [...told, ...more] : [...told.slice(0, note), ...more, ...told.slice(note)];
}
