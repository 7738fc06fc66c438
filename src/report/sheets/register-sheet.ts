import type { Campaign } from "../../campaign/campaign";
import { columnLetterOf, columnIndex, rangeOf } from "../../grid/address";
import type { FieldId, StandardField } from "../../grid/field";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import { REGISTER_HEADERS } from "../../register/headers";
import type { RegisterRecord } from "../../register/register";
import { dayOfIso } from "../../text/day";
import { Canvas, number, text } from "../canvas";
import { unitOf, type Figures } from "../figures";
import { A4_LANDSCAPE } from "../page";
import { STYLES, type StyleName } from "../styles";
import { KIND_LABELS, SEX_LABELS } from "../labels";

export const REGISTER_SHEET = "Sổ đề nghị";
export const REGISTER_TABLE = "SoDeNghi";
/** Header of the column of award codes, ";NTVT;GK;": what the figures count by. */
export const AWARD_CODES = "Mã khen thưởng";
export const UNIT_CODE = "Mã đơn vị";

interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly value: (record: RegisterRecord, index: number) => PlanValue;
}

const WIDTHS: Readonly<Partial<Record<StandardField, number>>> = {
  name: 26, position: 22, unit: 26, achievement: 48, award: 24, birth: 12, deedDate: 14, phone: 13, idNumber: 15, address: 30,
};
const DEFAULT_WIDTH = 16;
const DATES: ReadonlySet<FieldId> = new Set(["birth", "deedDate", "decisionDate", "recognisedOn", "startedOn", "finishedOn", "sentOn", "receivedOn"]);

function dateValue(iso: string | undefined): PlanValue {
  if (iso === undefined) return { kind: "blank" };
  const day = dayOfIso(iso);
  if (day !== null) return { kind: "date", serial: day };
  const [year, month] = iso.split("-");
  return text(month === undefined ? (year ?? "") : `${month}/${year ?? ""}`);
}

/** What a field shows in the register: labels for codes, real dates where the day is known. */
export function fieldValue(record: RegisterRecord, field: StandardField): PlanValue {
  const { fields } = record;
  switch (field) {
    case "kind":
      return text(fields.kind === undefined ? "" : KIND_LABELS[fields.kind]);
    case "sex":
      return text(fields.sex === undefined ? "" : SEX_LABELS[fields.sex]);
    case "award":
      return text((fields.awards ?? []).join("; "));
    case "direct":
      return text(fields.direct === undefined ? "" : fields.direct ? "x" : "");
    case "unit":
      return text(unitOf(record));
    case "lastName": case "firstName": case "birthMale": case "birthFemale": case "awardMark": case "attestation": case "seq":
      return { kind: "blank" };
    default: {
      const value = fields[field];
      if (value === undefined) return { kind: "blank" };
      if (DATES.has(field)) return dateValue(String(value));
      return typeof value === "number" ? number(value) : text(value);
    }
  }
}

const SHOWN: readonly StandardField[] = [
  "honorific", "rank", "name", "kind", "sex", "birth", "idNumber", "phone", "position", "subUnit", "address", "ethnicity", "party",
  "sector", "achievement", "deedDate", "award", "level", "decisionNumber", "decisionDate", "votes", "votePercent", "initiative",
  "initiativeLevel", "recognisedOn", "documents", "direct", "note",
];
const ALWAYS: ReadonlySet<StandardField> = new Set(["name", "kind", "birth", "position", "achievement", "deedDate", "award"]);

function usedFields(records: readonly RegisterRecord[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const record of records) for (const field of Object.keys(record.fields)) used.add(field === "awards" ? "award" : field);
  return used;
}

function columnsOf(campaign: Campaign, figures: Figures): readonly Column[] {
  const codes = new Map(figures.awards.map((award) => [award.name, award.code]));
  const unitCodes = new Map(figures.units.map((unit) => [unit.unit, unit.code]));
  const used = usedFields(figures.nominations);
  const asked = new Set(campaign.columns.map((column) => column.field));
  const headers = REGISTER_HEADERS.vi;
  const fieldColumns = SHOWN.filter((field) => ALWAYS.has(field) || used.has(field) || asked.has(field)).map(
    (field): Column => ({
      header: headers[field],
      width: WIDTHS[field] ?? DEFAULT_WIDTH,
      style: DATES.has(field) ? "date" : "cell",
      value: (record) => fieldValue(record, field),
    }),
  );
  const codesOf = (record: RegisterRecord): string => {
    const found = (record.fields.awards ?? []).flatMap((name) => codes.get(name) ?? []);
    return found.length === 0 ? "" : `;${found.join(";")};`;
  };
  return [
    { header: headers.seq, width: 6, style: "number", value: (_, index) => number(index + 1) },
    { header: UNIT_CODE, width: 8, style: "cellCenter", value: (record) => text(unitCodes.get(unitOf(record)) ?? "") },
    { header: headers.unit, width: WIDTHS.unit ?? DEFAULT_WIDTH, style: "cell", value: (record) => fieldValue(record, "unit") },
    ...fieldColumns,
    { header: AWARD_CODES, width: 14, style: "cell", value: (record) => text(codesOf(record)) },
    { header: "Tệp nguồn", width: 24, style: "cell", value: (record) => text(record.source.file) },
    { header: "Trang tính nguồn", width: 14, style: "cell", value: (record) => text(record.source.sheet) },
    { header: "Dòng nguồn", width: 8, style: "number", value: (record) => number(record.source.row) },
  ];
}

/** The register as an Excel table: one row a nomination, each with its file, sheet and row. */
export function registerSheet(campaign: Campaign, figures: Figures): SheetPlan {
  const columns = columnsOf(campaign, figures);
  const canvas = new Canvas({ name: REGISTER_SHEET, kind: "register", widths: columns.map((column) => column.width), page: A4_LANDSCAPE });
  columns.forEach((column, index) => {
    canvas.put(0, index, text(column.header), STYLES.header);
  });
  figures.nominations.forEach((record, index) => {
    columns.forEach((column, at) => {
      canvas.put(index + 1, at, column.value(record, index), STYLES[column.style]);
    });
  });
  const bottom = Math.max(1, figures.nominations.length);
  if (figures.nominations.length === 0) columns.forEach((_, at) => { canvas.put(1, at, { kind: "blank" }, STYLES.cell); });
  const range = rangeOf(0, 0, bottom, columns.length - 1);
  return canvas.plan({
    tabColor: "1F4E9E",
    tables: [{ name: REGISTER_TABLE, range, style: null, showFilter: true, totalsRow: false }],
    freeze: { rows: 1, columns: 4 },
    page: { ...A4_LANDSCAPE, titleRows: { from: 0, to: 0 }, footer: { left: "", right: "" } },
  });
}

/** "SoDeNghi[Mã đơn vị]": the column of the register that formulas count over. */
export const registerColumn = (header: string): string => `${REGISTER_TABLE}[${header}]`;

/** Letter of the column with that index; for links into the register. */
export const letter = (column: number): string => columnLetterOf(columnIndex(column));
