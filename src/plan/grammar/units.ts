import { find, type Find, type Span } from "../draft/values";
import type { ReadSentence } from "./context";
import { listItems, trimmed } from "./pieces";

const UNITS_HEAD = /^(?:đối tượng(?: tham gia| thi đua| áp dụng)?|phạm vi|kính gửi)\s*:\s*/u;
const UNIT_WORDS =
  /^(?:và\s+)?(?:các\s+)?(?:phòng|ban|sở|ngành|đơn vị|xã|phường|thị trấn|thôn|tổ dân phố|trường|trạm|doanh nghiệp|hợp tác xã|công đoàn cơ sở|tổ công đoàn|chi hội|chi đoàn|đoàn thể|mặt trận|cơ quan|đặc khu|khoa|phân xưởng|bảo hiểm|trung tâm|hội|khối|bộ môn|chi cục|tiểu học|trung học|mầm non|lực lượng vũ trang|tổ chức|tòa(?: án)?|viện|cục|văn phòng|bản|buôn|ấp|xóm|khóm|khu phố|ủy ban (?:mttq|mặt trận)|liên đoàn|đội)/u;
const PEOPLE =
  /(?:công dân|cán bộ|cá nhân|đoàn viên|người|học sinh|hội viên|nhân dân|tập thể|gia đình|thành tích|toàn thể|đảng viên|thanh niên)/u;

const unitName = (text: string): string =>
  trimmed(
    text
      .replace(
        /^[\s\-–]*(?:và\s+)?(?:tập thể\s*:\s*)?(?:các|những|toàn bộ|tất cả các|(?:(?:hiệu )?trưởng|thủ trưởng|lãnh đạo) các|hướng dẫn này áp dụng cho các)\s+/iu,
        "",
      )
      .replace(
        /\s+(?:đóng(?: trên| tại)?|trên địa bàn|đóng góp|trong toàn|trong công ty|thuộc (?:huyện|xã|tỉnh|thành phố)|có thành tích).*$/iu,
        "",
      ),
  );

/** Words of one level, which plans name in one breath: "phòng, ban, ngành", "xã, thị trấn". */
const TOGETHER: readonly RegExp[] = [
  /^(?:các\s+)?(?:phòng|ban|ngành|sở)$/u,
  /^(?:các\s+)?(?:[^,]*\s)?(?:xã|phường|thị trấn|đặc khu)$/u,
  /^(?:các\s+)?(?:[^,]*\s)?(?:tỉnh|huyện|quận|thị xã|thành phố)$/u,
  /^(?:các\s+)?(?:thôn|xóm|ấp|bản|tổ dân phố|khu phố)$/u,
  /^(?:các\s+)?(?:cơ quan|đơn vị)$/u,
];
const bare = (key: string): string =>
  key
    .trim()
    .replace(/^(?:và|(?:hiệu )?trưởng(?=\s+các)|thủ trưởng(?=\s+các)|chủ tịch ubnd(?=\s+các)|ubnd(?=\s+các))\s+/u, "");

/** Items of a list, those of one level joined. */
function namedTogether(key: string, items: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const level =
      last === undefined
        ? undefined
        : TOGETHER.find((one) => one.test(bare(key.slice(last.from, last.to)).split(/,\s*/u).at(-1) ?? ""));
    const own = bare(key.slice(item.from, item.to));
    const lone = /^(?:\p{L}+|tổ dân phố|khu phố|thị trấn|thị xã|thành phố|đặc khu)$/u.test(own);
    if (last !== undefined && level?.test(own) === true && lone)
      joined[joined.length - 1] = { from: last.from, to: item.to };
    else joined.push(item);
  }
  return joined;
}

/** Who is ordered to carry the plan out, in a list of three and more. */
const ORDERED = /(?:yêu cầu|đề nghị|giao)\s+(?=(?:các|chủ tịch|thủ trưởng|ubnd|ủy ban|cán bộ|lãnh đạo)\s)/u;
const ACTING = /^(?=các\s)/u;

const LIST_ENDS =
  /\.\s|;\s*(?:đoàn viên|cán bộ)|\s(?:trên địa bàn|có thành tích|có nhiều đóng góp|không phân biệt|tham gia)/u;
const ORDER_ENDS =
  /[.;]|\s(?:phát động|xây dựng|triển khai|tổ chức (?!chính trị)|nghiêm túc|căn cứ|thực hiện|trên địa bàn|chủ động|phối hợp|báo cáo|chương trình|đăng ký|gửi|nộp)/u;

const APPLIES =
  /(?:áp dụng (?:cho|đối với)|(?:công tác|làm việc) tại|(?:triển khai|phát động|tổ chức)(?: thực hiện)? (?:trong|tại|ở|đến|tới))\s+(?=các\s)/u;
const COLLECTIVES = /^tập thể\s*:\s*/u;

/** "đơn vị" says nothing of who: beside other kinds it is all of them. */
const ANY_UNIT = /^(?:các\s+)?(?:cơ quan|đơn vị|tổ chức|địa phương|cơ quan, đơn vị)$/iu;
const ANY_UNIT_SURE = 0.8;

interface UnitList {
  readonly from: number;
  readonly sure: number;
  readonly ends: RegExp;
  readonly least: number;
}

/** Where a sentence lists units that take part, and how surely they are all of them. */
function listOf({ key, lead, context }: ReadSentence): UnitList | null {
  const heading = context.at(-1) ?? "";
  const opening = UNITS_HEAD.exec(key);
  const applies = /đối tượng|phạm vi|áp dụng/u.test(`${heading} ${key}`) ? APPLIES.exec(key) : null;
  const list = (match: RegExpExecArray | null, sure: number, ends: RegExp, least: number): UnitList => ({
    from: match === null ? 0 : match.index + match[0].length,
    sure,
    ends,
    least,
  });
  if (applies !== null) return list(applies, 0.91, LIST_ENDS, 1);
  if (opening !== null || /^kính gửi/u.test(lead)) return list(opening, 0.91, LIST_ENDS, 1);
  if (/đối tượng|phạm vi/u.test(heading) && !/tiêu chuẩn|hồ sơ/u.test(heading)) {
    const collectives = COLLECTIVES.exec(key);
    return list(collectives, collectives === null ? 0.8 : 0.91, LIST_ENDS, 1);
  }
  const ordered = ORDERED.exec(key) ?? ACTING.exec(key);
  return ordered === null ? null : list(ordered, 0.6, ORDER_ENDS, 3);
}

/** Kinds of unit that take part, from the line that lists them. */
export function unitFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at } = sentence;
  if (at.region !== "body" && at.region !== "bases" && at.region !== "heading") return [];
  const list = listOf(sentence);
  if (list === null) return [];
  const { from, sure } = list;
  const stop = key.slice(from).search(list.ends);
  const part = stop < 0 ? key.slice(from) : key.slice(from, from + stop);
  const items = namedTogether(part, listItems(part));
  if (items.length < list.least) return [];
  return items.flatMap((item): readonly Find[] => {
    const span = { from: from + item.from, to: from + item.to };
    const raw = bare(key.slice(span.from, span.to));
    if (!UNIT_WORDS.test(raw) || PEOPLE.test(raw.slice(0, 14)) || raw.length > 70) return [];
    const name = unitName(text.slice(span.from, span.to));
    const surely = ANY_UNIT.test(name) ? Math.min(sure, ANY_UNIT_SURE) : sure;
    return name === ""
      ? []
      : [find({ kind: "unitKind", name }, [span], surely, "list-under", trimmed(text.slice(0, from)).slice(0, 40))];
  });
}
