import type { Language } from "../base/language";
import { compareKey } from "../text/key";
import type { FieldId } from "./field";
import { byField, FIELDS, type StandardField } from "./field-facts";
import { EN } from "./words/en";
import { VI } from "./words/vi";

/** The header our own register gives to each field. Read back, such a header is its field for certain. */
export const REGISTER_HEADERS: Readonly<Record<Language, Readonly<Record<StandardField, string>>>> = {
  vi: byField((field) => VI[field].header),
  en: byField((field) => EN[field].header),
};

/**
 * Columns by which each row of our register says where it came from. A sheet that has all three of a language is ours.
 */
export const PROVENANCE_HEADERS = {
  vi: { file: "Tệp nguồn", sheet: "Trang tính nguồn", row: "Dòng nguồn" },
  en: { file: "Source file", sheet: "Source sheet", row: "Source row" },
} as const;

/** Stands in the register for a unit that is not known; read back, it is none. */
export const UNKNOWN_UNIT = "Chưa rõ đơn vị";

/** Stands for the file of a row that was typed into the register itself. */
export const TYPED_HERE = "Nhập tay trong sổ";

const ITEM_HEADERS = { attestation: "Cam kết tiêu chuẩn", documents: "Hồ sơ kèm theo", extra: "Mục riêng" } as const;

/**
 * Header of a column of our register that holds one criterion, one paper or one field of the campaign's own: "Cam kết
 * tiêu chuẩn Q7.1".
 */
export const itemHeader = (what: keyof typeof ITEM_HEADERS, id: string): string => `${ITEM_HEADERS[what]} ${id}`;

/** What such a header stands for; null for any other text. */
export function itemOfRegisterHeader(header: string): { readonly field: FieldId; readonly item: string | null } | null {
  for (const what of ["attestation", "documents"] as const) {
    const before = `${ITEM_HEADERS[what]} `;
    if (header.startsWith(before)) return { field: what, item: header.slice(before.length) };
  }
  const own = `${ITEM_HEADERS.extra} x:`;
  return header.startsWith(own) ? { field: `x:${header.slice(own.length)}`, item: null } : null;
}

const FIELD_BY_HEADER: ReadonlyMap<string, FieldId> = new Map(
  Object.values(REGISTER_HEADERS).flatMap((headers) =>
    FIELDS.map((field): [string, FieldId] => [compareKey(headers[field]), field]),
  ),
);

/** The field whose header in our own register this is; null for any other text. */
export const fieldOfRegisterHeader = (header: string): FieldId | null =>
  FIELD_BY_HEADER.get(compareKey(header)) ?? null;

const FIELD_BY_WRITTEN: ReadonlyMap<string, StandardField> = new Map(
  [VI, EN].flatMap((words) =>
    FIELDS.flatMap((field) =>
      (words[field].written ?? []).map((header): [string, StandardField] => [compareKey(header), field]),
    ),
  ),
);

/** The field whose words name this header as one that units write; null for any other text. */
export const fieldOfWrittenHeader = (header: string): StandardField | null =>
  FIELD_BY_WRITTEN.get(compareKey(header)) ?? null;

/** Which of the three provenance columns a header names; null for none. */
export function provenanceOfHeader(header: string): "file" | "sheet" | "row" | null {
  const key = compareKey(header);
  for (const { file, sheet, row } of Object.values(PROVENANCE_HEADERS)) {
    if (key === compareKey(file)) return "file";
    if (key === compareKey(sheet)) return "sheet";
    if (key === compareKey(row)) return "row";
  }
  return null;
}
