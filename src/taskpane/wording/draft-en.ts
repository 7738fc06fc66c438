import type { DraftScreenWording } from "./draft";

export const DRAFT_EN: DraftScreenWording = {
  pick: "Draft from a plan's text (Word, PDF)…",
  pickHelp:
    "Reads .docx, .odt, .pdf with text, .txt. Each value stands beside its sentence; only ticked values go into the campaign.",
  title: "Draft from the plan's text",
  help: "Click a value to see its sentence, a sentence to see its values. Sure values are ticked; the others are for you to decide.",
  text: "Text",
  values: "Values read",
  sure: (count) => `${count} sure`,
  look: (count) => `${count} to look at`,
  unused: (count) => `${count} numbers, dates and orders not used`,
  slips: (count) => `${count} places of the text to look at`,
  tickAll: "Tick the group",
  untickAll: "Untick the group",
  pleaseLook: "please look",
  showSentence: (place) => `Show the sentence at ${place}`,
  edit: "Correct",
  editOf: (value) => `Correct: ${value}`,
  save: "Save",
  cancel: "Cancel",
  add: "Add",
  addAs: (words) => `Add “${words}” as`,
  addHelp: "Select words of the text to add a value.",
  take: (ticked) => `Use ${ticked} ticked values`,
  close: "Drop the draft",
};
