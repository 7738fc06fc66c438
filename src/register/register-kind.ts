import type { RegisterKind } from "../campaign/campaign";
import type { FieldId } from "../field/field";
import { fieldsWhere } from "../field/field-facts";
import { foldKey } from "../text/key";
import type { ColumnMapping } from "./register";

/** Fields whose columns speak for a register; its main one first. */
const fieldsOf = (register: RegisterKind): readonly FieldId[] => fieldsWhere(({ speaksFor }) => speaksFor === register);

const TELLING: readonly (readonly [RegisterKind, readonly FieldId[], RegExp])[] = [
  ["articles", fieldsOf("articles"), /\b(?:bai viet|bai du thi|viet ve guong)\b/],
  ["works", fieldsOf("works"), /\b(?:cong trinh|phan viec|su kien)\b/],
  ["initiatives", fieldsOf("initiatives"), /\b(?:sang kien|de tai)\b/],
  ["scores", fieldsOf("scores"), /\b(?:cham diem|bang diem thi dua)\b/],
  ["submissions", fieldsOf("submissions"), /\b(?:theo doi|nop bao cao|tien do nop|nop ho so)\b/],
];

const OF_NOMINATIONS = fieldsOf("nominations");

/**
 * Which register a table belongs to: told by its columns, then by its titles, among the campaign's registers where
 * these are known.
 */
export function registerOf(
  columns: readonly ColumnMapping[],
  titles: readonly string[],
  allowed: readonly RegisterKind[],
): RegisterKind {
  const fields = new Set(
    columns.flatMap(({ field, alternatives }) => (field === null ? alternatives.slice(0, 1) : [field])),
  );
  const title = foldKey(titles.join(" "));
  const nominated = OF_NOMINATIONS.filter((field) => fields.has(field)).length;
  let best: RegisterKind = "nominations";
  let most = fields.has("name") ? 1 + nominated : nominated;
  for (const [register, telling, words] of TELLING) {
    if (allowed.length > 0 && !allowed.includes(register)) continue;
    const titled = words.test(title);
    const score = telling.filter((field) => fields.has(field)).length * 1.5 + (titled ? 1.5 : 0);
    const main = telling[0] !== undefined && fields.has(telling[0]);
    // Days of beginning and end are columns of staff and of research as well.
    const own = register === "submissions" ? !fields.has("name") && nominated === 0 : main || (titled && score >= 3);
    if (own && score > most) {
      best = register;
      most = score;
    }
  }
  return best;
}
