import { addTo } from "../../base/group-by";
import type { Finding, FindingPlace } from "../../check/finding";
import { isShownField, isStandardField } from "../../field/field-facts";
import { columnIndex, columnLetterOf } from "../../grid/address";
import type { SheetPlan } from "../../grid/sheet-plan";
import { itemHeader, REGISTER_HEADERS } from "../../field/headers";
import type { RegisterRecord } from "../../register/register";
import type { RecordPlace } from "../places";
import { SUBJECT_FIELDS } from "./formulas";

/** The register's header of the cell that a finding about a record is about; what the row is about where no cell is. */
function foundHeader({ params }: Pick<Finding, "params">, { field, register }: FindingPlace): string {
  const { vi } = REGISTER_HEADERS;
  // Answers and papers stand under the ids of what they answer.
  if (field === "attestation" && "criterion" in params) return itemHeader("attestation", params.rule);
  if (field === "documents" && "document" in params) return itemHeader("documents", params.rule);
  if (field !== undefined && !isStandardField(field)) return itemHeader("extra", field);
  if (field !== undefined && isShownField(field)) return vi[field];
  return field === "unit" ? vi.unit : vi[SUBJECT_FIELDS[register ?? "nominations"]];
}

/** Where a finding stands: each of its cases, or its one place. */
const placesOfFinding = ({ place, cases }: Finding): readonly FindingPlace[] => cases ?? [place];

/** Headers of the cells that findings are about, by record and severity. */
export function foundCells(
  findings: readonly Finding[],
): (record: RegisterRecord, severity: "error" | "warning") => readonly string[] {
  const found = { error: new Map<string, string[]>(), warning: new Map<string, string[]>() };
  for (const one of findings) {
    if (one.severity === "info") continue;
    for (const place of placesOfFinding(one))
      if (place.record !== undefined) addTo(found[one.severity], place.record, foundHeader(one, place));
  }
  return ({ id }, severity) => [...new Set(found[severity].get(id))];
}

/** The sheet of a register, its headers in the first row. */
export type RegisterHeaders = Pick<SheetPlan, "name" | "rows">;

/** Tells the cell of the register that a finding is about; null for one about no record there. */
export function cellTeller(
  places: ReadonlyMap<string, RecordPlace>,
  registers: readonly RegisterHeaders[],
): (found: Finding) => { readonly sheet: string; readonly address: string } | null {
  const columns = new Map(
    registers.map(({ name, rows }) => [
      name,
      new Map((rows[0] ?? []).map((cell, at) => [cell?.value.kind === "text" ? cell.value.text : "", at])),
    ]),
  );
  return (found) => {
    const [place] = placesOfFinding(found);
    const record = place?.record === undefined ? undefined : places.get(place.record);
    if (place === undefined || record === undefined) return null;
    const at = columns.get(record.sheet)?.get(foundHeader(found, place)) ?? 0;
    return { sheet: record.sheet, address: `${columnLetterOf(columnIndex(at))}${String(record.row)}` };
  };
}
