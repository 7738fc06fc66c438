import type { SubjectKind } from "./basics";
import { CAMPAIGN_VERSION, type Campaign, type ColumnRule, type RegisterKind } from "./campaign";
import type { FieldId } from "../field/field";
import type { OfficeProfile } from "./profiles";

const asked = (
  register: RegisterKind,
  field: FieldId,
  header: string,
  need: ColumnRule["need"],
  help: string,
  subjects: readonly SubjectKind[] = [],
): ColumnRule => ({
  register,
  field,
  header,
  need,
  help,
  subjects,
  place: null,
});

export interface BlankOptions {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** "Quốc Oai". */
  readonly place: string;
  /** First line of the heading; "" for the usual one of the profile. */
  readonly superior: string;
}

/**
 * A campaign that asks nothing yet but the columns no list can do without: its period, awards and rules are for the
 * clerk to fill in.
 */
export const blankCampaign = (profile: OfficeProfile, { id, name, year, place, superior }: BlankOptions): Campaign => ({
  version: CAMPAIGN_VERSION,
  id,
  name,
  year,
  plan: {
    number: null,
    issuer: "",
    issuedOn: null,
    title: name,
    legalBasis: [],
    nameVariants: [],
    openValues: [],
    defects: [],
    signature: { lines: [], name: null },
    recipients: [],
  },
  office: profile.office(place, superior),
  registers: ["nominations", "submissions"],
  period: { id: "TG", place: null, text: "Thời gian của phong trào.", from: null, to: null, fields: ["deedDate"] },
  subjects: ["individual", "collective"],
  unitKinds: profile.unitKinds,
  sectors: [],
  units: [],
  levels: profile.levels,
  awards: [],
  criteria: [],
  columns: [
    asked(
      "nominations",
      "name",
      "Họ và tên / Tên tập thể",
      "required",
      "Cá nhân ghi đủ họ tên; tập thể ghi tên đầy đủ.",
    ),
    asked("nominations", "kind", "Đối tượng", "recommended", "Chọn cá nhân hoặc tập thể."),
    asked(
      "nominations",
      "birth",
      "Ngày, tháng, năm sinh",
      "recommended",
      "Chỉ ghi cho cá nhân, dd/mm/yyyy hoặc năm sinh.",
      ["individual"],
    ),
    asked("nominations", "position", "Chức vụ", "recommended", "Chỉ ghi cho cá nhân.", ["individual"]),
    asked("nominations", "unit", "Đơn vị", "recommended", "Tên đơn vị đề nghị."),
    asked("nominations", "achievement", "Tóm tắt thành tích", "required", "Nêu việc đã làm và kết quả."),
    asked("nominations", "award", "Danh hiệu, hình thức đề nghị", "required", "Chọn trong danh sách của kế hoạch."),
    asked("nominations", "note", "Ghi chú", "optional", "Điều cần nói thêm."),
    asked("submissions", "unit", "Đơn vị", "required", "Tên đơn vị gửi."),
    asked("submissions", "documents", "Văn bản", "required", "Tên văn bản đã gửi."),
    asked("submissions", "receivedOn", "Ngày nhận", "required", "Ngày nhận được."),
  ],
  submissions: [],
  rules: [],
  calendar: { extraHolidays: [], extraWorkingDays: [], cultureDay: false, tetDaysBefore: null },
  decisions: [],
});
