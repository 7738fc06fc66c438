import type { Register } from "../../register/register";
import type { Finding } from "../finding";
import { findingKey } from "./finding-key";
import type { Verdict, Verdicts } from "./verdict";

/** The findings in their order, each with what was decided about it. Linear. */
export function withVerdicts(findings: readonly Finding[], register: Register, verdicts: Verdicts): readonly Finding[] {
  if (Object.keys(verdicts).length === 0) return findings;
  return findings.map((found) => {
    const verdict = verdicts[findingKey(found, register)];
    return verdict === undefined ? found : { ...found, verdict };
  });
}

/** Whether the clerk ignored it: it counts nowhere, and is told with its reason. */
export const isIgnored = ({ verdict }: { readonly verdict?: Verdict }): boolean => verdict?.kind === "ignored";

/** Findings by what was decided about them. */
export interface Judged {
  /** Those that still stand; those that were given back to their unit say so. */
  readonly open: readonly Finding[];
  readonly ignored: readonly Finding[];
}

/** Parts findings that still stand from those that were ignored. */
export function judge(findings: readonly Finding[], register: Register, verdicts: Verdicts): Judged {
  const said = withVerdicts(findings, register, verdicts);
  return { open: said.filter((found) => !isIgnored(found)), ignored: said.filter(isIgnored) };
}
