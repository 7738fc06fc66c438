import { FIELDS, isDateField, isShownField, sheetColumnOf, type ShownField } from "../../field/field-facts";
import type { SheetColumn } from "../../field/facts/field-facts";
import { itemHeader, PROVENANCE_HEADERS, REGISTER_HEADERS } from "../../field/headers";
import { unitNameOf } from "../../check/facts/places";
import type { RegisterRecord } from "../../register/register";
import { squeeze } from "../../text/key";
import type { PlanValue } from "../../grid/sheet-plan";
import { number, text } from "../plan-value";
import { awardTeller } from "../figures/figures";
import { AWARD_SEPARATOR, CODE_HEADERS, SUBJECT_FIELDS } from "../figures/formulas";
import { UNKNOWN_UNIT } from "../labels";
import { fieldValue, markText } from "../field-value";
import { codeColumns } from "./code-columns";
import { remembered, type ColumnsInput, type RegisterColumn } from "./register-column";

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

type ContentInput = Pick<ColumnsInput, "campaign" | "register" | "records">;

function fieldColumns({ campaign, register, records }: ContentInput): readonly RegisterColumn[] {
  const used = usedFields(records);
  const { awardsOf } = awardTeller(campaign);
  const asked = new Set<string>(
    campaign.columns.filter((rule) => rule.register === register).map(({ field }) => field),
  );
  asked.add(SUBJECT_FIELDS[register]);
  if (register === "nominations") asked.add("kind").add("award");
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

/** Longer texts are not compared: a formula takes no more than 255 characters of a text. */
const LONGEST_COMPARED = 120;

/** A value as a formula joins it to a text; null where that depends on the program's language, or is long. */
function joined(value: PlanValue | undefined): string | null {
  if (value?.kind === "blank") return "";
  if (value?.kind === "text") return value.text.length > LONGEST_COMPARED ? null : value.text;
  const figure = value?.kind === "date" ? value.serial : value?.kind === "number" ? value.number : null;
  return figure !== null && Number.isInteger(figure) ? String(figure) : null;
}

/** The cells of a record that findings are about, each with what it says: "Họ và tên=Nguyễn Văn An". */
function checkedCells(
  { found }: Pick<ColumnsInput, "found">,
  columns: readonly RegisterColumn[],
): (record: RegisterRecord) => string {
  const known = new Map(columns.map((column) => [column.header, column]));
  return (record) =>
    [...new Set([...found(record, "error"), ...found(record, "warning")])]
      .map((header) => {
        const said = joined(known.get(header)?.value(record, 0));
        return said === null ? header : `${header}=${said}`;
      })
      .join(AWARD_SEPARATOR);
}

/** The columns of a register's sheet: what units say, codes for the figures, and where each row came from. */
export function registerColumns(input: ColumnsInput): readonly RegisterColumn[] {
  const { figures, fileCode } = input;
  const { vi } = REGISTER_HEADERS;
  const shown = [...fieldColumns(input), ...itemColumns(input)];
  const told = (severity: "error" | "warning", header: string): RegisterColumn => ({
    ...remembered((record) => input.found(record, severity).join(AWARD_SEPARATOR), header, 18),
    style: "plainMark",
  });
  const unit = remembered(figures.unitCode, vi.unit, 26);
  return [
    {
      header: vi.seq,
      width: 6,
      style: "plainNumber",
      repeats: false,
      printed: true,
      value: (_, index) => number(index + 1),
    },
    unit,
    ...shown,
    ...codeColumns(input, new Set([vi.unit, ...shown.map(({ header }) => header)])),
    told("error", CODE_HEADERS.errors),
    told("warning", CODE_HEADERS.warnings),
    { ...remembered(checkedCells(input, [unit, ...shown]), CODE_HEADERS.checked, 18), style: "plainMark" },
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
