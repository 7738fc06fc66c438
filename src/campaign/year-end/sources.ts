import type { Day } from "../../text/day";
import { dayOf } from "../../text/day";
import type { ValueSource } from "../campaign";

/** The texts that the values of a year-end campaign come from. */
export const LAW = "Luật Thi đua, khen thưởng số 06/2022/QH15";
export const DECREE_152 = "Nghị định số 152/2025/NĐ-CP";
export const DECREE_335 = "Nghị định số 335/2025/NĐ-CP";
export const DECREE_129 = "Nghị định số 129/2025/NĐ-CP";
export const CUSTOM = "Thông lệ; theo quy chế của tỉnh, của đơn vị";

const SINCE: Readonly<Record<string, Day | null>> = {
  [LAW]: dayOf(2024, 1, 1),
  [DECREE_152]: dayOf(2025, 7, 1),
  [DECREE_335]: dayOf(2026, 1, 1),
  [DECREE_129]: dayOf(2025, 7, 1),
};
const UNTIL: Readonly<Record<string, Day | null>> = { [DECREE_152]: dayOf(2027, 3, 1) };

/** Where a value comes from; with a doubt where it has to be looked at before it is relied on. */
export const from = (of: string, source: string, article = "", doubt: string | null = null): ValueSource => ({
  of,
  source: article === "" ? source : `${source}, ${article}`,
  from: SINCE[source] ?? null,
  to: UNTIL[source] ?? null,
  doubt,
});

/** The legal basis of the plan, as its first lines cite it. */
export const LEGAL_BASIS = [
  { text: `${LAW} ngày 15 tháng 6 năm 2022`, day: dayOf(2022, 6, 15) },
  { text: `${DECREE_152} ngày 14 tháng 6 năm 2025 của Chính phủ`, day: dayOf(2025, 6, 14) },
  { text: "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ Nội vụ", day: dayOf(2025, 8, 4) },
] as const;
