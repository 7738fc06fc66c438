import { onceFor } from "../base/once-for";
import type { PlanValue } from "../grid/sheet-plan";
import type { RegisterRecord } from "../register/register";
import { looseKey } from "../text/key";
import { unitInText } from "./office-words";
import { text } from "./plan-value";
import { fieldText } from "./field-value";
import { properName } from "./proper-name";
import type { Campaign } from "../campaign/campaign";

interface Asking {
  readonly input: { readonly campaign: Pick<Campaign, "columns"> };
}

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
  joined(" ", fieldText(record, "honorific"), shownName(record));

const shownName = (record: RegisterRecord): string => {
  const name = fieldText(record, "name");
  return record.fields.kind === "individual" ? properName(name) : name;
};

const BY_SEX = { male: "Ông", female: "Bà" } as const;

/** How units address people; on a list for signature all stand alike. */
const FORMAL: Readonly<Record<string, string>> = { ông: "Ông", thầy: "Ông", bác: "", bà: "Bà", cô: "Bà" };

/**
 * As a list for signature names somebody: with "Ông", "Bà" where the campaign asks for it, by what the unit wrote or the
 * sex, else by the name alone. Collectives and households stand as they were written.
 */
export function printedName(record: RegisterRecord, { input: { campaign } }: Asking): string {
  const { honorific, sex, kind } = record.fields;
  if (kind !== "individual") return nameOf(record);
  const asked = campaign.columns.some(
    ({ register, field, need }) =>
      register === "nominations" && (field === "honorific" || field === "sex") && need !== "optional",
  );
  if (!asked) return shownName(record);
  const bySex = sex === undefined ? "" : BY_SEX[sex];
  return joined(" ", bySex || (FORMAL[honorific?.toLowerCase() ?? ""] ?? ""), shownName(record));
}

export const postOf = (record: RegisterRecord): string =>
  joined(", ", joined(" ", fieldText(record, "rank"), fieldText(record, "position")), fieldText(record, "subUnit")) ||
  fieldText(record, "positionUnit") ||
  fieldText(record, "address");

const LAST_PART = /(?:^|, )([^,]+)$/u;

/**
 * Post and unit in one: "Chủ tịch Hội, xã Cấn Hữu". A post that ends in the unit's name, or the beginning of it, says
 * it once.
 */
export function postAt(record: RegisterRecord, unit: string): string {
  const post = postOf(record);
  if (post === "" || unit === "") return post || unit;
  const [ending = "", last = ""] = LAST_PART.exec(post) ?? [];
  const [own, whole] = [looseKey(last), looseKey(unit)];
  const said = own.includes(" ") && ` ${whole} `.startsWith(` ${own} `);
  const head = said ? post.slice(0, post.length - ending.length) : post;
  return head === "" ? unit : `${head}, ${unitInText(unit)}`;
}

/** Each nomination is printed on its unit's own list and on the list submitted: worded once for both. */
export function nominationPrinter(): (record: RegisterRecord) => PrintedNomination {
  return onceFor((record: RegisterRecord) => ({
    name: text(nameOf(record)),
    birth: text(fieldText(record, "birth")),
    post: text(postOf(record)),
    achievement: text(fieldText(record, "achievement")),
  }));
}
