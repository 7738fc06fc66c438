import type { Finding, Severity } from "../../check/finding";
import { messageOf } from "../../check/wording/index";
import { dayOfIso, vietnameseDate } from "../../text/day";
import type { UnitFigures } from "../figures/figures";
import { standingOf } from "../submission/standing";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const isReturned = ({ verdict }: Finding): boolean => verdict?.kind === "returned";

/**
 * What a unit is told of its own list: what the clerk chose to give back, else all of it but what is only for
 * information; errors first. A unit that sent nothing is reminded, not corrected.
 */
export function plainFindings(findings: readonly Finding[], unit: Pick<UnitFigures, "all">): readonly Finding[] {
  if (standingOf(unit) === "silent") return [];
  const told = findings.some(isReturned)
    ? findings.filter(isReturned)
    : findings.filter(({ severity, code }) => severity !== "info" && code !== "submission-missing");
  return [...told].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/** What was decided about a finding, as a sheet tells it; "" for nothing. */
export function verdictText({ verdict }: Finding): string {
  if (verdict === undefined || verdict.kind === "seen") return "";
  const day = dayOfIso(verdict.at.slice(0, 10));
  const on = day === null ? "" : ` ngày ${vietnameseDate(day)}`;
  return verdict.kind === "ignored" ? `Bỏ qua${on}: ${verdict.reason}` : `Trả lại đơn vị${on}`;
}

const unitsSaid = (units: readonly (string | null)[]): string =>
  [...new Set(units.filter((unit) => unit !== null))].join(", ");

/** A finding as a slip tells it: another unit's file, sheet and rows are no matter of this one's. */
export function slipMessage(found: Finding): string {
  if (found.code !== "duplicate-across-units" && found.code !== "duplicate-suspect") return messageOf(found, "vi");
  const { name, others } = found.params;
  const elsewhere = unitsSaid(others.map(({ unit }) => unit).filter((unit) => unit !== (found.place.unit ?? null)));
  return elsewhere === ""
    ? messageOf(found, "vi")
    : `${name} cũng có trong danh sách của ${elsewhere}. Đề nghị hai bên thống nhất một nơi đề nghị; nếu là hai người khác nhau thì ghi rõ ngày sinh, số định danh.`;
}

/** "Trang “Danh sách”, dòng 12, cột F"; "Chung" for what stands nowhere in particular. */
export function findingPlace({ place }: Finding): string {
  const parts = [
    ...(place.sheet === undefined ? [] : [`trang “${place.sheet}”`]),
    ...(place.row === undefined ? [] : [`dòng ${String(place.row)}`]),
    ...(place.column === undefined ? [] : [`cột ${place.column}`]),
  ];
  const whole = parts.join(", ");
  return whole === "" ? (place.file ?? "Chung") : whole.charAt(0).toUpperCase() + whole.slice(1);
}
