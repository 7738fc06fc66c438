import { source } from "axe-core";
import type { Frame } from "playwright-core";

/** A rule that is broken, with some of the elements that break it. */
type Violation = readonly [rule: string, elements: readonly string[]];

/** What is left to others: parts of the document, and rules; or the only rules that are asked. */
interface Scope {
  readonly parts?: readonly string[];
  readonly rules?: readonly string[];
  readonly only?: readonly string[];
}

const SHOWN = 3;

/**
 * What axe finds wrong in one frame, without those inside it. Run inside of the frame, where it is ten times as fast as
 * from outside, and finds the same.
 */
export async function violationsOf(
  frame: Frame,
  { parts = [], rules = [], only }: Scope = {},
): Promise<readonly Violation[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const options = {
    resultTypes: ["violations"],
    iframes: false,
    rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
    ...(only === undefined ? {} : { runOnly: { type: "rule", values: only } }),
  };
  return frame.evaluate<
    readonly Violation[]
  >(`axe.run({ exclude: ${JSON.stringify(parts)} }, ${JSON.stringify(options)})
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, ${SHOWN}).map(({ html }) => html)]))`);
}
