import type { RegisterRecord } from "../../register/register";
import { spellingKey } from "../../text/key";
import type { CheckContext } from "../rule";
import { awardBook } from "./awards";
import { CURRENT, earlierOfSubject } from "./earlier";
import { runOf, yearOf } from "./years";

/** What earlier registers tell of one nominee. */
export interface History {
  /** Oldest first. */
  readonly past: readonly { readonly year: number; readonly award: string; readonly decision: string }[];
  /** Awards held in years one after the other up to this year or the last, longest first; single years are none. */
  readonly runs: readonly { readonly award: string; readonly years: number }[];
  /** Awards asked for now that the nominee has from before. */
  readonly again: readonly string[];
}

/** The history of the person or collective of a record; null where no earlier register has it. */
export function historyOf(record: RegisterRecord, context: CheckContext): History | null {
  if (record.register !== "nominations" || context.earlier.length === 0) return null;
  const find = earlierOfSubject(context);
  const book = awardBook(context.campaign);
  const named = (text: string): string => book.awardOf(text)?.name ?? text;
  const past = find(record)
    .filter(({ register, record: other }) => register !== CURRENT && other.register === "nominations")
    .flatMap((one) =>
      (one.record.fields.awards ?? []).map((award) => ({
        year: yearOf(one, context),
        award: named(award),
        decision: one.record.fields.decisionNumber ?? "",
      })),
    )
    .sort((a, b) => a.year - b.year);
  if (past.length === 0) return null;
  const years = new Map<string, { readonly award: string; readonly years: Set<number> }>();
  for (const { award, year } of past) {
    const known = years.get(spellingKey(award));
    if (known === undefined) years.set(spellingKey(award), { award, years: new Set([year]) });
    else known.years.add(year);
  }
  return {
    past,
    runs: [...years.values()]
      .map((one) => ({ award: one.award, years: runOf(one.years, context.campaign.year) }))
      .filter((one) => one.years > 1)
      .sort((a, b) => b.years - a.years),
    again: [...new Set((record.fields.awards ?? []).map(named))].filter((award) => years.has(spellingKey(award))),
  };
}
