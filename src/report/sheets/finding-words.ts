import type { Finding, Severity } from "../../check/finding";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a unit is told: errors first, then warnings; what is only for information is left out. */
export const plainFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== "info").sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);

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
