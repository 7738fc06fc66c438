import { addTo } from "../../base/group-by";
import type { Finding, FindingCode } from "../../check/finding";
import { unitNameOf } from "../../check/facts/places";
import { messageOf } from "../../check/wording/index";
import type { RegisterRecord } from "../../register/register";

/** More reasons than these say nothing more to who has to mend them. */
const MOST_REASONS = 3;

/** A finding that stands for several rows, told of one of them. */
const ofOneRow = (found: Finding): Finding =>
  "rows" in found.params && typeof found.params.rows === "number"
    ? ({ ...found, params: { ...found.params, rows: 1 } } as Finding)
    : found;

/** Records that a finding names: its own and those of its cases. */
const recordsNamed = ({ place, cases = [] }: Finding): ReadonlySet<string> =>
  new Set([place, ...cases].flatMap(({ record }) => (record === undefined ? [] : [record])));

type Reasons = (record: RegisterRecord, codes: readonly FindingCode[]) => readonly string[];

/** Tells in sentences why a nomination is in its state: of the findings of that code, those nearest to it. */
export function reasonTeller(findings: readonly Finding[]): Reasons {
  const byRecord = new Map<string, Finding[]>();
  const wider: Finding[] = [];
  for (const found of findings) {
    const named = recordsNamed(found);
    if (named.size === 0) wider.push(found);
    for (const record of named) addTo(byRecord, record, found);
  }
  const widerSaid = widerTeller(wider);
  return (record, codes) => {
    const own = byRecord.get(record.id) ?? [];
    const sentences = codes.flatMap((code) => {
      const near = own.filter((found) => found.code === code);
      return near.length > 0 ? near.map((one) => messageOf(ofOneRow(one), "vi")) : widerSaid(record, code);
    });
    return [...new Set(sentences)].slice(0, MOST_REASONS);
  };
}

/** What findings about a whole list or unit say of its records: the same for all of them, so told once. */
function widerTeller(wider: readonly Finding[]): (record: RegisterRecord, code: FindingCode) => readonly string[] {
  const said = new Map<string, readonly string[]>();
  return (record, code) => {
    const { file, sheet } = record.source;
    const unit = unitNameOf(record);
    const key = JSON.stringify([code, file, sheet, unit]);
    const known = said.get(key);
    if (known !== undefined) return known;
    const found = wider.filter(
      ({ code: other, place }) =>
        other === code &&
        (place.sheet === undefined ? place.unit === unit : place.file === file && place.sheet === sheet),
    );
    const sentences = found.map((one) => messageOf(one, "vi"));
    said.set(key, sentences);
    return sentences;
  };
}
