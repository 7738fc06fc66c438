import type { Campaign } from "../../campaign/campaign";
import { campaignToJson } from "../../campaign/json";
import { bareSheet, cellPieces } from "../../grid/bare-sheet";
import type { Grid } from "../../grid/grid";
import type { SheetPlan } from "../../grid/sheet-plan";
import { A4, LOOKS, textCell } from "./looks";

/** The very hidden sheet by which a unit's workbook carries the campaign it was made for. */
export const CARRIED_SHEET = "Kế hoạch kèm theo";
const HEAD = "Kế hoạch của đợt thi đua, để Sổ Thi đua kiểm tra ngay trong tệp này; không sửa.";

/** The campaign as text in cells, one below the other. */
export function carriedSheet(campaign: Campaign): SheetPlan {
  return bareSheet({
    name: CARRIED_SHEET,
    kind: "lookup",
    visibility: "veryHidden",
    columns: [{ width: 50, hidden: false }],
    rows: [HEAD, ...cellPieces(campaignToJson(campaign))].map((piece) => [textCell(piece, LOOKS.lookup)]),
    page: A4("portrait"),
  });
}

/** The text of the campaign that such a sheet carries; null where it carries none. */
export function carriedText({ rows }: Pick<Grid, "rows">): string | null {
  const [head = "", ...pieces] = rows.map(({ cells }) => String(cells[0]?.value ?? ""));
  return head === HEAD && pieces.length > 0 ? pieces.join("") : null;
}
