import { besidesName } from "../facts/likeness";
import type { FindingParams } from "../finding";
import { fieldLabel } from "../../field/field-label";
import { inner, quote, sayBracket, sayDate, sayList, sayNumber, sayOthers, sayPlace } from "./say";
import { CAMPAIGN_VI } from "./vi-campaign";
import { JUDGING_VI } from "./vi-judging";
import { SCORING_VI } from "./vi-scoring";
import {
  KIND_VI,
  NOTE_VI,
  PROBLEM_VI,
  reasonVi,
  REGISTER_VI,
  ROUNDING_VI,
  SEVERITY_VI,
  sheetReasonVi,
  suspicionVi,
} from "./vi-words";
import type { CheckWording, FindingWording } from "./wording";

const more = (count: number): string => `và ${count} mục khác`;
const list = (items: readonly string[]): string => sayList(items, more);
const others = (places: Parameters<typeof sayOthers>[0], subject = ""): string =>
  sayOthers(places, (rows, sheet, file) => `dòng ${rows}, trang “${sheet}”, tệp ${file}`, more, subject);
/** "Ngày 05/03/2022", "Tháng 3/2022", "Năm 2022". */
const sayTime = (iso: string): string =>
  `${iso.length > 7 ? "Ngày" : iso.length > 4 ? "Tháng" : "Năm"} ${sayDate(iso)}`;
const field = (id: Parameters<typeof fieldLabel>[0]): string => `“${fieldLabel(id, "vi")}”`;
const number = (value: number): string => sayNumber(value, ",");
/** "5/2023: 0". */
const sayMonth = (month: string, count: number): string => `${sayDate(month)}: có ${count}`;
const unitOr = (unit: string | undefined): string => unit ?? "Đơn vị";
/** ": A, B" or nothing. */
const offered = (items: readonly string[]): string => (items.length === 0 ? "" : ` Có thể là: ${list(items)}.`);

type Typed = FindingParams["type-date"];

/** What counts by this column and which values are counted, where the typed one is none of them. */
const counted = ({ counts, known }: Typed): string | null =>
  counts === undefined || known === undefined
    ? null
    : `giá trị này chưa được tính vào ${list(counts)}; các giá trị được tính là ${known.join("; ")}`;

const typed = (title: string, what: string, advice: string) => (params: Typed) => ({
  title,
  message:
    `Ô ${field(params.field)} ghi ${quote(params.typed)}: ${counted(params) ?? reasonVi(params.reason, what)}. ` +
    (params.suggestion === null ? advice : `Có thể là ${quote(sayDate(params.suggestion))}; hãy xác nhận.`),
});

function period(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return `${sayDate(from)} – ${sayDate(to)}`;
  if (from !== null) return `từ ${sayDate(from)}`;
  return to === null ? null : `đến hết ${sayDate(to)}`;
}

type Share = FindingParams["share-above-cap"];
const arithmetic = ({ percent, base, rounding, minimum, limit }: Share): string => {
  const product = (percent * base) / 100;
  const rounded = Number.isInteger(product) ? "" : `, ${ROUNDING_VI[rounding]}`;
  const least = minimum > 0 ? `, ít nhất ${minimum}` : "";
  return `${number(percent)}% × ${number(base)} = ${number(product)}${rounded}${least}${product === limit ? "" : ` là ${limit}`}`;
};

const lateBy = (exactlyOnDay: boolean, due: string, place: string | null): string =>
  exactlyOnDay
    ? `đúng ngày ghi trong kế hoạch; “trước ngày” nghĩa là chậm nhất ${sayDate(due)}${sayPlace(place)}. Cơ quan tổng hợp quyết định có nhận hay không.`
    : `sau thời hạn; chậm nhất là ${sayDate(due)}${sayPlace(place)}.`;

const FINDINGS_VI: FindingWording = {
  "file-unreadable": ({ reason, detail }, { file }) => ({
    title: "Không đọc được tệp",
    message: `Không đọc được tệp ${file ?? ""}: ${PROBLEM_VI[reason](detail)}`,
  }),
  "file-repeated": ({ first }, { file }) => ({
    title: "Tệp gửi lặp lại",
    message: `Tệp ${file ?? ""} giống hệt tệp ${first}: chỉ tính một lần.`,
  }),
  "file-resent": ({ other, decided, same, added, removed, changed }, { file, unit }) => {
    const who = unit === undefined ? "" : ` của ${unit}`;
    const differences = `${same} người có ở cả hai (${changed} người có ô khác), ${added} người thêm, ${removed} người bớt`;
    if (decided === "replaced")
      return {
        title: "Bản cũ đã được thay",
        message: `Tệp ${file ?? ""}${who} đã được thay bằng ${other}: ${differences}.`,
      };
    if (decided === "both")
      return {
        title: "Hai bản cùng tính",
        message: `Tệp ${other} và ${file ?? ""}${who} cùng được tính theo lựa chọn: ${differences}.`,
      };
    return {
      title: "Danh sách gửi lại",
      message: `Tệp ${file ?? ""}${who} gần giống ${other}: ${differences}. Cho biết bản nào dùng; khi chưa chọn, cả hai cùng được tính.`,
    };
  },
  "file-partly-read": ({ reason, count }, { file, sheet }) => ({
    title: "Tệp đọc được một phần",
    message: `Tệp ${file ?? ""}: ${NOTE_VI[reason](sheet ?? "", count)}`,
  }),
  "rows-hidden": ({ count, rows }, { sheet }) => ({
    title: "Có dòng đang bị ẩn",
    message: `Trang tính “${sheet ?? ""}” có ${count} dòng đề nghị đang bị ẩn do lọc hoặc ẩn bằng tay (dòng ${rows.join(", ")}${rows.length < count ? ", …" : ""}); vẫn được tính vào sổ. Bỏ lọc, hiện các dòng để xem; dòng nào đơn vị không đề nghị thì bỏ ra khỏi sổ.`,
  }),
  "sheet-unrecognised": ({ reason }, { sheet }) => ({
    title: "Trang tính không có danh sách",
    message: `Trang tính “${sheet ?? ""}” không được đưa vào sổ: ${sheetReasonVi(reason)}. Nếu đây là danh sách, hãy chọn đưa vào bằng tay.`,
  }),
  "header-missing": ({ header, place, sheets }, { unit }) => ({
    title: `Thiếu cột “${header}”`,
    message: `Danh sách${unit === undefined ? "" : ` của ${unit}`}${sheets.length === 0 ? "" : ` (${sheets.length} trang: ${list(sheets)})`} không có cột “${header}”${sayPlace(place)}. Bổ sung cột này, hoặc chỉ cột nào đang ghi nội dung đó.`,
  }),
  "column-unmapped": ({ header, candidates, against }) => {
    const fields = candidates.map((candidate) => fieldLabel(candidate, "vi"));
    if (against !== undefined)
      return {
        title: "Tiêu đề và cột khác nhau",
        message: `Tiêu đề ghi ${quote(against.title)} nhưng mọi dòng của cột ${quote(header)} ghi ${quote(against.cells)}, nên chưa tính theo bên nào. Nếu cột đúng, chọn nội dung của cột là “${fields[0] ?? ""}”; nếu tiêu đề đúng, bỏ qua cột.`,
      };
    return {
      title: "Chưa rõ cột ghi gì",
      message: `Chưa xác định được cột ${quote(header)} ghi nội dung gì. ${
        fields.length === 0
          ? "Hãy chọn nội dung của cột hoặc bỏ qua cột này."
          : `Có thể là: ${list(fields)}. Hãy chọn một.`
      }`,
    };
  },
  "encoding-legacy": ({ encoding, cells, before, after }) => ({
    title: "Chữ gõ bằng phông cũ",
    message: `Trang tính có ${cells} ô gõ bằng phông chữ cũ, bảng mã ${encoding === "mixed" ? "cũ (nhiều loại)" : encoding.toUpperCase()}, đã chuyển sang Unicode để đọc: ${quote(before)} thành ${quote(after)}. Xem lại chữ đã chuyển; tệp gốc không bị sửa.`,
  }),
  "required-missing": ({ header, place }) => ({
    title: `Thiếu ${header}`,
    message: `Ô “${header}” đang để trống${sayPlace(place)}. Bổ sung nội dung cho ô này.`,
  }),
  "either-or-missing": ({ fields, place }) => ({
    title: "Thiếu thông tin",
    message: `Dòng này phải ghi ít nhất một trong các mục: ${fields.map((id) => fieldLabel(id, "vi")).join("; ")}${sayPlace(place)}.`,
  }),
  "type-date": typed(
    "Ngày không hợp lệ",
    "không phải là ngày, tháng",
    "Ghi lại theo dạng ngày/tháng/năm, ví dụ 05/09/2022.",
  ),
  "type-phone": typed(
    "Số điện thoại không hợp lệ",
    "không phải số điện thoại",
    "Ghi đủ 10 chữ số (máy bàn 11), bắt đầu bằng số 0.",
  ),
  "type-id": typed(
    "Số định danh không hợp lệ",
    "không phải số CCCD/CMND",
    "CCCD có 12 chữ số, CMND có 9 chữ số; kiểm tra theo giấy tờ gốc.",
  ),
  "type-number": typed("Không phải là số", "không phải là số", "Chỉ ghi chữ số trong ô này."),
  "formula-error": typed(
    "Công thức bị lỗi",
    "công thức trong ô đang báo lỗi",
    "Sửa công thức hoặc gõ trực tiếp giá trị.",
  ),
  "value-unknown": typed("Giá trị lạ", "giá trị không có trong danh mục", "Chọn lại giá trị theo danh mục."),
  "kind-not-allowed": ({ kind, allowed, award, unsure, place }) => ({
    title: unsure ? "Kế hoạch chưa thống nhất về đối tượng" : "Đối tượng không thuộc diện xét",
    message: unsure
      ? `Kế hoạch có chỗ xét ${KIND_VI[kind].toLowerCase()}, có chỗ không${sayPlace(place)}. Đề nghị này vẫn được đưa vào sổ; cơ quan tổng hợp quyết định.`
      : `${award === null ? "Phong trào" : `“${award}”`} chỉ xét ${list(allowed.map((one) => KIND_VI[one].toLowerCase()))}, không xét ${KIND_VI[kind].toLowerCase()}${sayPlace(place)}. Kiểm tra lại đối tượng.`,
  }),
  "award-not-allowed": ({ typed: text, award, allowed, place }) => ({
    title: "Danh hiệu, hình thức ngoài kế hoạch",
    message: `Kế hoạch không xét ${quote(text)}${sayBracket(text === award ? null : `tức “${award}”`, place)}. Kế hoạch chỉ xét: ${list(allowed)}.`,
  }),
  "level-not-allowed": ({ level, allowed, place }) => ({
    title: "Cấp khen thưởng không phù hợp",
    message: `Kế hoạch không xét đề nghị này ở cấp ${quote(level.replace(/^cấp\s+/iu, ""))}${sayPlace(place)}. Kế hoạch chỉ xét ở: ${list(allowed.map((one) => one.replace(/^Cấp/u, "cấp")))}.`,
  }),
  "award-unknown": ({ typed: text, candidates }) => ({
    title: "Chưa rõ danh hiệu, hình thức khen thưởng",
    message: `Không nhận ra danh hiệu, hình thức khen thưởng ${quote(text)}.${offered(candidates)} Chọn đúng tên trong danh mục.`,
  }),
  "date-outside-period": ({ field: id, date, from, to, place }) => ({
    title: "Ngoài thời gian của phong trào",
    message: `${sayTime(date)} nằm ngoài thời gian của phong trào${sayBracket(period(from, to), place)}. Kiểm tra lại ô ${field(id)}.`,
  }),
  "date-in-future": ({ field: id, date, today }) => ({
    title: "Ngày ở tương lai",
    message: `Ô ${field(id)} ghi ${sayTime(date).toLowerCase()}, sau ngày kiểm tra ${sayDate(today)}. Kiểm tra lại ngày, tháng, năm.`,
  }),
  "age-implausible": ({ birth, age }) => ({
    title: "Tuổi không hợp lý",
    message: `Người này ghi sinh ${sayTime(birth).toLowerCase()}, ${age < 0 ? "sau năm của phong trào" : `đến năm của phong trào ${age} tuổi`}: khó có thể đúng. Kiểm tra lại năm sinh.`,
  }),
  "attestation-missing": ({ criterion, place }) => ({
    title: "Chưa xác nhận tiêu chuẩn",
    message: `Đơn vị chưa xác nhận tiêu chuẩn: ${inner(criterion)}${sayPlace(place)}. Ghi “Có” hoặc đánh dấu x nếu đạt.`,
  }),
  "attestation-negative": ({ criterion, typed: text, place }) => ({
    title: "Không đạt tiêu chuẩn",
    message: `Đơn vị ghi ${quote(text)}, tức là không đạt tiêu chuẩn: ${inner(criterion)}${sayPlace(place)}. Xem lại đề nghị, hoặc sửa ô nếu ghi nhầm.`,
  }),
  "document-missing": ({ document, place }, { row, unit }) => ({
    title: `Thiếu ${document}`,
    message: `${row === undefined ? `Chưa thấy “${document}” trong hồ sơ của ${unit ?? "đơn vị"}` : `Đề nghị này chưa kèm “${document}”`}${sayPlace(place)}. Bổ sung vào hồ sơ.`,
  }),
  "copies-short": ({ copies, minimum, place }) => ({
    title: "Thiếu số bản",
    message: `Ô ${field("copies")} ghi ${copies} bản, kế hoạch yêu cầu ${minimum} bản${sayPlace(place)}. Đơn vị bổ sung ${minimum - copies} bản.`,
  }),
  "duplicate-in-unit": ({ name, by, others: places }) => ({
    title: "Trùng trong đơn vị",
    message: `${name} đã có trong danh sách của đơn vị (trùng ${list(by.map(suspicionVi))}): ${others(places, name)}. Đề nghị đơn vị bỏ bớt một dòng.`,
  }),
  "duplicate-across-units": ({ name, by, others: places }) => ({
    title: "Trùng giữa các đơn vị",
    message: `${name} được nhiều đơn vị đề nghị (trùng ${list(by.map(suspicionVi))}): ${others(places, name)}. Các đơn vị thống nhất một nơi đề nghị.`,
  }),
  "duplicate-suspect": ({ name, reason, by, others: places }) => ({
    title: "Có thể trùng",
    message: `${name} có thể trùng với ${others(places)} (${[suspicionVi(reason), ...besidesName(reason, by).map((mark) => `cùng ${suspicionVi(mark)}`)].join(", ")}). Xem có phải cùng một đối tượng không.`,
  }),
  "achievement-copied": ({ others: places, share, exact }) => ({
    title: "Thành tích giống nhau",
    message: `Nội dung thành tích ${
      exact ? "giống hệt" : share === 1 ? "chỉ khác tên và con số so với" : `giống ${number(share * 100)}% với`
    } ${others(places)}. Đề nghị đơn vị viết lại theo việc làm của từng người.`,
  }),
  "subject-repeated": ({ rule, subject, others: places, place }) =>
    rule === "deeds"
      ? {
          title: "Một người, nhiều việc",
          message: `${subject} được đề nghị nhiều lần về những việc khác nhau: ${others(places, subject)}. Đây không phải là trùng; đơn vị chỉ cần biết.`,
        }
      : rule === "earlier"
        ? {
            title: "Đã có trong sổ đợt trước",
            message: `${subject} đã được đề nghị cùng danh hiệu, hình thức trong sổ đợt trước: ${others(places, subject)}. Kiểm tra để không khen hai lần cho một thành tích.`,
          }
        : {
            title: "Lặp lại một gương",
            message: `${subject} đã được nêu ở ${others(places, subject)}; kế hoạch yêu cầu mỗi bài, mỗi đề nghị về một gương khác nhau${sayPlace(place)}. Thay bằng gương khác.`,
          },
  "prerequisite-missing": ({ award, needs, found, wanted, traceable, rows, years = [], leftOut = 0, place }) =>
    traceable
      ? {
          title: "Chưa đủ điều kiện",
          message: `Đề nghị “${award}” chưa đủ điều kiện${sayPlace(place)}: ${inner(needs)}. Các sổ đã có mới cho thấy ${found}/${wanted}${sayBracket(years.length === 0 ? null : `có ở năm ${years.join(", ")}`, leftOut === 0 ? null : `không tính ${leftOut} lần khen theo chuyên đề, đột xuất`)}; đơn vị bổ sung minh chứng hoặc xem lại đề nghị.`,
        }
      : {
          title: "Chưa có sổ để đối chiếu điều kiện",
          message: `${rows > 1 ? `${rows} đề nghị` : "Đề nghị"} “${award}” cần điều kiện${sayPlace(place)}: ${inner(needs)}. Chưa có sổ để đối chiếu; đề nghị đưa vào sổ sáng kiến hoặc sổ của các năm trước.`,
        },
  "quota-below-min": ({ label, count, min, scope, over, until, carriedOut, unclear = 0, place }) => ({
    title: `${over ? "Thiếu" : still(carriedOut)} ${min - count} ${label}`,
    message: over
      ? `${scope}: thiếu ${min - count} ${label}; mới có ${count}${unclear === 0 ? "" : ` và ${unclear} dòng chưa rõ loại`}, cần ít nhất ${min}${sayPlace(place)}.`
      : `${scope}: ${still(carriedOut).toLowerCase()} ${min - count} ${label}${atLatest(until)}; đã có ${count}, cần ít nhất ${min}${sayPlace(place)}.`,
  }),
  "quota-above-max": ({ label, count, max, scope, place }) => ({
    title: `Thừa ${count - max} ${label}`,
    message: `${scope}: thừa ${count - max} ${label}; có ${count}, chỉ tiêu tối đa ${max}${sayPlace(place)}. Chọn lại để còn ${max}.`,
  }),
  "month-below-min": ({ label, count, min, month, months, due, over, carriedOut, unclear = 0, scope, place }) => ({
    title:
      months.length > 1
        ? `${months.length} tháng ${over ? "thiếu" : "chưa đủ"} ${label}`
        : `Tháng ${sayDate(month)} ${over ? "thiếu" : due === null ? "còn cần" : still(carriedOut).toLowerCase()} ${min - count} ${label}`,
    message:
      months.length > 1
        ? `${scope}: ${months.length} tháng chưa đủ ${label} (${months.map((one) => sayMonth(one.month, one.count)).join("; ")}); ${unclear === 0 ? "" : `${unclear} dòng chưa rõ tháng; `}mỗi tháng cần ít nhất ${min}${sayPlace(place)}.`
        : `${scope}: tháng ${sayDate(month)} ${over ? "thiếu" : due === null ? "còn cần" : still(carriedOut).toLowerCase()} ${min - count} ${label}; ${over ? "mới" : "đã"} có ${count}${unclear === 0 ? "" : ` và ${unclear} dòng chưa rõ tháng`}, mỗi tháng cần ít nhất ${min}${sayBracket(place, due === null ? null : `chậm nhất ${sayDate(due)}`)}.`,
  }),
  "month-unknown": ({ label, register, units, place }) => ({
    title: "Chưa có danh sách hằng tháng",
    message: `Chưa đưa vào ${REGISTER_VI[register].toLowerCase()} nào nên chưa biết ${units} đơn vị mỗi tháng có đủ ${label} hay không${sayPlace(place)}. Đề nghị đưa danh sách vào trước khi kết luận.`,
  }),
  "share-above-cap": (params) => ({
    title: "Vượt tỷ lệ cho phép",
    message: `${params.scope}: có ${params.count} ${params.label}, nhiều nhất được ${params.limit}${sayPlace(params.place)}. Cách tính: ${arithmetic(params)}. Giảm ${params.count - params.limit}.`,
  }),
  "share-below-target": (params) => ({
    title: params.over ? "Chưa đạt tỷ lệ" : "Chưa đến tỷ lệ, còn thời gian",
    message: `${params.scope}: mới có ${params.count} ${params.label}${params.outside === undefined ? "" : ` (không tính ${params.outside} dòng có ngày ngoài thời gian của phong trào)`}, cần ${params.limit}${sayPlace(params.place)}. Cách tính: ${arithmetic(params)}. ${params.over ? `Còn thiếu ${params.limit - params.count}` : `Cần thêm ${params.limit - params.count}${atLatest(params.until)}`}.`,
  }),
  "share-unknown": ({
    label,
    percent,
    why,
    register,
    units,
    officials,
    rows = 0,
    field: id = "position",
    scope,
    place,
  }) => ({
    title: `Chưa tính được ${number(percent)}%`,
    message:
      why === "list"
        ? `Chưa đưa vào ${REGISTER_VI[register].toLowerCase()} nào: chưa tính được ${number(percent)}% ${label}${sayPlace(place)}.`
        : why === "given"
          ? `${scope}: chưa có số làm gốc, nên chưa tính được ${number(percent)}% ${label}${sayPlace(place)}.`
          : why === "group"
            ? `${scope}: ${rows} dòng chưa ghi ${field(id)} nên chưa xếp được vào nhóm nào và chưa được tính vào ${number(percent)}% ${label}${sayPlace(place)}. Đề nghị ghi bổ sung.`
            : `Chưa biết số ${officials ? "cán bộ, công chức" : "người"} của ${units.length === 0 ? scope : list(units)}: chưa tính được ${number(percent)}% ${label}${sayPlace(place)}. Đề nghị ghi số người vào danh sách đơn vị.`,
  }),
  "work-unfinished": ({ title, by, words, place }) => ({
    title: "Việc chưa hoàn thành",
    message: `“${title}” ${by === "day" ? `có ngày hoàn thành ${sayDate(words)}, sau ngày kiểm tra` : `được ghi là ${quote(words)}`}: việc này chưa được tính là đã thực hiện${sayPlace(place)}. Đề nghị đơn vị báo lại khi xong.`,
  }),
  "criterion-doubt": ({ criterion, field: id, words, by, rows, place }) => ({
    title: "Cần xem lại tiêu chuẩn",
    message:
      by === "expected"
        ? `Ô ${field(id)} ghi ${quote(words)}${rows > 1 ? ` (và ${rows - 1} dòng khác tương tự)` : ""} chưa cho thấy: ${inner(criterion)}${sayPlace(place)}. Đề nghị đơn vị xác nhận.`
        : `Ô ${field(id)} có ${quote(words)}${by === "own-post" ? ", trùng với việc của chức vụ" : ""}; kế hoạch yêu cầu: ${inner(criterion)}${sayPlace(place)}. Đề nghị xem lại, chương trình không tự kết luận.`,
  }),
  "paper-unsure": ({ typed: text, submissions, place }) => ({
    title: "Chưa rõ là văn bản nào",
    message: `${quote(text)} có thể là ${submissions.map((one) => `“${one}”`).join(" hoặc ")}${sayPlace(place)}, nhưng tên chưa nói rõ nên chưa được tính là đã nộp. Đề nghị ghi rõ loại văn bản và nội dung.`,
  }),
  "deadline-unknown": ({ what, anchor, place }, { unit }) => ({
    title: "Chưa tính được thời hạn",
    message: `${inner(what)}${sayPlace(place)}. Chưa ghi “${anchor}”${unit === undefined ? "" : ` cho đề nghị của ${unit}`} nên chưa đối chiếu được.`,
  }),
  "submission-missing": ({ submission, due, daysLeft, traceable, required, units, place }, { unit }) =>
    traceable
      ? {
          title: `Chưa nộp ${submission}`,
          message: `Chưa ghi nhận ${unit ?? (units > 1 ? `${units} đơn vị` : "đơn vị")} nộp “${submission}”${sayPlace(place)}. ${required ? missing(due, daysLeft) : `Kế hoạch không bắt buộc đơn vị nào cũng gửi${due === null ? "" : `; thời hạn: chậm nhất ${sayDate(due)}`}.`}`,
        }
      : {
          title: `Chưa rõ đã nộp ${submission} chưa`,
          message: `Chưa rõ ${unit ?? (units > 1 ? `${units} đơn vị` : "đơn vị")} đã nộp “${submission}” hay chưa${sayPlace(place)}: chưa đưa vào sổ nhận văn bản, hồ sơ.${due === null ? "" : ` Thời hạn: chậm nhất ${sayDate(due)}.`}`,
        },
  "submission-late": ({ submission, due, received, exactlyOnDay, place }, { unit }) => ({
    title: `Nộp muộn ${submission}`,
    message: `${unitOr(unit)} nộp “${submission}” ngày ${sayDate(received)}, ${lateBy(exactlyOnDay, due, place)}`,
  }),
  "deadline-missed": ({ what, due, date, exactlyOnDay, place }) => ({
    title: "Quá thời hạn",
    message: `Dòng này ghi ${sayTime(date).toLowerCase()}, ${lateBy(exactlyOnDay, due, place)} Kế hoạch yêu cầu: ${inner(what)}.`,
  }),
  "unit-unknown": ({ typed: text, rows }) => ({
    title: "Chưa rõ đơn vị",
    message:
      text === ""
        ? `Chưa rõ đơn vị của ${rows > 1 ? `${rows} dòng` : "dòng này"}: danh sách, tiêu đề và tên tệp đều không nói. Đề nghị ghi tên đơn vị.`
        : `Chưa rõ đơn vị: ${quote(text)} không có trong danh sách đơn vị${rows > 1 ? ` (${rows} dòng)` : ""}. Kiểm tra tên, hoặc thêm đơn vị này vào danh sách.`,
  }),
  "unit-name-variant": ({ typed: text, candidates, against }) =>
    against === undefined
      ? {
          title: "Tên đơn vị chưa khớp",
          message: `${quote(text)} gần giống nhưng không khớp tên đơn vị trong danh sách.${offered(candidates)} Chọn đúng đơn vị.`,
        }
      : {
          title: "Chưa rõ danh sách của đơn vị nào",
          message: `Tiêu đề ghi ${quote(against.title)} nhưng mọi dòng của cột ${quote(against.header)} ghi ${quote(against.cells)}: chưa rõ danh sách này của đơn vị nào. Chọn đúng đơn vị.`,
        },
  "total-mismatch": ({ stated, counted }) => ({
    title: "Số tổng cộng không khớp",
    message: `Dòng tổng cộng ghi ${stated} nhưng danh sách có ${counted}. Kiểm tra xem thiếu hay thừa dòng.`,
  }),
  "sequence-broken": ({ expected, found }) => ({
    title: "Số thứ tự không liền",
    message: `Dòng này ghi số thứ tự ${quote(found)}, đáng lẽ là ${expected}. Kiểm tra xem có dòng bị mất hoặc bị lặp không.`,
  }),
  "register-changed": ({ stamped, records }) => ({
    title: "Sổ đã bị sửa sau khi kiểm tra",
    message: `Sổ được kiểm tra lúc ${stamped} nhưng nội dung đã thay đổi; hiện có ${records} dòng. Kiểm tra lại trước khi tổng hợp.`,
  }),
  "workbook-of-other-campaign": ({ year }) => ({
    title: "Tệp của đợt thi đua khác",
    message: `Tệp này được lập cho một đợt thi đua khác${year === null ? "" : `, năm ${year}`}, không phải cho đợt đang làm. Kiểm tra xem có gửi nhầm không.`,
  }),
  ...CAMPAIGN_VI,
  ...JUDGING_VI,
  ...SCORING_VI,
};

/** Before the day nothing is lacking: something is still to be sent or carried out. */
const still = (carriedOut: boolean): string => `Còn phải ${carriedOut ? "thực hiện" : "gửi"}`;
const atLatest = (day: string | null): string => (day === null ? "" : `, chậm nhất ${sayDate(day)}`);

function missing(due: string | null, daysLeft: number | null): string {
  if (due === null || daysLeft === null) return "Kế hoạch không ghi thời hạn.";
  if (daysLeft > 0) return `Thời hạn chậm nhất là ${sayDate(due)}, còn ${daysLeft} ngày.`;
  return daysLeft === 0
    ? `Hôm nay, ${sayDate(due)}, là ngày cuối cùng.`
    : `Thời hạn chậm nhất là ${sayDate(due)}, đã quá ${-daysLeft} ngày. Đôn đốc đơn vị nộp.`;
}

/** Vietnamese: the words of every finding. */
export const VI: CheckWording = {
  findings: FINDINGS_VI,
  matters: {
    "quota-below-min": ({ label, over, carriedOut }) => `${over ? "Thiếu" : still(carriedOut)} ${label}`,
    "quota-above-max": ({ label }) => `Thừa ${label}`,
    "month-below-min": ({ label, over, carriedOut }) => `${over ? "Thiếu" : still(carriedOut)} ${label} hằng tháng`,
    "share-unknown": () => "Chưa tính được tỷ lệ",
  },
  problem: PROBLEM_VI,
  severity: SEVERITY_VI,
  kind: KIND_VI,
  register: REGISTER_VI,
};
