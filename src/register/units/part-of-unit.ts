import { splitKind, unitKey } from "./unit-key";
import { isPartOfUnit, isWithinEachUnit } from "./unit-words";

/** "xã cấn hữu" off the end of "hội nông dân xã cấn hữu". */
function withoutSender(key: string, sender: string): string {
  const { own } = splitKind(sender);
  for (const end of [sender, own]) {
    if (end.length > 3 && key.endsWith(` ${end}`) && key.length > end.length + 1)
      return key
        .slice(0, -end.length - 1)
        .replace(/ (?:xã|phường|thị trấn|huyện|quận|thị xã|trường|công ty|ủy ban nhân dân)$/, "");
  }
  return key;
}

/** "Tổ dân phố số 12" stands beside "Tổ dân phố số 10", not within it. */
function isBeside(key: string, senderKey: string): boolean {
  const { kind } = splitKind(senderKey);
  return kind !== "" && splitKind(key).kind === kind;
}

/**
 * Whether a text names a part of the one who sends the list: "Thôn 3", "Trạm Y tế", "Hội Nông dân xã Cấn Hữu" in a list
 * of "UBND xã Cấn Hữu". Two communes have each their own.
 */
export function isPartOf(text: string, sender: string): boolean {
  const key = unitKey(text);
  const senderKey = unitKey(sender);
  if (key === senderKey || isBeside(key, senderKey)) return false;
  const bare = withoutSender(key, senderKey);
  return isPartOfUnit(bare) || isWithinEachUnit(bare);
}
