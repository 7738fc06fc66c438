import type { RegisterKind } from "../../campaign/campaign";
import { find, type Find, type Span } from "../draft/values";
import type { ReadSentence } from "./context";
import { capitalised, listItems, trimmed } from "./pieces";

/** "Hồ sơ gồm:", "Hồ sơ đề nghị khen thưởng (02 bộ) gồm có:", "mỗi bộ có:". */
const LIST =
  /(?:hồ sơ|thủ tục|mỗi bộ|thành phần hồ sơ)(?:(?!\.\s)[^;]){0,90}?(?:gồm(?:\s+có)?|bao gồm|mỗi bộ có|có các văn bản|sau đây)\s*:?\s*|hồ sơ[^;.:]{0,60}\(\d+ bộ\)\s*:\s*$|hồ sơ[^;.:()]{0,60}\((?=tờ trình|công văn|biên bản)|thành phần hồ sơ\s*:?\s*$/u;
const LEAD =
  /(?:hồ sơ|thủ tục)[^.;]*(?:gồm|:)|mỗi bộ (?:gồm|có)|^(?:thành phần )?hồ sơ(?:,? thủ tục)?$|hồ sơ[^.;:]{0,60}$/u;
/** What a dossier is made of begins so. */
const DOCUMENT =
  /^(?:\(?\d{1,2}\)?\s*)?(?:tờ trình|biên bản|báo cáo|bản(?!\s+(?:giấy|và tệp|lưu))|danh sách|công văn|quyết định|giấy xác nhận|xác nhận|bảng|ảnh|phiếu|giấy|văn bản|đơn|sơ yếu|kết quả|hình ảnh|chứng nhận|bằng|tài liệu|trích ngang|(?:các )?minh chứng)/u;
const PER_NOMINEE =
  /báo cáo(?: tóm tắt)? (?:thành tích|kết quả thực hiện)|bản (?:tóm tắt )?thành tích|bản sao|quyết định|xác nhận của cơ quan|giấy xác nhận|ảnh|chứng nhận|tóm tắt thành tích|sơ yếu|bản khai|minh chứng/u;
const NAME_ENDS =
  /\s*(?:\(|\s(?:của|kèm|theo|đối với|có (?:xác nhận|chữ ký|danh sách|đóng dấu)|dài|với|cỡ|và tệp|từng|các tập thể|cho|nêu|do|trong|số|gửi|nộp|làm|được|ghi|để|trước|về|đề nghị)\s).*$/u;

/** "gửi danh sách đề nghị, biên bản họp về …" under a heading of the dossier. */
const SENT_PAPERS = /(?:gửi|nộp)\s+(?=danh sách|tờ trình|biên bản|công văn)/u;

function nameOf(text: string): string {
  const plain = trimmed(text.replace(/^\s*\(?\d{1,2}\)?\s*/u, "").replace(/^(?:có|gồm)\s+/iu, ""));
  const cut = plain.search(NAME_ENDS);
  const name = trimmed(cut > 3 ? plain.slice(0, cut) : plain);
  return capitalised(
    /^(?:tờ trình|công văn|danh sách)$/iu.test(name) && /^\s*đề nghị/u.test(plain.slice(name.length))
      ? trimmed(plain.slice(0, name.length + " đề nghị".length + 12).replace(/\s(?:của|kèm|\().*$/u, ""))
      : name,
  );
}

function documentsIn(sentence: ReadSentence, from: number, to: number, sure: number, words: string): readonly Find[] {
  const { text, key } = sentence;
  const inBrackets = key.charAt(from - 1) === "(" ? key.indexOf(")", from) : -1;
  const last = inBrackets > 0 ? inBrackets : to;
  const stop = key.slice(from, last).search(/\.\s|,\s*(?:gửi|nộp)\s|;\s*(?:gửi|nộp)\s|\s(?:gửi|nộp) về\s/u);
  const end = stop < 0 ? last : from + stop;
  return listItems(text.slice(from, end)).flatMap((span): readonly Find[] => {
    const at: Span = { from: from + span.from, to: from + span.to };
    const raw = key.slice(at.from, at.to).trim();
    if (!DOCUMENT.test(raw)) return [];
    const name = nameOf(text.slice(at.from, at.to));
    return [
      find(
        { kind: "document", name, per: PER_NOMINEE.test(raw) ? "nominee" : "unit" },
        [at],
        sure,
        "list-under",
        words,
      ),
    ];
  });
}

/** An item of the dossier's list is a paper; what is to be sent by a day is a submission. */
function listedDocument({ key, text, at, lead, context, opens }: ReadSentence): readonly Find[] {
  const heading = lead === "" ? (context.at(-1) ?? "") : lead;
  const inList = at.item !== null && opens && LEAD.test(heading) && !/thời (?:hạn|gian)/u.test(heading);
  if (!inList || !DOCUMENT.test(key.trim()) || /^(?:báo cáo|danh sách|phiếu)[^;]{0,60}(?:gửi|nộp)\s/u.test(key))
    return [];
  const content = { kind: "document", name: nameOf(text), per: PER_NOMINEE.test(key) ? "nominee" : "unit" } as const;
  return [find(content, [{ from: 0, to: text.length }], lead === "" ? 0.9 : 0.95, "list-under", heading.slice(0, 60))];
}

/** Papers of a dossier, listed in a sentence or under a line that opens the list. */
export function documentFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at, context } = sentence;
  if (at.region !== "body") return [];
  const list = LIST.exec(key);
  const listEnd = list === null ? 0 : list.index + list[0].length;
  if (list !== null && key.slice(listEnd).trim() !== "") {
    return documentsIn(sentence, listEnd, key.length, 0.93, trimmed(text.slice(list.index, listEnd)));
  }
  const sent = /hồ sơ/u.test(context.at(-1) ?? "") ? SENT_PAPERS.exec(key) : null;
  if (sent !== null) {
    const from = sent.index + sent[0].length;
    const to = key.slice(from).search(/\s(?:về|cho|tại)\s/u);
    if (to > 0) return documentsIn(sentence, from, from + to, 0.85, trimmed(text.slice(sent.index, from)));
  }
  return listedDocument(sentence);
}

const COPIES = /(\d{1,2}|một|hai|ba)\s+(bản|bộ)(?!\s*(?:lưu|sao|cam|tóm|đăng|giấy xác))/gu;
const MADE =
  /làm thành|lập thành|nhân thành|in\s*$|làm\s*$|hồ sơ\s*\(?\s*$|gồm\s*$|gửi(?: kèm)?\s*$|kèm(?: theo)?\s*$|lập\s*$|mỗi loại\s*$|số lượng\s*:?\s*$|nộp\s*$|(?:tờ trình|danh sách)[^;.]{0,40}\(\s*$|hồ sơ[^;.]{0,60}\(\s*$|hồ sơ[^;.]{0,40}$|^số lượng hồ sơ[^;.]*:\s*$/u;

/** How many copies are to be sent. */
export function copyFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at } = sentence;
  if (at.region !== "body") return [];
  const about = `${key} ${sentence.context.join(" ")}`;
  if (!/hồ sơ|bài|sáng kiến/u.test(about)) return [];
  for (const match of key.matchAll(COPIES)) {
    const before = key.slice(0, match.index);
    if (!MADE.test(before.slice(/^số lượng/u.test(before) ? 0 : -50))) continue;
    const minimum = Number(match[1]) || ["một", "hai", "ba"].indexOf(match[1] ?? "") + 1;
    const register: RegisterKind = /sáng kiến/u.test(before)
      ? "initiatives"
      : /bài/u.test(before) || (!/hồ sơ/u.test(before) && /bài/u.test(about))
        ? "articles"
        : "nominations";
    const span = { from: match.index, to: match.index + match[0].length };
    return [find({ kind: "copies", register, minimum }, [span], 0.93, "trigger", text.slice(span.from, span.to))];
  }
  return [];
}
