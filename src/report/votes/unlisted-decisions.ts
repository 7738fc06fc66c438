import { shownValue } from "../../grid/shown-value";
import type { SheetPlan } from "../../grid/sheet-plan";
import { CERTIFICATES_SHEET } from "../filled-in";
import {
  CERTIFICATE_COLUMNS,
  DECISION_HEADERS,
  rowsByKey,
  type CertificateRow,
  type Certificates,
} from "./read-certificates";

/** A decision that a person wrote for somebody who is in no list any more: the next report has no row for it. */
export interface UnlistedDecision {
  readonly name: string;
  readonly unit: string;
  /** What was written there, number and day. */
  readonly written: string;
}

const writtenIn = (row: CertificateRow): string =>
  Object.values(DECISION_HEADERS)
    .flatMap((header) => row.get(header) ?? [])
    .join(", ");

/** The decisions in the sheet of certificates as it stands that a report would leave out. */
export function unlistedDecisions(
  standing: Certificates | undefined,
  sheets: readonly SheetPlan[],
): readonly UnlistedDecision[] {
  if (standing === undefined) return [];
  const next = sheets.find(({ name }) => name === CERTIFICATES_SHEET);
  const kept =
    (next === undefined
      ? null
      : rowsByKey(next.rows.map((cells) => cells.map((cell) => String((cell && shownValue(cell.value)) ?? ""))))) ??
    new Map<string, readonly CertificateRow[]>();
  return [...standing].flatMap(([key, rows]) =>
    rows.slice(kept.get(key)?.length ?? 0).flatMap((row): readonly UnlistedDecision[] => {
      const written = writtenIn(row);
      const { name, unit } = CERTIFICATE_COLUMNS;
      return written === "" ? [] : [{ name: row.get(name) ?? "", unit: row.get(unit) ?? "", written }];
    }),
  );
}
