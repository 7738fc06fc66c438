import type { Finding, Severity } from "../../check/finding";
import { messageOf } from "../../check/wording/index";
import type { UnitFigures } from "../figures/figures";
import { standingOf } from "../submission/standing";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * What a unit is told of its own list: errors first, then warnings; what is only for information is left out. A unit
 * that sent nothing is reminded, not corrected.
 */
export const plainFindings = (findings: readonly Finding[], unit: Pick<UnitFigures, "all">): readonly Finding[] =>
  standingOf(unit) === "silent"
    ? []
    : findings
        .filter(({ severity, code }) => severity !== "info" && code !== "submission-missing")
        .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);

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
