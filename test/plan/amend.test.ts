import { expect, test } from "@jest/globals";
import { amended } from "../../src/plan/draft/amend";
import { draftPlan } from "../../src/plan/draft/draft-plan";
import { draftWording } from "../../src/plan/wording/index";
import { textOfLines } from "../../src/text/document-text";
import { ownPlans } from "./truth";

const DRAFTS = ownPlans("open")
  .slice(0, 6)
  .map(({ text }) => draftPlan(textOfLines(text)));

test("a value typed again as it is shown stays what it is, and is sure", () => {
  for (const draft of DRAFTS) {
    for (const { id, content } of draft.values) {
      const next = amended(draft, { type: "correct", id, text: draftWording("vi").value(content) });
      if (next === null) {
        expect(["subject", "open", "period"]).toContain(content.kind);
        continue;
      }
      const value = next.values.find((one) => one.id === id);
      expect([value?.pile, next.values.length]).toEqual(["sure", draft.values.length]);
      if (content.kind === "award" || content.kind === "signature" || content.kind === "document") continue;
      expect(value?.content).toEqual(content);
    }
  }
});

test("another day typed is the deadline from then on, the name stays", () => {
  const draft = draftPlan(
    textOfLines("KẾ HOẠCH\nThi đua năm 2024\nI. BÁO CÁO\n1. Các thôn gửi báo cáo kết quả trước ngày 05/6/2024."),
  );
  const due = draft.values.find(({ content }) => content.kind === "submission");
  const next = amended(draft, {
    type: "correct",
    id: due?.id ?? "",
    text: "Báo cáo kết quả: chậm nhất ngày 10/6/2024",
  });
  expect(next?.values.find(({ id }) => id === due?.id)?.content).toMatchObject({
    name: "Báo cáo kết quả",
    deadline: { type: "fixed", inclusive: true },
  });
});

test("words of a sentence can be added; words that are not in it cannot", () => {
  for (const draft of DRAFTS) {
    const sentence = draft.sentences.find(({ text }) => text.length > 30);
    const words = sentence?.text.slice(3, 20) ?? "";
    const next = amended(draft, { type: "add", sentence: sentence?.index ?? 0, words, kind: "criterion" });
    expect(next?.values.at(-1)).toMatchObject({
      content: { kind: "criterion", text: words.trim() },
      sentence: sentence?.index,
      pile: "sure",
    });
    expect(
      amended(draft, { type: "add", sentence: sentence?.index ?? 0, words: "không có ở đây", kind: "award" }),
    ).toBeNull();
  }
});
