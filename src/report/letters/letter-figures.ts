import type { Campaign } from "../../campaign/campaign";
import { isPending } from "../../check/facts/pending-units";
import type { RegisterRecord } from "../../register/register";
import { UNKNOWN_UNIT } from "../labels";
import { countKinds, type CountedAward, type CountedKind, type KindCounts, type UnitFigures } from "../figures/figures";
import type { ReportContext } from "../report-context";
import { nominatedFor } from "../sheets/analysis-block";
import { kindsSaid } from "../sheets/list-table";
import { isDecided } from "../figures/row-codes";
import { shownAwards, usedKinds } from "../sheets/summary-columns";
import { standingOf } from "../submission/standing";

/** What became of the nominations for an award; the parts add up to the total. */
export interface AwardFigures {
  readonly award: CountedAward;
  readonly counts: KindCounts;
  readonly total: number;
  readonly records: readonly RegisterRecord[];
  readonly asked: number;
  readonly byUnits: number;
  readonly leftOut: number;
  readonly decided: readonly RegisterRecord[];
}

/** The figures that letters speak of: counted by the report, never again. */
export interface LetterFigures {
  readonly kinds: readonly CountedKind[];
  readonly total: number;
  readonly byKind: KindCounts;
  readonly awards: readonly AwardFigures[];
  /** Nominations whose unit told a decision. */
  readonly decided: readonly RegisterRecord[];
  /** Whether anybody said whom to expect. */
  readonly listed: boolean;
  readonly expected: readonly UnitFigures[];
  readonly sent: readonly UnitFigures[];
  /** Expected units of whom nothing came and of whom no open question might speak. */
  readonly silent: readonly UnitFigures[];
  readonly inQuestion: readonly UnitFigures[];
  /** Senders that stand in no list of units: of some it is still open which unit they are. */
  readonly unlisted: readonly UnitFigures[];
  readonly errors: number;
  readonly warnings: number;
}

const isUnlisted = (unit: UnitFigures): boolean => !unit.expected && unit.unit !== "" && standingOf(unit) === "sent";

/** Whether nobody has said yet which unit of the list a sender is. */
const isUnsettled = ({ all }: UnitFigures): boolean =>
  all.some(({ unitMatch }) => unitMatch?.unit === null && unitMatch.candidates.length > 0);

/** A unit's name as an annex tells it, with what must be known of a sender that is not on the list. */
export function listedName(unit: UnitFigures, { unlisted }: Pick<LetterFigures, "unlisted">): string {
  if (!unlisted.includes(unit)) return unit.unit === "" ? UNKNOWN_UNIT : unit.unit;
  return isUnsettled(unit) ? `“${unit.unit}” (tên ghi trong tệp, chờ xác định)` : `${unit.unit} (ngoài danh sách)`;
}

/** "; ngoài ra có 2 tên đơn vị …": why more senders are counted than units are expected. */
export function unlistedSaid({ unlisted }: Pick<LetterFigures, "unlisted">): string {
  const unsettled = unlisted.filter(isUnsettled);
  const strange = unlisted.length - unsettled.length;
  const records = unlisted.reduce((sum, one) => sum + one.records.length, 0);
  const parts = [
    ...(unsettled.length === 0 ? [] : [`${String(unsettled.length)} tên gửi chờ xác định là đơn vị nào`]),
    ...(strange === 0 ? [] : [`${String(strange)} đơn vị ngoài danh sách`]),
  ];
  return parts.length === 0 ? "" : `; ngoài ra còn ${parts.join(" và ")} (${String(records)} đề nghị)`;
}

/** Gathers them from the context. */
export function letterFigures(context: ReportContext): LetterFigures {
  const { figures, dispatch, input } = context;
  const sum = (of: (unit: UnitFigures) => number): number => figures.units.reduce((all, unit) => all + of(unit), 0);
  const expected = figures.units.filter((unit) => unit.expected);
  const listedOf = (
    lists: readonly { readonly award: CountedAward; readonly records: readonly RegisterRecord[] }[],
    award: CountedAward,
  ): ReadonlySet<RegisterRecord> =>
    new Set(lists.filter((list) => list.award === award).flatMap(({ records }) => records));
  const quiet = expected.filter((unit) => standingOf(unit) === "silent");
  return {
    kinds: usedKinds(context),
    total: figures.nominations.length,
    byKind: countKinds(figures.nominations),
    awards: shownAwards(context).map((award): AwardFigures => {
      const records = nominatedFor(context, award);
      const decided = records.filter(isDecided);
      const asked = listedOf(
        dispatch.packets.flatMap(({ lists }) => lists),
        award,
      ).size;
      const byUnits = listedOf(dispatch.byUnits, award).size;
      return {
        award,
        records,
        counts: countKinds(records),
        total: records.length,
        decided,
        asked,
        byUnits,
        leftOut: records.length - decided.length - asked - byUnits,
      };
    }),
    decided: figures.nominations.filter(isDecided),
    listed: input.register.expected.length > 0,
    expected,
    sent: figures.units.filter((unit) => unit.unit !== "" && standingOf(unit) === "sent"),
    silent: quiet.filter(({ unit }) => !isPending(input.register, unit)),
    inQuestion: quiet.filter(({ unit }) => isPending(input.register, unit)),
    unlisted: input.register.expected.length === 0 ? [] : figures.units.filter(isUnlisted),
    errors: sum((unit) => unit.findings.error),
    warnings: sum((unit) => unit.findings.warning),
  };
}

/** "2 tập thể, 186 cá nhân": only kinds that occur. */
export const recordsInWords = (records: readonly RegisterRecord[], kinds?: readonly CountedKind[]): string =>
  kindsSaid(countKinds(records), kinds);

/** Written large wherever they stand. */
const ALWAYS_LARGE = /^(?:Đảng|Tết|Nhà nước|Quốc hội|Trung ương|\p{Lu}{2,})(?!\p{L})/u;
/** Words before a name that are no part of it: "Cấp Thành phố", "Thi đua Cụm số 3". */
const COMMON =
  /^(?:cấp|phong trào|công tác|cuộc|đợt|thi đua|hội thi|phát động|hưởng ứng|tổ chức|triển khai|tổng kết) /iu;
/** Each syllable of a name is written large: "Bắc Từ Liêm". */
const NAME = /^\p{Lu}\p{Ll}* \p{Lu}/u;

/** "phong trào thi đua …" inside a sentence: small, unless a name begins it. */
export const insideSentence = (text: string): string =>
  ALWAYS_LARGE.test(text) || (NAME.test(text) && !COMMON.test(text))
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

const OPENS_WITH_VERB =
  /^(?:phát động|đẩy mạnh|tuyên truyền|triển khai|thực hiện|tổ chức|tổng kết|xét|hưởng ứng|khen)/iu;

/** What stands behind "về" or "trong"; what begins with a verb is a "việc": "việc triển khai …". */
export const asMatter = (text: string): string => `${OPENS_WITH_VERB.test(text) ? "việc " : ""}${insideSentence(text)}`;

/** "khen thưởng thành tích trong phong trào thi đua …": what the papers of a campaign are about. */
export const rewarding = ({ name }: Pick<Campaign, "name">): string => `khen thưởng thành tích trong ${asMatter(name)}`;
