import { foldKey } from "../../text/key";
import { readMark } from "../../text/marks";
import type { Mark } from "../register";

const YES = /^(?:co|dat|du|da|dam bao|chap hanh tot|tot|dung|day du|cam ket|kem theo)\b/;
/** A denied fault attests: "Không vi phạm", "Chưa bị kỷ luật". */
const NO_FAULT =
  /^(?:khong|chua|ko)(?: he| co| bi)*(?: hinh thuc)? (?:vi pham|ky luat|sai pham|tai tieng|don thu|to cao|xu ly|mac|lien quan|thuoc nhiem vu|vi loi ich|tham nhung|tieu cuc)\b/;
const NO = /^(?:khong|chua|thieu|ko)\b/;
/** What takes a part of a yes back: "Đã ký, chưa đóng dấu". */
const BUT_NOT = / (?:chua(?! (?:he |co |bi )*(?:vi pham|ky luat|sai pham|xu ly))|thieu|bo sung sau|se bo sung)\b/;
/** What says that an answer is still to come: "đang xin xác nhận", "bổ sung sau". */
const TO_COME = /^(?:dang|cho|se|bo sung)\b/;
/** A longer text is an account, where "chưa" may speak of anything. */
const LONGEST_ANSWER = 40;

const denial = (text: string): Mark => (text === "Không" ? { answer: "no" } : { answer: "no", typed: text });

/** Whether an answer that is neither yes nor no says of itself that something is wanting. */
export function isHalfAnswer(text: string): boolean {
  const key = foldKey(text);
  return key.length <= LONGEST_ANSWER && (BUT_NOT.test(key) || TO_COME.test(key));
}

/** What a unit answered in an attestation or document column: a tick, or a short answer that begins with yes or no. */
export function readAnswer(text: string): Mark {
  const mark = readMark(text);
  if (mark !== null) return mark === "no" ? denial(text) : { answer: mark };
  const key = foldKey(text);
  if (key.length > LONGEST_ANSWER) return { answer: "other", text };
  if (NO_FAULT.test(key)) return { answer: "yes" };
  if (NO.test(key)) return denial(text);
  return YES.test(key) && !BUT_NOT.test(key) ? { answer: "yes" } : { answer: "other", text };
}
