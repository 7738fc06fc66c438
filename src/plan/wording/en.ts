import type { Deadline } from "../../campaign/campaign";
import { isoOf } from "../../text/day";
import type { DraftContent, ReasonCode } from "../draft/values";
import { vi } from "./vi";
import type { DocumentReason, DraftWording } from "./wording";

function deadlineEn(deadline: Deadline): string {
  switch (deadline.type) {
    case "fixed":
      return `${deadline.inclusive ? "by" : "before"} ${isoOf(deadline.day)}`;
    case "monthly":
      return `${deadline.inclusive ? "by" : "before"} day ${deadline.dayOfMonth} of each month`;
    case "month":
      return `in ${deadline.month}`;
    case "workingDaysBefore":
      return `${deadline.days} working days before “${deadline.anchor}”`;
    case "yearly":
      return `${deadline.inclusive ? "by" : "before"} ${deadline.on} of each year`;
    case "range":
      return `from ${isoOf(deadline.from)} to ${isoOf(deadline.to)}`;
    case "open":
      return "no day given";
  }
}

/** Names and sentences of the plan stay Vietnamese; only what is ours is said in English. */
function value(content: DraftContent): string {
  if ("deadline" in content) {
    const name = content.kind === "awardDeadline" ? content.awards.join("; ") : content.name;
    return `${name}: ${deadlineEn(content.deadline)}`;
  }
  if (content.kind === "quota") {
    const { min, max, what, who } = content;
    const figure = min === null ? `at most ${max ?? 0}` : max === null ? `at least ${min}` : `${min} to ${max}`;
    return `${who ?? "all"}: ${figure} ${what}`;
  }
  if (content.kind === "share")
    return `${content.direction === "cap" ? "at most" : "at least"} ${content.percent}%: ${content.what}`;
  if (content.kind === "subject") return content.subject;
  if (content.kind === "score") return `${content.name}: ${content.points} points`;
  if (content.kind === "scoreLimit") return `${content.of} at most ${content.points}`;
  if (content.kind === "copies") return `${content.minimum} copies`;
  if (content.kind === "open") return content.what === "number" ? "number of the plan" : "day of issue";
  return vi.value(content);
}

const limit = (detail: string): string => (detail === "" ? "" : ` (limit ${detail})`);

const REASONS: Readonly<Record<ReasonCode, (words: string) => string>> = {
  "heading-line": () => "line of the heading or the ending",
  "before-body": (words) => `opening sentence: “${words}”`,
  "document-number": (words) => `document number “${words}”`,
  trigger: (words) => (words === "" ? "by how the sentence is written" : `words “${words}”`),
  "list-under": (words) => `listed under “${words}”`,
  "named-award": (words) => `named “${words}”`,
  "who-does": (words) => `orders “${words}”`,
  "signing-block": () => "signature",
  "guessed-year": () => "no year in the sentence: the plan's year",
  "no-head": () => "a day, but it is not clear of what",
  "no-trigger": () => "a day without “before” or “by”",
  "outside-section": () => "outside the part where this is usually said",
  "unknown-noun": () => "no list counts this",
  "left-open": () => "the plan leaves it open",
  inferred: (words) => `inferred from “${words}”`,
  "by-hand": () => "typed by hand",
};

const PROBLEMS: Readonly<Record<DocumentReason, (detail: string) => string>> = {
  encrypted: () => "The file has a password. Remove it and try again.",
  truncated: () => "The file is cut off; perhaps the download did not finish.",
  empty: () => "The file holds no text.",
  "too-large": (detail) => `The file is too large${limit(detail)}.`,
  "too-many-entries": (detail) => `The file has too many parts${limit(detail)}.`,
  "too-many-cells": (detail) => `The file has too many parts${limit(detail)}.`,
  ratio: (detail) => `The file is packed suspiciously${limit(detail)} and was not opened.`,
  time: (detail) => `Reading took too long${limit(detail)}.`,
  foreign: (detail) =>
    `This is no document that can be read${detail === "" ? "" : ` but ${detail}`}. Use .docx, .odt, .pdf with text, .txt, or paste the text.`,
  damaged: () => "The file is damaged. Open it in Word, save it and try again.",
  "no-sheets": () => "The file has no contents.",
  "not-found": () => "The file is not there.",
  "empty-folder": () => "The folder holds no file that can be read.",
  stopped: () => "The program came to a sudden end while it read this file, so it was not read this time.",
  "not-opened": () => "The file cannot be opened: another program holds it, or reading is not permitted.",
  scanned: () => "The PDF holds pictures only, no text. Use the Word file, a PDF with text, or paste the text.",
  garbled: () =>
    "The letters in the PDF are what a poor scan was taken for and cannot be read. Use the Word file, a PDF with real text, or paste the text.",
  "too-many-pages": (detail) => `The file has too many pages${limit(detail)}; no plan is that long.`,
  macros: () => "The file holds macros. Save it as .docx without macros and open that.",
};

export const en: DraftWording = {
  kinds: {
    number: "Number",
    issuer: "Issuer",
    issuedOn: "Issued on",
    title: "Title",
    basis: "Legal basis",
    period: "Period",
    submission: "To be sent",
    milestone: "Milestone",
    awardDeadline: "Award deadline",
    fieldDeadline: "To be done by",
    quota: "Quota",
    share: "Share",
    award: "Award",
    subject: "Who is awarded",
    document: "Dossier document",
    score: "Scored content",
    scoreLimit: "Most bonus or minus",
    copies: "Copies",
    column: "Field asked for",
    criterion: "Criterion",
    receiver: "Receiver",
    recipient: "Recipient",
    signature: "Signature",
    unitKind: "Kind of unit",
    duty: "Duty",
    open: "Left open",
  },
  piles: { sure: "Sure", look: "Please look", unused: "Not used" },
  mentions: { date: "date", number: "number", obligation: "obligation" },
  unused: {
    document: "number or day of a document referred to",
    anniversary: "anniversary or term",
    name: "part of a name",
    "paper-form": "form of the paper, length",
    heading: "heading or ending",
    "general-demand": "general demand without number or day",
    history: "year or period spoken of",
    other: "no figure of the campaign",
  },
  value,
  reason: ({ code, words }) => REASONS[code](words),
  documentProblem: (reason, detail) => PROBLEMS[reason](detail),
};
