import { onceFor } from "../../base/once-for";
import type { Criterion } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { remembering } from "../../base/remembering";
import { isHalfAnswer } from "../../register/values/attested";
import { foldKey, looseKey } from "../../text/key";
import type { CheckContext } from "../rule";
import { awardBook, bindsAwards } from "./awards";
import { bindsUnit, unitScopes, type UnitScope } from "./scopes";
import { textsOf } from "./values";

/** What was read in a row that casts doubt on a criterion. */
export interface CriterionDoubt {
  readonly record: RegisterRecord;
  readonly criterion: Criterion;
  readonly field: FieldId;
  /** The words as they stand in the row. */
  readonly words: string;
  readonly by: "against" | "expected" | "own-post";
}

/** Words before a phrase that turn it round: "ngoài nhiệm vụ được giao", "không thuộc nhiệm vụ". */
const TURNED =
  / (?:ngoai|khong|chua|khong thuoc|khong phai|khong chi|ben canh|vuot|ngoai viec|khong vi|khong lien quan)(?: (?:thuoc|phai|la|cac|nhung|chi|vi|den|toi|gio|viec|hoan thanh|tot|xuat sac))* $/;

/** Deeds that are plainly more than one's duty. */
const OF_FREE_WILL =
  / (?:tu nguyen|tinh nguyen|mien phi|khong nhan|ngoai gio|ung ho|quyen gop|hien mau|hien dat|cuu|tra lai|nhat duoc|tu bo tien|nhan nuoi|giup do|tu thien) /;

/** Words of a post that any post has. */
const ANY_POST = new Set(
  "can bo cong chuc vien nhan chuyen truong pho phong ban bi thu chu tich giam doc to doi thon xom xa phuong huyen thi tran va".split(
    " ",
  ),
);

/** A record's texts are read for several criteria one after the other. */
const TEXTS_KEPT = 64;
const padded = remembering((text: string) => ` ${looseKey(text)} `, TEXTS_KEPT);

/** Phrases as they are looked for in a padded text, and a quick look whether any of them is there at all. */
interface Phrases {
  readonly padded: readonly string[];
  readonly any: RegExp;
}

const phrasesOf = onceFor((phrases: readonly string[]): Phrases => {
  const keys = phrases.map(looseKey).filter((key) => key !== "");
  const read = {
    padded: keys.map((key) => ` ${key} `),
    // Keys are letters, digits and single spaces. No phrases: nothing fits.
    any: keys.length === 0 ? /(?!)/ : new RegExp(` (?:${keys.join("|")}) `),
  };
  return read;
});

/** The stretch of the text that the folded words stand for. */
function quoted(text: string, words: string): string {
  const at = foldKey(text).indexOf(words);
  return at < 0 ? text : text.normalize("NFC").slice(at, at + words.length);
}

/** Words before a family of one's own that is the giver, not the one who is given to: "hiến đất của gia đình mình". */
const GIVEN_AWAY = / (?:hien|tang|ung ho|quyen gop|nhuong|cho muon)(?: \w+){1,6} cua $/;

function spokenAgainst(text: string, against: readonly string[]): string | null {
  const key = padded(text);
  const phrases = phrasesOf(against);
  if (!phrases.any.test(key)) return null;
  for (const phrase of phrases.padded) {
    for (let at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
      const before = key.slice(0, at + 1);
      if (!TURNED.test(before) && !GIVEN_AWAY.test(before)) return quoted(text, phrase.trim());
    }
  }
  return null;
}

/** What people of a profession are paid for, by the words of their posts. */
const DUTIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    / (?:cong an|canh sat|trinh sat|dieu tra vien) /,
    / (?:truy bat|bat giu|bat (?:\w+ )?(?:doi tuong|ke|toi pham|trom|cuop)|triet pha|dieu tra|truy na|pha an) /,
  ],
  [
    / (?:bac si|bac sy|y si|y sy|dieu duong|y ta|ho sinh) /,
    / (?:kham benh|kham chua benh|chua benh|dieu tri|phau thuat|ca mo|kham va dieu tri) /,
  ],
  [
    / (?:giao vien|giang vien|nha giao|thay giao|co giao) /,
    / (?:giang day|day hoc|chu nhiem|hoc sinh gioi|boi duong hoc sinh|doi moi phuong phap) /,
  ],
];

/** What a deed shares with the post of whoever did it, unless it was plainly done of free will. */
function ownPost(text: string, position: string | undefined): string | null {
  if (OF_FREE_WILL.test(padded(text))) return null;
  return ownDuty(text, padded(position ?? "")) ?? ownWords(text, padded(position ?? "").trim());
}

function ownDuty(text: string, post: string): string | null {
  for (const [posts, duties] of DUTIES) {
    const [said] = posts.test(post) ? (duties.exec(padded(text)) ?? []) : [];
    if (said !== undefined) return quoted(text, said.trim());
  }
  return null;
}

/** An official's deed named as the post is: "Công chức Tư pháp - Hộ tịch" who settles hộ tịch files. */
function ownWords(text: string, post: string): string | null {
  if (!/^(?:can bo|cong chuc|vien chuc|nhan vien|chuyen vien|ke toan|van thu)(?: |$)/.test(post)) return null;
  const key = padded(text);
  const words = post.split(" ").filter((word) => !ANY_POST.has(word));
  for (const [index, word] of words.entries()) {
    const pair = `${word} ${words[index + 1] ?? ""}`.trim();
    if (pair.includes(" ") && post.includes(pair) && key.includes(` ${pair} `)) return quoted(text, pair);
  }
  return null;
}

/** Every doubt that the rows' own words cast on the campaign's criteria, in the order of the records. */
export function readingsOfCriteria(context: CheckContext): readonly CriterionDoubt[] {
  const { campaign, register } = context;
  const book = awardBook(campaign);
  const unitOf = new Map<RegisterRecord, UnitScope>();
  for (const unit of unitScopes(context)) for (const record of unit.records) unitOf.set(record, unit);
  return register.records.flatMap((record) =>
    campaign.criteria.flatMap((criterion): readonly CriterionDoubt[] => {
      if (criterion.register !== record.register || !bindsAwards(criterion.awards, record, book)) return [];
      const doubt = halfAnswer(record, criterion) ?? doubtOf(record, criterion, unitOf.get(record));
      return doubt === null ? [] : [doubt];
    }),
  );
}

/** An answer that takes itself back: "Đã ký, chưa đóng dấu". */
function halfAnswer(record: RegisterRecord, criterion: Criterion): CriterionDoubt | null {
  const mark = record.attestations[criterion.id];
  return mark?.answer === "other" && isHalfAnswer(mark.text)
    ? { record, criterion, field: "attestation", words: mark.text, by: "against" }
    : null;
}

/** Whether the criterion is read for such a subject of such a unit. */
function concerns(
  { subjects, unitKinds }: NonNullable<Criterion["reads"]>,
  { fields: { kind } }: RegisterRecord,
  unit: UnitScope | undefined,
): boolean {
  if (subjects.length > 0 && (kind === undefined || !subjects.includes(kind))) return false;
  return unitKinds.length === 0 || (unit !== undefined && bindsUnit(unitKinds, unit));
}

function doubtOf(record: RegisterRecord, criterion: Criterion, unit: UnitScope | undefined): CriterionDoubt | null {
  const { reads } = criterion;
  if (reads === undefined || record.attestations[criterion.id]?.answer === "no") return null;
  if (!concerns(reads, record, unit)) return null;
  let said: { readonly field: FieldId; readonly text: string } | null = null;
  for (const field of reads.fields) {
    for (const text of textsOf(record, field)) {
      if (text === "") continue;
      const against = spokenAgainst(text, reads.against);
      if (against !== null) return { record, criterion, field, words: against, by: "against" };
      const own = reads.ownPost === true ? ownPost(text, record.fields.position) : null;
      if (own !== null) return { record, criterion, field, words: own, by: "own-post" };
      if (phrasesOf(reads.expects).any.test(padded(text))) return null;
      said ??= { field, text };
    }
  }
  // Where nothing is said nothing can be doubted: an empty cell is told by its column.
  if (said === null || reads.expects.length === 0) return null;
  return { record, criterion, field: said.field, words: said.text, by: "expected" };
}
