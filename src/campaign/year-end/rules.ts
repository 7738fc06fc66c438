import type { CampaignAward, Criterion, FieldTest, Need, Rule, Selector, ValueSource } from "../campaign";
import { GOOD_RATINGS } from "../law/law-rules";
import { CUSTOM, DECREE_152, DECREE_335, from, LAW } from "./sources";

/** The campaign's own columns. */
export const RATING = "x:xeploai";
export const OCCASION = "x:loaihinh";

const EXCELLENT = ["Hoàn thành xuất sắc nhiệm vụ"];
const PROVINCES = "Tỉnh, đơn vị quy định mức riêng: xem lại rồi sửa.";

/** A rule with where it comes from. */
interface Sourced {
  readonly rule: Rule;
  readonly source: ValueSource;
}

const people = (label: string, more: Partial<Selector>): Selector => ({
  register: "nominations",
  subjects: ["individual"],
  label,
  ...more,
});

type Has = (id: string) => boolean;
type RuleBody = Rule extends infer R ? (R extends Rule ? Omit<R, "id" | "place" | "text"> : never) : never;

const sourced = (
  id: string,
  text: string,
  body: RuleBody,
  source: string,
  article = "",
  doubt: string | null = null,
): Sourced => {
  const place = article === "" ? source : `${source}, ${article}`;
  return { rule: { ...body, id, place, text }, source: from(id, source, article, doubt) };
};

const test = (field: FieldTest["field"], oneOf: readonly string[], atLeast: number | null = null): FieldTest => ({
  field,
  oneOf,
  atLeast,
});

const condition = (awards: readonly string[], asked: FieldTest, collective = false): RuleBody => ({
  type: "condition",
  register: "nominations",
  awards,
  subjects: [collective ? "collective" : "individual"],
  ...asked,
});

function ofPeople(has: Has, school: boolean): readonly Sourced[] {
  const rated = (label: string, rating: readonly string[]): Selector => people(label, { where: { [RATING]: rating } });
  const cap = {
    type: "share",
    direction: "cap",
    count: rated("người Hoàn thành xuất sắc nhiệm vụ", EXCELLENT),
    base: { type: "records", of: rated("người Hoàn thành tốt nhiệm vụ", ["Hoàn thành tốt nhiệm vụ"]) },
    percent: 20,
    minimum: 0,
    rounding: "down",
    per: "unit",
  } as const;
  const teachers = school ? "Nghị định nói về cán bộ, công chức; viên chức theo quy định riêng: xem lại." : null;
  const found: Sourced[] = [
    sourced(
      "XL1",
      "Hoàn thành xuất sắc không quá 20% số Hoàn thành tốt trong mỗi đơn vị.",
      cap,
      DECREE_335,
      "",
      teachers,
    ),
    sourced(
      "XL2",
      "Hoàn thành xuất sắc không quá 20% số Hoàn thành tốt trong từng nhóm có nhiệm vụ tương đồng.",
      {
        ...cap,
        groupBy: {
          field: "position",
          groups: [
            { name: "Lãnh đạo, quản lý", words: ["chủ tịch", "trưởng", "phó", "giám đốc", "bí thư"] },
            { name: "Chuyên môn, nghiệp vụ", words: [] },
          ],
        },
      },
      DECREE_335,
      "",
      teachers ?? "Nhóm do đơn vị tự xếp: sửa tên nhóm và từ nhận biết chức vụ cho đúng.",
    ),
  ];
  const votes = (id: string, award: string, name: string, percent: number): void => {
    if (has(award))
      found.push(
        sourced(
          id,
          `${name}: phiếu đồng ý từ ${percent}%.`,
          condition([award], test("votePercent", [], percent)),
          CUSTOM,
          "",
          PROVINCES,
        ),
      );
  };
  votes("PH1", "LDTT", "Lao động tiên tiến", 70);
  votes("PH2", "CSTDCS", "Chiến sĩ thi đua cơ sở", 80);
  votes("PH3", "CSTDT", "Chiến sĩ thi đua cấp tỉnh", 90);
  return [...found, ...ofTitles(has)];
}

const needing = (awards: readonly string[], needs: Need, ...orNeeds: readonly Need[]): RuleBody =>
  orNeeds.length === 0 ? { type: "prerequisite", awards, needs } : { type: "prerequisite", awards, needs, orNeeds };
const INITIATIVE = { type: "initiative", level: null, batch: null } as const;

function ofTitles(has: Has): readonly Sourced[] {
  const found: Sourced[] = [];
  if (has("LDTT"))
    found.push(
      sourced(
        "LD1",
        "Lao động tiên tiến: hoàn thành tốt nhiệm vụ trở lên.",
        condition(["LDTT"], test(RATING, GOOD_RATINGS)),
        LAW,
        "Điều 24",
      ),
    );
  if (has("CSTDCS")) {
    found.push(
      sourced(
        "CS1",
        "Chiến sĩ thi đua cơ sở: đạt Lao động tiên tiến.",
        needing(["CSTDCS"], { type: "award", award: "LDTT" }),
        LAW,
        "Điều 23",
      ),
      sourced(
        "CS2",
        "Chiến sĩ thi đua cơ sở: hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến được công nhận.",
        needing(["CSTDCS"], { type: "field", ...test(RATING, EXCELLENT) }, INITIATIVE),
        LAW,
        "Điều 23",
      ),
      sourced(
        "CS3",
        "Chiến sĩ thi đua cơ sở không quá 15% số Lao động tiên tiến của đơn vị.",
        {
          type: "share",
          direction: "cap",
          count: people("Chiến sĩ thi đua cơ sở", { awards: ["CSTDCS"] }),
          base: { type: "records", of: people("Lao động tiên tiến", { awards: ["LDTT"] }) },
          percent: 15,
          minimum: 0,
          rounding: "down",
          per: "unit",
        },
        CUSTOM,
        "",
        "Mức 15% của quy định cũ; chưa rõ Nghị định 152/2025 có giữ không. Theo quy định của tỉnh.",
      ),
    );
  }
  if (has("CSTDT"))
    found.push(
      ...(has("CSTDCS")
        ? [
            sourced(
              "CT1",
              "Chiến sĩ thi đua cấp tỉnh: ba lần liên tục là Chiến sĩ thi đua cơ sở.",
              needing(["CSTDT"], { type: "chain", award: "CSTDCS", times: 3, consecutive: true }),
              LAW,
              "Điều 22",
            ),
          ]
        : []),
      sourced(
        "CT2",
        "Chiến sĩ thi đua cấp tỉnh: có sáng kiến có khả năng nhân rộng trong tỉnh.",
        needing(["CSTDT"], { ...INITIATIVE, level: "tinh" }),
        LAW,
        "Điều 22",
      ),
    );
  if (has("CSTDTQ"))
    found.push(
      sourced(
        "TQ1",
        "Chiến sĩ thi đua toàn quốc: hai lần liên tục là Chiến sĩ thi đua cấp tỉnh.",
        needing(["CSTDTQ"], { type: "chain", award: "CSTDT", times: 2, consecutive: true }),
        LAW,
        "Điều 21",
        "Chưa đối chiếu nguyên văn điều này.",
      ),
    );
  return found;
}

const among = (
  award: string,
  count: Selector,
  more: { minPercent?: number; above?: true; min?: number; max?: number },
) => ({ type: "members", awards: [award], count, minPercent: null, min: null, max: null, ...more }) as const;

function ofCollectives(has: Has): readonly Sourced[] {
  const found: Sourced[] = [];
  const ldtt = people("cá nhân đạt Lao động tiên tiến", { awards: ["LDTT"] });
  const denied = people("người không đạt tiêu chuẩn về kỷ luật", { denied: ["K1"] });
  if (has("TTLDXS") && has("LDTT"))
    found.push(
      sourced(
        "TX1",
        "Tập thể lao động xuất sắc: ít nhất 70% cá nhân đạt Lao động tiên tiến.",
        among("TTLDXS", ldtt, { minPercent: 70 }),
        LAW,
        "Điều 27",
      ),
      sourced(
        "TX2",
        "Tập thể lao động xuất sắc: có cá nhân đạt Chiến sĩ thi đua cơ sở.",
        among("TTLDXS", people("cá nhân đạt Chiến sĩ thi đua cơ sở", { awards: ["CSTDCS"] }), { min: 1 }),
        LAW,
        "Điều 27",
      ),
      sourced(
        "TX3",
        "Tập thể lao động xuất sắc: không có cá nhân bị kỷ luật từ cảnh cáo trở lên.",
        among("TTLDXS", denied, { max: 0 }),
        LAW,
        "Điều 27",
      ),
    );
  if (has("TTLDXS"))
    found.push(
      sourced(
        "TX4",
        "Tập thể lao động xuất sắc: hoàn thành xuất sắc nhiệm vụ.",
        condition(["TTLDXS"], test(RATING, EXCELLENT), true),
        LAW,
        "Điều 27",
      ),
    );
  if (has("TTLDXS") && has("TTLDTT"))
    found.push(
      sourced(
        "TX5",
        "Tập thể lao động xuất sắc không quá 20% số Tập thể lao động tiên tiến.",
        {
          type: "share",
          direction: "cap",
          count: { register: "nominations", awards: ["TTLDXS"], label: "Tập thể lao động xuất sắc" },
          base: {
            type: "records",
            of: { register: "nominations", awards: ["TTLDTT"], label: "Tập thể lao động tiên tiến" },
          },
          percent: 20,
          minimum: 1,
          rounding: "down",
          per: "campaign",
        },
        CUSTOM,
        "",
        "Tỷ lệ do cấp trên quy định: xem lại rồi sửa.",
      ),
    );
  if (has("TTLDTT") && has("LDTT"))
    found.push(
      sourced(
        "TT1",
        "Tập thể lao động tiên tiến: trên 50% cá nhân đạt Lao động tiên tiến.",
        among("TTLDTT", ldtt, { minPercent: 50, above: true }),
        LAW,
        "Điều 28",
        "Chưa đối chiếu nguyên văn điều này.",
      ),
    );
  return found;
}

function ofForms(awards: readonly CampaignAward[]): readonly Sourced[] {
  const forms = awards.filter(({ id }) => /^(?:GK|BK)_/.test(id)).map(({ id }) => id);
  const merit = awards.filter(({ id }) => /^(?:BK_|CSTDT|HCLD)/.test(id)).map(({ id }) => id);
  return [
    sourced(
      "HT1",
      "Một thành tích chỉ đề nghị một hình thức khen thưởng.",
      { type: "exclusive", awards: forms, per: "achievement" },
      LAW,
      "",
      "Chưa đối chiếu điều khoản.",
    ),
    sourced(
      "HT2",
      "Khen thưởng theo chuyên đề, đột xuất không làm căn cứ đề nghị khen thưởng công trạng.",
      { type: "occasion", awards: merit, field: OCCASION, notFrom: ["chuyên đề", "đột xuất"] },
      DECREE_152,
    ),
  ];
}

/** Every rule of a year's end for these awards, each with its source. */
export function rulesOf(awards: readonly CampaignAward[], school: boolean): readonly Sourced[] {
  const has: Has = (id) => awards.some((award) => award.id === id);
  return [...ofPeople(has, school), ...ofCollectives(has), ...ofForms(awards)];
}

/** What is attested of every nominee. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: "K1",
    place: DECREE_152,
    text: "Không bị kỷ luật, không đang bị xem xét kỷ luật, thanh tra có dấu hiệu vi phạm, khiếu nại, tố cáo đang xác minh.",
    register: "nominations",
    awards: [],
    headerWords: ["không bị kỷ luật", "kỷ luật"],
    required: true,
  },
];
