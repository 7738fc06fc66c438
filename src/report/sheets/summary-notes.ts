import { isPending } from "../../check/facts/pending-units";
import type { TrackerItem } from "../../check/facts/tracker";
import type { UnitFigures } from "../figures/figures";
import type { ReportContext } from "../report-context";
import { comingOf, isLate, standingOf } from "../submission/standing";

/** What stands in the last column of the biểu tổng hợp; papers are told by a number that is explained beneath. */
export interface SummaryNotes {
  readonly of: (unit: UnitFigures) => string;
  /** "(1) Kế hoạch…; (2) Báo cáo…": the papers that a note speaks of; null where none does. */
  readonly legend: string | null;
}

const isMissing = (item: TrackerItem): boolean => comingOf(item) === "missing";

/** Makes the notes of all units: who is not in the list, who sent nothing, what came late or not at all. */
export function summaryNotes({ figures, input: { campaign, register } }: ReportContext): SummaryNotes {
  const listed = register.expected.length > 0;
  const told = figures.units.flatMap(({ records, tracked }) =>
    tracked.filter((item) => isLate(item) || (isMissing(item) && records.length > 0)),
  );
  const names = new Set(told.map(({ submission }) => submission.name));
  const numbered = campaign.submissions.map(({ name }) => name).filter((name) => names.has(name));
  const numbers = (items: readonly TrackerItem[]): string =>
    [...new Set(items.map(({ submission }) => numbered.indexOf(submission.name) + 1))]
      .sort((a, b) => a - b)
      .map((at) => `(${String(at)})`)
      .join(", ");
  const of = ({ unit, expected, records, all, tracked }: UnitFigures): string => {
    const [late, missing] = [tracked.filter(isLate), tracked.filter(isMissing)];
    const sent = standingOf({ all }) === "sent";
    const silence = isPending(register, unit) ? "Chưa rõ danh sách đã nhận là của đơn vị nào" : "Chưa gửi danh sách";
    return [
      ...(unit === "" ? ["Phải làm rõ đơn vị"] : []),
      ...(expected || !listed || unit === "" ? [] : ["Ngoài danh sách đơn vị"]),
      ...(sent || !expected ? [] : [silence]),
      ...(sent && records.length === 0 ? ["Chưa có đề nghị khen thưởng"] : []),
      ...(late.length > 0 ? [`Nộp muộn ${numbers(late)}`] : []),
      ...(records.length > 0 && missing.length > 0 ? [`Chưa nộp ${numbers(missing)}`] : []),
    ].join("; ");
  };
  return {
    of,
    legend:
      numbered.length === 0
        ? null
        : `Văn bản, hồ sơ: ${numbered.map((name, at) => `(${String(at + 1)}) ${name}`).join("; ")}.`,
  };
}
