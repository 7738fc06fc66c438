import { compareKey } from "../../text/key";
import { FAMILY_NAMES, HONORIFICS, RANKS } from "../../text/name-words";
import { remembering } from "../../base/remembering";

/** First words of bodies that are family names as well: "Công ty", "Đoàn xã", "Thị trấn", "Thành phố". */
const BODY_OPENERS =
  "công,đoàn,thị,thành,ban,bản,tổ,khu,đội,an,quản,quan,cổ,bảo,đại,trung,tiểu,thượng,gia,hộ,vợ,bá,đồng,lục,liên,giáo,tòng,tòa,chi,chùa,dòng,họ";
const firstWord = (text: string): string => text.split(/[\s./]/, 1)[0] ?? "";
const UNSURE = new Set([...BODY_OPENERS.split(","), ...[...HONORIFICS, ...RANKS].map(firstWord)]);

const isPlainFamilyName = remembering((word: string): boolean => {
  const key = compareKey(word);
  return FAMILY_NAMES.has(key) && !UNSURE.has(key);
}, 2_000);

/**
 * Whether a text begins with a family name that opens nothing else: neither a title nor a body's name need be looked
 * for.
 */
export function beginsWithFamilyName(name: string): boolean {
  const space = name.indexOf(" ");
  return space > 0 && space <= 7 && isPlainFamilyName(name.slice(0, space));
}
