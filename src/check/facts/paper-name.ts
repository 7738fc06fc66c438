import { remembering } from "../../base/remembering";
import { looseKey } from "../../text/key";

/** Kinds of official papers, as far as plans tell them apart. */
export type PaperKind =
  "plan" | "report" | "achievement-report" | "request" | "minutes" | "list" | "dossier" | "registration" | "article";

/** One paper that a name speaks of: "Báo cáo tổng kết và hồ sơ đề nghị" are two. */
export interface PaperPart {
  readonly key: string;
  readonly kind: PaperKind | null;
  /** Words of what it is about. */
  readonly matter: ReadonlySet<string>;
  /** The occasion it is for, where it says one: "dot xuat", "so ket", "thang 6", "2021". */
  readonly occasions: ReadonlySet<string>;
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["kh", "ke hoach"],
  ["bc", "bao cao"],
  ["bctt", "bao cao thanh tich"],
  ["bctk", "bao cao tong ket"],
  ["hs", "ho so"],
  ["ttr", "to trinh"],
  ["tt", "to trinh"],
  ["bb", "bien ban"],
  ["ds", "danh sach"],
  ["dk", "dang ky"],
  ["dky", "dang ky"],
  ["tk", "tong ket"],
  ["tdkt", "thi dua khen thuong"],
  ["ktkt", "khen thuong"],
  ["kt", "khen thuong"],
  ["ntvt", "nguoi tot viec tot"],
  ["dhtt", "dien hinh tien tien"],
  ["ct", "cong trinh"],
]);

const KINDS: readonly (readonly [string, PaperKind])[] = [
  ["bao cao thanh tich", "achievement-report"],
  ["bao cao tom tat thanh tich", "achievement-report"],
  ["ban dang ky", "registration"],
  ["danh sach dang ky", "registration"],
  ["dang ky", "registration"],
  ["ke hoach", "plan"],
  ["bao cao", "report"],
  ["to trinh", "request"],
  ["bien ban", "minutes"],
  ["danh sach", "list"],
  ["ho so", "dossier"],
  ["bai viet", "article"],
];

/** A dossier for awards is handed in with its request and its list. */
const ALIKE: readonly (readonly PaperKind[])[] = [["dossier", "request", "list"]];

export const kindsAgree = (a: PaperKind, b: PaperKind): boolean =>
  a === b || ALIKE.some((kinds) => kinds.includes(a) && kinds.includes(b));

/** Occasions of which a paper is for one; a paper of another one proves nothing. */
const OCCASIONS: readonly (readonly [string, RegExp])[] = [
  ["dot xuat", / dot xuat /],
  ["chuyen de", / chuyen de /],
  ["so ket", / so ket /],
  ["half", / (?:6|sau) thang /],
  ["quarter", / quy (?:[1-4]|i{1,3}|iv) /],
  ["new-year", / (?:dip tet|tet nguyen dan|mung xuan|don tet) /],
  ["monthly", / (?:hang thang|thang \d{1,2}) /],
  ["weekly", / (?:hang tuan|tuan \d{1,2}) /],
  ["closing", / (?:tong ket|cuoi nam|ca nam|ket thuc) /],
];

/** Ways of saying that the year's or drive's closing is meant beside which another occasion may be named. */
const COMPATIBLE = new Set(["closing"]);

const STOP = new Set(
  (
    "ve viec cua va cac cho tai den tu nam ngay thang so don vi co quan ubnd uy ban nhan dan xa phuong huyen quan thi tran " +
    "gui nop kem theo ban da nhan cong van van ban thuc hien to chuc trien khai v vv do duoc trong nhung moi"
  ).split(" "),
);

/** "số 18/TTr-UBND", "12/BC-UBND": a paper's number says nothing of its matter. */
const NUMBER = /(?:số\s*:?\s*)?\d+\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}-]*|số\s*:?\s*\d+/gu;

const written = (text: string): string =>
  looseKey(text.normalize("NFC").replace(NUMBER, " "))
    .split(" ")
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(" ");

/** "ngày 28/10/2021", "28 tháng 10 năm 2021": when it was signed, not the year that it is about. */
const DATE = /(?<= )\d{1,2} (?:thang )?\d{1,2} (?:nam )?(?:19|20)\d{2}(?= )/g;

const BETWEEN = /[,;+&\n()]|\s+(?:và|kèm theo|kèm|cùng)\s+/iu;

function kindOf(key: string): { readonly kind: PaperKind | null; readonly rest: string } {
  let found: { readonly at: number; readonly words: string; readonly kind: PaperKind } | null = null;
  for (const [words, kind] of KINDS) {
    const at = ` ${key} `.indexOf(` ${words} `);
    if (at >= 0 && (found === null || at < found.at || (at === found.at && words.length > found.words.length)))
      found = { at, words, kind };
  }
  if (found === null) return { kind: null, rest: key };
  return { kind: found.kind, rest: ` ${key} `.replace(` ${found.words} `, "  ").trim() };
}

function partOf(text: string, whole: string): PaperPart {
  const key = written(text);
  const { kind, rest } = kindOf(key);
  const around = ` ${written(whole)} `;
  const occasions = new Set(OCCASIONS.filter(([, pattern]) => pattern.test(around)).map(([name]) => name));
  for (const [, month] of around.matchAll(/ thang 0?(\d{1,2}) /g)) occasions.add(`month ${month ?? ""}`);
  for (const [year] of around.replaceAll(DATE, " ").matchAll(/(?<= )(?:19|20)\d{2}(?= )/g))
    occasions.add(`year ${year}`);
  const matter = new Set(rest.split(" ").filter((word) => word !== "" && !STOP.has(word) && !/\d/.test(word)));
  return { key, kind, matter, occasions };
}

/** The papers that a name speaks of. A part that names no kind belongs to what the part before it is about. */
export const readPaper = remembering(partsOf);

function partsOf(text: string): readonly PaperPart[] {
  const parts: string[] = [];
  for (const piece of text.split(BETWEEN).filter((one) => one.trim() !== "")) {
    const last = parts.at(-1);
    if (last !== undefined && kindOf(written(piece)).kind === null) parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts.map((part) => partOf(part, text));
}

const named = (occasions: ReadonlySet<string>): readonly string[] =>
  [...occasions].filter((one) => !COMPATIBLE.has(one) && !/^(?:month|year) /.test(one));
const yearsOf = (occasions: ReadonlySet<string>): readonly string[] =>
  [...occasions].filter((one) => one.startsWith("year "));

/** Whether a paper says years of which none is among these, where nothing says which year is wanted. */
export function isOfOtherYears(paper: PaperPart, wanted: PaperPart, years: ReadonlySet<string>): boolean {
  const said = yearsOf(paper.occasions);
  return (
    said.length > 0 && yearsOf(wanted.occasions).length === 0 && !said.some((one) => years.has(one.slice(YEAR.length)))
  );
}
const YEAR = "year ";

/** Whether a paper says that it is for another occasion or year than what is wanted. */
export function foreignTo(paper: PaperPart, wanted: PaperPart): boolean {
  if (named(paper.occasions).some((one) => !wanted.occasions.has(one) && one !== "monthly")) return true;
  if (paper.occasions.has("monthly") && wanted.occasions.has("closing")) return !paper.occasions.has("closing");
  const [years, wantedYears] = [yearsOf(paper.occasions), yearsOf(wanted.occasions)];
  return years.length > 0 && wantedYears.length > 0 && !years.some((year) => wantedYears.includes(year));
}
