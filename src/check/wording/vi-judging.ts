import { fieldLabel } from "../../field/field-label";
import type { FieldId } from "../../field/field";
import { inner, percentOf, quote, sayFigure, sayList, sayNumber, sayOthers, sayPlace } from "./say";
import type { FindingWording } from "./wording";

const more = (count: number): string => `và ${count} mục khác`;
const number = (value: number): string => sayNumber(value, ",");
const missing = (id: FieldId): string =>
  id.startsWith("x:") ? "Chưa ghi nội dung này" : `Cột “${fieldLabel(id, "vi")}” chưa ghi`;
const forAward = (award: string): string => (award === "" ? "Đề nghị" : `Đề nghị “${award}”`);

/** Vietnamese: conditions of a row, members of a collective, one form only, years between awards. */
export const JUDGING_VI: Pick<
  FindingWording,
  | "condition-unmet"
  | "condition-unknown"
  | "members-short"
  | "members-above"
  | "members-unknown"
  | "awards-exclusive"
  | "interval-short"
> = {
  "condition-unmet": ({ award, field: id, needs, typed, atLeast, oneOf, place }) => ({
    title: "Không đủ điều kiện",
    message: `${forAward(award)} không đủ điều kiện${sayPlace(place)}: ${inner(needs)}. Dòng này ghi ${quote(sayFigure(typed, ","))}${
      atLeast === null ? "" : `, cần ít nhất ${number(atLeast)}${percentOf(id)}`
    }${oneOf.length === 0 ? "" : `, cần một trong: ${sayList(oneOf, more)}`}. Kiểm tra lại nội dung đã ghi hoặc rút đề nghị.`,
  }),
  "condition-unknown": ({ award, field: id, needs, rows, place }) => ({
    title: "Chưa rõ có đủ điều kiện",
    message: `${rows > 1 ? `${rows} đề nghị` : "Đề nghị"}${award === "" ? "" : ` “${award}”`} cần điều kiện${sayPlace(place)}: ${inner(needs)}. ${missing(id)} nên chưa xét được; đề nghị ghi bổ sung.`,
  }),
  "members-short": ({ award, label, count, base, percent, above, needed, place }) => ({
    title: `Thiếu ${needed - count} ${label}`,
    message: `Tập thể đề nghị “${award}” mới có ${count} ${label}${
      base === null ? "" : `/${number(base)} người (${number((count * 100) / Math.max(base, 1))}%)`
    }, cần ít nhất ${needed}${sayPlace(place)}.${
      base === null || percent === null
        ? ""
        : ` Cách tính: ${above ? "trên " : ""}${number(percent)}% × ${number(base)} = ${number((percent * base) / 100)}, tức từ ${needed} người.`
    } Còn thiếu ${needed - count}.`,
  }),
  "members-above": ({ award, label, count, max, place }) => ({
    title: "Tập thể có người không đạt",
    message: `Tập thể đề nghị “${award}” có ${count} ${label}, ${max === 0 ? "quy định không được có ai" : `nhiều nhất được ${max}`}${sayPlace(place)}.`,
  }),
  "members-unknown": ({ award, label, why, place }) => ({
    title: "Chưa xét được tập thể theo thành viên",
    message: `Tập thể đề nghị “${award}” phải xét theo số ${label}${sayPlace(place)}, nhưng ${
      why === "list"
        ? "chưa thấy dòng nào của các thành viên; đề nghị đưa danh sách cá nhân của tập thể vào."
        : "chưa biết tập thể có bao nhiêu người; đề nghị ghi số người trong danh sách đơn vị."
    }`,
  }),
  "awards-exclusive": ({ subject, awards, needs, others, place }) => ({
    title: "Một thành tích, nhiều hình thức",
    message: `${subject === "" ? "Đề nghị này" : `“${subject}”`} được đề nghị cả ${awards.map((one) => `“${one}”`).join(" và ")}${sayPlace(place)}: ${inner(needs)}. Chọn một hình thức.${
      others.length === 0
        ? ""
        : ` Xem thêm: ${sayOthers(others, (rows, sheet, file) => `dòng ${rows}, trang “${sheet}”, tệp ${file}`, more)}.`
    }`,
  }),
  "interval-short": ({ award, since, lastYear, year, years, place }) => ({
    title: "Chưa đủ thời gian từ lần khen trước",
    message: `Đề nghị “${award}” năm ${year}: đã có “${since}” năm ${lastYear}, mới qua ${year - lastYear} năm, cần ít nhất ${years} năm${sayPlace(place)}. Sớm nhất là năm ${lastYear + years}.`,
  }),
};
