import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import type { Campaign } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { FIELD_FACTS, FIELDS, type StandardField } from "../../field/field-facts";
import { rowAt, type Grid } from "../../grid/grid";
import type { Evidence } from "../../layout/layout";
import { explainTaken } from "../../register/wording/explain";
import type { FieldChoice } from "../views/questions";
import { compareVietnamese } from "../../text/collate";
import { squeeze } from "../../text/key";

/** The reasons that have a sentence, as sentences. */
export const sentencesOf = (evidence: readonly Evidence[], language: Language): readonly string[] =>
  evidence.map((one) => explainTaken(one, language));

/**
 * What a clerk may answer a column to be, by name: what the campaign's lists ask for, then all else that its registers
 * can hold. What only lists of other registers hold is not offered.
 */
export function fieldChoices(
  language: Language,
  campaign: Pick<Campaign, "columns" | "registers"> | null,
): readonly FieldChoice[] {
  const asked = new Set(campaign?.columns.map(({ field }) => field));
  const registers = campaign?.registers ?? [];
  const isOurs = (field: StandardField): boolean => {
    const { speaksFor } = FIELD_FACTS[field];
    return speaksFor === undefined || registers.length === 0 || registers.includes(speaksFor);
  };
  return [...new Set<FieldId>([...FIELDS.filter(isOurs), ...asked])]
    .map((id) => ({ id, label: fieldLabel(id, language), asked: asked.has(id) }))
    .sort((a, b) => Number(b.asked) - Number(a.asked) || compareVietnamese(a.label, b.label));
}

/** A text cut to what a person can take in at a glance. */
export const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** The filled cells of a row in one line. */
export function textOfRow(grid: Grid, index: number, longest: number): string {
  const texts: string[] = [];
  rowAt(grid, index)?.cells.forEach((cell) => {
    if (cell !== undefined && cell.text.trim() !== "") texts.push(squeeze(cell.text));
  });
  return cut(texts.join(" · "), longest);
}
