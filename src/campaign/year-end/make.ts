import { dayOf, type Day } from "../../text/day";
import { CAMPAIGN_VERSION, type Campaign, type Deadline, type Rule, type Submission } from "../campaign";
import { columnsOf } from "../built-in/parts";
import { PROFILES } from "../profiles";
import { awardsOf, levelsOf } from "./awards";
import { yearEndId, yearEndName, yearEndOffer, type YearEndOffer } from "./offers";
import { CRITERIA, OCCASION, RATING, rulesOf } from "./rules";
import { CUSTOM, DECREE_129, from, LEGAL_BASIS } from "./sources";

const OPEN: Deadline = { type: "open" };
/** Stands in texts where the clerk writes the name of the place. */
const PLACE = "…";

const PROPOSAL: Submission = {
  id: "N1",
  place: null,
  name: "Tờ trình và danh sách đề nghị khen thưởng",
  text: "Tờ trình, biên bản họp xét và danh sách đề nghị khen thưởng.",
  deadline: OPEN,
  unitKinds: [],
  proof: "nominations",
  required: true,
  closing: false,
};

const COLUMNS = [
  ...columnsOf("nominations", [
    ["name", "Họ và tên / Tên tập thể", "required", "Cá nhân ghi đủ họ tên; tập thể ghi tên đầy đủ."],
    ["kind", "Đối tượng", "recommended", "Chọn cá nhân, tập thể hoặc hộ gia đình."],
    ["sex", "Giới tính", "optional", "Nam hoặc Nữ, để thống kê.", { subjects: ["individual"] }],
    ["birth", "Năm sinh", "recommended", "dd/mm/yyyy hoặc năm sinh.", { subjects: ["individual"] }],
    ["position", "Chức vụ", "recommended", "Chức vụ, công việc.", { subjects: ["individual"] }],
    ["unit", "Đơn vị", "required", "Tên đơn vị."],
    [RATING, "Xếp loại chất lượng", "recommended", "HTXSNV, HTTNV, HTNV hoặc ghi đủ chữ."],
    ["votePercent", "Tỷ lệ phiếu (%)", "recommended", "Ví dụ 95.", { subjects: ["individual"] }],
    ["achievement", "Tóm tắt thành tích", "required", "Nêu việc đã làm và kết quả."],
    [
      "award",
      "Danh hiệu, hình thức khen thưởng",
      "required",
      "Chọn trong danh sách; hai danh hiệu cách nhau bằng dấu ;",
    ],
    ["level", "Cấp", "optional", "Cấp quyết định."],
    ["attestation", "Không bị kỷ luật", "recommended", "Có: đạt tiêu chuẩn này."],
    ["direct", "Trực tiếp", "optional", "Có: trực tiếp công tác, lao động.", { subjects: ["individual"] }],
    ["party", "Đảng viên", "optional", "Có hoặc ngày vào Đảng, để thống kê.", { subjects: ["individual"] }],
    [OCCASION, "Loại hình khen", "optional", "Công trạng, chuyên đề hoặc đột xuất."],
    ["note", "Ghi chú", "optional", "Điều cần nói thêm."],
  ]),
  ...columnsOf("initiatives", [
    ["name", "Tác giả", "required", "Họ và tên."],
    ["unit", "Đơn vị", "required", "Tên đơn vị."],
    ["initiative", "Tên sáng kiến", "required", "Tên sáng kiến, đề tài."],
    ["initiativeLevel", "Cấp công nhận", "required", "Cơ sở hoặc tỉnh."],
  ]),
  ...columnsOf("submissions", [
    ["unit", "Đơn vị", "required", "Tên đơn vị."],
    ["documents", "Văn bản", "required", "Tên văn bản đã gửi."],
    ["receivedOn", "Ngày nhận", "required", "Ngày nhận được."],
  ]),
];

const PAPERS: readonly Rule[] = [
  {
    type: "document",
    id: "HS1",
    place: null,
    text: "Biên bản họp xét, có kết quả bỏ phiếu.",
    name: "Biên bản họp xét",
    per: "unit",
    register: "nominations",
    awards: [],
    headerWords: ["biên bản"],
  },
  {
    type: "milestone",
    id: "M1",
    place: null,
    text: "Hội đồng Thi đua - Khen thưởng họp xét.",
    name: "Họp Hội đồng",
    deadline: OPEN,
  },
];

/** A school sums up from September to May; all others the year as it is. */
function periodOf({ profile }: YearEndOffer, year: number): Campaign["period"] {
  const school = profile === "school";
  const [first, last]: readonly (Day | null)[] = school
    ? [dayOf(year - 1, 9, 1), dayOf(year, 5, 31)]
    : [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const text = school ? `Năm học ${year - 1} - ${year}.` : `Năm công tác ${year}.`;
  return { id: "TG", place: null, text, from: first ?? null, to: last ?? null, fields: [] };
}

function make(offer: YearEndOffer, year: number): Campaign | null {
  const profile = PROFILES.find((one) => one.profile === offer.profile);
  if (profile === undefined) return null;
  const awards = awardsOf(offer.profile);
  const rules = rulesOf(awards, offer.profile === "school");
  const name = yearEndName(offer, year);
  const usual = offer.profile === "school" ? "thường vào tháng 5 - 6" : "thường từ 30/11 đến 15/12";
  return {
    version: CAMPAIGN_VERSION,
    id: yearEndId(offer, year),
    name,
    year,
    plan: {
      number: null,
      issuer: "",
      issuedOn: null,
      title: name,
      legalBasis: LEGAL_BASIS,
      nameVariants: [],
      openValues: ["Tên cơ quan, địa danh"],
      defects: [],
      signature: { lines: [], name: null },
      recipients: [],
    },
    office: profile.office(PLACE, ""),
    registers: ["nominations", "initiatives", "submissions"],
    period: periodOf(offer, year),
    subjects: ["individual", "collective", "household"],
    unitKinds: profile.unitKinds,
    sectors: [],
    units: [],
    levels: levelsOf(offer.profile),
    awards,
    criteria: CRITERIA,
    columns: COLUMNS,
    submissions: [PROPOSAL],
    rules: [...rules.map(({ rule }) => rule), ...PAPERS],
    calendar: { extraHolidays: [], extraWorkingDays: [], cultureDay: false, tetDaysBefore: null },
    decisions: [],
    valueSources: [
      ...rules.map(({ source }) => source),
      ...awards
        .filter(({ id }) => ["LDTT", "CSTDCS", "TTLDTT", "GK_X", "GDVH", "TVH"].includes(id))
        .map(({ id }) =>
          from(id, DECREE_129, "", offer.profile === "school" ? "Trường thuộc Sở do Sở quyết định." : null),
        ),
      from("N1", CUSTOM, "", `Hạn do cơ quan mình định (${usual}): điền ngày.`),
    ],
  };
}

/** The year-end campaign of an id; null where the id is no such one. */
export function yearEndOf(id: string): Campaign | null {
  const asked = yearEndOffer(id);
  return asked === null ? null : make(asked.offer, asked.year);
}
