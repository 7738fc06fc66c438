import type { ReportContext } from "../report-context";
import type { SheetBuilder } from "../sheet-builder";
import { putHeading, putSignatures, putTitle } from "./heading";

/** The office's heading, a title and what the campaign is called; gives the first free row. */
export function putOfficeHead(
  builder: SheetBuilder,
  { input: { campaign }, paperDay }: Pick<ReportContext, "input" | "paperDay">,
  middle: number,
  title: string,
): number {
  const { superior, name } = campaign.office;
  const row = putHeading(builder, { campaign, day: paperDay, middle, superior, issuer: name, number: null });
  return putTitle(builder, row, title, campaign.name);
}

/** Who drew the sheet up and who signs for the office, from that row on; gives the first free row. */
export const putOfficeFoot = (
  builder: SheetBuilder,
  row: number,
  { texts, signature }: Pick<ReportContext, "texts" | "signature">,
  { middle, keepFrom }: { readonly middle: number; readonly keepFrom: number },
): number => putSignatures(builder, row, { middle, preparer: texts.preparer, recipients: [], signature, keepFrom });
