import { addTo } from "../../base/group-by";
import type { EligibilityState } from "../../campaign/campaign";
import type { Eligibility } from "../../check/eligibility/eligibility";
import type { RegisterRecord } from "../../register/register";
import type { CountedAward, Figures } from "../figures/figures";
import { isDecided } from "../figures/row-codes";
import type { ReportInput } from "../report";
import type { AwardList } from "./award-list";
import { reasonTeller } from "./reasons";
import type { Judged } from "./standing";
import { voteSaid, voteTeller, type VoteTeller } from "../votes/judge-votes";
import { routerOf, type Route, type Router } from "./routes";

/** All that is asked of one addressee for one deciding level, or decided there: one paper, its lists as annexes. */
export interface Packet {
  readonly route: Route;
  readonly lists: readonly AwardList[];
  /** The nominations of its lists, each once. */
  readonly records: readonly RegisterRecord[];
}

/** A nomination that is not proposed, and why. */
export interface LeftOut {
  readonly record: RegisterRecord;
  readonly state: Exclude<EligibilityState, "eligible">;
  readonly reasons: readonly string[];
  /** The council voted against it: neither the unit nor the plan is at fault. */
  readonly outvoted?: true;
}

/** Taken in although the findings say otherwise, by a person's decision. */
export interface Overruled {
  readonly record: RegisterRecord;
  readonly state: EligibilityState;
  readonly reason: string;
}

/** Where every nomination goes. Each is decided already, left out, or on a list for each of its awards. */
export interface Dispatch {
  readonly packets: readonly Packet[];
  /** What is put before the council: the lists of the packets, and who failed there. */
  readonly voted: readonly AwardList[];
  /** How the council voted, as far as that was entered. */
  readonly votes: VoteTeller;
  /** What units decide by themselves: told, never asked for. */
  readonly byUnits: readonly AwardList[];
  readonly decided: readonly AwardList[];
  readonly leftOut: readonly LeftOut[];
  readonly overruled: readonly Overruled[];
  /** How many nominations may be proposed or decided, each counted once. */
  readonly eligible: number;
  /** How many of them only because a finding was ignored. */
  readonly eased: number;
  /** What was found of a nomination when it was last checked, besides what its own cells tell. */
  readonly judged: (record: RegisterRecord) => Judged;
  /** Where a nomination goes, in the words of the register's column. */
  readonly wayOf: (record: RegisterRecord) => string;
  readonly routeOf: Router;
  /** Whether the plan gives the award, or names none: what else is asked for goes nowhere. */
  readonly gives: (award: CountedAward) => boolean;
}

export const WAYS = {
  decided: "Đã có quyết định",
  leftOut: "Để ngoài tờ trình",
  noLevel: "Chưa rõ cấp",
  /** Typed into the register since the last check. */
  unchecked: "Chưa kiểm tra",
} as const;

/** "Cấp huyện": how a route is called. */
export const routeName = ({ level }: Route): string => level?.name ?? WAYS.noLevel;

function byRoute(lists: readonly AwardList[]): readonly Packet[] {
  const groups = new Map<Route, AwardList[]>();
  for (const list of lists) {
    addTo(groups, list.route, list);
  }
  return [...groups].map(([route, own]) => ({
    route,
    lists: own,
    records: [...new Set(own.flatMap(({ records }) => records))],
  }));
}

/** The lists of all awards in the campaign's order, those of one award by level. */
function listsOf(
  records: readonly RegisterRecord[],
  { awards, awardsOf }: Figures,
  routeOf: ReturnType<typeof routerOf>,
  levels: readonly string[],
): readonly AwardList[] {
  const byName = new Map(awards.map((award) => [award.name, award]));
  const groups = new Map<CountedAward, Map<Route, RegisterRecord[]>>();
  for (const record of records) {
    for (const name of awardsOf(record)) {
      const award = byName.get(name);
      if (award === undefined) continue;
      const route = routeOf(record, award);
      const routes = groups.get(award) ?? new Map<Route, RegisterRecord[]>();
      groups.set(award, routes);
      addTo(routes, route, record);
    }
  }
  return awards.flatMap((award) =>
    [...(groups.get(award) ?? [])]
      .sort(([a], [b]) => routePlace(a, levels) - routePlace(b, levels))
      .map(([route, own]) => ({ award, route, records: own })),
  );
}

const usual = (record: RegisterRecord): Eligibility => ({
  record: record.id,
  state: "eligible",
  because: [],
  overruled: null,
});

/** Sends every nomination its way. Linear in the nominations. */
export function dispatchOf(
  input: Pick<ReportInput, "campaign" | "findings" | "votes">,
  figures: Figures,
  eligibility: ReadonlyMap<string, Eligibility>,
  /** The same as if nothing had been ignored. */
  strict: ReadonlyMap<string, Eligibility> = eligibility,
): Dispatch {
  const { campaign } = input;
  const routeOf = routerOf(campaign);
  const reasonsOf = reasonTeller(input.findings);
  const levels = campaign.levels.map(({ id }) => id);
  // A plan that names no award gives those that units write.
  const named = figures.awards.filter(({ category }) => category !== "other" || campaign.awards.length === 0);
  const own = new Set(named.map(({ name }) => name));
  const told = (record: RegisterRecord): Eligibility => eligibility.get(record.id) ?? usual(record);
  const leftOut: LeftOut[] = [];
  const open: RegisterRecord[] = [];
  for (const record of figures.nominations) {
    if (isDecided(record)) continue;
    const state = told(record);
    const lacks = lackOf(record, figures, own);
    if (state.state === "eligible" && lacks === null) open.push(record);
    else
      leftOut.push({
        record,
        state: state.state === "eligible" ? "incomplete" : state.state,
        reasons: [...reasonsOf(record, state.because), ...(lacks === null || state.because.length > 0 ? [] : [lacks])],
      });
  }
  const lists = listsOf(open, figures, routeOf, levels).filter(({ award }) => own.has(award.name));
  const voted = lists.filter(({ route }) => route.decides !== "unit");
  const votes = voteTeller(input.votes, campaign, voted, figures.unitName);
  const byUnits = lists.filter(({ route }) => route.decides === "unit");
  const { asked, failed } = afterVotes(voted, votes, byUnits);
  leftOut.push(...failed);
  const outvoted = new Set(failed.map(({ record }) => record));
  return {
    packets: byRoute(asked),
    voted,
    votes,
    byUnits,
    decided: listsOf(figures.nominations.filter(isDecided), figures, routeOf, levels),
    leftOut,
    overruled: figures.nominations.flatMap((record) => {
      const { state, overruled } = told(record);
      return overruled === null ? [] : [{ record, state, reason: overruled }];
    }),
    eligible: open.length - failed.length,
    eased: open.filter(({ id }) => strict.get(id)?.state !== eligibility.get(id)?.state).length,
    judged: (record) => (outvoted.has(record) ? "outvoted" : told(record).state),
    wayOf: wayTeller(lists, [...asked, ...byUnits], levels),
    routeOf,
    gives: ({ name }) => own.has(name),
  };
}

/** The lists without those who failed, and who stands on none of them any more. */
function afterVotes(
  voted: readonly AwardList[],
  votes: VoteTeller,
  others: readonly AwardList[],
): { readonly asked: readonly AwardList[]; readonly failed: readonly LeftOut[] } {
  const reasons = new Map<RegisterRecord, string[]>();
  const asked = voted.map((list) => ({
    ...list,
    records: list.records.filter((record) => {
      const vote = votes.voteOf(list, record);
      if (vote.passed === false)
        addTo(reasons, record, `Hội đồng không thông qua ${list.award.name}: ${voteSaid(vote, votes.ballots.valid)}.`);
      return vote.passed !== false;
    }),
  }));
  const left = new Set([...asked, ...others].flatMap(({ records }) => records));
  const failed = [...reasons].flatMap(([record, said]): readonly LeftOut[] =>
    left.has(record) ? [] : [{ record, state: "ineligible", reasons: said, outvoted: true }],
  );
  return { asked: asked.filter(({ records }) => records.length > 0), failed };
}

const routePlace = ({ id }: Route, levels: readonly string[]): number =>
  id === "" ? levels.length : levels.indexOf(id);

/** The names of these routes, each once, lowest level first. */
export const routesInOrder = (
  through: readonly { readonly route: Route }[],
  levels: readonly string[],
): readonly string[] => [
  ...new Set(
    through
      .map(({ route }) => route)
      .sort((a, b) => routePlace(a, levels) - routePlace(b, levels))
      .map(routeName),
  ),
];

/** Where a nomination goes; of one that failed for some of its awards, with those that are left. */
function wayTeller(
  before: readonly AwardList[],
  after: readonly AwardList[],
  levels: readonly string[],
): Dispatch["wayOf"] {
  const countOf = (lists: readonly AwardList[]): ReadonlyMap<RegisterRecord, readonly AwardList[]> => {
    const found = new Map<RegisterRecord, AwardList[]>();
    for (const list of lists) for (const record of list.records) addTo(found, record, list);
    return found;
  };
  const [then, now] = [countOf(before), countOf(after)];
  return (record) => {
    if (isDecided(record)) return WAYS.decided;
    const lists = now.get(record) ?? [];
    if (lists.length === 0) return WAYS.leftOut;
    const ways = routesInOrder(lists, levels).join("; ");
    return lists.length === then.get(record)?.length
      ? ways
      : `${ways} (${lists.map(({ award }) => award.name).join("; ")})`;
  };
}

/** What no list for signature can do without, whatever the findings say; null where nothing lacks. */
function lackOf(record: RegisterRecord, { awardsOf }: Figures, own: ReadonlySet<string>): string | null {
  if ((record.fields.name ?? "") === "") return "Thiếu họ tên, tên tập thể, hộ gia đình.";
  const awards = awardsOf(record);
  if (awards.length === 0) return "Chưa ghi danh hiệu, hình thức khen thưởng.";
  return awards.some((name) => own.has(name)) ? null : "Danh hiệu, hình thức ghi không có trong kế hoạch.";
}
