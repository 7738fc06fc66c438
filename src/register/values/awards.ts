import { AWARD_CATALOGUE } from "../../campaign/award-list";
import { findAward } from "../../campaign/awards-catalogue";
import type { CampaignAward } from "../../campaign/campaign";
import { compareKey, looseKey, squeeze } from "../../text/key";

/** One award of a cell, a heading or a header. */
export interface ReadAward {
  /** The campaign's or the catalogue's name; as typed where not recognised. */
  readonly name: string;
  readonly typed: string;
  readonly known: boolean;
  /** Names it may be, where it is not known. */
  readonly candidates: readonly string[];
}

export interface AwardReader {
  /** The awards a cell names, in order, each once. */
  readonly read: (text: string) => readonly ReadAward[];
  /** The one award a heading or a column's header stands for; null for none or several. */
  readonly one: (text: string) => string | null;
  /** The whole text as one award. Where the plan gives none of those it may be, nothing is left to ask. */
  readonly whole: (text: string) => ReadAward;
}

const SEPARATOR = /\s*[;\n+]\s*|\s*,\s*|\s+(?:và|&)\s+|\s+-\s+|\s*\/\s*/gu;
const HARD = /[;\n+]/;
/** How names of titles and award forms begin. */
const HEADS =
  /^(?:danh hiệu|hình thức|giấy khen|bằng khen|bằng chứng nhận|giấy chứng nhận|huân|huy|cờ|kỷ niệm|kỉ niệm|chiến s[ĩỹ]|cst[đt]|lđtt|lao động|tập thể|tt lđ|ttlđ|đơn vị|gia đình|gđvh|thôn|tổ dân phố|người tốt|ntvt|đhtt|điển hình|công dân|nhà giáo|nghệ|thầy thuốc|anh hùng|bà mẹ|giải thưởng|gk|bk|knc|sáng kiến|vì sự nghiệp|gương|thủ khoa|cá nhân tiêu biểu)(?![\p{L}\p{N}])/iu;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hard: boolean;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let hard = true;
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.index > start) pieces.push({ start, end: match.index, hard });
    start = match.index + match[0].length;
    hard = HARD.test(match[0]);
  }
  if (start < text.length) pieces.push({ start, end: text.length, hard });
  return pieces;
}

interface Search {
  readonly name: string | null;
  readonly sure: boolean;
  readonly candidates: readonly string[];
}

const TELLING_WORDS = 3;

/** A name of many words may stand among others; a short one ("Huy hiệu") inside a longer text may be another award. */
function unsure(text: string, name: string): Search {
  const words = looseKey(name).split(" ").length;
  const taken = words >= TELLING_WORDS || looseKey(text).split(" ").length <= words;
  return taken ? { name, sure: false, candidates: [] } : { name: null, sure: false, candidates: [name] };
}

/** Reads award names: the campaign's first, then those of the general catalogue; `remembered`: typed → name. */
export function awardReader(
  awards: readonly CampaignAward[],
  remembered: Readonly<Record<string, string>>,
): AwardReader {
  const decided = new Map(
    Object.entries(remembered).map(([typed, name]): [string, string] => [compareKey(typed), name]),
  );
  const given = new Set(awards.map(({ name }) => name));
  const cache = new Map<string, readonly ReadAward[]>();

  const search = (text: string): Search => {
    const remembers = decided.get(compareKey(text));
    if (remembers !== undefined) return { name: remembers, sure: true, candidates: [] };
    const own = findAward(text, awards);
    if ("award" in own && own.sure) return { name: own.award.name, sure: true, candidates: [] };
    const general = findAward(text, AWARD_CATALOGUE);
    if ("award" in general && general.sure) {
      // The campaign may call it otherwise: "Chiến sĩ thi đua thành phố" for "cấp tỉnh".
      const { id, name } = general.award;
      return { name: awards.find((award) => award.id === id)?.name ?? name, sure: true, candidates: [] };
    }
    if ("award" in own) return unsure(text, own.award.name);
    if (own.candidates.length > 0)
      return { name: null, sure: false, candidates: own.candidates.map(({ name }) => name) };
    return "award" in general
      ? unsure(text, general.award.name)
      : { name: null, sure: false, candidates: general.candidates.map(({ name }) => name) };
  };

  const parse = (text: string): readonly ReadAward[] => {
    const whole = search(text);
    if (whole.name !== null && whole.sure) return [{ name: whole.name, typed: text, known: true, candidates: [] }];
    const found: ReadAward[] = [];
    const pieces = piecesOf(text);
    for (let from = 0; from < pieces.length;) {
      const { read, next } = readFrom(text, pieces, from);
      const last = found.at(-1);
      if (read.known || HEADS.test(read.typed) || pieces[from]?.hard === true || last === undefined) found.push(read);
      else if (!last.known)
        found[found.length - 1] = {
          ...last,
          name: `${last.name}, ${read.name}`,
          typed: `${last.typed}, ${read.typed}`,
        };
      from = next;
    }
    const seen = new Set<string>();
    return found.filter(({ name }) => !seen.has(name) && seen.add(name));
  };

  /** The longest run of pieces from `from` that is one award for sure; else the one piece as well as it can be told. */
  const readFrom = (
    text: string,
    pieces: readonly Piece[],
    from: number,
  ): { readonly read: ReadAward; readonly next: number } => {
    const start = pieces[from]?.start ?? 0;
    for (let to = pieces.length; to > from; to -= 1) {
      if (pieces.slice(from + 1, to).some(({ hard }) => hard)) continue;
      const typed = squeeze(text.slice(start, pieces[to - 1]?.end));
      const match = search(typed);
      if (match.name !== null && (match.sure || to === from + 1))
        return { read: { name: match.name, typed, known: true, candidates: [] }, next: to };
      if (to === from + 1)
        return { read: { name: typed, typed, known: false, candidates: match.candidates }, next: to };
    }
    return { read: { name: text, typed: text, known: false, candidates: [] }, next: pieces.length };
  };

  return {
    read(text) {
      const cached = cache.get(text);
      if (cached !== undefined) return cached;
      const read = parse(text);
      cache.set(text, read);
      return read;
    },
    one: (text) => search(text).name,
    whole(text) {
      const { name, candidates } = search(text);
      const foreign = candidates.length > 0 && !candidates.some((candidate) => given.has(candidate));
      return { name: name ?? text, typed: text, known: name !== null || (foreign && given.size > 0), candidates };
    },
  };
}
