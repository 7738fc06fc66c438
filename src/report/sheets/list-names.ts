import { roman } from "../../text/roman";
import { isSheetName } from "../../grid/sheet-name";
import type { CountedAward } from "../figures/figures";
import type { Route } from "../submission/routes";

/** "Phụ lục II"; one annex alone has no number. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần III. */
export const annexName = (index: number, count: number): string =>
  count === 1 ? "Phụ lục" : `Phụ lục ${roman(index + 1)}`;

type Named = Pick<CountedAward, "category" | "name">;

/** "TẶNG DANH HIỆU “…”", "TẶNG GIẤY KHEN …", "CÔNG NHẬN SÁNG KIẾN …": what a list proposes, in capitals. */
export function proposedFor({ category, name }: Named): string {
  if (category === "title") return `TẶNG DANH HIỆU “${name.toUpperCase()}”`;
  if (/^công nhận/iu.test(name)) return name.toUpperCase();
  return `${/^(?:cá nhân|tập thể|hộ)/iu.test(name) ? "KHEN THƯỞNG" : "TẶNG"} ${name.toUpperCase()}`;
}

/** "DANH SÁCH ĐÃ CÓ QUYẾT ĐỊNH TẶNG …" */
export const decidedTitle = (award: Named): string => `DANH SÁCH ĐÃ CÓ QUYẾT ĐỊNH ${proposedFor(award)}`;

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/[“”"]/gu, ""],
  [/ủy ban nhân dân/giu, "UBND"],
  [/ của (?:chủ tịch )?/giu, " "],
  [/chủ tịch /giu, ""],
  [/kỷ niệm chương/giu, "KNC"],
  [/thành phố/giu, "TP"],
  [/thi đua, khen thưởng/giu, "TĐKT"],
  [/công nhận /giu, ""],
];

/** Cut between words, with a sign that something is left out. */
function cutAtWord(name: string): string {
  const words = name.split(" ");
  while (words.length > 1 && !isSheetName(`${words.join(" ")}…`)) words.pop();
  return `${words.join(" ").replace(/[,;–-]$/u, "")}…`;
}

/** A name for a sheet in the office's own words: the award written out where Excel allows so long a name. */
export function listSheetName(head: string, award: string, level: string | null): string {
  const tail = level === null ? "" : ` - ${level.charAt(0).toLowerCase()}${level.slice(1)}`;
  let shown = award;
  for (const [from, to] of SHORTER) {
    if (isSheetName(`${head} ${shown}${tail}`)) break;
    shown = shown.replace(from, to);
  }
  const whole = `${head} ${shown}${tail}`;
  if (isSheetName(whole)) return whole;
  return tail === ""
    ? cutAtWord(whole)
    : isSheetName(`${head} ${shown}`)
      ? `${head} ${shown}`
      : cutAtWord(`${head} ${shown}`);
}

/** "trình cấp huyện" for the lists of a paper that asks, "dự thảo quyết định" for one that decides. */
export const paperOf = ({ decides }: Pick<Route, "decides">): "Tờ trình" | "Quyết định" =>
  decides === "own" ? "Quyết định" : "Tờ trình";
