import type { FieldId, StandardField } from "./field";
import { compareKey } from "../text/key";

/** The header our own register gives to each field. Read back, such a header is its field for certain. */
export const REGISTER_HEADERS: Readonly<Record<"vi" | "en", Readonly<Record<StandardField, string>>>> = {
  vi: {
    seq: "STT",
    honorific: "Ông/Bà",
    rank: "Cấp bậc",
    lastName: "Họ và tên đệm",
    firstName: "Tên (tách riêng)",
    name: "Họ và tên / Tên tập thể, hộ gia đình",
    kind: "Đối tượng (cá nhân, tập thể, hộ gia đình)",
    sex: "Giới tính",
    birth: "Ngày sinh",
    birthMale: "Ngày sinh (Nam)",
    birthFemale: "Ngày sinh (Nữ)",
    idNumber: "Số CCCD/CMND",
    phone: "Số điện thoại",
    email: "Thư điện tử",
    position: "Chức vụ",
    unit: "Đơn vị",
    subUnit: "Phòng, ban, tổ",
    positionUnit: "Chức vụ, đơn vị công tác",
    address: "Địa chỉ",
    ethnicity: "Dân tộc",
    party: "Đảng viên",
    sector: "Lĩnh vực",
    achievement: "Tóm tắt thành tích",
    deedDate: "Ngày có việc làm, thành tích",
    award: "Danh hiệu thi đua/Hình thức khen thưởng",
    awardMark: "Đánh dấu danh hiệu, hình thức",
    level: "Cấp khen thưởng",
    decisionNumber: "Số quyết định",
    decisionDate: "Ngày quyết định",
    votes: "Số phiếu tín nhiệm",
    votePercent: "Tỷ lệ phiếu (%)",
    initiative: "Tên sáng kiến, đề tài",
    initiativeLevel: "Cấp công nhận sáng kiến",
    recognisedOn: "Ngày công nhận",
    workTitle: "Tên công trình, phần việc, sự kiện",
    workType: "Loại công trình, phần việc, sự kiện",
    startedOn: "Ngày bắt đầu",
    finishedOn: "Ngày hoàn thành",
    articleTitle: "Tên bài viết",
    writerName: "Họ tên người viết",
    writerPosition: "Chức vụ, đơn vị người viết",
    writerAddress: "Địa chỉ người viết",
    writerPhone: "Điện thoại người viết",
    subjectName: "Họ tên người được viết",
    subjectPosition: "Chức vụ, đơn vị người được viết",
    subjectAddress: "Địa chỉ người được viết",
    subjectPhone: "Điện thoại người được viết",
    copies: "Số bản",
    sentOn: "Ngày gửi",
    receivedOn: "Ngày nhận",
    documents: "Hồ sơ kèm theo",
    attestation: "Cam kết tiêu chuẩn",
    direct: "Trực tiếp lao động",
    headcount: "Tổng số cán bộ, người lao động",
    note: "Ghi chú",
    rowCode: "Mã dòng",
  },
  en: {
    seq: "No.",
    honorific: "Mr/Mrs",
    rank: "Rank",
    lastName: "Family and middle name",
    firstName: "Given name",
    name: "Full name / collective, household",
    kind: "Subject (individual, collective, household)",
    sex: "Sex",
    birth: "Date of birth",
    birthMale: "Date of birth (male)",
    birthFemale: "Date of birth (female)",
    idNumber: "Identity number",
    phone: "Phone",
    email: "E-mail",
    position: "Position",
    unit: "Unit",
    subUnit: "Department or team",
    positionUnit: "Position and unit",
    address: "Address",
    ethnicity: "Ethnicity",
    party: "Party member",
    sector: "Sector",
    achievement: "Achievement",
    deedDate: "Date of deed",
    award: "Title or award",
    awardMark: "Award mark",
    level: "Award level",
    decisionNumber: "Decision number",
    decisionDate: "Decision date",
    votes: "Votes",
    votePercent: "Votes (%)",
    initiative: "Initiative",
    initiativeLevel: "Initiative level",
    recognisedOn: "Recognised on",
    workTitle: "Work or event",
    workType: "Kind of work",
    startedOn: "Started on",
    finishedOn: "Finished on",
    articleTitle: "Article",
    writerName: "Writer",
    writerPosition: "Writer's position and unit",
    writerAddress: "Writer's address",
    writerPhone: "Writer's phone",
    subjectName: "Person written about",
    subjectPosition: "Position of the person written about",
    subjectAddress: "Address of the person written about",
    subjectPhone: "Phone of the person written about",
    copies: "Copies",
    sentOn: "Sent on",
    receivedOn: "Received on",
    documents: "Documents enclosed",
    attestation: "Criteria attested",
    direct: "Works directly",
    headcount: "Head-count",
    note: "Note",
    rowCode: "Row code",
  },
};

/**
 * Columns by which each row of our register says where it came from. A sheet that has all three of a language is ours.
 */
export const PROVENANCE_HEADERS = {
  vi: { file: "Tệp nguồn", sheet: "Trang tính nguồn", row: "Dòng nguồn" },
  en: { file: "Source file", sheet: "Source sheet", row: "Source row" },
} as const;

const ITEM_HEADERS = { attestation: "Cam kết tiêu chuẩn", documents: "Hồ sơ kèm theo", extra: "Mục riêng" } as const;

/**
 * Header of a column of our register that holds one criterion, one paper or one field of the campaign's own: "Cam kết
 * tiêu chuẩn Q7.1".
 */
export const itemHeader = (what: keyof typeof ITEM_HEADERS, id: string): string => `${ITEM_HEADERS[what]} ${id}`;

/** What such a header stands for; null for any other text. */
export function itemOfRegisterHeader(header: string): { readonly field: FieldId; readonly item: string | null } | null {
  for (const what of ["attestation", "documents"] as const) {
    const before = `${ITEM_HEADERS[what]} `;
    if (header.startsWith(before)) return { field: what, item: header.slice(before.length) };
  }
  const own = `${ITEM_HEADERS.extra} x:`;
  return header.startsWith(own) ? { field: `x:${header.slice(own.length)}`, item: null } : null;
}

const FIELD_BY_HEADER: ReadonlyMap<string, FieldId> = new Map(
  Object.values(REGISTER_HEADERS).flatMap((headers) =>
    Object.entries(headers).map(([field, header]): [string, FieldId] => [compareKey(header), field as StandardField]),
  ),
);

/** The field whose header in our own register this is; null for any other text. */
export const fieldOfRegisterHeader = (header: string): FieldId | null =>
  FIELD_BY_HEADER.get(compareKey(header)) ?? null;

/** Which of the three provenance columns a header names; null for none. */
export function provenanceOfHeader(header: string): "file" | "sheet" | "row" | null {
  const key = compareKey(header);
  for (const { file, sheet, row } of Object.values(PROVENANCE_HEADERS)) {
    if (key === compareKey(file)) return "file";
    if (key === compareKey(sheet)) return "sheet";
    if (key === compareKey(row)) return "row";
  }
  return null;
}
