import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { nameKey } from "../../text/name";
import { textsOf } from "./values";

/** The key by which one subject is told from another. */
export const subjectKey = (text: string): string => nameKey(text) || compareKey(text);

const BETWEEN_NAMES = /\s*(?:[;,/+&\n]|\s[-–]\s|\svà\s)\s*/iu;
const WORDS_OF_A_NAME = 2;

/** "An (chủ nhiệm)": what part somebody had stands in brackets. */
const IN_BRACKETS = /\s*\([^)]*\)/gu;

/**
 * The names in a cell: joint authors stand together, "Nguyễn Văn An, Trần Thị Bình". A comma inside one name, as in
 * "Trạm Y tế, phường 2", parts nothing: every part must have two words.
 */
export function namesIn(text: string): readonly string[] {
  const parts = text
    .replace(IN_BRACKETS, "")
    .split(BETWEEN_NAMES)
    .filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/u).length >= WORDS_OF_A_NAME)
    ? parts
    : [text];
}

/** How many different subjects the records are about by this field; rows without it count one each. */
export function countDistinct(records: readonly RegisterRecord[], field: FieldId): number {
  const subjects = new Set<string>();
  let nameless = 0;
  for (const record of records) {
    const texts = textsOf(record, field).filter((text) => text !== "");
    if (texts.length === 0) nameless += 1;
    for (const text of texts) for (const name of namesIn(text)) subjects.add(subjectKey(name));
  }
  return subjects.size + nameless;
}
