import { randomFrom } from "../../content/random";
import { COMMUNES } from "../communes";
import { type ExpectedFinding, ofAll, ofPlan, ofUnits, type Told, told } from "../expected";
import { OFFICES } from "../offices";
import { extensionOf, type Collection, type Sample } from "../sample";
import { SCHOOLS } from "../schools";
import { date, UnitBook } from "../unit-book";
import { UNITS } from "../units";

const SEED = 2022;

/** Two deeds are dated 20/9/2022: still to come on the first day, gone by on the second. */
const DAYS = ["2022-07-15", "2022-10-03"] as const;

const SAMPLES: readonly Sample[] = [...COMMUNES, ...SCHOOLS, ...OFFICES].map((make, index) =>
  make(randomFrom(SEED + index)),
);

const missing = (...columns: readonly string[]): readonly Told[] =>
  columns.map((column) => told("header-missing", "columns", "warning", `no column tells the ${column}`));

/** Most units tell who did what, and nothing of when, which title, or the criteria. */
const USUAL = missing("deed's day", "award", "attestation");
/** The title over the list says which one: "… đề nghị tặng danh hiệu NTVT". */
const AWARD_IN_TITLE = missing("deed's day", "attestation");

const OLD_LETTERS = [told("encoding-legacy", null, "info", "the first of the cells typed in an old encoding", null)];

interface Said {
  readonly whole: readonly Told[];
  /** Row → what must be said of it. */
  readonly rows?: Readonly<Record<number, readonly Told[]>>;
}

const LATE_DEED = [
  told("date-outside-period", "Q1", "error", "20/9/2022 lies after 30/6/2022"),
  told("date-in-future", null, ["warning", null], "20/9/2022 lies after 15/7/2022"),
];
const COLLECTIVE = [
  told("kind-not-allowed", "Q5", "error", "only persons are given the title"),
  told("required-missing", "columns", "info", "a collective has no birth; the title is for persons, so it is asked"),
];
const LOST_ZEROS = [
  told("type-id", null, "warning", "a number cell lost the zeros of the identity number"),
  told("type-phone", null, "warning", "a number cell lost the zero of the phone number"),
];
const NO_SUCH_DAY = [told("type-date", null, "error", "31/02/1971 is no day")];
const ALIKE = [told("achievement-copied", null, "warning", "chance made two deeds alike but for their numbers")];
const TWICE = [told("duplicate-across-units", null, "warning", "one man proposed by two units")];

/** By file name without extension, in the order of the files. */
const SAID: Readonly<Record<string, Said>> = {
  "01 Xa Can Huu - DS NTVT 2022": { whole: missing("attestation") },
  "02 Dong Quang": {
    whole: missing("award", "attestation"),
    rows: { 13: LATE_DEED, 18: LATE_DEED, 19: ALIKE, 21: ALIKE },
  },
  "03 Tan Hoa (sua)": {
    whole: missing("position", "deed's day", "attestation"),
    rows: { 5: COLLECTIVE, 6: COLLECTIVE, 8: ALIKE, 11: ALIKE },
  },
  "04 Hoa Thach": {
    whole: USUAL,
    rows: {
      1: OLD_LETTERS,
      12: ALIKE,
      15: [told("total-mismatch", null, "warning", "“Cộng: 11 người” under ten people")],
    },
  },
  "05 phu cat vni": { whole: USUAL, rows: { 1: OLD_LETTERS } },
  "06 Đại Thành": { whole: USUAL, rows: { 7: ALIKE } },
  "07_SaiSon_NTVT": {
    whole: missing("birth", "deed's day", "award", "attestation"),
    rows: Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10].map((row) => [row, LOST_ZEROS])),
  },
  "08 TT Quoc Oai": {
    whole: missing("position", "award", "attestation"),
    rows: {
      3: [told("column-unmapped", null, "warning", "“Ngày làm”: the clerk is asked whether it is the deed's day")],
      6: ALIKE,
      10: ALIKE,
    },
  },
  "09-ngoc-liep": {
    whole: missing("position", "deed's day", "award", "attestation").map((one) => ({ ...one, unit: "Xã Ngọc Liêp" })),
    rows: { 2: [told("unit-name-variant", null, "warning", "one tone off: the clerk is asked once", "Xã Ngọc Liêp")] },
  },
  "10-yen-son": { whole: USUAL },
  "11 TH Phuong Cach": {
    whole: missing("birth", "deed's day", "attestation"),
    rows: {
      10: ALIKE,
      11: [told("award-not-allowed", "awards", "error", "marked for a certificate the plan does not give")],
    },
  },
  "12 THCS Thach Than": { whole: AWARD_IN_TITLE, rows: { 11: ALIKE } },
  "13 MN Ngoc My": {
    whole: [
      ...missing("deed's day", "attestation"),
      told("sheet-unrecognised", null, "info", "a sheet of instructions", null),
      told("sheet-unrecognised", null, "info", "a sheet of codes", null),
    ],
  },
  "14 THPT Minh Khai": { whole: AWARD_IN_TITLE, rows: { 1: OLD_LETTERS, 8: ALIKE } },
  "15 TH Tuyet Nghia": {
    whole: missing("position", "deed's day"),
    rows: {
      3: [told("attestation-missing", "Q7.1", "error", "left empty")],
      5: [told("attestation-negative", "Q7.2", "error", "“Không”")],
      7: [told("attestation-missing", "Q7.2", "error", "left empty")],
      8: [told("level-not-allowed", "Q8", "warning", "the unit itself and the district decide, not the city")],
    },
  },
  "16 Phong Tu phap": { whole: missing("birth", "deed's day", "award", "attestation"), rows: { 3: ALIKE } },
  // Two sheets that lack the same columns are told together.
  "17 PGD": { whole: USUAL },
  "18 Van phong": {
    whole: missing("award", "attestation"),
    rows: {
      2: [told("column-unmapped", null, "warning", "“Mã CB”: a code of the office's own")],
      5: [told("rows-hidden", null, "warning", "a row is filtered away and still counts", null)],
      9: [told("required-missing", "columns", "error", "no deed is told")],
    },
  },
  "19 Hoi CCB": { whole: USUAL, rows: { 6: ALIKE, 8: TWICE } },
  "20 Liep Tuyet": { whole: USUAL, rows: { 3: TWICE, 9: ALIKE } },
  "21 Huyen doan": {
    whole: missing("deed's day", "attestation"),
    rows: { 5: ALIKE, 7: [...NO_SUCH_DAY, ...NO_SUCH_DAY] },
  },
  "22 LDLD": {
    whole: missing("position", "deed's day", "award", "attestation"),
    rows: {
      4: [told("total-mismatch", null, "warning", "“Tổng số: 8 người” over seven people")],
      7: ALIKE,
    },
  },
  "23 Cong an huyen": { whole: missing("birth", "award", "attestation") },
  "24 cty may": {
    whole: [...USUAL, told("unit-name-variant", null, "warning", "the unit only by a title that lost its marks")].map(
      (one) => ({ ...one, unit: "CONG TY CO PHAN MAY QUOC OAI" }),
    ),
  },
  "25 TTYT": { whole: [] },
  "26 Hoi LHPN": { whole: [told("sheet-unrecognised", null, "warning", "a letter and no list", null)] },
};

function expectedOf({ file, format, unit }: Sample): readonly ExpectedFinding[] {
  const name = `${file}.${extensionOf(format)}`;
  const { whole, rows = {} } = SAID[file] ?? { whole: [] };
  const placed = (one: Told, row: number | null): ExpectedFinding => ({
    ...one,
    file: name,
    row,
    unit: one.unit === undefined ? unit : one.unit,
  });
  return [
    ...whole.map((one) => placed(one, null)),
    ...Object.entries(rows).flatMap(([row, all]) => all.map((one) => placed(one, Number(row)))),
  ];
}

const PLAN = "Kế hoạch phát động phong trào thi đua";
const SENT: readonly (readonly [unit: string, received: string, ...said: readonly Told[]])[] = [
  ["Xã Cấn Hữu", "2021-10-25"],
  ["Xã Đồng Quang", "2021-10-29"],
  [
    "Thị trấn Quốc Oai",
    "2021-10-30",
    told(
      "submission-late",
      "Q2",
      "warning",
      "received on the very day of “trước ngày 30/10/2021”",
      "Thị trấn Quốc Oai",
    ),
  ],
  [
    "Huyện đoàn",
    "2021-11-15",
    told("submission-late", "Q2", "error", "received on 15/11/2021, the last good day is 29/10/2021", "Huyện đoàn"),
  ],
];

/** What the district's office received of the units' own plans. */
function papers(): UnitBook {
  const book = new UnitBook("So theo doi ke hoach", "");
  const list = book.list(
    "Kế hoạch",
    [
      ["Đơn vị", 34],
      ["Văn bản", 44],
      ["Ngày nhận", 13],
      ["Ghi chú", 20],
    ],
    "SỔ THEO DÕI KẾ HOẠCH CỦA CÁC ĐƠN VỊ",
  );
  for (const [unit, received, ...said] of SENT) list.add([unit, PLAN, date(received), null], ...said);
  return book;
}

const PAPERS = papers();
const NAMES = UNITS.map(([name]) => name);

/**
 * A list came under a name that may be theirs, or a sheet that may be a list: until the clerk answers nobody says what
 * they have not sent.
 */
const IN_QUESTION = ["Xã Ngọc Liệp", "Công ty Cổ phần May Quốc Oai", "Hội Liên hiệp Phụ nữ huyện"];
const BLAMED = NAMES.filter((name) => !IN_QUESTION.includes(name));
const WITHOUT_PLAN = BLAMED.filter((name) => !SENT.some(([unit]) => unit === name));

export const QUOC_OAI: Collection = {
  campaign: "quoc-oai-2022",
  days: DAYS,
  units: UNITS,
  samples: SAMPLES,
  papers: [PAPERS.sample],
  later: [],
  expected: [
    ...SAMPLES.flatMap(expectedOf),
    ...PAPERS.expected,
    ...ofUnits(WITHOUT_PLAN, "submission-missing", "Q2", "error", "no plan of its own; due on 29/10/2021"),
    ...ofUnits(
      BLAMED,
      "submission-missing",
      "Q3.1",
      ["info", "warning"],
      "lists are no report; overdue once every day that the plan names is over",
    ),
    ofAll("submission-missing", "Q3.2", "info", "four units propose nobody, which the plan does not ask of each"),
    ...ofPlan(
      ["campaign-open-value", "open-value:plan:Số kế hoạch", "info", "left blank in the plan"],
      ["campaign-open-value", "open-value:plan:Ngày ban hành kế hoạch", "info", "left blank in the plan"],
      ["campaign-open-value", "open-value:deadline:Q3.1", "info", "the final report has no day"],
      ["campaign-open-value", "open-value:deadline:Q3.2", "info", "the dossiers have no day"],
      ["campaign-text-defect", "text-defect:heading", "info", "no heading"],
      ["campaign-text-defect", "text-defect:task-year", "info", "2021 in a plan of 2022"],
      ["campaign-text-defect", "text-defect:lost-letter", "info", "“hiều việc tốt”"],
      ["campaign-text-defect", "text-defect:numbering", "info", "two levels numbered alike"],
      ["campaign-text-defect", "text-defect:furniture", "info", "“(để báo cáo)” on its own"],
    ),
  ],
};
