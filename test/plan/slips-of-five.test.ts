import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtIn } from "../../src/campaign/built-in/index";
import { draftPlan } from "../../src/plan/draft/draft-plan";
import { slipsOf } from "../../src/plan/slips/slips";
import { textOfLines } from "../../src/text/document-text";

/** The texts lie beside the project: who has only the clone skips this. */
const FOLDER = process.env["PLANS"] ?? path.join(__dirname, "../../../shared/plans");

/** Slips of each plan that a person noted, by id, which looking finds as well; the others need to be understood. */
const SEEN = {
  "quoc-oai-2022": [],
  "quy-hop-60-nam": ["letters", "quotes"],
  "so-vhtt-2023": ["years", "doubled", "quotes", "signature"],
  "phu-lam-2022": ["recipients"],
  "son-tay-2017": ["signature"],
} as const;

describe.each(Object.entries(SEEN))("the text of %s, looked through", (id, seen) => {
  const file = path.join(FOLDER, `${id}.txt`);
  const there = existsSync(file) ? test : test.skip;
  there("gives of the slips that a person noted those that can be seen, and no false one", () => {
    const plan = builtIn(id)?.plan;
    const { defects, nameVariants } = slipsOf(draftPlan(textOfLines(readFileSync(file, "utf8"))));
    const noted = (plan?.defects ?? []).filter((defect) => seen.some((one) => one === defect.id));
    expect(noted).toHaveLength(seen.length);
    // One for one: each found where a person noted one.
    expect(defects.map(({ place }) => place?.split(".").slice(0, 2).join(".")).sort()).toEqual(
      noted.map(({ place }) => place?.split(".").slice(0, 2).join(".")).sort(),
    );
    const spellings = (variants: typeof nameVariants): readonly (readonly string[])[] =>
      variants.map(({ names }) => Object.keys(names).sort());
    expect(spellings(nameVariants)).toEqual(spellings(plan?.nameVariants ?? []));
  });
});
