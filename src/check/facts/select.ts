import type { Campaign, Selector } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { isField } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
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
  for (const [field, wanted] of conditionsOf(where)) tests.push(holdsOneOf(field, wanted));
  return (record) => tests.every((test) => test(record));
}

/** The fields and values a selector asks for. */
export function conditionsOf(where: Selector["where"]): readonly (readonly [FieldId, readonly string[]])[] {
  const conditions: Readonly<Partial<Record<string, readonly string[]>>> = where ?? {};
  return Object.entries(conditions).flatMap(([field, wanted]) =>
    isField(field) && wanted !== undefined ? [[field, wanted] as const] : [],
  );
}

/** Whether a record's field holds one of the values, alone or among other words. */
export function holdsOneOf(field: FieldId, wanted: readonly string[]): Test {
  const keys = wanted.map((value) => ` ${looseKey(value)} `);
  const seen = new Map<string, boolean>();
  // "Công trình thanh niên" is a "công trình": the value may stand among other words.
  const holds = (text: string): boolean => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const key = ` ${looseKey(text)} `;
    const found = keys.some((value) => key.includes(value));
    seen.set(text, found);
    return found;
  };
  return (record) => textsOf(record, field).some(holds);
}
