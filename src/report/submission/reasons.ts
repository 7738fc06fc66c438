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
  return (record, codes) => {
    const own = byRecord.get(record.id) ?? [];
    const { file, sheet } = record.source;
    const unit = unitNameOf(record);
    const sentences = codes.flatMap((code) => {
      const near = own.filter((found) => found.code === code);
      const found =
        near.length > 0
          ? near
          : wider.filter(
              ({ code: other, place }) =>
                other === code &&
                (place.sheet === undefined ? place.unit === unit : place.file === file && place.sheet === sheet),
            );
      return found.map((one) => messageOf(near.length > 0 ? ofOneRow(one) : one, "vi"));
    });
    return [...new Set(sentences)].slice(0, MOST_REASONS);
  };
}
