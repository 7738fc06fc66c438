import { groupBy } from "../../base/group-by";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { nameKey } from "../../text/name";
import type { DuplicatePair } from "./duplicate-pair";
import type { SharedField } from "./likeness";
import { unitNameOf } from "./places";
import { textsOf } from "./values";

/** A field, as what it is told, and how many words make it say more than what many people are ("Giáo viên"). */
interface Mark {
  readonly field: FieldId;
  readonly as: SharedField;
  readonly words: number;
}

/** Where a list says who somebody is, besides the name: what two rows may share, and as what it is told. */
interface Marks {
  readonly name: FieldId;
  readonly by: SharedField;
  readonly marks: readonly Mark[];
  /** Whether the name alone is worth a question: an article is about one person, a list of nominees has hundreds. */
  readonly byNameAlone: boolean;
}

const NOMINEES: Marks = {
  name: "name",
  by: "name",
  marks: [
    { field: "address", as: "address", words: 1 },
    { field: "position", as: "position", words: 3 },
    { field: "achievement", as: "achievement", words: 3 },
  ],
  byNameAlone: false,
};
const WRITTEN_ABOUT: Marks = {
  name: "subjectName",
  by: "subjectName",
  marks: [
    { field: "subjectPhone", as: "phone", words: 1 },
    { field: "subjectAddress", as: "address", words: 1 },
    { field: "subjectPosition", as: "position", words: 1 },
  ],
  byNameAlone: true,
};

/** A name that more units bring is a common one: it tells of nobody. */
const MOST_UNITS = 3;
const MOST_ROWS = 8;

/**
 * Persons of one name in the lists of two units where no birth, number or title tells whether they are one: people
 * written about in articles, and nominees of whom something besides the name is the same. A question, never a verdict.
 */
export function sameNamePairs(records: readonly RegisterRecord[]): readonly DuplicatePair[] {
  const byName = groupBy(records, (record) => {
    const marks = marksOf(record);
    const name = marks === null ? "" : nameKey(textOf(record, marks.name));
    return name === "" ? undefined : `${record.register}|${name}`;
  });
  return [...byName.values()].flatMap((same) => {
    const units = new Set(same.map(unitKey));
    const isCommon = units.size > MOST_UNITS || same.length > MOST_ROWS;
    return units.size > 1 && !isCommon ? pairsOf(same) : [];
  });
}

function marksOf({ register, fields }: RegisterRecord): Marks | null {
  if (register === "articles") return fields.kind === "collective" ? null : WRITTEN_ABOUT;
  if (register !== "nominations" || fields.kind === "collective") return null;
  return fields.birth === undefined && fields.idNumber === undefined && fields.phone === undefined ? NOMINEES : null;
}

const unitKey = (record: RegisterRecord): string => compareKey(unitNameOf(record) ?? "");

const textOf = (record: RegisterRecord, field: FieldId): string => textsOf(record, field)[0] ?? "";

function pairsOf(same: readonly RegisterRecord[]): readonly DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  for (const [index, first] of same.entries()) {
    for (const second of same.slice(index + 1)) {
      if (unitKey(first) === unitKey(second)) continue;
      const by = sharedOf(first, second);
      if (by !== null) pairs.push({ first, second, sameUnit: false, deeds: false, certain: false, by });
    }
  }
  return pairs;
}

/** What the two share; null where what they say of themselves differs throughout, or one article tells it already. */
function sharedOf(first: RegisterRecord, second: RegisterRecord): DuplicatePair["by"] | null {
  const told = marksOf(first);
  if (told === null) return null;
  const title = compareKey(first.fields.articleTitle ?? "");
  if (title !== "" && title === compareKey(second.fields.articleTitle ?? "")) return null;
  let compared = 0;
  const shared: SharedField[] = [];
  for (const { field, as, words } of told.marks) {
    const [one, other] = [compareKey(textOf(first, field)), compareKey(textOf(second, field))];
    if (one === "" || other === "") continue;
    compared += 1;
    if (one === other && one.split(" ").length >= words) shared.push(as);
  }
  const asked = shared.length > 0 || (told.byNameAlone && compared === 0);
  return asked ? ["same-name-elsewhere", told.by, ...shared] : null;
}
