import type { Campaign } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { percentText, plainPercent } from "../percent";
import { nameOf, printedName } from "../printed-nomination";
import type { AwardList } from "../submission/award-list";
import { listHeading, type Ballot } from "./ballots";
import { NO_VOTES, voteKey, type CouncilVotes } from "./read-votes";

/** The vote on one nomination for one award. */
export interface Vote {
  /** Votes in favour; null where none were written. */
  readonly agreed: number | null;
  /** Percent asked for; null where neither plan nor council said. */
  readonly least: number | null;
  /** Of the valid ballots; null where it cannot be told. */
  readonly share: number | null;
  /** Null where nobody can tell yet, or where the figures cannot be right. */
  readonly passed: boolean | null;
}

/** Votes as they were entered, told of each nomination. */
export interface VoteTeller {
  readonly ballots: CouncilVotes["ballots"];
  /** Percent that a list asks for. */
  readonly leastOf: (list: AwardList) => number | null;
  readonly voteOf: (list: AwardList, record: RegisterRecord) => Vote;
  /** Entries that cannot be used, in the words of the office. */
  readonly doubts: readonly string[];
}

/** The threshold of an award as the plan sets it, in percent; the highest where several hold. */
function thresholdOf({ rules }: Pick<Campaign, "rules">, award: string): number | null {
  const bounds = rules.flatMap((rule) =>
    rule.type === "condition" &&
    rule.field === "votePercent" &&
    rule.atLeast !== null &&
    (rule.awards.length === 0 || rule.awards.includes(award))
      ? [rule.atLeast]
      : [],
  );
  return bounds.length === 0 ? null : Math.max(...bounds);
}

/** More digits than these are artefacts of binary fractions. */
const exactly = (percent: number): number => Number(percent.toFixed(6));

/** Tells of each nomination on these lists how the council voted. */
export function voteTeller(
  votes: CouncilVotes = NO_VOTES,
  campaign: Pick<Campaign, "rules" | "columns">,
  lists: readonly AwardList[],
  unitName: (record: RegisterRecord) => string,
): VoteTeller {
  const agreedOf = new Map<AwardList, ReadonlyMap<RegisterRecord, number | null>>();
  for (const list of lists) {
    const taken = new Map<string, number>();
    const own = list.records.map((record) => {
      const key = voteKey(listHeading(list), printedName(record, { input: { campaign } }), unitName(record));
      const at = taken.get(key) ?? 0;
      taken.set(key, at + 1);
      return [record, votes.agreed.get(key)?.[at] ?? null] as const;
    });
    agreedOf.set(list, new Map(own));
  }
  const leastOf = (list: AwardList): number | null =>
    votes.least.get(compareKey(listHeading(list))) ?? thresholdOf(campaign, list.award.code);
  const { valid } = votes.ballots;
  const entries = [...agreedOf].flatMap(([{ award }, own]) =>
    [...own].map(([record, agreed]) => ({ award, record, agreed })),
  );
  const placed = entries.filter(({ agreed }) => agreed !== null).length;
  const written = [...votes.agreed.values()].flat().filter((agreed) => agreed !== null).length;
  const excess = entries.filter(({ agreed }) => agreed !== null && valid !== undefined && agreed > valid);
  return {
    doubts: [
      ...excess.map(
        ({ award, record, agreed }) =>
          `${nameOf(record)} (${award.name}): ${String(agreed)} phiếu đồng ý, nhiều hơn ${String(valid)} phiếu hợp lệ`,
      ),
      ...(written > placed
        ? [`${String(written - placed)} dòng có số phiếu nhưng không thuộc danh sách nào của lần này`]
        : []),
      ...(written > 0 && valid === undefined ? ["chưa ghi số phiếu hợp lệ: chưa tính được tỷ lệ"] : []),
    ],
    ballots: votes.ballots,
    leastOf,
    voteOf: (list, record) => {
      const agreed = agreedOf.get(list)?.get(record) ?? null;
      const least = leastOf(list);
      const possible = agreed !== null && valid !== undefined && valid > 0 && agreed <= valid;
      const share = possible ? agreed / valid : null;
      return { agreed, least, share, passed: share === null || least === null ? null : exactly(share * 100) >= least };
    },
  };
}

/** "5/9 phiếu đồng ý (55,6 %), cần từ 70 %". */
export function voteSaid({ agreed, share, least }: Vote, valid: number | undefined): string {
  const votes = `${String(agreed ?? 0)}/${String(valid ?? 0)} phiếu đồng ý`;
  return `${votes}${share === null ? "" : ` (${percentText(share)})`}${least === null ? "" : `, cần từ ${plainPercent(least)} %`}`;
}

const NAMES: Readonly<Record<Ballot, string>> = {
  members: "tổng số thành viên",
  present: "số có mặt",
  issued: "phiếu phát ra",
  returned: "phiếu thu về",
  valid: "phiếu hợp lệ",
};
const ORDER = ["members", "present", "issued", "returned", "valid"] as const;

/** Counts of a meeting that cannot be right together: more ballots came back than were issued. */
export function ballotDoubts({ ballots }: Pick<CouncilVotes, "ballots">): readonly string[] {
  const told = ORDER.flatMap((ballot) => {
    const count = ballots[ballot];
    return count === undefined ? [] : [{ ballot, count }];
  });
  return told.slice(1).flatMap(({ ballot, count }, at) => {
    const before = told[at];
    return before !== undefined && count > before.count
      ? [`${NAMES[ballot]} (${String(count)}) nhiều hơn ${NAMES[before.ballot]} (${String(before.count)})`]
      : [];
  });
}
