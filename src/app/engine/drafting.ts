import type { Language } from "../../base/language";
import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import { campaignToJson } from "../../campaign/json";
import { ADDED_KINDS, amended } from "../../plan/draft/amend";
import { draftPlan, type PlanDraft } from "../../plan/draft/draft-plan";
import { campaignOfPlan } from "../../plan/draft/to-campaign";
import type { ValueKind } from "../../plan/draft/values";
import { slipsOf } from "../../plan/slips/slips";
import { draftWording } from "../../plan/wording/index";
import type { DraftWording } from "../../plan/wording/wording";
import { textOfLines } from "../../text/document-text";
import type { DraftEnginePort } from "../ports/engine";
import type { FileReaderPort } from "../ports/files";
import type { DraftGroup, DraftParagraph, DraftView, PlanTextSource } from "../views/draft";

/** The kinds in the order of the plan's sheets. */
const ORDER: readonly ValueKind[] = [
  "title",
  "number",
  "issuer",
  "issuedOn",
  "open",
  "basis",
  "period",
  "subject",
  "unitKind",
  "award",
  "criterion",
  "column",
  "submission",
  "quota",
  "share",
  "awardDeadline",
  "fieldDeadline",
  "score",
  "scoreLimit",
  "copies",
  "document",
  "milestone",
  "receiver",
  "duty",
  "signature",
  "recipient",
];

function groupsOf({ values }: PlanDraft, { kinds, value, reason }: DraftWording): readonly DraftGroup[] {
  return ORDER.map((kind): DraftGroup => ({
    kind,
    name: kinds[kind],
    values: values
      .filter(({ content }) => content.kind === kind)
      .map((one) => ({
        id: one.id,
        kind,
        text: value(one.content),
        place: one.place,
        sentence: one.sentence,
        pile: one.pile,
        reason: reason(one.reason),
      })),
  })).filter((group) => group.values.length > 0);
}

function paragraphsOf({ paragraphs, sentences, values }: PlanDraft): readonly DraftParagraph[] {
  return paragraphs.map(({ place, item, content, text }, index) => ({
    place,
    label: item === null ? "" : text.slice(0, text.length - content.length).trim(),
    sentences: sentences
      .filter(({ paragraph }) => paragraph === index)
      .map((sentence) => ({
        index: sentence.index,
        text: sentence.text,
        values: values.filter((value) => value.sentence === sentence.index).map(({ id }) => id),
      })),
  }));
}

function viewOf(draft: PlanDraft, name: string, wording: DraftWording): DraftView {
  return {
    name,
    paragraphs: paragraphsOf(draft),
    groups: groupsOf(draft, wording),
    unused: draft.ledger
      .filter(({ pile }) => pile === "unused")
      .map(({ sentence, text, place, unused }) => ({
        sentence,
        text,
        place,
        reason: unused === null ? "" : wording.unused[unused],
      })),
    slips: slipsOf(draft).defects.map(({ place, found, likely }) => ({
      place: place ?? "",
      text: likely === null ? found : `${found} → ${likely}`,
    })),
    addable: ADDED_KINDS.map((kind) => ({ kind, name: wording.kinds[kind] })),
  };
}

export interface DraftingSurroundings {
  readonly reader: FileReaderPort;
  readonly language: () => Language;
}

/** Campaigns drafted from plans' texts; one draft is open at a time. */
export function draftEngine({ reader, language }: DraftingSurroundings): DraftEnginePort {
  let open: { readonly draft: PlanDraft; readonly name: string } | null = null;
  const wording = (): DraftWording => draftWording(language());
  const shown = (): DraftView | null => (open === null ? null : viewOf(open.draft, open.name, wording()));

  async function textOf(source: PlanTextSource): Promise<Awaited<ReturnType<NonNullable<FileReaderPort["document"]>>>> {
    if (source.type === "text") return { ok: true, text: textOfLines(source.text) };
    return (await reader.document?.(source.file)) ?? { ok: false, problem: { reason: "foreign", detail: "" } };
  }

  return {
    readPlanText: async (source) => {
      const read = await textOf(source);
      if (!read.ok) return { ok: false, problem: wording().documentProblem(read.problem.reason, read.problem.detail) };
      open = { draft: draftPlan(read.text), name: source.type === "file" ? source.file.name : "" };
      return { ok: true, draft: viewOf(open.draft, open.name, wording()) };
    },
    amendDraft: (change) => {
      const next = open === null ? null : amended(open.draft, change);
      if (open === null || next === null) return Promise.resolve(null);
      open = { ...open, draft: next };
      return Promise.resolve(shown());
    },
    campaignOfDraftText: (ticked) => {
      if (open === null) return Promise.resolve(null);
      const taken = new Set(BUILT_IN_OFFERS.map(({ id }) => id));
      return Promise.resolve(campaignToJson(campaignOfPlan(open.draft, new Set(ticked), taken)));
    },
  };
}
