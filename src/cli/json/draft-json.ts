import type { Campaign } from "../../campaign/campaign";
import type { PlanDraft } from "../../plan/draft/draft-plan";
import type { DraftContent } from "../../plan/draft/values";
import { slipsOf } from "../../plan/slips/slips";
import { isoOf, type Day } from "../../text/day";

const DAYS: ReadonlySet<string> = new Set(["day", "from", "to", "anchorDay"]);

/** Contents with days as ISO dates. */
const plain = (content: DraftContent): unknown =>
  JSON.parse(
    JSON.stringify(content, (key, value: unknown) =>
      DAYS.has(key) && typeof value === "number" ? isoOf(value as Day) : value,
    ),
  );

/** A draft as the command line's contract has it. */
export function draftJson(file: string, out: string | null, draft: PlanDraft, campaign: Campaign): unknown {
  const { defects, nameVariants } = slipsOf(draft);
  return {
    version: 1,
    plan: file,
    out,
    campaign: campaign.id,
    year: draft.year,
    values: draft.values.map(({ id, content, sentence, place, confidence, pile, reason, spans }) => ({
      id,
      kind: content.kind,
      value: plain(content),
      sentence: draft.sentences[sentence]?.text ?? "",
      place,
      confidence: Math.round(confidence * 100) / 100,
      pile,
      reason,
      spans,
    })),
    ledger: draft.ledger.map(({ kind, text, place, pile, values, unused, sentence }) => ({
      kind,
      text,
      sentence: draft.sentences[sentence]?.text ?? "",
      place,
      pile,
      values,
      unused,
    })),
    slips: defects,
    nameVariants: nameVariants.map(({ names }) => names),
  };
}
