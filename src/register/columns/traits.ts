import { remembering } from "../../base/remembering";
import { compareKey, foldKey } from "../../text/key";
import { readMark } from "../../text/marks";
import { FAMILY_NAMES } from "../../text/name-words";
import { looksLikeUnit } from "../units/unit-words";
import { kindOfName, kindOfText } from "../values/kinds";
import { looksLikePost } from "../values/posts";
import { sexOfText } from "../values/sex";

/** Something a single value looks like. A value may have several. */
export type Trait =
  | "number"
  | "small"
  | "year"
  | "serial"
  | "percent"
  | "date"
  | "phone"
  | "id"
  | "email"
  | "person"
  | "body"
  | "household"
  | "kind"
  | "sex"
  | "mark"
  | "award"
  | "post"
  | "postAndBody"
  | "long"
  | "place"
  | "ethnicity"
  | "honorific"
  | "rank"
  | "level"
  | "decision"
  | "code"
  | "dated"
  | "duration"
  | "money"
  | "link"
  | "degree"
  | "employed"
  | "workKind";

const FOLDED_SURNAMES = new Set([...FAMILY_NAMES].map(foldKey));
const ETHNICITIES = new Set([
  "kinh",
  "tay",
  "thai",
  "hoa",
  "khmer",
  "kho me",
  "muong",
  "nung",
  "hmong",
  "h'mong",
  "mong",
  "dao",
  "gia rai",
  "ede",
  "e de",
  "ba na",
  "xo dang",
  "san chay",
  "co ho",
  "cham",
  "san diu",
  "hre",
  "tho",
  "kho mu",
  "ta oi",
  "van kieu",
  "bru - van kieu",
]);
const HONORIFICS = new Set([
  "ong",
  "ba",
  "anh",
  "chi",
  "co",
  "dong chi",
  "dong chi:",
  "d/c",
  "ong:",
  "ba:",
  "chau",
  "em",
]);
const RANKS = /^(?:dai|thuong|trung|thieu) (?:tuong|ta|uy|si)(?: qncn| cn)?$|^(?:binh nhat|binh nhi|ha si|chuan uy)$/;
const LEVELS = new Set([
  "co so",
  "cap co so",
  "don vi",
  "cap don vi",
  "xa",
  "cap xa",
  "huyen",
  "cap huyen",
  "quan",
  "cap quan",
  "so",
  "cap so",
  "tinh",
  "cap tinh",
  "thanh pho",
  "cap thanh pho",
  "tp",
  "trung uong",
  "nha nuoc",
  "bo",
  "cap bo",
  "phuong",
  "cap phuong",
  "thi xa",
]);
const AWARD =
  /^(?:danh hieu |de nghi |tang )?(?:giay khen|bang khen|huan chuong|huy chuong|co thi dua|ky niem chuong|chien s[iy]|lao dong tien tien|tap the lao dong|nguoi tot|dien hinh tien tien|cst|ldtt|ttld|ntvt|gia dinh van hoa|don vi (?:quyet thang|tien tien)|cong dan (?:uu tu|thu do)|nha giao|anh hung (?:lao|luc|llvt)|thay thuoc (?:uu|nhan)|nghe (?:si|nhan) (?:uu|nhan)|giai thuong|ba me viet nam|gk\b|bk\b|knc\b|dhtt\b|bktt|gkx|gkh)/;
const PLACE =
  /\b(?:thon|xom|to dan pho|tdp|so nha|duong|pho|ngo|khu|ap|ban|to \d|xa|phuong|thi tran|huyen|quan|tinh|tp|thanh pho)\b/;
const DATE =
  /^(?:ngày |ngay )?\d{1,2}\s*[/.\-\s]\s*(?:\d{1,2}|tháng \d{1,2})\s*(?:[/.\-\s]|năm)\s*\d{2,4}$|^\d{1,2}\s*[/.-]\s*(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d-\d\d$|^ngày .*tháng .*năm|^tháng \d|^(?:q|quý) ?(?:[1-4]|i{1,3}|iv)(?![\p{L}\d])/u;
/** "Tối 12/3/2022", "ngày 5/4/2022 tại cổng trường": a date with words around it. */
const DATED =
  /(?<![\d/])\d{1,2}\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?(?:19|20)\d\d(?!\d)|\bngay \d{1,2}[ -]+thang \d{1,2}\b|\bthang \d{1,2}\s*(?:[/.-]|nam)\s*(?:19|20)\d\d\b/;
const LONGEST_DATED = 60;
/** A digit, "ngày", "tháng", "quý": no other text need be looked at more closely. */
const OPENS_DATE = /^[\dntq]/;
const LONG = 48;
/** "NV0001", "DH17QT", "IS353.L1", "1ACT": letters and figures of a list of codes. */
const CODE = /^(?=.*\d)(?=.*[A-ZĐ])[A-ZĐ\d]{1,12}(?:[-_./][A-ZĐ\d]{1,8}){0,3}$/;
const DURATION =
  /^\d+(?:[.,]\d+)? ?(?:nam|thang|tuan|ngay|gio|buoi|tiet|phut)(?:[ ,]+(?:va )?\d+ ?(?:nam|thang|tuan|ngay|gio|phut))*$/;
const MONEY =
  /^\d{1,3}(?:[.,]\d{3})+(?: ?(?:d|dong|vnd))?$|^\d+(?:[.,]\d+)? ?(?:trieu|ty|nghin|ngan|dong|vnd)(?: dong)?$/;
const DEGREE =
  /^(?:ky su|cu nhan|thac s[iy]|tien s[iy]|cao dang|trung cap|dai hoc|so cap|sau dai hoc|ths|cao hoc|12\/12|9\/12|10\/10|pho thong|thpt|thcs|trung hoc pho thong|trung hoc co so)(?=$| )/;
/** "Người có việc làm", "Thất nghiệp": whether one works, not what one did. */
const EMPLOYED =
  /^(?:nguoi )?(?:co viec lam|chua co viec lam|khong co viec lam|that nghiep|khong tham gia hoat dong kinh te|truc tiep|gian tiep|truc tuyen)$/;
const WORK_KIND = /^(?:cong trinh|phan viec|su kien)(?: (?:thanh nien|van hoa|the thao))?$/;

/** "Nguyễn Văn An"; "Công trình" only begins as a name does. */
const EACH_END_CAPITAL = /^\p{Lu}.*[\s.]\p{Lu}\S*$/u;

const CALLED = /^(?:ông|bà|anh|chị|cô|đồng chí|đ\/c|ong|ba|chi|co|dong chi|d\/c)[.:]? /i;

/** "Phú Dương, Tp Huế": a place that begins as a surname does. */
const IN_PLACE = /, ?(?:tp|t\.p|tx|tt|xa|phuong|thi tran|huyen|quan|thi xa|tinh|thanh pho)\b/;

function looksLikePerson(text: string, folded: string): boolean {
  if (text.includes(",") && IN_PLACE.test(folded)) return false;
  if (text.length < 4 || text.length > 48 || /[\d/;:+]/.test(text) || !EACH_END_CAPITAL.test(text.replace(CALLED, "")))
    return false;
  const key = compareKey(text);
  const words = key.replace(CALLED, "").split(" ");
  if (words.length < 2 || words.length > 7) return false;
  return (key === folded ? FOLDED_SURNAMES : FAMILY_NAMES).has(words[0] ?? "");
}

const DIGIT_RUN = /^[\d\s.\-()+]+$/;

function numeric(text: string, traits: Trait[]): void {
  const digits = text.replace(/\D/g, "");
  // A zero in front may be lost: nine digits are a telephone number or an identity number.
  if (/^0\d{9,10}$|^84\d{9,10}$|^[235789]\d{8}$/.test(digits)) traits.push("phone");
  // Of a number that begins with two zeros ten digits are left.
  if (/^(?:\d{8,9}|[1-9]\d{9}|\d{11,12})$/.test(digits)) traits.push("id");
  if (/^(?:19|20)\d\d$/.test(text)) traits.push("year");
  if (/^\d{1,3}$/.test(text)) traits.push("small", "number");
  else if (/^\d+$/.test(text)) traits.push("number");
}

function wording(text: string, folded: string, traits: Trait[]): void {
  const kind = kindOfName(text);
  const person = kind === null && looksLikePerson(text, folded);
  const post = looksLikePost(text);
  if (person) traits.push("person");
  if (kind === "household") traits.push("household");
  if (kind === "collective" || looksLikeUnit(text)) traits.push("body");
  if (post) {
    traits.push("post");
    if (
      /[,;–-]|\b(?:ubnd|truong|xa|phuong|phong|ban|hoi|tram|trung tam|cong ty|thon|chi bo|doan)\b/.test(
        folded.split(" ").slice(2).join(" "),
      )
    )
      traits.push("postAndBody");
  }
  if (AWARD.test(folded)) traits.push("award");
  if (PLACE.test(folded) && !person && !post) traits.push("place");
}

/** "1.5e+07": a number as programs write it. */
const EXPONENT = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const LETTER = /\p{L}/u;

type Test = (text: string, folded: string) => boolean;

const FORMS: readonly (readonly [Trait, Test])[] = [
  ["long", (text) => text.length > LONG],
  ["date", (text, folded) => OPENS_DATE.test(folded) && DATE.test(compareKey(text))],
  ["dated", (text, folded) => text.length <= LONGEST_DATED && DATED.test(folded)],
  ["email", (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  ["percent", (text) => /^[\d.,]+\s*%$/.test(text)],
  ["mark", (text) => text.length <= 12 && readMark(text) !== null],
  ["sex", (text, folded) => sexOfText(text) !== null && !HONORIFICS.has(folded)],
  ["kind", (text) => text.length <= 24 && kindOfText(text) !== null],
  ["ethnicity", (_, folded) => ETHNICITIES.has(folded)],
  ["honorific", (_, folded) => HONORIFICS.has(folded)],
  ["rank", (_, folded) => RANKS.test(folded)],
  ["level", (_, folded) => LEVELS.has(folded)],
  ["decision", (_, folded) => /^(?:so )?\d+\s*\/\s*\d*\/?\s*(?:qd|ttr|kh|bb|cn|gcn)/.test(folded)],
  ["code", (text) => CODE.test(text)],
  ["duration", (_, folded) => DURATION.test(folded)],
  ["money", (_, folded) => MONEY.test(folded)],
  ["link", (text) => /^(?:https?:|www\.)|\.(?:com|vn|org|net|git)(?:\/|$)/i.test(text)],
  ["degree", (_, folded) => DEGREE.test(folded)],
  ["employed", (_, folded) => EMPLOYED.test(folded)],
  ["workKind", (_, folded) => WORK_KIND.test(folded)],
];
/** Longer texts are read for nothing but their length. */
const LONGEST_NAME = 160;

/** What a text looks like. */
function read(text: string): readonly Trait[] {
  if (text.length > LONGEST_NAME) return ["long"];
  const folded = foldKey(text);
  const traits = FORMS.flatMap(([trait, test]) => (test(text, folded) ? [trait] : []));
  if (DIGIT_RUN.test(text)) numeric(text, traits);
  if (EXPONENT.test(text)) traits.push("number");
  else if (LETTER.test(text)) wording(text, folded, traits);
  return traits;
}

/** What a text looks like; the last texts asked for are remembered. */
export const traitsOfText = remembering(read);
