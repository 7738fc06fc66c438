import type { SubjectKind } from "../campaign/campaign";
import { REGISTER_HEADERS } from "../register/headers";
import { KIND_LABELS } from "./labels";
import { AWARD_CODES, registerColumn, UNIT_CODE } from "./sheets/register-sheet";

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const pair = (header: string, criterion: string): string => `${registerColumn(header)},${criterion}`;

export interface Counted {
  readonly unitCode?: string;
  readonly awardCode?: string;
  readonly kind?: SubjectKind;
}

/** COUNTIFS over the register table: nominations of a unit, an award, a kind, or any of them together. */
export function countFormula({ unitCode, awardCode, kind }: Counted): string {
  const conditions = [
    ...(unitCode === undefined ? [] : [pair(UNIT_CODE, quoted(unitCode))]),
    ...(awardCode === undefined ? [] : [pair(AWARD_CODES, quoted(`*;${awardCode};*`))]),
    ...(kind === undefined ? [] : [pair(REGISTER_HEADERS.vi.kind, quoted(KIND_LABELS[kind]))]),
  ];
  return conditions.length === 0 ? `COUNT(${registerColumn(REGISTER_HEADERS.vi.seq)})` : `COUNTIFS(${conditions.join(",")})`;
}
