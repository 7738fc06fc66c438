import type { Language } from "../../../base/language";
import type { AwardedProblem, AwardedView } from "../../../app/views/awarded";

export interface AwardedWording {
  readonly help: string;
  readonly number: string;
  readonly day: string;
  readonly list: string;
  readonly noList: string;
  readonly make: string;
  readonly nextYear: string;
  readonly problems: Readonly<Record<AwardedProblem, string>>;
  readonly given: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly unmatched: (names: readonly string[]) => string;
  readonly money: (sum: number, unknown: number) => string;
  readonly parts: (figures: AwardedView["figures"][number]) => string;
}

const MOST_NAMES = 5;
const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? "…" : ""}`;
const joined = (...parts: readonly (readonly [string, number])[]): string =>
  parts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${String(count)}`)
    .join(" · ");

/** The screen after the decision, in each language. */
export const AWARDED_WORDS: Readonly<Record<Language, AwardedWording>> = {
  vi: {
    help: "Ghi số và ngày quyết định một lần cho mọi đề nghị đủ điều kiện, hoặc chọn danh sách kèm theo quyết định.",
    number: "Số quyết định",
    day: "Ngày quyết định",
    list: "Chọn danh sách của quyết định",
    noList: "Không có danh sách: mọi đề nghị đủ điều kiện được khen.",
    make: "Lập kết quả khen thưởng",
    nextYear: "Giữ tệp này: năm sau chọn làm sổ năm trước để có lịch sử khen thưởng.",
    problems: {
      "nothing-told": "Chưa biết ai được khen: ghi số và ngày quyết định, hoặc chọn danh sách có ghi số, ngày.",
      "list-unread": "Không đọc được danh sách của quyết định.",
    },
    given: (count) => `${String(count)} lượt khen thưởng.`,
    waiting: (count) => `${String(count)} đề nghị chưa có quyết định.`,
    unmatched: (names) => `${String(names.length)} dòng của quyết định không thấy trong sổ: ${some(names)}.`,
    money: (sum, unknown) =>
      `Tiền thưởng: ${sum.toLocaleString("vi-VN")} đồng${unknown > 0 ? ` (${String(unknown)} lượt chưa rõ mức)` : ""}.`,
    parts: (one) =>
      joined(
        ["Cá nhân", one.individuals],
        ["Nữ", one.women],
        ["Trực tiếp", one.direct],
        ["Đảng viên", one.party],
        ["Tập thể", one.collectives],
        ["Tập thể nhỏ", one.small],
        ["Hộ gia đình", one.households],
      ),
  },
  en: {
    help: "Type the decision's number and day once for all eligible nominations, or choose the list that goes with it.",
    number: "Decision number",
    day: "Decision day",
    list: "Choose the decision's list",
    noList: "No list: every eligible nomination is awarded.",
    make: "Make the result",
    nextYear: "Keep this file: next year, chosen as an earlier register, it is the history of awards.",
    problems: {
      "nothing-told": "Nobody knows who got what: type number and day, or choose a list that has them.",
      "list-unread": "The decision's list cannot be read.",
    },
    given: (count) => `${String(count)} awards given.`,
    waiting: (count) => `${String(count)} nominations without a decision.`,
    unmatched: (names) => `${String(names.length)} rows of the decision are not in the register: ${some(names)}.`,
    money: (sum, unknown) =>
      `Prize money: ${sum.toLocaleString("en-US")} đồng${unknown > 0 ? ` (not known for ${String(unknown)})` : ""}.`,
    parts: (one) =>
      joined(
        ["Individuals", one.individuals],
        ["Women", one.women],
        ["Working directly", one.direct],
        ["Party members", one.party],
        ["Collectives", one.collectives],
        ["Small collectives", one.small],
        ["Households", one.households],
      ),
  },
};
