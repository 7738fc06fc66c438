import type { Grid } from "../../grid/grid";

/** The very hidden sheet by which a unit's workbook carries the campaign it was made for. */
export const CARRIED_SHEET = "Kế hoạch kèm theo";
/** What its first cell says. */
export const CARRIED_HEAD = "Kế hoạch của đợt thi đua, để Sổ Thi đua kiểm tra ngay trong tệp này; không sửa.";

/** The text of the campaign that such a sheet carries; null where it carries none. */
export function carriedText({ rows }: Pick<Grid, "rows">): string | null {
  const [head = "", ...pieces] = rows.map(({ cells }) => String(cells[0]?.value ?? ""));
  return head === CARRIED_HEAD && pieces.length > 0 ? pieces.join("") : null;
}
