import type { Campaign } from "../../campaign/campaign";
import { campaignToJson } from "../../campaign/json";
import { bareSheet, cellPieces } from "../../grid/bare-sheet";
import type { SheetPlan } from "../../grid/sheet-plan";
import { CARRIED_HEAD, CARRIED_SHEET } from "./carried-text";
import { A4, LOOKS, textCell } from "./looks";

/** The campaign as text in cells, one below the other. */
export function carriedSheet(campaign: Campaign): SheetPlan {
  return bareSheet({
    name: CARRIED_SHEET,
    kind: "lookup",
    visibility: "veryHidden",
    columns: [{ width: 50, hidden: false }],
    rows: [CARRIED_HEAD, ...cellPieces(campaignToJson(campaign))].map((piece) => [textCell(piece, LOOKS.lookup)]),
    page: A4("portrait"),
  });
}
