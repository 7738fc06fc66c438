import type { RegisterKind } from "../../campaign/campaign";
import { find, type Find, type Span } from "../draft/values";
import type { ReadSentence } from "./context";
import { capitalised, listItems, trimmed } from "./pieces";

const HEAD = /tiêu chuẩn|tiêu chí|điều kiện|phải (?:bảo đảm|đảm bảo|đạt)|yêu cầu (?:về|đối với|của) bài/u;
const NOT_CONDITION = /ghi (?:rõ|đầy đủ)\s*:|^(?:đối tượng|thời gian[^,;]{0,30}\stừ\s|việc làm diễn ra)/u;
const NO_LIST = /danh hiệu (?:thi đua )?và|hồ sơ|thời gian|số lượng|tỷ lệ|hình thức|trình tự|thang điểm|chấm/u;
/** A sentence that sets a condition by itself. */
const INLINE =
  /(?:^|;\s*)(?:\(?lưu ý\s*:\s*)?(?:(?:tiêu chuẩn|tiêu chí|điều kiện)(?: (?:xét|chung|cụ thể|khen thưởng|tham gia)[^:;.]{0,50})?:\s+(?=\p{L})|điều kiện\s*:|(?:tập thể|cá nhân|hộ gia đình|đơn vị)(?:,? (?:và )?(?:tập thể|cá nhân|hộ gia đình))* (?:được )?đề nghị[^;.]{0,60}phải|không (?:xét|đề nghị) (?:khen|tặng)[^;.]{3,}|(?:danh hiệu[^:;.]{3,60}:\s*)xét tặng (?:cho )?(?:tập thể|cá nhân|hộ)[^;.]{0,20} (?:có|được|đạt)\s|cuối bài(?: viết)?\s+(?:phải\s+)?ghi|(?:thủ trưởng|chủ tịch|đơn vị)[^;.]{3,60}(?:xác nhận|ký)[^;.]{0,30}đóng dấu|(?:nội dung|bài)(?: bên trong)?(?: bài viết)?\s+phải\s+(?:nêu|có|là|bảo đảm))/u;
/** "Mỗi tác giả gửi không quá 03 bài": a figure of a unit or a writer, no condition of the article. */
const ONLY_A_FIGURE = /^mỗi [^;.]{2,60} (?:gửi|nộp|viết|giới thiệu) (?:không quá|tối đa|ít nhất|tối thiểu) \d/u;
/** What only opens the list or says for whom it is. */
const OPENER = /:\s*$/u;
const ABOUT_ARTICLES = /bài/u;

const registerOf = (about: string): RegisterKind => (ABOUT_ARTICLES.test(about) ? "articles" : "nominations");

const CONDITION_IN_PROSE = /phải là|được khen|khen thưởng cho|có thành tích|có những/u;

const whole = ({ text }: ReadSentence, heading: string, sure: number): Find =>
  find(
    { kind: "criterion", register: registerOf(heading), text: trimmed(text) },
    [{ from: 0, to: text.length }],
    sure,
    "list-under",
    heading.slice(0, 60),
  );

/** It stands in a list of conditions: under a heading that says so, or under whom they are for. */
function isListed({ context }: ReadSentence, heading: string): boolean {
  if (NO_LIST.test(heading)) return false;
  const outer = context.slice(0, -1).some((line) => HEAD.test(line));
  return HEAD.test(heading) || (outer && /^(?:đối với|tập thể|cá nhân|hộ|danh hiệu|tiêu chí|chung)/u.test(heading));
}

const isItemOfList = ({ key, text, at, opens }: ReadSentence): boolean =>
  at.item !== null && opens && !OPENER.test(text) && !NOT_CONDITION.test(key) && text.length > 20;

/** Conditions that those awarded, or articles, must meet. */
export function criterionFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at, context } = sentence;
  if (at.region !== "body") return [];
  const heading = context.at(-1) ?? "";
  const listed = isListed(sentence, heading);
  if (listed && isItemOfList(sentence) && !ONLY_A_FIGURE.test(key)) {
    return /[;.]\s*$/u.test(text) || text.length > 40 ? [whole(sentence, heading, 0.91)] : [];
  }
  const inline = /ngoài bìa|trang bìa/u.test(key) ? null : INLINE.exec(key);
  if (inline !== null && text.length - inline.index > 30) return inlineFinds(sentence, inline.index, inline[0]);
  const prose = at.item === null && text.length > 60 && CONDITION_IN_PROSE.test(key);
  return prose && listed && HEAD.test(heading) ? [whole(sentence, heading, 0.7)] : [];
}

/** "Điều 4. Tiêu chuẩn: …": the item's own head. */
const OF_ITEM = /^(?:tiêu chuẩn|tiêu chí|điều kiện)[^:]*:\s+/u;

/** Several conditions of one sentence: those after "phải nêu rõ:", or those between semicolons. */
function inlineFinds({ key, text }: ReadSentence, from: number, trigger: string): readonly Find[] {
  const register = registerOf(key.slice(from, from + 40));
  const listed = /(?:nêu rõ|phải có|bảo đảm|đảm bảo)\s*:\s*/u.exec(key.slice(from));
  const head = OF_ITEM.exec(trigger)?.[0].length ?? 0;
  const start = listed === null ? from + head : from + listed.index + listed[0].length;
  const pieces: readonly Span[] =
    listed === null
      ? Array.from(text.slice(start).matchAll(/[^;]+/gu), (match) => ({
          from: match.index,
          to: match.index + match[0].length,
        }))
      : listItems(text.slice(start));
  return pieces.flatMap((piece): readonly Find[] => {
    const span = { from: start + piece.from, to: start + piece.to };
    const own = trimmed(
      text
        .slice(span.from, span.to)
        .replace(/^[;\s(]+/u, "")
        .replace(/^(?:lưu ý|điều kiện)\s*:\s*/iu, ""),
    );
    if (own.length < 8) return [];
    return [find({ kind: "criterion", register, text: capitalised(own) }, [span], 0.85, "trigger", trimmed(trigger))];
  });
}
