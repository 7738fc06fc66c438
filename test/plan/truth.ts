import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One value that a plan of ours holds, as its author wrote it down. */
export interface TrueValue {
  readonly kind: string;
  /** The last words of the sentence that says it. */
  readonly sentence: string;
  readonly [key: string]: string | number | null;
}

export interface TruePlan {
  readonly name: string;
  readonly text: string;
  readonly values: readonly TrueValue[];
}

const TEXTS = join(import.meta.dirname, "texts");

/** Our own plans: those the reader was tuned on, those held back, or those written after it without looking at it. */
export function ownPlans(set: "open" | "held" | "later"): readonly TruePlan[] {
  return readdirSync(join(TEXTS, set))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const truth = JSON.parse(readFileSync(join(TEXTS, set, file.replace(".txt", ".json")), "utf8")) as {
        readonly values: readonly TrueValue[];
      };
      return {
        name: file.replace(".txt", ""),
        text: readFileSync(join(TEXTS, set, file), "utf8"),
        values: truth.values,
      };
    });
}
