import { ruleKey } from "../reading/key";
import { KIND_OF_PLAN } from "../reading/outline";
import { find, type Find } from "../draft/values";
import type { ReadSentence } from "./context";
import { documentNumbersOf } from "./numbers";
import { trimmed } from "./pieces";
import { inSmallLetters, isCapitals, officeInSmallLetters } from "./small-letters";

/** A find with the number of its sentence. */
export interface PlacedFind extends Find {
  readonly sentence: number;
}

const whole = ({ text }: ReadSentence): readonly [{ readonly from: number; readonly to: number }] => [
  { from: 0, to: text.length },
];
const STATE = /cộng\s+hòa\s+xã\s+hội|^chủ nghĩa việt nam$|độc\s+lập\s*-\s*tự\s+do|đảng cộng sản việt nam/u;
const NUMBER_LINE = /^số\s*[:.]?\s*(.*)$/u;
const GOES_ON = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\s/u;
const NEEDS_MORE = /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|liên đoàn lao động|huyện ủy|đảng ủy)$/u;
/** A kind of office alone on its line: its name stands in the next one. */
const BARE_KIND =
  /^(?:trường(?: đại học| cao đẳng| trung cấp| chính trị)?|học viện|viện|bệnh viện|tổng công ty|công ty|tập đoàn|hội|cục|chi cục|trung tâm|ngân hàng|nhà máy)$/u;
const OFFICE =
  /^(?:ủy ban|hội đồng|ubnd|sở|phòng|ban|hội|trường|công đoàn|liên đoàn|đoàn|bệnh viện|công ty|tổng công ty|tập đoàn|cục|chi cục|trung tâm|bảo hiểm|đảng|tỉnh|huyện|thành|thị|bộ|tổng|học viện|viện|ngân hàng|tòa án|văn phòng|chi bộ|chi đoàn|khoa|cụm|khối|kho bạc|công an|trạm|nhà máy|xã|phường|tiểu ban|ủy viên|quân|lữ|trung đoàn|sư đoàn|hợp tác xã|liên|mặt trận|cơ quan|đơn vị|liên minh|câu lạc bộ|thanh tra|báo|đài|tổ)/u;
const LINE_OF_TITLE_ENDS =
  /^(?:căn cứ|thực hiện|xét |theo đề nghị|kính gửi|số\s*:|-{3,}|i\s*[.\-/]|\(ban hành|để |hưởng ứng|triển khai|phát huy|nhằm )/u;
/** The body at large, of which the issuer is a part. */
const OWN_UNITS = /^(?:ban chấp hành|ban thường vụ|đoàn tncs hồ chí minh|đoàn thanh niên cộng sản hồ chí minh)$/u;

/** The word that tells place and date: "Đồng Lạc, ngày 12 tháng 3 năm 2026". */
const PLACE_AND_DAY = /^(?:\p{L}[\p{L}\s.-]{0,40},\s*)?ngày(?:\s*[\d.…_]|\s+tháng)/u;
const ISSUED = /ban hành ngày/u;

/** "BAN CHẤP HÀNH TỈNH …" under "ĐOÀN TNCS HỒ CHÍ MINH" is the Youth Union's committee. */
function ofTheUnion(name: string, above: string): string {
  const committee = /^(ban chấp hành|ban thường vụ|bch|btv)\s+(?=tỉnh|huyện|thành phố|thị xã|quận|xã|phường)/iu;
  return /^đoàn (?:tncs|thanh niên)/iu.test(above.trim()) ? name.replace(committee, "$1 ĐOÀN ") : name;
}

/** The same name as the body writes it, else with a capital first letter and capitals in names of places. */
function asInBody(name: string, bodies: readonly string[]): string {
  const wanted = ruleKey(name);
  for (const body of bodies) {
    const at = ruleKey(body).indexOf(wanted);
    const found = at < 0 ? "" : body.slice(at, at + name.length);
    if (found !== "" && !isCapitals(found)) return found.charAt(0).toLocaleUpperCase("vi") + found.slice(1);
  }
  return officeInSmallLetters(name);
}

/** A line of a heading without the state's name and motto, which stand in the other column of it. */
function besideState({ text, key }: ReadSentence): string {
  const at = key.search(STATE);
  return at < 0 ? text : text.slice(0, at).trim();
}

interface HeadName {
  readonly name: string;
  readonly sentence: ReadSentence;
}

/** Whether a line goes on with the name of the office above it. */
function goesOnWith(above: string, key: string): boolean {
  return (
    (NEEDS_MORE.test(above) && GOES_ON.test(key)) || BARE_KIND.test(above) || (OFFICE.test(above) && !OFFICE.test(key))
  );
}

/** The offices that a heading names, from above, each with all its lines. */
function officesOf(heads: readonly ReadSentence[]): readonly HeadName[] {
  const names: HeadName[] = [];
  for (const head of heads) {
    if (KIND_OF_PLAN.test(head.text)) break;
    const text = besideState(head);
    const key = ruleKey(text);
    if (NUMBER_LINE.test(key) || PLACE_AND_DAY.test(key) || !isCapitals(text)) continue;
    const last = names.at(-1);
    if (last !== undefined && goesOnWith(ruleKey(last.name), key))
      names[names.length - 1] = { name: `${last.name} ${text}`, sentence: head };
    else if (last === undefined || !OWN_UNITS.test(key)) names.push({ name: text, sentence: head });
  }
  return names;
}

function issuerOf(heads: readonly ReadSentence[], bodies: readonly string[]): readonly PlacedFind[] {
  const names = officesOf(heads);
  const [above, own] = names.length > 1 ? names.slice(-2) : [undefined, names.at(-1)];
  if (own === undefined) return [];
  const name = ofTheUnion(own.name, above?.name ?? "");
  // A number between the two lines of a heading set in columns leaves the issuer last all the same.
  return [
    {
      ...find({ kind: "issuer", name: asInBody(trimmed(name), bodies) }, whole(own.sentence), 0.93, "heading-line"),
      sentence: own.sentence.index,
    },
  ];
}

function numberOf(heads: readonly ReadSentence[]): readonly PlacedFind[] {
  for (const head of heads) {
    if (!NUMBER_LINE.test(head.key)) continue;
    const [found] = documentNumbersOf(head.text);
    if (found === undefined || !/^số\s*[:.]?\s*\d/u.test(head.key)) continue;
    const more = /^\.\s?[\p{Lu}\d]{1,8}(?=$|\s)/u.exec(head.text.slice(found.to))?.[0] ?? "";
    return [
      {
        ...find(
          { kind: "number", number: `${found.number}${more.replace(" ", "")}` },
          [{ from: found.from, to: found.to + more.length }],
          0.97,
          "document-number",
          "Số",
        ),
        sentence: head.index,
      },
    ];
  }
  return [];
}

function issuedOf(heads: readonly ReadSentence[]): readonly PlacedFind[] {
  for (const head of heads) {
    const date = head.dates.find(({ type }) => type === "day");
    if (date?.type !== "day" || date.day === null) continue;
    const stands = PLACE_AND_DAY.test(head.key.trim()) || ISSUED.test(head.key) || NUMBER_LINE.test(head.key);
    if (stands)
      return [{ ...find({ kind: "issuedOn", day: date.day }, [date], 0.97, "heading-line"), sentence: head.index }];
  }
  return [];
}

const BLANK_NUMBER = /^số\s*[:.]?\s*[.…_]*\s*\//u;
const BLANK_DAY = /ngày[\s.…_]*tháng[\s.…_]*\d{0,2}\s*năm|ngày[\s.…_]+\d{0,2}\s*tháng/u;

/** What the paper leaves open: a number without a figure, a day without its date, or no line for them at all. */
function leftOpen(heads: readonly ReadSentence[], sentences: readonly ReadSentence[]): readonly PlacedFind[] {
  const open = (what: "number" | "issuedOn", at: ReadSentence, sure: number): PlacedFind => ({
    ...find({ kind: "open", what }, [{ from: 0, to: at.text.length }], sure, "left-open"),
    sentence: at.index,
  });
  const first = heads[0] ?? sentences[0];
  if (first === undefined) return [];
  const finds: PlacedFind[] = [];
  const blank = heads.find(({ key }) => BLANK_NUMBER.test(key));
  if (numberOf(heads).length === 0)
    finds.push(blank === undefined ? open("number", first, 0.8) : open("number", blank, 0.95));
  const blankDay = heads.find(({ key }) => BLANK_DAY.test(key));
  if (issuedOf(heads).length === 0)
    finds.push(blankDay === undefined ? open("issuedOn", first, 0.8) : open("issuedOn", blankDay, 0.95));
  return finds;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  "kế hoạch": "Kế hoạch",
  "hướng dẫn": "Hướng dẫn",
  "thông báo": "Thông báo",
  "chương trình": "Chương trình",
  "thể lệ": "Thể lệ",
};

function subjectLine(heads: readonly ReadSentence[]): readonly PlacedFind[] {
  const subject = heads.find(({ key }) => /^["“]?(?:v\/v|về việc)\s/u.test(key));
  if (subject === undefined) return [];
  const title = trimmed(subject.text.replace(/^["“]?v\/v\s*:?\s*/iu, "Về việc ").replace(/["”]\s*$/u, ""));
  return [{ ...find({ kind: "title", title }, whole(subject), 0.9, "heading-line"), sentence: subject.index }];
}

/** The lines of a title after the word for the kind of paper: up to the plan's first sentence or another line of the heading. */
function titleLines(
  first: ReadSentence,
  following: readonly ReadSentence[],
  kind: string,
): { readonly text: string; readonly last: ReadSentence } {
  const lines: string[] = [first.text.slice(kind.length)];
  let last = first;
  for (const head of following) {
    const begun = lines.some((line) => line.trim() !== "");
    const other = PLACE_AND_DAY.test(head.key) || STATE.test(head.key) || head.at.region !== "heading";
    const end = other || head.paragraph - last.paragraph > 1 || (begun && LINE_OF_TITLE_ENDS.test(head.key));
    // "Nhằm …, phát động đợt thi đua với các nội dung sau:" opens the plan; no title ends so.
    if ((end || (begun && /[^\s]:\s*$/u.test(head.text))) && begun) break;
    if (end) continue;
    lines.push(head.text);
    last = head;
  }
  return {
    text: trimmed(
      lines
        .map(trimmed)
        .join(" ")
        .replace(/^\s*v\/v\s*:?\s*/iu, ""),
    ),
    last,
  };
}

function titleOf(heads: readonly ReadSentence[]): readonly PlacedFind[] {
  const start = heads.findIndex(({ text, key }) => KIND_OF_PLAN.test(text) && isCapitals(text) && key.length < 80);
  const first = heads[start];
  if (first === undefined) return subjectLine(heads);
  const kind = Object.keys(KIND_WORDS).find((word) => first.key.startsWith(word)) ?? first.key;
  const { text, last } = titleLines(first, heads.slice(start + 1), kind);
  if (text === "") return [];
  const line = isCapitals(text) ? inSmallLetters(text) : text;
  const low = startsWithName(line) ? line : line.charAt(0).toLocaleLowerCase("vi") + line.slice(1);
  const title = `${KIND_WORDS[kind] ?? kind} ${low}`;
  return [{ ...find({ kind: "title", title }, whole(last), 0.95, "heading-line"), sentence: last.index }];
}

/** A name that opens a title keeps its capital: "UBND …", "“Người tốt …". */
const startsWithName = (text: string): boolean => /^(?:["“]|\p{Lu}{2}|\p{Lu}\p{Ll}+\s\p{Lu})/u.test(text);

const ISSUES =
  /(?<=^|[,;.:]\s*)((?:ủy ban nhân dân|ubnd|hội đồng|sở|phòng|ban|hội|trường|công đoàn|liên đoàn|đoàn|bệnh viện|công ty|cục|chi cục|trung tâm|bảo hiểm|đảng ủy|tỉnh đoàn|huyện đoàn)[^,;:.]{2,110}?)\s+(?:ban hành|xây dựng|tổ chức|phát động|hướng dẫn|lập)(?:\s+(?:và|triển khai|ban hành|thực hiện))?\s+(?:kế hoạch|hướng dẫn|một số|như|phong trào|đợt)/gu;

/** Who issues the plan, from the sentence that says so, where the plan has no heading. */
function issuerOfBody(sentences: readonly ReadSentence[]): readonly PlacedFind[] {
  for (const sentence of sentences.slice(0, 12)) {
    for (const match of sentence.key.matchAll(ISSUES)) {
      const name = match[1] ?? "";
      const from = match.index;
      const span = { from, to: from + name.length };
      return [
        {
          ...find(
            { kind: "issuer", name: trimmed(sentence.text.slice(span.from, span.to)) },
            [span],
            0.9,
            "before-body",
            sentence.text.slice(span.to, from + match[0].length).trim(),
          ),
          sentence: sentence.index,
        },
      ];
    }
  }
  return [];
}

/** Number, issuer, day and title of the plan, from its heading or, where it has none, from its first sentences. */
export function headingFinds(sentences: readonly ReadSentence[]): readonly PlacedFind[] {
  const heads = sentences.filter(({ at }) => at.region === "heading");
  const bodies = sentences
    .filter(({ at }) => at.region !== "heading" && at.region !== "signature")
    .map(({ text }) => text);
  const issuer = issuerOf(heads, bodies);
  return [
    ...leftOpen(heads, sentences),
    ...numberOf(heads),
    ...(issuer.length > 0 ? issuer : issuerOfBody(sentences)),
    ...issuedOf(heads),
    ...titleOf(heads),
  ];
}
