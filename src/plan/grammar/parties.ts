import { find, type Find, type Span } from "../draft/values";
import type { ReadSentence } from "./context";
import { isOfGatheringOffice } from "./own-office";
import { balanced, endOfName, trimmed } from "./pieces";

const ORG =
  "ủy ban nhân dân|ubnd|thường trực|hội đồng|sở|phòng|ban|văn phòng|bộ phận|huyện|xã|thị xã|thành phố|tỉnh|hội|đoàn|huyện đoàn|tỉnh đoàn|liên đoàn|lđlđ|công đoàn|trung tâm|trợ lý|cơ quan|đảng ủy|công ty|bảo hiểm|cục|chi cục|đơn vị trưởng|trưởng cụm|trưởng khối|hiệu trưởng|phó hiệu trưởng|thư ký|giám đốc|tổ trưởng|thư viện|tòa án|viện|trường|công chức|báo(?!\\s+cáo)|chánh án";
const RECEIVER = new RegExp(
  `(?:(?:gửi|nộp|báo cáo)(?:(?!\\s(?:trước|chậm nhất)\\s)[^;.]){0,90}?\\s(?:về|tại|cho|đến)\\s+|(?:gửi|nộp)\\s+|nơi nhận(?: (?:bài|hồ sơ|báo cáo|phiếu))?\\s*:\\s*)(?<who>(?:${ORG})(?![\\p{L}])(?:(?!\\s+(?:trước|chậm|muộn|để|theo|đến hết|hạn|trong|gồm|vào|kèm|và qua|qua thư|qua hệ|tổng hợp|xem xét|làm|từ|xét|ký nhận|tổ chức|triển khai|hoàn thành|trước)(?:\\s|$)|\\s+\\d{2}\\s)[^;,.():]|,(?=\\s+khen thưởng))*(?:\\s*\\((?:qua|thông qua|bộ phận|đồng chí)[^)]*\\))?)`,
  "u",
);

const RECEIVER_STOPS =
  /^(?:trước|chậm|muộn|để|theo|đến hết|hạn|trong|gồm|vào|kèm|qua|tổng hợp|xem xét|làm|từ|xét|tổ chức|triển khai|hoàn thành)(?:\s|$)/u;

/** A receiver named with a person: the office is meant, and somebody has to say which. */
const BY_NAME = /đ\/c|đồng chí|ông |bà /iu;

/** To whom units send: "gửi về UBND xã (qua Phòng Văn hóa - Xã hội)". */
export function receiverFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at } = sentence;
  if (at.region !== "body") return [];
  const match = RECEIVER.exec(key);
  const who = match?.groups?.["who"];
  if (match === null || who === undefined) return [];
  const from = match.index + match[0].length - who.length;
  if (isOfGatheringOffice(sentence, from)) return [];
  const to = endOfName(text, from + who.length, RECEIVER_STOPS);
  const name = balanced(trimmed(text.slice(from, to))).replace(/\s*\((?!qua|thông qua)[^)]*\)$/iu, "");
  if (name.length < 2 || (/^(?:xã|huyện|tỉnh|thành phố|sở|hội|đoàn)$/iu.test(name) && !/sở/iu.test(name))) return [];
  const toSend =
    /gửi|nộp|nơi nhận/u.test(match[0]) &&
    /hồ sơ|báo cáo|bài|danh sách|đăng ký|phiếu|kế hoạch|gương|giới thiệu|đề nghị/u.test(
      `${key} ${sentence.context.join(" ")}`,
    );
  return [
    find(
      { kind: "receiver", name },
      [{ from, to }],
      toSend && !BY_NAME.test(name) ? 0.91 : 0.7,
      "trigger",
      trimmed(text.slice(match.index, from)).slice(0, 40),
    ),
  ];
}

const ORDERS = /^(?:(?:giao|đề nghị|yêu cầu)\s+)/u;
const DOES =
  "chủ trì|tham mưu|phối hợp|chịu trách nhiệm|có trách nhiệm|xây dựng|hướng dẫn|theo dõi|tổng hợp|tuyên truyền|tổ chức|triển khai|là đầu mối|làm đầu mối|đầu mối|báo cáo|bảo đảm|đảm bảo|tiếp nhận|thẩm định|chỉ đạo|thực hiện|phát động|khảo sát|quán triệt|đôn đốc|giám sát|cung cấp|mở chuyên mục|cụ thể hóa|vận động|ban hành|phải|căn cứ|chủ động|là|làm|đăng tin|thường trực|trang trí|giúp|lập|chuẩn bị|duyệt|cho ý kiến|tăng cường|phổ biến|nghiêm túc|lựa chọn|đẩy mạnh|giới thiệu|tích cực|kiểm tra|xác định|theo chức năng|thành lập|bố trí|cử|đưa tin|đăng tải|đôn đốc|trình|nghiên cứu|rà soát|đăng ký";
const WHO_DOES = new RegExp(
  `^(?<order>(?:giao|đề nghị|yêu cầu)\\s+)?(?<who>(?:(?!\\s(?:${DOES})(?:\\s|,|$))[^:;.]){3,140}?)\\s*(?:\\([^)]*\\)\\s*)?(?::\\s*|\\s(?=(?:${DOES})(?:\\s|,|$)))`,
  "u",
);
const DOES_NEXT = new RegExp(`^(?:${DOES})(?:\\s|,|$)`, "u");
/** "Phòng Nội vụ - Thường trực Hội đồng", "phòng Nội vụ (Cơ quan thường trực …": who it is, without its other office. */
const partyName = (text: string): string =>
  trimmed(
    balanced(
      trimmed(
        text
          .replace(/\s*\(.*$/u, "")
          .replace(/(?:\s+-|,)\s+(?:cơ quan\s+)?thường trực.*$/iu, "")
          .replace(/,?\s+(?:là\s+)?cơ quan(?:\s+thường trực)?\s*$/iu, ""),
      ),
    ),
  );
const PARTY = new RegExp(
  `^(?:các\\s+)?(?:${ORG}|thủ trưởng|chủ tịch|giám đốc|trưởng|đồng chí|(?:các )?thành viên|ủy ban|ubmttq|mặt trận|công an|đài|tổ trưởng|quản đốc|chỉ huy|bộ chỉ huy|lãnh đạo|các (?:ngành|phòng|ban|đơn vị|cơ quan|bộ phận|xã|phường|thôn|tổ|chi|trường|khoa|đoàn|cơ sở|công đoàn|sở|huyện|đảng|doanh nghiệp|hội|khối)|trường|khối|tổ(?!\\s+chức)|cơ sở|tổng công ty|ngành|kho bạc|đảng)(?![\\p{L}])`,
  "u",
);
const INSIDE = /(?:^|[.;]\s*|,\s*)(?<order>giao|đề nghị|yêu cầu)\s+(?<who>[^;.:]{3,140}?)\s(?=(?:TASK)(?:\s|,|$))/gu;
const ORDER_INSIDE = new RegExp(INSIDE.source.replace("TASK", DOES), "gu");

/** "Thủ trưởng các đơn vị", "các ngành": what everybody is to do is seldom a task that somebody follows. */
const EVERYBODY =
  /^(?:(?:thủ trưởng|lãnh đạo|người đứng đầu)\s+)?(?:các|mọi|tất cả các)\s+(?:cơ quan|đơn vị|ngành|bộ phận|tổ chức|địa phương|phòng, ban)/iu;
const OF_EVERYBODY = 0.8;

const dutyOf = (who: string, text: string, span: Span, sure: number, words: string): Find =>
  find(
    { kind: "duty", who, text: trimmed(text.slice(span.from, span.to)) },
    [span],
    EVERYBODY.test(who) ? Math.min(sure, OF_EVERYBODY) : sure,
    "who-does",
    words,
  );

/** An item that opens with who is to do it: "Giao Phòng Nội vụ chủ trì …", "Văn phòng: …". */
function opensWithParty({ key, text, at }: ReadSentence, section: boolean, ordered: boolean): Find | null {
  const match = WHO_DOES.exec(key);
  const who = match?.groups?.["who"];
  if (match === null || who === undefined || !(PARTY.test(who) || ordered)) return null;
  const from = match.index + (match.groups?.["order"]?.length ?? 0);
  const name = partyName(text.slice(from, endOfName(text, from + who.length, DOES_NEXT)));
  // "Đồng chí là Ủy viên …": whoever that is.
  if (/^đồng chí$/iu.test(name)) return null;
  const sure = section && (at.item !== null || ordered) ? 0.92 : 0.75;
  return dutyOf(name, text, { from: 0, to: text.length }, sure, name);
}

/** A heading that is a party alone: its bullets are what it does. */
function partyAlone({ key, text, at, context }: ReadSentence): Find | null {
  const alone = at.item !== null && context.length > 0 && key.length < 120 && !/[.;]\s*$/u.test(key);
  if (!alone || !PARTY.test(key)) return null;
  return dutyOf(trimmed(text.replace(ORDER_WORD, "")), text, { from: 0, to: text.length }, 0.9, trimmed(text));
}

/** "Chỉ huy các cấp phải …" outside the part of duties. */
function boundParty({ key, text, topics, opens }: ReadSentence): Find | null {
  const who = opens ? MUST.exec(key)?.groups?.["who"] : undefined;
  if (who === undefined || !PARTY.test(who) || topics[0] === "criteria" || topics[0] === "purpose") return null;
  const name = trimmed(text.slice(0, who.length));
  return dutyOf(name, text, { from: 0, to: text.length }, 0.8, name);
}

/** "…, giao Phòng Nội vụ lựa chọn …" within a sentence. */
function orderInside({ key, text }: ReadSentence): Find | null {
  for (const match of key.matchAll(ORDER_INSIDE)) {
    const who = match.groups?.["who"] ?? "";
    if (!PARTY.test(who)) continue;
    const after = match.index + match[0].length;
    const name = partyName(text.slice(after - who.length - 1, after));
    const end = key.slice(after).search(/[;.]/u);
    const span = { from: match.index, to: end < 0 ? text.length : after + end };
    return dutyOf(name, text, span, 0.75, trimmed(match.groups?.["order"] ?? ""));
  }
  return null;
}

/** Who is to do what: items of "Tổ chức thực hiện", and sentences that give an order. */
export function dutyFinds(sentence: ReadSentence): readonly Find[] {
  const { key, at, topics, opens } = sentence;
  if (at.region !== "body" && at.region !== "bases") return [];
  const section = topics.includes("duties") && !topics.includes("documents") && !topics.includes("quota");
  const ordered = ORDERS.test(key);
  const item = opens && (section || ordered) ? opensWithParty(sentence, section, ordered) : null;
  const alone = item === null && opens && section ? partyAlone(sentence) : null;
  const duty = item ?? alone ?? boundParty(sentence) ?? orderInside(sentence);
  return duty === null ? [] : [duty];
}

/** "Chỉ huy các cấp phải …", "… có trách nhiệm …". */
const MUST = /^(?<who>[^:;.]{3,90}?)\s(?=(?:phải|có trách nhiệm|chịu trách nhiệm)\s)/u;
const ORDER_WORD = /^(?:giao|đề nghị|yêu cầu)\s+/iu;
