import { addTo } from "../../base/group-by";
import type { Grid } from "../../grid/grid";
import { compareKey } from "../../text/key";

export const CERTIFICATE_COLUMNS = { award: "Khen thưởng", level: "Cấp", name: "Họ và tên", unit: "Đơn vị" } as const;

/** Of whom a row of the certificates is, as its columns tell. */
const CERTIFICATE_KEY: readonly string[] = Object.values(CERTIFICATE_COLUMNS);

/** Columns in which the decision is told once it is taken. */
export const DECISION_HEADERS = { number: "Số quyết định", day: "Ngày quyết định", book: "Số vào sổ" } as const;

/** Cells of one row by the header over them, without the empty ones. */
export type CertificateRow = ReadonlyMap<string, string>;

/** Rows by the one whom they are of; several where names are alike, in the order of the sheet. */
export type Certificates = ReadonlyMap<string, readonly CertificateRow[]>;

export const certificateKey = (row: CertificateRow): string =>
  CERTIFICATE_KEY.map((header) => compareKey(row.get(header) ?? "")).join("|");

/** What stands in a sheet of certificates, wherever its rows were moved; null where the sheet is none. */
export const readCertificates = ({ rows }: Pick<Grid, "rows">): Certificates | null =>
  rowsByKey(rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text.trim() ?? "")));

/** The same of its rows as texts. */
export function rowsByKey(rows: readonly (readonly string[])[]): Certificates | null {
  let headers: readonly string[] | null = null;
  const found = new Map<string, CertificateRow[]>();
  for (const texts of rows) {
    if (headers === null) {
      if (CERTIFICATE_KEY.every((header) => texts.includes(header))) headers = texts;
      continue;
    }
    const row = new Map(
      headers.map((header, at) => [header, texts[at] ?? ""] as const).filter(([, text]) => text !== ""),
    );
    addTo(found, certificateKey(row), row);
  }
  return headers === null ? null : found;
}
