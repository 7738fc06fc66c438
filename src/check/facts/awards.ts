import { remembering } from "../../base/remembering";
import { onceFor } from "../../base/once-for";
import type { Campaign, CampaignAward, Level } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { catalogueAwardOf, impliedByLaw } from "../../campaign/law/award-law";
import { looseKey, spellingKey } from "../../text/key";

/** Awards and levels of a campaign by any of their spellings. */
export interface AwardBook {
  readonly awardOf: (text: string) => CampaignAward | null;
  readonly levelOf: (text: string) => Level | null;
  /** The campaign's awards of a record, unknown ones left out. */
  readonly awardsOf: (record: RegisterRecord) => readonly CampaignAward[];
  /** Also what those awards imply: who is CSTĐCS is LĐTT too, whether or not the row says so. */
  readonly heldBy: (record: RegisterRecord) => readonly CampaignAward[];
  /** Whether any award of the campaign implies another. */
  readonly hasImplied: boolean;
}

/** The campaign's award book; made once for a campaign. */
export const awardBook = onceFor(makeBook);

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
  const implied = impliedAwards(campaign);
  const awardsOf: AwardBook["awardsOf"] = (record) =>
    (record.fields.awards ?? []).map(awards).filter((award) => award !== null);
  return {
    awardOf: awards,
    levelOf: levels,
    awardsOf,
    heldBy: (record) => {
      const written = awardsOf(record);
      return implied.size === 0 ? written : [...new Set(written.flatMap((one) => [one, ...(implied.get(one) ?? [])]))];
    },
    hasImplied: implied.size > 0,
  };
}

/** Award → all that it implies, step by step: as the campaign says, else as the law does. */
function impliedAwards({ awards }: Campaign): ReadonlyMap<CampaignAward, readonly CampaignAward[]> {
  const known = new Map(awards.map((award) => [award, catalogueAwardOf(award)?.id ?? null]));
  const next = (award: CampaignAward): readonly CampaignAward[] => {
    const { implies } = award;
    if (implies !== undefined) return awards.filter(({ id }) => implies.includes(id));
    const byLaw = impliedByLaw(known.get(award) ?? "");
    return awards.filter((one) => byLaw.includes(known.get(one) ?? ""));
  };
  const all = new Map<CampaignAward, readonly CampaignAward[]>();
  for (const award of awards) {
    const found = new Set<CampaignAward>();
    const open = [...next(award)];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one === award || found.has(one)) continue;
      found.add(one);
      open.push(...next(one));
    }
    if (found.size > 0) all.set(award, [...found]);
  }
  return all;
}

/** A search by key, then by `otherwise`, that remembers what each text gave: the same few texts stand in every row. */
function lookup<T>(
  entries: readonly (readonly [string, T])[],
  keyOf: (text: string) => string,
  otherwise: (text: string) => T | null = () => null,
): (text: string) => T | null {
  const byKey = new Map<string, T>();
  for (const [key, value] of entries) if (!byKey.has(key)) byKey.set(key, value);
  return remembering((text) => byKey.get(keyOf(text)) ?? otherwise(text));
}

/** The award of the record, written or implied, that a rule binding these award ids is about; null for none. */
export const boundAward = (
  awards: readonly string[],
  record: RegisterRecord,
  campaign: Campaign,
): CampaignAward | null =>
  awardBook(campaign)
    .heldBy(record)
    .find(({ id }) => awards.length === 0 || awards.includes(id)) ?? null;

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
