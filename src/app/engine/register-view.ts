import { countBy } from "../../base/count-by";
import { SUBJECT_KINDS } from "../../campaign/basics";
import type { Campaign } from "../../campaign/campaign";
import { kindLabel, registerLabel } from "../../check/wording/index";
import { withReadings } from "../../campaign/readings";
import { unitNameOf } from "../../check/facts/places";
import { unitScopes } from "../../check/facts/scopes";
import type { Day } from "../../text/day";
import { isPending } from "../../check/facts/pending-units";
import { fingerprintOf } from "../../check/stamp/fingerprint";
import type { Language } from "../../base/language";
import type { Register, RegisterRecord } from "../../register/register";
import { compareVietnamese } from "../../text/collate";
import type { ChangesByHand, RegisterView } from "../views/register";
import { columnIndex, columnLetterOf } from "../../grid/address";
import type { HandChanges } from "./read-back/read-back";
import type { EngineResults } from "./results";

const MOST_LISTED = 100;
const nameOf = ({ fields }: RegisterRecord): string =>
  fields.name ?? fields.articleTitle ?? fields.workTitle ?? fields.scoreItem ?? "";

function changesByHand({ records }: Register, { corrections, added, removed, lapsed }: HandChanges): ChangesByHand {
  const names = new Map(records.map((record) => [record.id, nameOf(record)]));
  return {
    corrected: corrections.length,
    added: added.length,
    removed: removed.length,
    corrections: corrections.slice(0, MOST_LISTED).map(({ record, column, before, after, sheet, row }) => ({
      record,
      field: column.field,
      name: names.get(record) ?? "",
      column: column.header,
      before,
      after,
      sheet,
      address: `${columnLetterOf(columnIndex(column.at))}${row}`,
    })),
    addedNames: added.slice(0, MOST_LISTED).map(nameOf),
    removedNames: removed.slice(0, MOST_LISTED).map(nameOf),
    lapsed: lapsed.length,
    lapsedCorrections: lapsed
      .slice(0, MOST_LISTED)
      .map(({ name, column, before, after, now }) => ({ name, column: column.header, before, after, now })),
  };
}

/** The register in figures: by list, by kind of subject, by unit; and who has sent nothing. */
export function registerView(
  campaign: Campaign,
  results: Pick<EngineResults, "back" | "shownContent">,
  today: Day,
  language: Language,
): RegisterView {
  const { register, changes } = results.back.get();
  const { records } = register;
  const scopes = unitScopes({ campaign: withReadings(campaign), register, today, earlier: [] });
  const homeless = records.filter((record) => unitNameOf(record) === null).length;
  const perRegister = countBy(records, (record) => record.register);
  const without = scopes
    .filter((unit) => unit.records.length === 0)
    .map(({ name }) => name)
    .sort(compareVietnamese);
  const perKind = countBy(
    records.filter((record) => record.register === "nominations"),
    ({ fields }) => fields.kind,
  );
  return {
    content: fingerprintOf(records),
    shownContent: results.shownContent.get(),
    byHand: changesByHand(register, changes),
    records: records.length,
    byRegister: campaign.registers
      .map((kind) => ({ register: kind, label: registerLabel(kind, language), records: perRegister.get(kind) ?? 0 }))
      .filter((one) => one.records > 0),
    byKind: SUBJECT_KINDS.map((kind) => ({ label: kindLabel(kind, language), records: perKind.get(kind) ?? 0 })).filter(
      (one) => one.records > 0,
    ),
    units: [
      ...(homeless === 0 ? [] : [{ unit: "", records: homeless, expected: false }]),
      ...scopes
        .filter((unit) => unit.records.length > 0)
        .map((unit) => ({ unit: unit.name, records: unit.records.length, expected: unit.expected }))
        .sort((a, b) => compareVietnamese(a.unit, b.unit)),
    ],
    unitsWithout: without.filter((unit) => !isPending(register, unit)),
    unitsAsked: without.filter((unit) => isPending(register, unit)),
  };
}
