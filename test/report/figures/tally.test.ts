import { BUILT_IN } from "../../../src/campaign/built-in/index";
import { noKinds, sumOfKinds } from "../../../src/report/figures/figures";
import { Tally } from "../../../src/report/figures/tally";
import { registerFor, reportFor } from "../support";

describe("figures counted file by file", () => {
  test.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "are those of the whole report: %s",
    (_id, campaign) => {
      const register = registerFor(campaign, { units: 12, records: 90 });
      const { figures } = reportFor(campaign, register);
      const tally = new Tally(campaign, register.expected);
      for (let from = 0; from < register.records.length; from += 17) tally.add(register.records.slice(from, from + 17));
      expect(tally.total.nominations).toBe(figures.nominations.length);
      const shown = tally.units.map(({ unit, nominations, byKind }) => ({ unit, nominations, byKind }));
      expect(shown).toEqual(
        figures.units.map(({ unit, records, byKind }) => ({ unit, nominations: records.length, byKind })),
      );
      for (const [at, unit] of figures.units.entries()) {
        for (const { code, name } of figures.awards)
          expect(tally.units[at]?.byAward.get(name) ?? noKinds()).toEqual(unit.byAward.get(code));
      }
      for (const { code, name } of figures.awards) {
        const sum = figures.units.reduce((total, { byAward }) => total + sumOfKinds(byAward.get(code)), 0);
        expect(sumOfKinds(tally.total.byAward.get(name))).toBe(sum);
      }
    },
  );
});
