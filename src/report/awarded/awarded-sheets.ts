import { YEAR_PROPERTY } from "../../check/facts/years";
import { unitNameOf } from "../../check/facts/places";
import type { Campaign } from "../../campaign/campaign";
import type { PlanValue, SheetKind, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { dayOfIso, vietnameseDate } from "../../text/day";
import type { Register } from "../../register/register";
import { fieldText } from "../field-value";
import { COUNTED_KIND_LABELS } from "../labels";
import { countedKind } from "../figures/figures";
import { A4_LANDSCAPE } from "../page";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import type { Awarded, Given } from "./awarded";
import { dateInWords } from "../sheets/heading";
import { awardFigures, awardYears, type AwardFigures, type AwardYears } from "./statistics";

interface Column<T> {
  readonly header: string;
  readonly width: number;
  readonly of: (row: T, index: number) => PlanValue;
}

const orBlank = (value: number | null): PlanValue => (value === null ? text("") : number(value));
const date = (iso: string): string => {
  const day = dayOfIso(iso);
  return day === null ? iso : vietnameseDate(day);
};

/** Headers that the program reads again: the book is next year's history. */
const GIVEN: readonly Column<Given>[] = [
  { header: "STT", width: 5, of: (_, index) => number(index + 1) },
  { header: "Họ và tên / Tên tập thể", width: 28, of: ({ record }) => text(fieldText(record, "name")) },
  { header: "Đối tượng", width: 12, of: ({ record }) => text(COUNTED_KIND_LABELS[countedKind(record)]) },
  { header: "Năm sinh", width: 11, of: ({ record }) => text(fieldText(record, "birth")) },
  { header: "Giới tính", width: 8, of: ({ record }) => text(fieldText(record, "sex")) },
  { header: "Chức vụ", width: 20, of: ({ record }) => text(fieldText(record, "position")) },
  { header: "Đơn vị", width: 26, of: ({ record }) => text(unitNameOf(record) ?? "") },
  { header: "Danh hiệu, hình thức khen thưởng", width: 30, of: ({ award }) => text(award) },
  { header: "Số quyết định", width: 16, of: (one) => text(one.number) },
  { header: "Ngày quyết định", width: 13, of: ({ day }) => text(date(day)) },
];
const MONEY: readonly Column<Given>[] = [
  ...GIVEN,
  { header: "Số lần lương cơ sở", width: 11, of: ({ multiple }) => orBlank(multiple) },
  { header: "Tiền thưởng (đồng)", width: 14, of: ({ money }) => orBlank(money) },
  {
    header: "Cần kiểm tra",
    width: 30,
    of: ({ doubt, money }) => text(doubt ?? (money === null ? "Chưa rõ mức." : "")),
  },
];
const FIGURES: readonly Column<AwardFigures>[] = [
  { header: "Danh hiệu, hình thức", width: 36, of: ({ award }) => text(award) },
  { header: "Tổng số", width: 9, of: ({ total }) => number(total) },
  { header: "Cá nhân", width: 9, of: ({ individuals }) => number(individuals) },
  { header: "Nữ", width: 8, of: ({ women }) => number(women) },
  { header: "Trực tiếp", width: 9, of: ({ direct }) => number(direct) },
  { header: "Đảng viên", width: 9, of: ({ party }) => number(party) },
  { header: "Tập thể", width: 9, of: ({ collectives }) => number(collectives) },
  { header: "Tập thể nhỏ", width: 9, of: ({ small }) => number(small) },
  { header: "Hộ gia đình", width: 9, of: ({ households }) => number(households) },
  { header: "Tiền thưởng (đồng)", width: 16, of: ({ money }) => number(money) },
];

/** One row a certificate, one column a field of the mail merge. */
const CERTIFICATES: readonly Column<Given>[] = [
  { header: "STT", width: 5, of: (_, index) => number(index + 1) },
  { header: "Tên", width: 28, of: ({ record }) => text(fieldText(record, "name")) },
  { header: "Chức vụ", width: 22, of: ({ record }) => text(fieldText(record, "position")) },
  { header: "Đơn vị", width: 26, of: ({ record }) => text(unitNameOf(record) ?? "") },
  { header: "Hình thức khen thưởng", width: 30, of: ({ award }) => text(award) },
  { header: "Thành tích", width: 40, of: ({ record }) => text(fieldText(record, "achievement")) },
  { header: "Số quyết định", width: 16, of: (one) => text(one.number) },
  { header: "Ngày quyết định", width: 30, of: ({ day }) => text(inWords(day)) },
];
const inWords = (iso: string): string => {
  const day = dayOfIso(iso);
  return day === null ? iso : dateInWords(day);
};
const isForm = (award: string, { awards }: Campaign): boolean =>
  awards.some(({ name, category }) => name === award && category === "form");

/** Awards by year, as the registers of those years and this one have them. */
function yearsSheet({ years, rows }: AwardYears): SheetPlan {
  return tableSheet(
    "Theo các năm",
    [
      { header: "Danh hiệu, hình thức", width: 40, of: ({ award }) => text(award) },
      ...years.map((year, at): Column<AwardYears["rows"][number]> => ({
        header: String(year),
        width: 10,
        of: ({ counts }) => number(counts[at] ?? 0),
      })),
    ],
    rows,
  );
}

function tableSheet<T>(
  name: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  kind: SheetKind = "list",
): SheetPlan {
  const widths = columns.map(({ width }) => width);
  const builder = new SheetBuilder({ name, kind, widths, page: A4_LANDSCAPE });
  columns.forEach(({ header }, at) => {
    builder.put(0, at, text(header), STYLES.header);
  });
  rows.forEach((row, index) => {
    columns.forEach(({ of }, at) => {
      const value = of(row, index);
      builder.put(index + 1, at, value, value.kind === "number" ? STYLES.share : STYLES.cell);
    });
  });
  return builder.plan({ freeze: { rows: 1, columns: 0 } });
}

/** The book after a decision: who got what, prize money, figures, and who still waits. */
export function awardedWorkbook(awarded: Awarded, campaign: Campaign, earlier: readonly Register[]): WorkbookPlan {
  const waiting: readonly Column<Awarded["waiting"][number]>[] = [
    { header: "Họ và tên / Tên tập thể", width: 30, of: (record) => text(fieldText(record, "name")) },
    { header: "Đơn vị", width: 30, of: (record) => text(unitNameOf(record) ?? "") },
    { header: "Đề nghị", width: 40, of: ({ fields }) => text((fields.awards ?? []).join("; ")) },
  ];
  return {
    sheets: [
      tableSheet("Kết quả khen thưởng", GIVEN, awarded.given, "register"),
      tableSheet("Tiền thưởng", MONEY, awarded.given),
      tableSheet("Thống kê", FIGURES, awardFigures(awarded.given)),
      ...(earlier.length === 0 ? [] : [yearsSheet(awardYears(awarded.given, campaign, earlier))]),
      tableSheet(
        "In giấy khen",
        CERTIFICATES,
        awarded.given.filter(({ award }) => isForm(award, campaign)),
      ),
      ...(awarded.waiting.length === 0 ? [] : [tableSheet("Chưa có quyết định", waiting, awarded.waiting)]),
      ...(awarded.unmatched.length === 0 ? [] : [tableSheet("Không thấy trong sổ", waiting, awarded.unmatched)]),
    ],
    names: {},
    properties: { [YEAR_PROPERTY]: String(campaign.year) },
    activeSheet: 0,
    title: campaign.name,
  };
}
