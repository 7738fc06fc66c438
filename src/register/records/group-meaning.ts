import type { SubjectKind } from "../../campaign/campaign";
import type { GroupRow } from "../../layout/layout";
import { compareKey, squeeze } from "../../text/key";
import { isPartOfUnit, looksLikeUnit } from "../units/unit-key";
import { runningCase } from "../units/unit-sources";
import type { UnitIndex } from "../units/units";
import type { AwardReader } from "../values/awards";
import { kindOfHeading } from "../values/kinds";

/** What a heading inside the list says of the rows below it. */
export interface GroupMeaning {
  readonly kind: SubjectKind | null;
  readonly award: string | null;
  /** As typed; the index tells which expected unit it is. */
  readonly unit: string | null;
  readonly subUnit: string | null;
}

export const NO_MEANING: GroupMeaning = { kind: null, award: null, unit: null, subUnit: null };

const COUNT = /\s*[(:–-]?\s*\d+\s*(?:người|cá nhân|tập thể|hộ|đồng chí|đ\/c)?\s*\)?\s*$/iu;

const ONLY_KIND = /^(?:về |các |danh sách |khối |phần )*(?:cá nhân|tập thể|hộ gia đình|gia đình|hộ)$/u;

/** Reads one heading. */
export function meaningOf(group: GroupRow, units: UnitIndex, awards: AwardReader): GroupMeaning {
  const label = squeeze(group.label);
  const short = squeeze(label.replace(COUNT, "").replace(/[:;,.]+$/, "")).replace(
    /^(?:đơn vị|trường|xã)\s*:\s*/iu,
    (words) => (/^đơn/iu.test(words) ? "" : words.replace(":", "")),
  );
  const kind = kindOfHeading(short);
  // "3. Gia đình" heads households, not the award "Gia đình văn hóa".
  const award = ONLY_KIND.test(compareKey(short)) ? null : awards.one(short);
  if (award !== null) return { kind, award, unit: null, subUnit: null };
  const { unit, candidates } = units.find(short);
  if (unit !== null) return { kind, award: null, unit: short, subUnit: null };
  if (kind !== null) return { ...NO_MEANING, kind, unit: units.findInside(short) };
  if (isPartOfUnit(short) && candidates.length === 0) return { ...NO_MEANING, subUnit: runningCase(short) };
  if (looksLikeUnit(short) || candidates.length > 0) return { ...NO_MEANING, unit: runningCase(short) };
  return NO_MEANING;
}

/** The meaning of a record's headings together: the inner one wins where both speak. */
export const joined = (outer: GroupMeaning, inner: GroupMeaning): GroupMeaning => ({
  kind: inner.kind ?? outer.kind,
  award: inner.award ?? outer.award,
  unit: inner.unit ?? outer.unit,
  subUnit: inner.subUnit ?? outer.subUnit,
});
