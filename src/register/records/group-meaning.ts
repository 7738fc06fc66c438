import type { SubjectKind } from "../../campaign/campaign";
import type { GroupRow } from "../../layout/layout";
import { compareKey, squeeze } from "../../text/key";
import { isPartOf } from "../units/part-of-unit";
import { isPartOfUnit, looksLikeUnit } from "../units/unit-words";
import { runningCase } from "../units/running-case";
import type { UnitIndex } from "../units/units";
import type { AwardReader, ReadAward } from "../values/awards";
import { kindOfHeading } from "../values/kinds";

/** What a heading inside the list says of the rows below it. */
export interface GroupMeaning {
  readonly kind: SubjectKind | null;
  /** Known, or a form of which there are several: "II. Giấy khen". */
  readonly award: ReadAward | null;
  /** As typed; the index tells which expected unit it is. */
  readonly unit: string | null;
  readonly subUnit: string | null;
}

export const NO_MEANING: GroupMeaning = { kind: null, award: null, unit: null, subUnit: null };

/** "(3 người)", ": 12", "- 5 tập thể": how many follow. A bare number belongs to the name: "Tổ dân phố số 7". */
const COUNTED =
  "(?:người|cá nhân|tập thể|hộ(?: gia đình)?|đồng chí|đ\\/c|trường hợp|bài(?: viết)?|công trình|sáng kiến|gương)";
const COUNT = new RegExp(
  `\\s*(?:\\(\\s*\\d+\\s*(?:${COUNTED})?\\s*\\)|[:–-]\\s*\\d+\\s*(?:${COUNTED})?|\\b\\d+\\s*${COUNTED})\\s*$`,
  "iu",
);

/** An award by its bare form: a heading like this says nothing else, whichever of them it means. */
const BARE_FORM =
  /^(?:(?:đề nghị|xét|tặng|tặng thưởng|hình thức|danh hiệu) )*(?:giấy khen|bằng khen|huân chương [\p{L} ]+|cờ thi đua|chiến s[ĩỹ] thi đua)$/u;

function awardOf(heading: string, awards: AwardReader): ReadAward | null {
  const award = awards.whole(heading);
  const told = awards.one(heading) !== null || (award.candidates.length > 1 && BARE_FORM.test(compareKey(heading)));
  return told ? award : null;
}

const ONLY_KIND = /^(?:về |các |danh sách |khối |phần )*(?:cá nhân|tập thể|hộ gia đình|gia đình|hộ)$/u;

/**
 * Reads one heading. In the list of one `sender` a "Tổ Toán" is a part of it; where none is known, it is who sends.
 */
function meaningOf(group: GroupRow, units: UnitIndex, awards: AwardReader, sender: string | null = null): GroupMeaning {
  const label = squeeze(group.label);
  const short = squeeze(label.replace(COUNT, "").replace(/[:;,.]+$/, "")).replace(
    /^(?:đơn vị|trường|xã)\s*:\s*/iu,
    (words) => (/^đơn/iu.test(words) ? "" : words.replace(":", "")),
  );
  const kind = kindOfHeading(short);
  // "3. Gia đình" heads households, not the award "Gia đình văn hóa".
  const award = ONLY_KIND.test(compareKey(short)) ? null : awardOf(short, awards);
  if (award !== null) return { kind, award, unit: null, subUnit: null };
  const { unit, candidates } = units.find(short);
  if (unit !== null) return { kind, award: null, unit: short, subUnit: null };
  if (kind !== null) return { ...NO_MEANING, kind, unit: units.findInside(short) };
  if (sender !== null && isPartOf(short, sender)) return { ...NO_MEANING, subUnit: runningCase(short) };
  if (SMALL_PART.test(compareKey(short)) && candidates.length === 0 && !units.ofSmallBodies)
    return { ...NO_MEANING, subUnit: runningCase(short) };
  if (looksLikeUnit(short) || isPartOfUnit(short) || candidates.length > 0)
    return { ...NO_MEANING, unit: runningCase(short) };
  return NO_MEANING;
}

const LONGEST_NAME = 80;
/** "Tháng 5", "Đợt 2", "Năm 2022", "Cấp huyện": what else may divide a list. */
const NO_NAME =
  /^(?:tháng|đợt|quý|năm|cấp|ngày|lần|học kỳ|tổng|cộng|các |danh |nhóm|khối|mục|phần|gương|lĩnh vực|về )|\d{4}/u;

/**
 * The meanings of all headings of a table. Where some of one level name units, the others of that level do too, whatever
 * their names look like.
 */
export function meaningsOf(
  groups: readonly GroupRow[],
  units: UnitIndex,
  awards: AwardReader,
  sender: string | null,
): readonly GroupMeaning[] {
  const meanings = groups.map((group) => meaningOf(group, units, awards, sender));
  const ofUnits = new Set(groups.flatMap(({ level }, at) => ((meanings[at]?.unit ?? null) === null ? [] : [level])));
  return groups.map((group, at) => {
    const meaning = meanings[at] ?? NO_MEANING;
    const name = squeeze(
      squeeze(group.label)
        .replace(COUNT, "")
        .replace(/[:;,.]+$/, ""),
    );
    const nameless = meaning === NO_MEANING && name.length <= LONGEST_NAME && !NO_NAME.test(compareKey(name));
    return nameless && ofUnits.has(group.level) ? { ...NO_MEANING, unit: runningCase(name) } : meaning;
  });
}

/** Parts that send nothing by themselves: "Tổ Toán", "Khoa Nội", "Lớp 9A". */
const SMALL_PART = /^(?:tổ (?!dân phố)|khoa |khối |bộ phận |lớp |nhóm |bộ môn |phân xưởng )/u;

/** The meaning of a record's headings together: the inner one wins where both speak. */
export const joined = (outer: GroupMeaning, inner: GroupMeaning): GroupMeaning => ({
  kind: inner.kind ?? outer.kind,
  award: inner.award ?? outer.award,
  unit: inner.unit ?? outer.unit,
  subUnit: inner.subUnit ?? outer.subUnit,
});
