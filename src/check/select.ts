import type { Campaign, Selector } from "../campaign/campaign";
import type { FieldId } from "../grid/field";
import { isField } from "../grid/field";
import type { RegisterRecord } from "../register/register";
import { looseKey } from "../text/key";
import { awardBook } from "./awards";
import { textsOf } from "./values";

type Test = (record: RegisterRecord) => boolean;

/** The test a selector stands for: whether a record is counted. */
export function selects(selector: Selector, campaign: Campaign): Test {
  const tests: Test[] = [(record) => record.register === selector.register];
  const { subjects, awards, levels, where } = selector;
  const book = awardBook(campaign);
  if (subjects !== undefined) tests.push(({ fields }) => fields.kind !== undefined && subjects.includes(fields.kind));
  if (awards !== undefined) tests.push((record) => book.awardsOf(record).some((award) => awards.includes(award.id)));
  if (levels !== undefined) {
    tests.push(({ fields }) => {
      const level = fields.level === undefined ? null : book.levelOf(fields.level);
      return level !== null && levels.includes(level.id);
    });
  }
  const conditions: Readonly<Partial<Record<string, readonly string[]>>> = where ?? {};
  for (const [field, wanted] of Object.entries(conditions)) if (isField(field) && wanted !== undefined) tests.push(holdsOneOf(field, wanted));
  return (record) => tests.every((test) => test(record));
}

function holdsOneOf(field: FieldId, wanted: readonly string[]): Test {
  const keys = new Set(wanted.map(looseKey));
  const seen = new Map<string, boolean>();
  const holds = (text: string): boolean => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const found = keys.has(looseKey(text));
    seen.set(text, found);
    return found;
  };
  return (record) => textsOf(record, field).some(holds);
}
