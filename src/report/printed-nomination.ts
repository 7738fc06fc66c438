import type { PlanValue } from "../grid/sheet-plan";
import type { RegisterRecord } from "../register/register";
import { text } from "./sheet-builder";
import { fieldText } from "./field-value";

/** What a printed list says of a nomination. */
export interface PrintedNomination {
  readonly name: PlanValue;
  readonly birth: PlanValue;
  readonly post: PlanValue;
  readonly achievement: PlanValue;
}

const joined = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(separator);

/** "Ông Nguyễn Văn An" where the unit wrote so. */
export const nameOf = (record: RegisterRecord): string =>
  joined(" ", fieldText(record, "honorific"), fieldText(record, "name"));

export const postOf = (record: RegisterRecord): string =>
  joined(", ", joined(" ", fieldText(record, "rank"), fieldText(record, "position")), fieldText(record, "subUnit")) ||
  fieldText(record, "positionUnit") ||
  fieldText(record, "address");

/** Each nomination is printed on its unit's own list and on the list submitted: worded once for both. */
export function nominationPrinter(): (record: RegisterRecord) => PrintedNomination {
  const known = new Map<RegisterRecord, PrintedNomination>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const printed: PrintedNomination = {
      name: text(nameOf(record)),
      birth: text(fieldText(record, "birth")),
      post: text(postOf(record)),
      achievement: text(fieldText(record, "achievement")),
    };
    known.set(record, printed);
    return printed;
  };
}
