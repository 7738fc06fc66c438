import type { UnitMatch } from "../../register/register";

/** The words in which the clerk is asked, and in which answers are shown. */
export interface QuestionWording {
  readonly title: string;
  readonly left: (count: number) => string;
  readonly allAnswered: string;
  readonly column: (letter: string, header: string) => string;
  readonly unit: (typed: string) => string;
  readonly sender: (typed: string) => string;
  readonly award: (typed: string) => string;
  readonly sheet: (name: string) => string;
  readonly staff: (sheet: string, people: number) => string;
  readonly tables: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly sheets: (count: number) => string;
  readonly others: (count: number) => string;
  readonly unsure: (confidence: number, why: string) => string;
  readonly foundIn: Readonly<Record<UnitMatch["from"], string>>;
  readonly notFound: string;
  readonly manyAwards: string;
  readonly excerpt: string;
  readonly evidence: string;
  readonly leaveOut: string;
  readonly keepUnit: string;
  readonly keepAward: string;
  readonly take: string;
  readonly leave: string;
  readonly otherField: string;
  readonly otherUnit: string;
  readonly otherAward: string;
  readonly later: string;
  readonly keys: string;
  readonly openSheet: (sheet: string) => string;
  readonly inForce: (count: number) => string;
  readonly reused: (count: number) => string;
  readonly refuseReused: string;
  readonly again: string;
  readonly askAgain: (about: string) => string;
  readonly fromBefore: string;
  readonly leftOut: string;
  readonly taken: string;
  readonly saveAnswers: string;
  readonly takeAnswers: string;
  readonly answersHelp: string;
  readonly answersFile: string;
}
