import type { FieldId, StandardField } from "./field";
import { REGISTER_HEADERS } from "./headers";
import type { Language } from "../base/language";

/** Shorter than a header, as a sentence wants it. */
const SHORT_VI: Readonly<Partial<Record<StandardField, string>>> = {
  name: "Họ và tên",
  kind: "Đối tượng",
  award: "Danh hiệu, hình thức khen thưởng",
  deedDate: "Ngày thực hiện",
  workTitle: "Tên công trình, sự kiện",
  workType: "Loại công trình, sự kiện",
  headcount: "Tổng số người",
};

const SHORT_EN: Readonly<Partial<Record<StandardField, string>>> = { name: "Full name", kind: "Subject kind" };

const isStandard = (field: FieldId): field is StandardField => !field.startsWith("x:");

/** What a field is called in a sentence. A campaign's own field is called by its name. */
export function fieldLabel(field: FieldId, language: Language): string {
  if (!isStandard(field)) return field.slice(2);
  const short = language === "vi" ? SHORT_VI : SHORT_EN;
  return short[field] ?? REGISTER_HEADERS[language][field];
}
