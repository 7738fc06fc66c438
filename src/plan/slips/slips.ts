import type { PlanDefect } from "../../campaign/campaign";
import { compareKey, foldKey } from "../../text/key";
import type { ReadSentence } from "../grammar/context";
import { nameVariantsOf } from "./name-variants";
import type { OutlinedParagraph } from "../reading/outline";

/** What a reader of a plan may stumble over: told, never mended. */
export interface PlanSlips {
  readonly defects: readonly PlanDefect[];
  /** Names that the plan writes in more than one way: spelling → how often. */
  readonly nameVariants: readonly { readonly names: Readonly<Record<string, number>> }[];
}

/** What is asked of: a plan's text read. */
export interface ReadPlan {
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly sentences: readonly ReadSentence[];
  readonly year: number | null;
}

type Found = Omit<PlanDefect, "id">;

const LONGEST_SHOWN = 60;
const around = (text: string, at: number): string => {
  const from = Math.max(0, at - 20);
  return `“${text.slice(from, from + LONGEST_SHOWN).trim()}”`;
};

/** Quotes that open without closing, close without opening, or open with one sign and close with another. */
function quoteSlips({ text, place }: OutlinedParagraph): readonly Found[] {
  let open: { readonly sign: string; readonly at: number } | null = null;
  const found: Found[] = [];
  for (const { 0: sign, index } of text.matchAll(/["“”«»]/gu)) {
    const opens = sign === "“" || sign === "«" || (sign === '"' && open === null);
    if (opens) {
      if (open !== null)
        found.push({ place, found: `thiếu dấu đóng ngoặc kép: ${around(text, open.at)}`, likely: null });
      open = { sign, at: index };
    } else if (open === null) {
      found.push({ place, found: `thiếu dấu mở ngoặc kép: ${around(text, index - 30)}`, likely: null });
    } else {
      const pair = { "“": "”", "«": "»", '"': '"' }[open.sign];
      if (pair !== sign)
        found.push({
          place,
          found: `mở ngoặc kép bằng ${open.sign} và đóng bằng ${sign}: ${around(text, open.at)}`,
          likely: null,
        });
      open = null;
    }
  }
  if (open !== null) found.push({ place, found: `thiếu dấu đóng ngoặc kép: ${around(text, open.at)}`, likely: null });
  return found;
}

const FAR_AHEAD = 40;
const FIRST_YEAR = 1850;

/** Years no plan of this time speaks of, and days that do not exist. */
function dateSlips({ text, key, dates, at }: ReadSentence, year: number | null): readonly Found[] {
  const found: Found[] = [];
  for (const match of key.matchAll(/(?<![\d/.])(\d{4})(?=\s*-\s*\d{4}|[\s,;.)]|$)/gu)) {
    const value = Number(match[1]);
    const isYear =
      /(?:năm|giai đoạn|nhiệm kỳ|\()[\s(]*$/u.test(key.slice(0, match.index)) ||
      /^\s*-\s*\d{4}/u.test(key.slice(match.index + 4));
    if (!isYear || year === null || (value >= FIRST_YEAR && value <= year + FAR_AHEAD)) continue;
    const other = /^\s*-\s*(\d{4})/u.exec(key.slice(match.index + 4))?.[1];
    const likely = other === undefined ? null : `${other.slice(0, 2)}${String(value).slice(2)}-${other}`;
    found.push({ place: at.place, found: around(text, match.index), likely });
  }
  for (const date of dates) {
    if (date.type === "day" && date.day === null)
      found.push({ place: at.place, found: `không có ngày này: ${around(text, date.from)}`, likely: null });
  }
  return found;
}

/** Spans whose end stands before their beginning: "từ ngày … đến ngày …". */
function orderSlips({ text, key, dates, at }: ReadSentence): readonly Found[] {
  return dates.flatMap((date, index): readonly Found[] => {
    const next = dates[index + 1];
    if (date.type !== "day" || next?.type !== "day" || date.day === null || next.day === null || next.day >= date.day)
      return [];
    const joined = /^\s*(?:đến|-|tới|đến hết|đến ngày|đến hết ngày)\s*(?:ngày\s*)?$/u.test(
      key.slice(date.to, next.from),
    );
    return joined
      ? [{ place: at.place, found: `ngày cuối đứng trước ngày đầu: ${around(text, date.from)}`, likely: null }]
      : [];
  });
}

/** Two words and more that stand twice in a row: "thi đua thi đua". */
function doubledSlips({ text, place, region }: OutlinedParagraph): readonly Found[] {
  if (region !== "body" && region !== "bases") return [];
  const match = /(?<!\p{L})(\p{L}+\s+\p{L}+)\s+\1(?!\p{L})/iu.exec(text);
  if (match?.[1] === undefined) return [];
  return [{ place, found: `lặp từ: “${match[0]}”`, likely: match[1] }];
}

/** Words of every plan, met without their marks: what text recognition or haste loses. */
const KNOWN_LINES = ["Nơi nhận", "Kế hoạch", "Hướng dẫn", "Mục đích, yêu cầu", "Tổ chức thực hiện"];

function markSlips({ text, place }: OutlinedParagraph): readonly Found[] {
  const line = text.replace(/[\s:.]+$/u, "");
  const known = KNOWN_LINES.find((one) => foldKey(one) === foldKey(line) && compareKey(one) !== compareKey(line));
  return known === undefined ? [] : [{ place, found: `“${line}”`, likely: known }];
}

/** Items that are not numbered one after the other: "e), f), h), g)". */
function numberingSlips(paragraphs: readonly OutlinedParagraph[]): readonly Found[] {
  const found: Found[] = [];
  const last = new Map<string, { readonly number: number; readonly name: string }>();
  for (const { item, under, region, place } of paragraphs) {
    if (region !== "body" || item === null || item.style === "bullet" || item.numbers.length !== 1) continue;
    const number = item.numbers[0] ?? 0;
    // "f", "w": no letters of the Vietnamese alphabet, but used in lists.
    if (number === 0) continue;
    const scope = `${item.style}|${under.join("|")}`;
    const before = last.get(scope);
    if (before !== undefined && number !== before.number + 1 && number !== 1 && item.style !== "lowerLetter")
      found.push({ place, found: `thứ tự mục: ${before.name} rồi đến ${item.name}`, likely: null });
    if (before !== undefined && item.style === "lowerLetter" && number < before.number && number !== 1)
      found.push({ place, found: `thứ tự tiểu mục: ${before.name} rồi đến ${item.name}`, likely: null });
    last.set(scope, { number, name: item.name });
  }
  return found;
}

const SIGNER_SLIP = /^\p{Lu}\p{Ll}*(?:\s+\p{L}+)*\s(?:và|của|cho)\s(?:\s*\p{L}+)+$/u;

function signatureSlips(paragraphs: readonly OutlinedParagraph[]): readonly Found[] {
  const lines = paragraphs.filter(({ region }) => region === "signature");
  const broken = lines.find(({ text }) => SIGNER_SLIP.test(text));
  const found: Found[] =
    broken === undefined
      ? []
      : [{ place: "Phần ký", found: `“${broken.text}”: họ tên người ký có thể bị hỏng`, likely: null }];
  if (lines.length > 0 && !lines.some(({ text }) => text === text.toLocaleUpperCase("vi")))
    found.push({ place: "Phần ký", found: "chỉ có tên người ký, không có chức danh", likely: null });
  return found;
}

/** The slips of a plan's text and the names it writes in more than one way. */
export function slipsOf({ paragraphs, sentences, year }: ReadPlan): PlanSlips {
  const found: readonly Found[] = [
    ...paragraphs.flatMap((paragraph) => [
      ...quoteSlips(paragraph),
      ...doubledSlips(paragraph),
      ...markSlips(paragraph),
    ]),
    ...sentences.flatMap((sentence) => [...dateSlips(sentence, year), ...orderSlips(sentence)]),
    ...numberingSlips(paragraphs),
    ...signatureSlips(paragraphs),
  ];
  return {
    defects: found.map((defect, index) => ({ id: `text-${index + 1}`, ...defect })),
    nameVariants: nameVariantsOf(paragraphs.map(({ text }) => text)),
  };
}
