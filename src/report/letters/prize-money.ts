import { baseSalaryOn } from "../../campaign/law/base-salary";
import type { Campaign, SubjectKind } from "../../campaign/campaign";
import { vietnameseDate, type Day } from "../../text/day";
import { prizeOf } from "../awarded/awarded";
import { countKinds } from "../figures/figures";
import { COUNTED_KIND_LABELS } from "../labels";
import { plainPercent } from "../percent";
import type { AwardList } from "../submission/award-list";
import { toFill } from "./paragraphs";

/** What one kind of subject gets with an award. */
interface PrizeLine {
  readonly award: string;
  readonly kind: SubjectKind;
  readonly count: number;
  /** Times the base salary; null where neither campaign nor decree tells. */
  readonly multiple: number | null;
  readonly doubt: string | null;
}

const SUBJECTS = ["collective", "individual", "household"] as const satisfies readonly SubjectKind[];

const dotted = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/gu, ".");

function linesOf(lists: readonly AwardList[], { awards }: Pick<Campaign, "awards">, day: Day): readonly PrizeLine[] {
  return lists.flatMap(({ award, records }) => {
    const { prize, doubt } = prizeOf(awards.find(({ id }) => id === award.code) ?? null, day);
    const counts = countKinds(records);
    return SUBJECTS.filter((kind) => counts[kind] > 0).map((kind): PrizeLine => {
      const multiple = kind === "household" ? null : (prize?.[kind] ?? null);
      return { award: award.name, kind, count: counts[kind], multiple, doubt: multiple === null ? null : doubt };
    });
  });
}

/** "cá nhân 0,3 lần"; what is not known, or known with a doubt, is left to be filled in or confirmed. */
function multipleSaid({ kind, multiple, doubt }: PrizeLine): string {
  const whom = COUNTED_KIND_LABELS[kind].toLowerCase();
  if (multiple === null) return `${whom} ${toFill("mức tiền thưởng")}`;
  return `${whom} ${plainPercent(multiple)} lần${doubt === null ? "" : ` ${toFill(doubt, "(cần xác nhận: ……)")}`}`;
}

/**
 * The article on prize money of a decision, from multiples of the base salary of that day; only what campaign or decree
 * tell is written, the rest is left to be filled in. The source of the money is the office's to name.
 */
export function prizeArticle(lists: readonly AwardList[], campaign: Pick<Campaign, "awards">, day: Day): string {
  const lines = linesOf(lists, campaign, day);
  const source = `Kinh phí: ${toFill("nguồn kinh phí")}.`;
  if (lines.every(({ multiple }) => multiple === null))
    return `Tiền thưởng kèm theo: ${toFill("mức tiền thưởng")}. ${source}`;
  const byAward = [...new Set(lines.map(({ award }) => award))].map(
    (award) =>
      `${award}: ${lines
        .filter((line) => line.award === award)
        .map(multipleSaid)
        .join(", ")}`,
  );
  const salary = baseSalaryOn(day);
  const known = lines.filter(({ multiple, doubt }) => multiple !== null && doubt === null);
  const sum = known.reduce(
    (all, { count, multiple }) => all + Math.round(count * (multiple ?? 0) * (salary?.amount ?? 0)),
    0,
  );
  const base =
    salary === null
      ? toFill("mức lương cơ sở")
      : `${dotted(salary.amount)} đồng (mức lương cơ sở ngày ${vietnameseDate(day)})`;
  const total =
    salary === null || known.length < lines.length
      ? toFill("tổng số tiền thưởng")
      : `${dotted(sum)} đồng (chưa làm tròn)`;
  return `Mức tiền thưởng kèm theo, tính trên ${base}: ${byAward.join("; ")}. Tổng số tiền thưởng: ${total}. ${source}`;
}
