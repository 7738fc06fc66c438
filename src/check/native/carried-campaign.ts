import type { Campaign } from "../../campaign/campaign";
import { campaignToJson } from "../../campaign/json";
import type { Grid } from "../../grid/grid";
import type { SheetPlan } from "../../grid/sheet-plan";
import { A4, LOOKS, textCell } from "./looks";

/** The very hidden sheet by which a unit's workbook carries the campaign it was made for. */
export const CARRIED_SHEET = "Kế hoạch kèm theo";
const HEAD = "Kế hoạch của đợt thi đua, để Sổ Thi đua kiểm tra ngay trong tệp này; không sửa.";
/** A cell holds 32,767 characters. */
const LONGEST = 30_000;

/** The campaign as text in cells, one below the other. */
export function carriedSheet(campaign: Campaign): SheetPlan {
  const text = campaignToJson(campaign);
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, at) =>
    text.slice(at * LONGEST, (at + 1) * LONGEST),
  );
  return {
    name: CARRIED_SHEET,
    kind: "lookup",
    visibility: "veryHidden",
    tabColor: null,
    columns: [{ width: 50, hidden: false }],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    rows: [HEAD, ...pieces].map((piece) => [textCell(piece, LOOKS.lookup)]),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    showGridlines: true,
    protection: null,
    page: A4("portrait"),
  };
}

/** The text of the campaign that such a sheet carries; null where it carries none. */
export function carriedText({ rows }: Pick<Grid, "rows">): string | null {
  const [head = "", ...pieces] = rows.map(({ cells }) => String(cells[0]?.value ?? ""));
  return head === HEAD && pieces.length > 0 ? pieces.join("") : null;
}
