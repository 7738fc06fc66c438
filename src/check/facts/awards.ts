import type { Campaign, CampaignAward, Level } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { looseKey, spellingKey } from "../../text/key";

/** Awards and levels of a campaign by any of their spellings. */
export interface AwardBook {
  readonly awardOf: (text: string) => CampaignAward | null;
  readonly levelOf: (text: string) => Level | null;
  /** The campaign's awards of a record, unknown ones left out. */
  readonly awardsOf: (record: RegisterRecord) => readonly CampaignAward[];
}

const books = new WeakMap<Campaign, AwardBook>();

/** The campaign's award book; made once for a campaign. */
export function awardBook(campaign: Campaign): AwardBook {
  const known = books.get(campaign);
  if (known !== undefined) return known;
  const made = makeBook(campaign);
  books.set(campaign, made);
  return made;
}

const levelKey = (text: string): string => looseKey(text).replace(/^cap /, "");

/**
 * The level whose words stand first in a longer text, the longest where several begin there: "UBND huyện Quốc Oai" is
 * the district, "UBND xã Cấn Hữu, huyện Quốc Oai" the commune, "Thị xã Sơn Tây" no commune.
 */
function levelWithin(entries: readonly (readonly [string, Level])[]): (text: string) => Level | null {
  return (text) => {
    const key = ` ${levelKey(text)} `;
    let best: { readonly at: number; readonly length: number; readonly level: Level } | null = null;
    for (const [word, level] of entries) {
      const at = word === "" ? -1 : key.indexOf(` ${word} `);
      if (at >= 0 && (best === null || at < best.at || (at === best.at && word.length > best.length)))
        best = { at, length: word.length, level };
    }
    return best?.level ?? null;
  };
}

function makeBook(campaign: Campaign): AwardBook {
  const awards = lookup(
    campaign.awards.flatMap((award) =>
      [award.id, award.name, ...award.aliases].map((text) => [spellingKey(text), award] as const),
    ),
    spellingKey,
  );
  const words = campaign.levels.flatMap((level) =>
    [level.id, level.name, ...level.words].map((text) => [levelKey(text), level] as const),
  );
  const levels = lookup(words, levelKey, levelWithin(words));
  return {
    awardOf: awards,
    levelOf: levels,
    awardsOf: (record) => (record.fields.awards ?? []).map(awards).filter((award) => award !== null),
  };
}

/** A search by key, then by `otherwise`, that remembers what each text gave: the same few texts stand in every row. */
function lookup<T>(
  entries: readonly (readonly [string, T])[],
  keyOf: (text: string) => string,
  otherwise: (text: string) => T | null = () => null,
): (text: string) => T | null {
  const byKey = new Map<string, T>();
  for (const [key, value] of entries) if (!byKey.has(key)) byKey.set(key, value);
  const seen = new Map<string, T | null>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const found = byKey.get(keyOf(text)) ?? otherwise(text);
    seen.set(text, found);
    return found;
  };
}

/** Whether a rule that binds these award ids binds the record; a rule without awards binds all. */
export const bindsAwards = (awards: readonly string[], record: RegisterRecord, book: AwardBook): boolean =>
  awards.length === 0 ||
  book.awardsOf(record).some((award) => awards.includes(award.id)) ||
  isRecognisedBy(awards, record, book);

/**
 * A list of initiatives names no award: the level that is to recognise an initiative tells which recognition is asked
 * for.
 */
function isRecognisedBy(awards: readonly string[], { register, fields }: RegisterRecord, book: AwardBook): boolean {
  if (register !== "initiatives" || fields.awards !== undefined || fields.initiativeLevel === undefined) return false;
  const level = book.levelOf(fields.initiativeLevel);
  return level !== null && awards.some((id) => book.awardOf(id)?.levels.includes(level.id) === true);
}
