import { readItem, type Item, type ItemStyle } from "./item";
import type { PlanParagraph } from "./mend";

/** Where in the plan a paragraph stands. */
export type Region = "heading" | "bases" | "body" | "recipients" | "signature";

export interface OutlinedParagraph {
  readonly text: string;
  /** The text after the item's own number. */
  readonly content: string;
  /** Offset of the content in the text. */
  readonly contentFrom: number;
  readonly item: Item | null;
  /** "Mục III.6", "Điều 2.1", "Phần căn cứ". */
  readonly place: string;
  readonly region: Region;
  /** Texts of the headings it stands under, outermost first. */
  readonly under: readonly string[];
  /** The line ending in a colon whose list it belongs to; null for none. */
  readonly lead: string | null;
  readonly cells: readonly string[];
  readonly note: boolean;
}

const RANK: Readonly<Record<ItemStyle, number>> = {
  part: 0,
  article: 1,
  upperLetter: 2,
  upperRoman: 3,
  decimal: 4,
  lowerLetter: 5,
  lowerRoman: 6,
  bullet: 7,
};
/** The first words of the list of recipients; text recognition loses marks of it. */
const RECIPIENTS = /^n[ơo]i\s+nh[ậâa]n\s*[:.]?\s*(.*)$/iu;
/** "Nơi nhận bài: Phòng …" is a rule of the plan. */
const RECEIVING_PLACE = /^n[ơo]i\s+nhận\s+(?:bài|hồ\s+sơ|báo\s+cáo|phiếu|đăng\s+ký)/iu;
const SIGNING =
  /^(?:t\s?\/?\s?m\.?|tm\.|kt\.|k\/t|tl\.|t\/l|tuq\.|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|hiệu trưởng|phó hiệu trưởng|trưởng ban|phó trưởng ban|trưởng phòng|bí thư|phó bí thư|cục trưởng|chi cục trưởng|viện trưởng|chánh văn phòng|chánh án|chỉ huy trưởng|chính trị viên|chính ủy|thủ trưởng|trưởng trạm|tổng biên tập)(?![\p{L}])/iu;
const BASES =
  /^(?:căn cứ|thực hiện|xét đề nghị|theo đề nghị|triển khai|hưởng ứng|tiếp tục thực hiện|để (?:thực hiện|triển khai|hoàn thành))/iu;

/** "Đồng Lạc, ngày 12 tháng 3 năm 2026" alone on its line: the plan's own day, at its end where it has no heading. */
const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s.-]{0,40},\s*ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}\.?$/u;

/** A name alone on its line. */
const SIGNER = /^(?:\p{Lu}\p{Ll}*\.?\s+){1,5}\p{Lu}\p{Ll}*$/u;
const CLOSING = /^trên đây là /iu;

interface Level {
  /** Numbers after its style's own: 2 of "1.2". */
  readonly depth: number;
  readonly style: ItemStyle;
  readonly number: number;
  readonly name: string;
  readonly heading: string;
}

/** The stack of levels after an item: its own level last. */
function nextLevels(levels: readonly Level[], item: Item, heading: string): readonly Level[] {
  const { style, numbers, name } = item;
  const number = numbers.at(-1) ?? 0;
  const own: Level = { depth: numbers.length, style, number, name, heading };
  if (style === "bullet") return [...levels.filter((level) => level.style !== "bullet")];
  if (numbers.length > 1) {
    // "1.2" says its whole way below the last level of another style.
    const parents = levels.filter(
      (level) =>
        RANK[level.style] < RANK.decimal ||
        (level.style === "decimal" && level.depth < numbers.length && level.number === numbers[level.depth - 1]),
    );
    const last = parents.filter((level) => level.style === "decimal").at(-1);
    return [...parents, { ...own, name: last === undefined ? name : numbers.slice(last.depth).join(".") }];
  }
  const same = levels
    .map((level, index) => ({ level, index }))
    .filter(({ level }) => level.style === style && level.depth === 1);
  const following =
    same.filter(({ level }) => level.number + 1 === number).at(-1) ?? same.find(({ level }) => level.number < number);
  if (following !== undefined) return [...levels.slice(0, following.index), own];
  const deepest = levels.at(-1);
  // The same numbering begins again within an item: a list of its own.
  if (number === 1 && deepest?.style === style && same.length < 2) return [...levels, own];
  const kept = levels.filter(
    (level) => RANK[level.style] < RANK[style] && (level.style !== "decimal" || RANK[style] > RANK.decimal),
  );
  return [...kept, own];
}

function placeOf(levels: readonly Level[]): string {
  const [first] = levels;
  if (first === undefined) return "Phần mở đầu";
  const names = levels.map(({ name }) => name).join(".");
  return first.style === "article" || first.style === "part" ? names : `Mục ${names}`;
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase("vi");
/** A heading names what follows; it is short and no sentence. */
const isHeadingText = (text: string): boolean => text.length <= 160 && (isCapitals(text) || !/[.;]\s*$/u.test(text));

export const KIND_OF_PLAN = /^(kế hoạch|hướng dẫn|thông báo|chương trình|quy chế|thể lệ|công văn)(?=$|[\s.:])/iu;

/** The first numbered item after the plan's own name, or a first part in roman numbers. */
const opensBody = (item: Item | null, sawKind: boolean): boolean =>
  item !== null && item.style !== "bullet" && (sawKind || (item.style === "upperRoman" && /^\p{Lu}/u.test(item.rest)));

/** What a heading has and a text pasted from within a plan has not. */
const OF_HEADING =
  /^(?:số\s*[:.]?\s*[\d.…_/]|v\/v\s|về việc\s|kính gửi|cộng h[òo]a|độc lập|đảng cộng sản)|cộng h(?:òa|oà) xã hội chủ nghĩa|ngày[\s.…_]*\d*[\s.…_]*tháng[\s.…_]*\d*[\s.…_]*năm[^,;]*$/iu;
const HEAD_LINES = 12;

const hasHeading = (paragraphs: readonly PlanParagraph[]): boolean =>
  paragraphs
    .slice(0, HEAD_LINES)
    .some(({ text }) => OF_HEADING.test(text) || KIND_OF_PLAN.test(text) || isCapitals(text) || BASES.test(text));

/** A long sentence: no line of a heading is one, but for whom a letter is addressed to. */
const isProse = (text: string): boolean =>
  text.length >= 100 && /[.:;…]["”]?\s*$/u.test(text) && !isCapitals(text) && !/^kính gửi/iu.test(text);

class Outliner {
  constructor(hasHeading: boolean) {
    if (!hasHeading) this.#region = "body";
  }
  #levels: readonly Level[] = [];
  #lead: string | null = null;
  #leadStyle: ItemStyle | null = null;
  #region: Region = "heading";
  #sawKind = false;
  /** The list of recipients has begun; the signer's name has come. */
  #listed = false;
  #signed = false;
  #closing = false;
  #afterKind = false;

  /** The list of recipients and the signature, which end a plan. */
  #endsBody(text: string, item: Item | null): boolean {
    const inBody = this.#region === "body" || this.#region === "bases";
    if (inBody && RECIPIENTS.test(text) && !RECEIVING_PLACE.test(text)) {
      this.#region = "recipients";
      this.#listed = true;
      return true;
    }
    const signs = item === null && SIGNING.test(text);
    const ends =
      this.#region === "recipients" || (this.#region === "body" && signs && isCapitals(text) && text.length < 60);
    if (ends && item === null && (SIGNING.test(text) || SIGNER.test(text))) {
      this.#region = "signature";
      this.#signed = SIGNER.test(text);
    }
    return ends;
  }

  /** From the heading over the bases to the body. */
  #startsBody(text: string, item: Item | null): void {
    // The line under the bare word "KẾ HOẠCH" is its title, whatever it begins with.
    const isTitle = this.#afterKind;
    this.#afterKind = KIND_OF_PLAN.test(text) && text.length < 20;
    if (isTitle) return;
    const isBasis = BASES.test(text);
    if (opensBody(item, this.#sawKind) || (item === null && !isBasis && isProse(text))) this.#region = "body";
    else if (isBasis && (this.#sawKind || text.length > 60)) this.#region = "bases";
    else if (this.#region === "bases" && item === null && !isBasis) this.#region = "body";
    if (KIND_OF_PLAN.test(text) || /^(?:v\/v|về việc|kính gửi)/iu.test(text)) this.#sawKind = true;
  }

  #moveOn(text: string, item: Item | null): void {
    if (this.#region === "signature") {
      // The signature stands beside the list of recipients, which may go on below its first line.
      if (item?.style === "bullet" && this.#listed && !this.#signed) this.#region = "recipients";
      else this.#signed ||= SIGNER.test(text);
      return;
    }
    if (this.#endsBody(text, item) || this.#region === "body") return;
    this.#startsBody(text, item);
  }

  #enter(text: string, item: Item | null): void {
    if (item === null) {
      this.#lead = null;
      if (CLOSING.test(text)) this.#levels = [];
    } else {
      const heading = isHeadingText(item.rest) ? item.rest : firstClause(item.rest);
      const numbered = item.style !== "bullet";
      if (this.#region === "body" || (this.#region === "bases" && numbered))
        this.#levels = nextLevels(this.#levels, item, heading);
      if (numbered && item.style !== this.#leadStyle) this.#lead = null;
    }
    this.#closing = this.#region === "body" && this.#levels.length === 0 && (this.#closing || CLOSING.test(text));
  }

  /** A line ending in a colon opens a list; its first item tells the list's style. */
  #leave(text: string, content: string, item: Item | null): void {
    if (/:\s*$/u.test(text)) {
      this.#lead = content;
      this.#leadStyle = null;
    } else if (this.#lead !== null && this.#leadStyle === null) {
      this.#leadStyle = item?.style ?? null;
    }
  }

  next({ text, cells, note }: PlanParagraph): OutlinedParagraph {
    const item = readItem(text);
    this.#moveOn(text, item);
    this.#enter(text, item);
    const content = item === null ? text : item.rest;
    const own = item !== null && item.style !== "bullet";
    const result: OutlinedParagraph = {
      text,
      content,
      contentFrom: text.length - content.length,
      item,
      region: this.#region === "body" && PLACE_AND_DAY.test(text) ? "heading" : this.#region,
      place: this.#place(),
      under: (own ? this.#levels.slice(0, -1) : this.#levels).map(({ heading }) => heading),
      lead: this.#lead,
      cells,
      note,
    };
    this.#leave(text, content, item);
    return result;
  }

  #place(): string {
    if (this.#region === "heading") return "Đầu văn bản";
    if (this.#region === "bases" && this.#levels.length === 0) return "Phần căn cứ";
    if (this.#region === "recipients") return "Nơi nhận";
    if (this.#closing) return "Câu kết";
    return this.#region === "signature" ? "Phần ký" : placeOf(this.#levels);
  }
}

const firstClause = (text: string): string => /^[^.:;]{1,160}/u.exec(text)?.[0] ?? text.slice(0, 160);

/** Gives every paragraph its place in the plan's outline. */
export function outline(paragraphs: readonly PlanParagraph[]): readonly OutlinedParagraph[] {
  const outliner = new Outliner(hasHeading(paragraphs));
  return paragraphs.map((paragraph) => outliner.next(paragraph));
}
