import { BUILT_IN } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import { yearEndOf } from "../../src/campaign/year-end/make";
import type { DocumentPlan, ParagraphPlan } from "../../src/grid/document-plan";
import { buildReport } from "../../src/report/build-report";
import { buildLetters } from "../../src/report/letters/write-letters";
import { inputFor, registerFor } from "./support";

const YEAR_END = ["xa", "phuong", "so", "truong", "tinh"].flatMap((word) => yearEndOf(`tong-ket-${word}-2026`) ?? []);

const textOf = ({ runs }: ParagraphPlan): string => runs.map(({ text }) => text).join("");
const textsOf = (blocks: DocumentPlan["blocks"]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph" ? [textOf(block)] : block.rows.flatMap((row) => row.flatMap((cell) => cell.map(textOf))),
  );
const lettersOf = (campaign: Campaign): ReturnType<typeof buildLetters>["documents"] => {
  const input = inputFor(campaign, registerFor(campaign, { units: 4, records: 6 }));
  return buildLetters(input, buildReport(input)).documents;
};

test("there are campaigns without a plan's number, day and issuer", () => {
  expect(YEAR_END).toHaveLength(5);
  expect(YEAR_END.filter(({ plan }) => plan.issuer === "").length).toBeGreaterThan(0);
});

describe.each([...BUILT_IN, ...YEAR_END].map((campaign) => [campaign.id, campaign] as const))(
  "the letters of %s",
  (_, campaign) => {
    const letters = lettersOf(campaign);

    it("leave a gap to fill in for what nobody said, never an empty place in a sentence", () => {
      const empty = letters.flatMap(({ name, blocks }) =>
        textsOf(blocks)
          .filter((text) => /(?<=^|\s)(?:của|về|cho|tại|gửi:?|là)(?: {2,}|\s*$)|undefined|null|NaN/u.test(text))
          .map((text) => `${name}: ${text}`),
      );
      expect(empty).toEqual([]);
    });

    it("date no minutes of a meeting that nobody has dated", () => {
      for (const { blocks } of letters.filter(({ kind }) => kind === "minutes")) {
        const head = textsOf(blocks.slice(0, 1));
        expect(head.some((text) => /ngày\s+tháng\s+năm$/u.test(text))).toBe(true);
        expect(head.filter((text) => /ngày \d/u.test(text))).toEqual([]);
      }
    });
  },
);
