import type { Campaign, SubjectKind } from "../../campaign/campaign";
import { kindLabel, registerLabel } from "../../check/wording/index";
import { fingerprintOf } from "../../check/stamp/fingerprint";
import type { Language } from "../../base/language";
import type { Register, RegisterRecord } from "../../register/register";
import { compareVietnamese } from "../../text/collate";
import type { RegisterView } from "../views/register";

const KINDS: readonly SubjectKind[] = ["individual", "collective", "household"];

/** The unit a record counts for; "" where it could not be told. */
const unitOfRecord = ({ unitMatch, fields }: RegisterRecord): string => unitMatch?.unit ?? fields.unit ?? "";

function countBy<K>(records: readonly RegisterRecord[], keyOf: (record: RegisterRecord) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  return counts;
}

/** The register in figures: by list, by kind of subject, by unit; and who has sent nothing. */
export function registerView(campaign: Campaign, register: Register, language: Language): RegisterView {
  const { records } = register;
  const expected = new Set(register.expected.map(({ name }) => name));
  const perUnit = countBy(records, unitOfRecord);
  const perRegister = countBy(records, (record) => record.register);
  const perKind = countBy(
    records.filter((record) => record.register === "nominations"),
    ({ fields }) => fields.kind,
  );
  return {
    content: fingerprintOf(records),
    records: records.length,
    byRegister: campaign.registers
      .map((kind) => ({ register: kind, label: registerLabel(kind, language), records: perRegister.get(kind) ?? 0 }))
      .filter((one) => one.records > 0),
    byKind: KINDS.map((kind) => ({ label: kindLabel(kind, language), records: perKind.get(kind) ?? 0 })).filter(
      (one) => one.records > 0,
    ),
    units: [...perUnit]
      .map(([unit, count]) => ({ unit, records: count, expected: expected.has(unit) }))
      .sort((a, b) => compareVietnamese(a.unit, b.unit)),
    unitsWithout: [...expected].filter((unit) => !perUnit.has(unit)).sort(compareVietnamese),
  };
}
