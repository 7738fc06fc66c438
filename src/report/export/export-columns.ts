import type { Campaign } from "../../campaign/campaign";
import { unitNameOf } from "../../check/facts/places";
import { FIELD_FACTS, FIELDS, isFieldOf, isOwnField, type FieldOf, type OwnField } from "../../field/field-facts";
import { MEANINGS } from "../../field/field-label";
import type { RegisterRecord } from "../../register/register";
import { dayOfIso, type Day } from "../../text/day";
import { awardTeller } from "../figures/figures";

interface ColumnOf<Type extends string, Value> {
  /** Fixed name in lower snake case: the same in every office's file, so that thousands of registers unite. */
  readonly name: string;
  readonly type: Type;
  readonly value: (record: RegisterRecord) => Value | null;
  /** What stands in it, for the data dictionary. */
  readonly meaning: string;
}

/** One column of the register for other programs; fits `ExportColumn` of the writers. */
type RegisterExportColumn =
  | ColumnOf<"text", string>
  | ColumnOf<"integer" | "decimal", number>
  | ColumnOf<"date", Day>
  | ColumnOf<"boolean", boolean>
  | ColumnOf<"texts", readonly string[]>;

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const EXPORTED: readonly OwnField[] = FIELDS.filter(isOwnField).filter(
  (field) => FIELD_FACTS[field].exported === undefined,
);

/** Whole days of a date that may be a month or a year. */
const dayColumn = (field: FieldOf<"date"> & OwnField): RegisterExportColumn => ({
  name: `${snake(field)}_day`,
  type: "date",
  meaning: `${MEANINGS[field]}, chỉ khi biết đủ ngày`,
  value: ({ fields }) => {
    const iso = fields[field];
    return iso === undefined ? null : dayOfIso(iso);
  },
});

function textColumns(field: OwnField): readonly RegisterExportColumn[] {
  if (!isFieldOf(field, "text", "date", "phone", "id", "sex")) return [];
  const text: RegisterExportColumn = {
    name: snake(field),
    type: "text",
    meaning: MEANINGS[field],
    value: ({ fields }) => fields[field] ?? null,
  };
  return isFieldOf(field, "date") ? [text, dayColumn(field)] : [text];
}

function numberColumns(field: OwnField): readonly RegisterExportColumn[] {
  if (!isFieldOf(field, "count", "percent", "decimal")) return [];
  return [
    {
      name: snake(field),
      type: isFieldOf(field, "count") ? "integer" : "decimal",
      meaning: MEANINGS[field],
      value: ({ fields }) => fields[field] ?? null,
    },
  ];
}

function answerColumns(field: OwnField): readonly RegisterExportColumn[] {
  if (!isFieldOf(field, "answer")) return [];
  return [
    { name: snake(field), type: "boolean", meaning: MEANINGS[field], value: ({ fields }) => fields[field] ?? null },
  ];
}

/** "PHÒNG NỘI VỤ - UBND HUYỆN QUỐC OAI": thousands of offices are called alike, so the body above belongs to the name. */
const officeInFull = ({ name, superior }: Campaign["office"]): string =>
  superior === "" || name.includes(superior) ? name : `${name} - ${superior}`;

const FNV = { offset: 2_166_136_261, prime: 16_777_619 } as const;

/** Eight digits that are equal for equal rules. */
function rulesVersion({
  awards,
  rules,
  criteria,
  columns,
}: Pick<Campaign, "awards" | "rules" | "criteria" | "columns">): string {
  let hash: number = FNV.offset;
  for (const letter of JSON.stringify([awards, rules, criteria, columns]))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV.prime) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/**
 * The columns of the register for databases: fixed names and types whatever the campaign, so that files of many
 * offices unite without mapping. Personal numbers stay text.
 */
export function exportColumns(
  campaign: Pick<Campaign, "id" | "year" | "office" | "awards" | "rules" | "criteria" | "columns">,
  exportedOn: Day | null = null,
): readonly RegisterExportColumn[] {
  const { id, year, office } = campaign;
  const { awardsOf, assumes } = awardTeller(campaign);
  const [full, version] = [officeInFull(office), rulesVersion(campaign)];
  return [
    { name: "office", type: "text", meaning: "Cơ quan lập sổ, tên đầy đủ", value: () => full },
    {
      name: "office_superior",
      type: "text",
      meaning: "Cơ quan cấp trên của cơ quan lập sổ",
      value: () => office.superior,
    },
    {
      name: "office_code",
      type: "text",
      meaning: "Mã đơn vị hành chính của cơ quan lập sổ; trống nếu chưa khai",
      value: () => office.code ?? null,
    },
    { name: "exported_on", type: "date", meaning: "Ngày xuất sổ", value: () => exportedOn },
    {
      name: "rules_version",
      type: "text",
      meaning: "Phiên bản quy định của đợt: hai sổ khác nhau ở đây là lập theo quy định khác nhau",
      value: () => version,
    },
    { name: "campaign", type: "text", meaning: "Mã đợt thi đua", value: () => id },
    { name: "year", type: "integer", meaning: "Năm của đợt thi đua", value: () => year },
    {
      name: "register",
      type: "text",
      meaning:
        "nominations: đề nghị; articles: bài viết; works: công trình, sự kiện; initiatives: sáng kiến; scores: chấm điểm thi đua; submissions: hồ sơ đã nhận",
      value: ({ register }) => register,
    },
    { name: "unit", type: "text", meaning: "Đơn vị đề nghị, theo danh sách đơn vị nơi nhận ra", value: unitNameOf },
    {
      name: "unit_known",
      type: "boolean",
      meaning: "true: đơn vị có trong danh sách đơn vị",
      value: ({ unitMatch }) => unitMatch !== null && unitMatch.unit !== null,
    },
    { name: "kind", type: "text", meaning: MEANINGS.kind, value: ({ fields }) => fields.kind ?? null },
    {
      name: "awards",
      type: "texts",
      meaning: "Danh hiệu, hình thức khen thưởng đề nghị, như báo cáo của cơ quan tính",
      value: (record) => {
        const awards = awardsOf(record);
        return awards.length === 0 ? null : awards;
      },
    },
    {
      name: "awards_assumed",
      type: "boolean",
      meaning: "true: đơn vị không ghi, tính cho danh hiệu duy nhất của kế hoạch",
      value: assumes,
    },
    ...EXPORTED.flatMap(textColumns),
    ...EXPORTED.flatMap(numberColumns),
    ...EXPORTED.flatMap(answerColumns),
    { name: "source_file", type: "text", meaning: "Tệp nguồn", value: ({ source }) => source.file },
    { name: "source_sheet", type: "text", meaning: "Trang tính nguồn", value: ({ source }) => source.sheet },
    { name: "source_row", type: "integer", meaning: "Dòng nguồn, đếm từ 1", value: ({ source }) => source.row },
  ];
}

/** Column by column: name, type, meaning. Stands beside a CSV and in the metadata of a Parquet file. */
export const dataDictionary = (columns: readonly RegisterExportColumn[]): string =>
  ["name\ttype\tmeaning", ...columns.map(({ name, type, meaning }) => `${name}\t${type}\t${meaning}`)].join("\n");
