import { quocOai2022 } from "../../../src/campaign/built-in/quoc-oai-2022";
import type { Campaign } from "../../../src/campaign/campaign";
import { trackingView } from "../../../src/app/engine/tracking-view";
import { day, registerOf, unit } from "../../check/support";

const LONG_AFTER = day("2030-01-15");
const register = registerOf([], [unit("Xã Cấn Hữu")]);
const overIn = (campaign: Campaign, today = LONG_AFTER): boolean =>
  trackingView({ campaign, register, findings: [], today }).over;

describe("whether all that units owe is over", () => {
  const [dossier, ...others] = quocOai2022.submissions;
  const undated = (submission: (typeof quocOai2022.submissions)[number]): typeof submission => ({
    ...submission,
    deadline: { type: "open" },
  });
  const dated: Campaign = {
    ...quocOai2022,
    submissions:
      dossier === undefined
        ? []
        : [{ ...dossier, deadline: { type: "fixed", day: day("2022-10-20"), inclusive: true } }],
  };

  it("is so when the last of its days has passed, and not before", () => {
    expect([overIn(dated), overIn(dated, day("2022-01-15"))]).toEqual([true, false]);
  });

  it("is not so as long as one thing has no day: it may be the very list that is awaited", () => {
    expect(overIn({ ...dated, submissions: [...dated.submissions, ...others.slice(0, 1).map(undated)] })).toBe(false);
  });

  it("is not so where nothing has a day, nor by days that bind nobody but the office", () => {
    const without = quocOai2022.submissions.map(undated);
    expect(overIn({ ...quocOai2022, submissions: without, rules: [] })).toBe(false);
    const milestones = quocOai2022.rules.filter(({ type }) => type === "milestone");
    expect(overIn({ ...quocOai2022, submissions: [], rules: milestones })).toBe(false);
  });
});
