import { find, type Find } from "../draft/values";
import type { ReadSentence } from "./context";
import { trimmed } from "./pieces";

const CAP = /(?:không quá|không vượt quá|tối đa|chiếm không quá|không được quá|(?<!không )dưới)\s*$/u;
const TARGET =
  /(?:ít nhất|tối thiểu|không dưới|từ|trên|đạt|đạt từ|có|chiếm ít nhất|phấn đấu|đạt và vượt dự toán ít nhất|tăng|có ít nhất)\s*$/u;
const OF_PAPER = /thẩm định|phiếu|đồng ý|tán thành|thuế|phí|lãi/u;

/** Shares the plan caps or aims at: "không quá 15%", "từ 95% trở lên". */
export function shareFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, counts, at } = sentence;
  if (at.region !== "body" && at.region !== "bases") return [];
  return counts.flatMap((count): readonly Find[] => {
    if (!count.percent || count.value > 100) return [];
    const before = key.slice(0, count.from);
    const start = Math.max(before.lastIndexOf(";"), before.lastIndexOf(":"), -1) + 1;
    const rest = key.slice(count.to);
    const cap = CAP.exec(before);
    const target = TARGET.exec(before) ?? (/^\s*(?:[^,;.\d]{0,60}\s)?trở lên/u.test(rest) ? /$/u.exec(before) : null);
    const plain =
      count.value === 100 || /phấn đấu|mục tiêu|chỉ tiêu/u.test(before) || sentence.topics.includes("quota");
    if (cap === null && target === null && !plain) return [];
    if (OF_PAPER.test(before.slice(-40))) return [];
    const after = /^[^,;.(]{0,80}/u.exec(rest)?.[0] ?? "";
    const own = trimmed(
      text
        .slice(start, count.from)
        .replace(
          /(?:không quá|không vượt quá|tối đa|chiếm|ít nhất|tối thiểu|không dưới|đạt|từ|trên|có|phải|phấn đấu|dự toán|và vượt|tăng|\s)+$/giu,
          "",
        ),
    );
    const of = trimmed(text.slice(count.to, count.to + after.length)).replace(/^(?:trở lên|số|tổng số)\s*/iu, "");
    const heading = sentence.at.under.at(-1) ?? "";
    const what = trimmed([own, of].filter((part) => part !== "").join(" ")) || trimmed(heading);
    const words = trimmed((cap ?? target)?.[0] ?? "");
    const from = Math.min(count.from, cap?.index ?? count.from, target?.index ?? count.from);
    const direction = cap === null ? "target" : "cap";
    return [
      find(
        { kind: "share", direction, percent: count.value, what: what.slice(0, 120) },
        [{ from, to: count.to }],
        words === "" ? 0.88 : 0.93,
        "trigger",
        words,
      ),
    ];
  });
}
