import type { RegisterRecord } from "../../register/register";
import { spanOfIso, type Day } from "../../text/day";
import { looseKey } from "../../text/key";

/** Why something that was reported is not carried out yet: its own words, or a day that is still to come. */
export type Unfinished =
  { readonly by: "words"; readonly words: string } | { readonly by: "day"; readonly words: string };

const NOT_YET = [
  "du kien",
  "chua hoan thanh",
  "chua thuc hien",
  "chua to chuc",
  "chua xong",
  "chua khoi cong",
  "chua trien khai",
  "dang thuc hien",
  "dang thi cong",
  "dang trien khai",
  "dang lam",
  "dang xay dung",
  "dang chuan bi",
  "chuan bi",
  "tam dung",
  "tam hoan",
  "khong thuc hien",
  "khong to chuc",
  "huy bo",
  "do dang",
  "se to chuc",
  "se hoan thanh",
  "se thuc hien",
  "moi dang ky",
];

const HALF_DONE = /(?:^|\D)(\d{1,2})\s*%/;

/** Columns in which units say how far a work is, besides the note. */
const TELLING = /(?:tien do|tinh trang|trang thai|ket qua|ghi chu|status)/;

function sayings({ fields, raw, extra }: RegisterRecord): readonly string[] {
  const own = Object.entries(extra).flatMap(([name, value]) => (TELLING.test(looseKey(name)) ? [value] : []));
  return [fields.note, raw.finishedOn, fields.workType, fields.workTitle, ...own].filter((text) => text !== undefined);
}

/** What says that the work or event is not carried out as of a day; null where it is, or where nothing is said. */
export function unfinished(record: RegisterRecord, today: Day): Unfinished | null {
  for (const text of sayings(record)) {
    const key = looseKey(text);
    const words = NOT_YET.find((phrase) => ` ${key} `.includes(` ${phrase} `));
    if (words !== undefined || HALF_DONE.test(text)) return { by: "words", words: text };
  }
  const { finishedOn } = record.fields;
  const first = finishedOn === undefined ? undefined : spanOfIso(finishedOn)?.first;
  return finishedOn !== undefined && first !== undefined && first > today ? { by: "day", words: finishedOn } : null;
}
