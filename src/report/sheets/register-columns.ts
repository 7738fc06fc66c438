import type { Campaign, RegisterKind } from "../../campaign/campaign";
import { batchOf } from "../../check/facts/batches";
import type { PlanValue } from "../../grid/sheet-plan";
import { FIELDS, isDateField, isShownField, sheetColumnOf, type ShownField } from "../../field/field-facts";
import type { SheetColumn } from "../../field/facts/field-facts";
import { itemHeader, PROVENANCE_HEADERS, REGISTER_HEADERS } from "../../field/headers";
import { unitNameOf } from "../../check/facts/places";
import type { RegisterRecord } from "../../register/register";
import { squeeze } from "../../text/key";
import { number, text } from "../sheet-builder";
import { awardTeller, type Figures } from "../figures/figures";
import { AWARD_SEPARATOR, CODE_HEADERS, DECIDED, PROPOSED, UNKNOWN_CODE } from "../figures/formulas";
import type { LineCounter } from "../print/text-width";
import { monthCode, type RuleMark } from "../figures/rule-marks";
import { UNKNOWN_UNIT } from "../labels";
import type { StyleName } from "../styles";
import { fieldValue, markText } from "../field-value";

export interface RegisterColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  /** Values repeat down the column: worth remembering. */
  readonly repeats: boolean;
  /** Printed with the register: what a reader on paper wants to see. */
  readonly printed: boolean;
  readonly value: (record: RegisterRecord, index: number) => PlanValue;
}

const DEFAULT_WIDTH = 16;

/** A field that has a column of the register's sheet, with the column's facts. */
interface ShownColumn extends SheetColumn {
  readonly field: ShownField;
}

/** What the register shows, in this order: what is printed, then the rest, on the screen only. */
const SHOWN: readonly ShownColumn[] = FIELDS.filter(isShownField)
  .map((field): ShownColumn => ({ field, ...sheetColumnOf(field) }))
  .sort((a, b) => Number(b.printed ?? false) - Number(a.printed ?? false) || a.place - b.place);

/** The fields that some record has. Only those not met before are looked for: most are, in the first records. */
function usedFields(records: readonly RegisterRecord[]): ReadonlySet<ShownField> {
  const used = new Set<ShownField>();
  let unmet = SHOWN.map(({ field }) => field);
  for (const { fields } of records) {
    const met = unmet.filter((field) => fields[field === "award" ? "awards" : field] !== undefined);
    if (met.length === 0) continue;
    for (const field of met) used.add(field);
    unmet = unmet.filter((field) => !used.has(field));
  }
  return used;
}

/** Excel refuses longer headers, and two that differ by capitals only. */
const LONGEST_HEADER = 200;

/** Columns for what records hold by key: one for each key, keys that Excel could not tell apart together. */
function keyedColumns(
  records: readonly RegisterRecord[],
  what: "attestation" | "documents" | "extra",
  keysOf: (record: RegisterRecord) => object,
  value: (record: RegisterRecord, key: string) => string,
  width: number,
): readonly RegisterColumn[] {
  const headers = new Map<string, { readonly header: string; readonly keys: string[] }>();
  const seen = new Set<string>();
  for (const record of records) {
    for (const key in keysOf(record)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const header = squeeze(itemHeader(what, key)).slice(0, LONGEST_HEADER);
      const known = headers.get(header.toLowerCase());
      if (known === undefined) headers.set(header.toLowerCase(), { header, keys: [key] });
      else known.keys.push(key);
    }
  }
  return [...headers.values()].map(({ header, keys }) =>
    remembered((record) => keys.map((key) => value(record, key)).find((shown) => shown !== "") ?? "", header, width),
  );
}

const remembered = (value: (record: RegisterRecord) => string, header: string, width: number): RegisterColumn => ({
  header,
  width,
  style: "plain",
  repeats: true,
  printed: false,
  value: (record) => text(value(record)),
});

/** The month by which progress is followed: of the deed, else of what shows when the record came about. */
export function monthOf({ fields, register }: RegisterRecord): string | null {
  const date =
    register === "nominations"
      ? (fields.deedDate ?? fields.decisionDate)
      : (fields.receivedOn ?? fields.sentOn ?? fields.finishedOn ?? fields.recognisedOn);
  return date !== undefined && date.length >= "2022-03".length ? date.slice(0, "2022-03".length) : null;
}

/** "D1" for the batch a record is entered for; "" where it names none. */
export function batchCodeOf(record: RegisterRecord, campaign: Campaign): string {
  const batch = batchOf(record, campaign);
  return batch === null ? "" : `D${String(batch)}`;
}

export const isDecided = ({ fields }: RegisterRecord): boolean =>
  fields.decisionNumber !== undefined || fields.decisionDate !== undefined;

export interface ColumnsInput {
  readonly campaign: Campaign;
  readonly figures: Figures;
  readonly register: RegisterKind;
  readonly records: readonly RegisterRecord[];
  readonly marks: readonly RuleMark[];
  /** "T01" for a file. */
  readonly fileCode: (file: string) => string;
  readonly lines: LineCounter;
}

type ContentInput = Pick<ColumnsInput, "campaign" | "register" | "records">;

function fieldColumns({ campaign, register, records }: ContentInput): readonly RegisterColumn[] {
  const used = usedFields(records);
  const { awardsOf } = awardTeller(campaign);
  const asked = new Set<string>(
    campaign.columns.filter((rule) => rule.register === register).map(({ field }) => field),
  );
  if (register === "nominations") asked.add("name").add("kind").add("award");
  return SHOWN.filter(({ field }) => used.has(field) || asked.has(field)).map(
    ({ field, width, repeats, printed }): RegisterColumn => ({
      header: REGISTER_HEADERS.vi[field],
      width: width ?? DEFAULT_WIDTH,
      style: isDateField(field) ? "plainDate" : "plain",
      repeats: repeats ?? false,
      printed: printed ?? false,
      value:
        field === "award"
          ? (record) => text(awardsOf(record).join(AWARD_SEPARATOR))
          : (record) => fieldValue(record, field),
    }),
  );
}

const itemColumns = ({ records }: ContentInput): readonly RegisterColumn[] => [
  ...keyedColumns(
    records,
    "attestation",
    ({ attestations }) => attestations,
    ({ attestations }, key) => markText(attestations[key]),
    12,
  ),
  ...keyedColumns(
    records,
    "documents",
    ({ papers }) => papers,
    ({ papers }, key) => markText(papers[key]),
    12,
  ),
  ...keyedColumns(
    records,
    "extra",
    ({ extra }) => extra,
    ({ extra }, key) => extra[key] ?? "",
    14,
  ),
];

/** The columns that show what records say, as the register's sheet has them: what a person may correct there. */
export const contentColumns = (input: ContentInput): readonly Pick<RegisterColumn, "header" | "value">[] => [
  { header: REGISTER_HEADERS.vi.unit, value: (record) => text(unitNameOf(record) ?? UNKNOWN_UNIT) },
  ...fieldColumns(input),
  ...itemColumns(input),
];

function codeColumns({ campaign, register, marks }: ColumnsInput): readonly RegisterColumn[] {
  return [
    remembered((record) => monthCode(monthOf(record) ?? ""), CODE_HEADERS.month, 11),
    remembered((record) => batchCodeOf(record, campaign) || UNKNOWN_CODE, CODE_HEADERS.batch, 8),
    ...(register === "nominations"
      ? [remembered((record) => (isDecided(record) ? DECIDED : PROPOSED), CODE_HEADERS.decided, 14)]
      : []),
    ...marks
      .filter((mark) => mark.register === register)
      .map((mark) => remembered(({ id }) => mark.tags.get(id) ?? "", mark.header, 10)),
  ];
}

/** The columns of a register's sheet: what units say, codes for the figures, and where each row came from. */
export function registerColumns(input: ColumnsInput): readonly RegisterColumn[] {
  const { figures, fileCode } = input;
  const kinds = new Map(figures.units.map((unit) => [unit.code, unit.kindCode]));
  const { vi } = REGISTER_HEADERS;
  return [
    {
      header: vi.seq,
      width: 6,
      style: "plainNumber",
      repeats: false,
      printed: true,
      value: (_, index) => number(index + 1),
    },
    remembered(figures.unitCode, vi.unit, 26),
    ...fieldColumns(input),
    ...itemColumns(input),
    ...codeColumns(input),
    remembered((record) => kinds.get(figures.unitCode(record)) || UNKNOWN_CODE, CODE_HEADERS.unitKind, 14),
    remembered(({ source }) => fileCode(source.file), CODE_HEADERS.file, 8),
    remembered(({ source }) => source.file, PROVENANCE_HEADERS.vi.file, 26),
    remembered(({ source }) => source.sheet, PROVENANCE_HEADERS.vi.sheet, 16),
    {
      header: PROVENANCE_HEADERS.vi.row,
      width: 8,
      style: "plainNumber",
      repeats: false,
      printed: false,
      value: ({ source }) => number(source.row),
    },
  ];
}
