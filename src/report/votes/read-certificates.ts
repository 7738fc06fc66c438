import { addTo } from "../../base/group-by";
import type { Grid } from "../../grid/grid";
import { compareKey } from "../../text/key";

/** Of whom a row of the certificates is, as its columns tell. */
const CERTIFICATE_KEY = ["Khen thưởng", "Cấp", "Họ và tên", "Đơn vị"] as const;

/** Columns in which the decision is told once it is taken. */
export const DECISION_HEADERS = { number: "Số quyết định", day: "Ngày quyết định", book: "Số vào sổ" } as const;

/** Cells of one row by the header over them, without the empty ones. */
export type CertificateRow = ReadonlyMap<string, string>;

/** Rows by the one whom they are of; several where names are alike, in the order of the sheet. */
export type Certificates = ReadonlyMap<string, readonly CertificateRow[]>;

export const certificateKey = (row: CertificateRow): string =>
  CERTIFICATE_KEY.map((header) => compareKey(row.get(header) ?? "")).join("|");

/** What stands in a sheet of certificates, wherever its rows were moved; null where the sheet is none. */
export function readCertificates({ rows }: Pick<Grid, "rows">): Certificates | null {
  let headers: readonly string[] | null = null;
  const found = new Map<string, CertificateRow[]>();
  for (const { cells } of rows) {
    const texts = Array.from(cells, (cell) => cell?.text.trim() ?? "");
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
