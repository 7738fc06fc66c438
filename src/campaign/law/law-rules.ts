import { onceFor } from "../../base/once-for";
import { dayOf } from "../../text/day";
import { foldKey } from "../../text/key";
import type { Campaign, CampaignAward, ColumnRule, Rule, Selector } from "../campaign";
import { catalogueAwardOf } from "./award-law";

const LAW = "Luật Thi đua, khen thưởng 06/2022/QH15";
const PREFIX = "LUAT-";

/** The first day of the law of 2022. */
const IN_FORCE = dayOf(2024, 1, 1);

/** Whether a rule is one that the law adds to a campaign that says nothing of the matter. */
export const isFromLaw = ({ id }: Pick<Rule, "id">): boolean => id.startsWith(PREFIX);

/** Ratings that LĐTT may be given for. */
export const GOOD_RATINGS: readonly string[] = ["Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"];

/** The column in which a campaign's lists say the rating of a year's work; null where it has none. */
const ratingColumnOf = (campaign: Campaign): ColumnRule | null =>
  campaign.columns.find(
    ({ register, header }) =>
      register === "nominations" && /xep loai|muc do hoan thanh|ket qua danh gia/u.test(foldKey(header)),
  ) ?? null;

type AwardOf = (catalogueId: string) => CampaignAward | null;

const counted = (label: string, { id }: CampaignAward): Selector => ({
  register: "nominations",
  subjects: ["individual"],
  awards: [id],
  label,
});

function conditionOfLdtt(campaign: Campaign, award: AwardOf): readonly Rule[] {
  const [ldtt, column] = [award("LDTT"), ratingColumnOf(campaign)];
  if (ldtt === null || column === null) return [];
  return [
    {
      type: "condition",
      id: `${PREFIX}LDTT`,
      place: `${LAW}, Điều 24`,
      text: "Lao động tiên tiến: hoàn thành tốt nhiệm vụ trở lên.",
      register: "nominations",
      awards: [ldtt.id],
      subjects: ["individual"],
      field: column.field,
      atLeast: null,
      oneOf: GOOD_RATINGS,
    },
  ];
}

function membersOfTtldxs(_: Campaign, award: AwardOf): readonly Rule[] {
  const [ttldxs, ldtt, cstdcs] = [award("TTLDXS"), award("LDTT"), award("CSTDCS")];
  if (ttldxs === null) return [];
  const base = { type: "members", place: `${LAW}, Điều 27`, awards: [ttldxs.id], max: null } as const;
  const rules: Rule[] = [];
  if (ldtt !== null)
    rules.push({
      ...base,
      id: `${PREFIX}TTLDXS-LDTT`,
      text: "Tập thể lao động xuất sắc: ít nhất 70% cá nhân đạt Lao động tiên tiến.",
      count: counted("cá nhân đạt Lao động tiên tiến", ldtt),
      minPercent: 70,
      min: null,
    });
  if (cstdcs !== null)
    rules.push({
      ...base,
      id: `${PREFIX}TTLDXS-CSTDCS`,
      text: "Tập thể lao động xuất sắc: có cá nhân đạt Chiến sĩ thi đua cơ sở.",
      count: counted("cá nhân đạt Chiến sĩ thi đua cơ sở", cstdcs),
      minPercent: null,
      min: 1,
    });
  return rules;
}

/** Whether the campaign has a rule of its own of that kind about the same award. */
const isSaid = ({ rules }: Campaign, law: Rule): boolean =>
  "awards" in law &&
  rules.some(
    (rule) =>
      rule.type === law.type &&
      "awards" in rule &&
      (rule.awards.length === 0 || rule.awards.some((id) => law.awards.includes(id))),
  );

/**
 * The campaign with what the law of 2022 asks of awards about which the campaign itself says nothing of that kind; the
 * campaign itself where it ends before that law.
 */
export const withLaw = onceFor(made2022);

function made2022(campaign: Campaign): Campaign {
  const end = campaign.period.to ?? dayOf(campaign.year, 12, 31);
  if (end === null || IN_FORCE === null || end < IN_FORCE) return campaign;
  const awards = new Map(campaign.awards.map((award) => [catalogueAwardOf(award)?.id ?? "", award]));
  const awardOf: AwardOf = (id) => awards.get(id) ?? null;
  const added = [...conditionOfLdtt(campaign, awardOf), ...membersOfTtldxs(campaign, awardOf)].filter(
    (rule) => !isSaid(campaign, rule),
  );
  return added.length === 0 ? campaign : { ...campaign, rules: [...campaign.rules, ...added] };
}
