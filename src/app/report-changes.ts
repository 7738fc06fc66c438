import type { PaperTexts, ReportChoices, ReportPart, ReportTexts } from "../report/report";

/** The record with one of its entries set; null takes it away. */
function withEntry<T extends object, K extends keyof T>(record: Partial<T>, key: K, value: T[K] | null): Partial<T> {
  const changed: Partial<T> = { ...record };
  if (value === null) Reflect.deleteProperty(changed, key);
  else changed[key] = value;
  return changed;
}

/** What a paper says; null for what it usually says. */
export const withPaper = <K extends keyof PaperTexts>(
  choices: ReportChoices,
  key: K,
  value: PaperTexts[K] | null,
): ReportChoices => ({ ...choices, paper: withEntry<PaperTexts, K>(choices.paper ?? {}, key, value) });

export const withReportText = (
  choices: ReportChoices,
  key: keyof ReportTexts,
  value: string | null,
): ReportChoices => ({ ...choices, texts: withEntry<ReportTexts, keyof ReportTexts>(choices.texts ?? {}, key, value) });

/** Another signature; null for the campaign's own. */
export const withSignature = (
  choices: ReportChoices,
  signature: NonNullable<ReportChoices["signature"]> | null,
): ReportChoices => withEntry<ReportChoices, "signature">(choices, "signature", signature);

const toggled = <T>(left: readonly T[], one: T, wanted: boolean): readonly T[] =>
  wanted ? left.filter((other) => other !== one) : [...left.filter((other) => other !== one), one];

export const withPart = (choices: ReportChoices, part: ReportPart, wanted: boolean): ReportChoices => ({
  ...choices,
  withoutParts: toggled(choices.withoutParts ?? [], part, wanted),
});

export const withUnit = (choices: ReportChoices, unit: string, wanted: boolean): ReportChoices => ({
  ...choices,
  withoutUnits: toggled(choices.withoutUnits ?? [], unit, wanted),
});

/** Whether anything is other than usual. */
export const isChanged = ({
  withoutParts = [],
  withoutUnits = [],
  order = "unit",
  collectivesFirst = true,
  signature,
  texts = {},
  paper = {},
}: ReportChoices): boolean =>
  withoutParts.length > 0 ||
  withoutUnits.length > 0 ||
  order !== "unit" ||
  !collectivesFirst ||
  signature !== undefined ||
  Object.keys(texts).length > 0 ||
  Object.keys(paper).length > 0;
