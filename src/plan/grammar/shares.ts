import { find, type Find } from "../draft/values";
import type { ReadSentence } from "./context";
import type { CountMention } from "./numbers";
import { trimmed } from "./pieces";

const CAP = /(?:không quá|không vượt quá|tối đa|chiếm không quá|không được quá|(?<!không )dưới)\s*$/u;
const TARGET =
  /(?:ít nhất|tối thiểu|không dưới|từ|trên|đạt|đạt từ|có|chiếm ít nhất|phấn đấu|đạt và vượt dự toán ít nhất|tăng|có ít nhất)\s*$/u;
const OF_PAPER = /thẩm định|phiếu|đồng ý|tán thành|thuế|phí|lãi/u;

/** "ít nhất 80% thành viên Hội đồng tán thành": votes that a nominee needs, no share of the nominees. */
const OF_VOTES = /^[^;.]{0,60}(?:tán thành|đồng ý|phiếu|tín nhiệm|biểu quyết)/u;

const LIMIT_WORDS =
  /(?:không quá|không vượt quá|tối đa|chiếm|ít nhất|tối thiểu|không dưới|đạt|từ|trên|có|phải|phấn đấu|dự toán|và vượt|tăng|\s)+$/giu;
const OR_MORE = /^\s*(?:[^,;.\d]{0,60}\s)?trở lên/u;

interface Limit {
  readonly direction: "cap" | "target";
  readonly from: number;
  readonly words: string;
}

/** Whether a percentage is the most or the least; null where nothing says that it bounds. */
function limitOf({ key, topics }: ReadSentence, count: CountMention): Limit | null {
  const before = key.slice(0, count.from);
  const cap = CAP.exec(before);
  if (cap !== null) return { direction: "cap", from: cap.index, words: trimmed(cap[0]) };
  const target = TARGET.exec(before);
  if (target !== null) return { direction: "target", from: target.index, words: trimmed(target[0]) };
  const aims = count.value === 100 || /phấn đấu|mục tiêu|chỉ tiêu/u.test(before) || topics.includes("quota");
  return aims || OR_MORE.test(key.slice(count.to)) ? { direction: "target", from: count.from, words: "" } : null;
}

const SAYS_NOTHING = /^(?:(?:tổng )?số(?: lượng)?|tỷ lệ|số người|được xét|được đề nghị)?$/iu;

/** What the share is of: the words around it in its clause, else the heading. */
function shareOf({ key, text, at }: ReadSentence, count: CountMention): string {
  const before = key.slice(0, count.from);
  const clause = before.lastIndexOf(";") + 1;
  const after = Math.max(clause, before.lastIndexOf(":") + 1);
  const said = trimmed(text.slice(after, count.from).replace(LIMIT_WORDS, ""));
  // "Chiến sĩ thi đua cơ sở: số lượng không quá 15% …": what is counted stands before the colon, or in the heading.
  const own = SAYS_NOTHING.test(said)
    ? trimmed(text.slice(clause, Math.max(clause, after - 1))) || trimmed(at.under.at(-1) ?? "")
    : said;
  const length = /^[^,;.(]{0,80}/u.exec(key.slice(count.to))?.[0].length ?? 0;
  const of = trimmed(text.slice(count.to, count.to + length)).replace(/^(?:trở lên|số|tổng số)\s*/iu, "");
  const what = trimmed(`${own} ${of}`);
  return what === "" ? trimmed(at.under.at(-1) ?? "") : what.slice(0, 120);
}

/** "Tập thể có trên 50% cá nhân đạt …": what makes a collective worthy, no share of those proposed. */
const OF_MEMBERS = /(?:tập thể|đơn vị)\s+có\s+(?:(?:trên|từ|ít nhất|tối thiểu|đủ)\s+)?$/u;

const isOfPaper = (key: string, { from, to }: CountMention): boolean =>
  OF_MEMBERS.test(key.slice(0, from)) || OF_PAPER.test(key.slice(0, from).slice(-40)) || OF_VOTES.test(key.slice(to));

/** Under a grade, or from one figure to below another: how members are graded, no share that the drive aims at. */
const GRADES = /xếp loại|(?:hoàn thành|mức)[^;:.]{0,20} nhiệm vụ/u;
const FROM_TO_BELOW = /(?:từ\s+\d+\s*%\s+)?đến dưới\s+\d+\s*%/u;
const OF_GRADE = 0.6;

const gradesMembers = ({ key, context, lead }: ReadSentence): boolean =>
  FROM_TO_BELOW.test(key) || GRADES.test(lead) || context.some((line) => GRADES.test(line));

/** Shares the plan caps or aims at: "không quá 15%", "từ 95% trở lên". */
export function shareFinds(sentence: ReadSentence): readonly Find[] {
  const { key, counts, at } = sentence;
  if (at.region !== "body" && at.region !== "bases") return [];
  return counts.flatMap((count): readonly Find[] => {
    if (!count.percent || count.value > 100 || isOfPaper(key, count)) return [];
    const limit = limitOf(sentence, count);
    if (limit === null) return [];
    const { direction, words } = limit;
    const span = { from: Math.min(count.from, limit.from), to: count.to };
    const content = { kind: "share", direction, percent: count.value, what: shareOf(sentence, count) } as const;
    const sure = gradesMembers(sentence) ? OF_GRADE : words === "" ? 0.88 : 0.93;
    return [find(content, [span], sure, "trigger", words)];
  });
}
