import { onceFor } from "../../base/once-for";
import { shortKey } from "../../base/digest";
import type { Register, RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { textsOf } from "../facts/values";
import type { Finding } from "../finding";
import { recordKey } from "./record-key";

/** What one finding is about, by its content: the same as long as the fact is the same. */
export type FindingKey = string & { readonly brand: "FindingKey" };

/** Parts of a finding that change while its fact stays: places, the day, what is offered, how it is worded. */
const PASSING: ReadonlySet<string> = new Set([
  "others",
  "today",
  "daysLeft",
  "candidates",
  "suggestion",
  "allowed",
  "place",
  "traceable",
  "records",
  "share",
  "exact",
  "against",
  "over",
  "until",
  "carriedOut",
  "unclear",
  "outside",
]);

type Finder = (id: string) => RegisterRecord | undefined;

const finderOf = onceFor((register: Register): Finder => {
  const byId = new Map(register.records.map((record) => [record.id, record]));
  return (id) => byId.get(id);
});

/** Each is asked for again with every verdict that is given. */
const keysIn = onceFor((register: Register) => onceFor((found: Finding) => madeKey(found, register)));

/**
 * The key of a finding: its code, what it is about by content (a record, a unit, a file), its field, the value that is
 * there, and what the rule found. Never a row, so that it holds over checks, sittings and files sent again.
 */
export const findingKey = (found: Finding, register: Register): FindingKey => keysIn(register)(found);

function madeKey(found: Finding, register: Register): FindingKey {
  const { code, place, params } = found;
  const record = place.record === undefined ? undefined : finderOf(register)(place.record);
  const about =
    record !== undefined
      ? recordKey(record)
      : place.unit !== undefined
        ? compareKey(place.unit)
        : JSON.stringify([place.file ?? "", place.sheet ?? ""]);
  const value = record === undefined || place.field === undefined ? [] : textsOf(record, place.field);
  const facts = Object.entries(params)
    .filter(([name]) => !PASSING.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const others = "others" in params ? params.others.map(({ name, unit }) => `${name}, ${unit ?? ""}`).sort() : [];
  const units = (found.cases ?? []).map(({ unit }) => compareKey(unit ?? "")).sort();
  return shortKey(
    JSON.stringify([code, about, place.field ?? "", value, facts, others, [...new Set(units)]]),
  ) as FindingKey;
}
