import { foldKey } from "../../text/key";
import { readMark } from "../../text/marks";
import type { Mark } from "../register";

const YES = /^(?:co|dat|du|da|dam bao|chap hanh tot|tot|dung|day du|cam ket|kem theo)\b/;
/** A denied fault attests: "Không vi phạm", "Chưa bị kỷ luật". */
const NO_FAULT =
  /^(?:khong|chua|ko)(?: he| co| bi)*(?: hinh thuc)? (?:vi pham|ky luat|sai pham|tai tieng|don thu|to cao|xu ly|mac|lien quan|thuoc nhiem vu|vi loi ich|tham nhung|tieu cuc)\b/;
const NO = /^(?:khong|chua|thieu|ko)\b/;

/** What a unit answered in an attestation or document column: a tick, or a short answer that begins with yes or no. */
export function readAnswer(text: string): Mark {
  const mark = readMark(text);
  if (mark !== null) return { answer: mark };
  const key = foldKey(text);
  if (key.length > 40) return { answer: "other", text };
  if (NO_FAULT.test(key)) return { answer: "yes" };
  if (NO.test(key)) return { answer: "no" };
  return YES.test(key) ? { answer: "yes" } : { answer: "other", text };
}
