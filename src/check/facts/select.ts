import { remembering } from "../../base/remembering";
import type { Campaign, CampaignAward, Selector } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { isField, isStandardField } from "../../field/field";
import { FIELD_FACTS } from "../../field/field-facts";
import type { RegisterRecord } from "../../register/register";
import { looseKey } from "../../text/key";
import { awardBook } from "./awards";
import { spanOfIso, type Day } from "../../text/day";
import { unfinished } from "./carried-out";
import { periodBounds } from "./period-bounds";
import { ratingOf } from "./rating";
import { leadsByPost } from "./leaders";
import { isFilled, textsOf } from "./values";

type Test = (record: RegisterRecord) => boolean;

/**
 * The test a selector stands for: whether a record is counted. With a day, what is not carried out by then is left out
 * where the selector wants only finished things.
 */
export function selects(
  selector: Selector,
  campaign: Campaign,
  today: Day | null = null,
  awardsOf: (record: RegisterRecord) => readonly CampaignAward[] = awardBook(campaign).awardsOf,
): Test {
  const tests: Test[] = [(record) => record.register === selector.register];
  const { subjects, awards, levels, where, filled, done, denied, leaders } = selector;
  const book = awardBook(campaign);
  if (subjects !== undefined) tests.push(({ fields }) => fields.kind !== undefined && subjects.includes(fields.kind));
  if (awards !== undefined) tests.push((record) => awardsOf(record).some((award) => awards.includes(award.id)));
  if (levels !== undefined) {
    tests.push(({ fields }) => {
      const level = fields.level === undefined ? null : book.levelOf(fields.level);
      return level !== null && levels.includes(level.id);
    });
  }
  for (const [field, wanted] of conditionsOf(where)) tests.push(holdsOneOf(field, wanted));
  if (filled !== undefined) {
    const isOutside = outsideOf(campaign);
    tests.push(
      (record) =>
        filled.some((field) => isFilled(record, field) && !isDenied(record, field)) &&
        !filled.some((field) => isOutside(record, field)),
    );
  }
  if (denied !== undefined) tests.push(({ attestations }) => denied.some((id) => attestations[id]?.answer === "no"));
  if (leaders !== undefined) tests.push((record) => leadsByPost(record) === leaders);
  if (done === true && today !== null) tests.push((record) => unfinished(record, today) === null);
  return (record) => tests.every((test) => test(record));
}

/** A cell that says that there is nothing to say: "Không công nhận", "Chưa có", "Đang chờ". */
const isDenied = (record: RegisterRecord, field: FieldId): boolean =>
  textsOf(record, field).some((text) => /^(?:khong|chua|dang|cho) /.test(`${looseKey(text)} `));

/** Whether a field holds a day before or after the campaign's period: what was recognised last year is last year's. */
function outsideOf(campaign: Campaign): (record: RegisterRecord, field: FieldId) => boolean {
  const { from, to } = periodBounds(campaign);
  return (record, field) =>
    isStandardField(field) &&
    FIELD_FACTS[field].value === "date" &&
    textsOf(record, field).some((text) => {
      const span = spanOfIso(text);
      return span !== null && ((from !== null && span.last < from) || (to !== null && span.first > to));
    });
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
  const keys = wanted.map((value) => ({ words: ` ${looseKey(value)} `, rating: ratingOf(value) }));
  // "Công trình thanh niên" is a "công trình": the value may stand among other words.
  const holds = remembering((text): boolean => {
    const key = ` ${looseKey(text)} `;
    // A rating is told by what it means: "Không hoàn thành nhiệm vụ" is no "hoàn thành nhiệm vụ".
    const rating = ratingOf(text);
    return keys.some((value) =>
      rating !== null && value.rating !== null ? rating === value.rating : key.includes(value.words),
    );
  });
  const other = STANDS_IN[field];
  return (record) => {
    const texts = textsOf(record, field);
    return texts.length > 0 || other === undefined ? texts.some(holds) : textsOf(record, other).some(holds);
  };
}

/** Fields whose words tell where a field is left empty: what a work is called says what kind of work it is. */
export const STANDS_IN: Readonly<Partial<Record<FieldId, FieldId>>> = { workType: "workTitle" };
