import type { ExpectedUnit } from "../../src/campaign/campaign";
import type { Grid, Workbook } from "../../src/grid/grid";
import {
  NO_CHOICES,
  type Choices,
  type Register,
  type RegisterRecord,
  type TakeInContext,
} from "../../src/register/register";
import { isAskedPurpose } from "../../src/register/purpose/purpose";
import { purposeShape } from "../../src/register/shape";
import { takeIn } from "../../src/register/take-in";
import { gridOf, type GridOptions, type Literal } from "../support/grid";

/** A workbook of one or more sheets. */
export const workbookOf = (sheets: readonly Grid[], name = "a.xlsx"): Workbook => ({
  name,
  fingerprint: null,
  sheets,
  properties: {},
});

export const EMPTY_CONTEXT: TakeInContext = { units: [], awards: [] };

export const unitOf = (name: string, aliases: readonly string[] = []): ExpectedUnit => ({
  name,
  kind: null,
  headcount: null,
  aliases,
  sector: null,
});

export interface TakeOptions extends GridOptions {
  readonly context?: TakeInContext;
  readonly choices?: Partial<Choices>;
  readonly file?: string;
}

/** The answer that all lists of people without a word of what for are nominations. */
const allNominations = ({ files }: Register): NonNullable<Choices["purposes"]> =>
  Object.fromEntries(
    files
      .flatMap(({ sheets }) => sheets)
      .filter(({ purpose }) => isAskedPurpose(purpose.purpose))
      .map((sheet) => [purposeShape(sheet), "take"]),
  );

/** Takes in workbooks whose lists of people the clerk knows to be nominations. */
function takeNominations(
  workbooks: readonly Workbook[],
  context: TakeInContext = EMPTY_CONTEXT,
  choices: Choices = NO_CHOICES,
): Register {
  const first = takeIn(workbooks, [], context, choices);
  const purposes = { ...allNominations(first), ...choices.purposes };
  return Object.keys(purposes).length === 0 ? first : takeIn(workbooks, [], context, { ...choices, purposes });
}

/** The register made of one sheet of plain values, which the clerk knows to be nominations. */
export const take = (rows: readonly (readonly Literal[])[], options: TakeOptions = {}): Register =>
  takeNominations([workbookOf([gridOf(rows, options)], options.file ?? "a.xlsx")], options.context, {
    ...NO_CHOICES,
    ...options.choices,
  });

/** The clean values of each record. */
export const fieldsOf = (register: Register): readonly RegisterRecord["fields"][] =>
  register.records.map(({ fields }) => fields);

/** Field of each column of the first table, by position; null where it is asked. */
export const columnsOf = (register: Register): readonly (string | null)[] =>
  register.files[0]?.sheets[0]?.tables[0]?.columns.map(({ field }) => field) ?? [];
