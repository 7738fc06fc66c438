import type { Finding, FindingCode, Severity } from "../../check/finding";
import { messageOf } from "../../check/wording/index";
import { dayOfIso, vietnameseDate } from "../../text/day";
import type { UnitFigures } from "../figures/figures";
import { unitInText } from "../office-words";
import { properName } from "../proper-name";
import { standingOf } from "../submission/standing";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a unit can no longer mend in its file: a day that is over, a paper that a reminder asks for. */
const PAST_MENDING: ReadonlySet<FindingCode> = new Set(["submission-missing", "submission-late"]);

/** A day on which something came, or one on the border, which the office judges: the unit has nothing to write. */
const isPastMending = (found: Finding): boolean =>
  PAST_MENDING.has(found.code) ||
  (found.code === "deadline-missed" &&
    (found.params.exactlyOnDay || found.place.field === "sentOn" || found.place.field === "receivedOn"));

const isReturned = ({ verdict }: Finding): boolean => verdict?.kind === "returned";

/**
 * What a unit is told of its own list: what the clerk chose to give back, else all of it but what is only for
 * information; errors first. A unit that sent nothing is reminded, not corrected.
 */
export function plainFindings(findings: readonly Finding[], unit: Pick<UnitFigures, "all">): readonly Finding[] {
  if (standingOf(unit) === "silent") return [];
  const told = findings.some(isReturned)
    ? findings.filter(isReturned)
    : findings.filter((found) => found.severity !== "info" && !isPastMending(found));
  return [...told].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/** "12 đề nghị của đơn vị", or the papers of a unit that proposes nobody. */
export const receivedFrom = ({ records }: Pick<UnitFigures, "records">): string =>
  records.length === 0 ? "hồ sơ của đơn vị" : `${String(records.length)} đề nghị của đơn vị`;

/** What was decided about a finding, as a sheet tells it; "" for nothing. */
export function verdictText({ verdict }: Finding): string {
  if (verdict === undefined || verdict.kind === "seen") return "";
  const day = dayOfIso(verdict.at.slice(0, 10));
  const on = day === null ? "" : ` ngày ${vietnameseDate(day)}`;
  return verdict.kind === "ignored" ? `Bỏ qua${on}: ${verdict.reason}` : `Trả lại đơn vị${on}`;
}

const unitsSaid = (units: readonly (string | null)[]): string =>
  [...new Set(units.filter((unit) => unit !== null))].map(unitInText).join(", ");

/** A finding as a slip tells it: another unit's file, sheet and rows are no matter of this one's. */
export function slipMessage(found: Finding): string {
  if (found.code !== "duplicate-across-units" && found.code !== "duplicate-suspect") return messageOf(found, "vi");
  const { name, others } = found.params;
  const elsewhere = unitsSaid(others.map(({ unit }) => unit).filter((unit) => unit !== (found.place.unit ?? null)));
  if (elsewhere === "") return messageOf(found, "vi");
  if (found.place.register === "articles")
    return `${properName(name)} cũng được nêu gương trong bài của ${elsewhere}. Nếu là một người, đề nghị hai bên thống nhất một nơi gửi bài; nếu không, ghi rõ chức vụ, địa chỉ.`;
  return `${properName(name)} cũng có trong danh sách của ${elsewhere}. Đề nghị hai bên thống nhất một nơi đề nghị; nếu là hai người khác nhau thì ghi rõ ngày sinh, số định danh.`;
}
