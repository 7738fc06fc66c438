import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import { FIELDS, type FieldId } from "../../field/field";
import { rowAt, type Grid } from "../../grid/grid";
import type { Evidence } from "../../layout/layout";
import { explainTaken } from "../../register/wording/explain";
import { compareVietnamese } from "../../text/collate";
import { squeeze } from "../../text/key";

/** The reasons that have a sentence, as sentences. */
export const sentencesOf = (evidence: readonly Evidence[], language: Language): readonly string[] =>
  evidence.map((one) => explainTaken(one, language));

/** What a clerk may answer a column to be: what the campaign asks and knows, by name. */
export const fieldChoices = (
  language: Language,
  extra: readonly FieldId[],
): readonly { readonly id: FieldId; readonly label: string }[] =>
  [...new Set([...FIELDS, ...extra])]
    .map((id) => ({ id, label: fieldLabel(id, language) }))
    .sort((a, b) => compareVietnamese(a.label, b.label));

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
