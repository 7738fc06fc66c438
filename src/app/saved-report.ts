import * as v from "valibot";
import { REPORT_PARTS, type ReportChoices } from "../report/report";
import type { Day } from "../text/day";

const text = v.string();
const day = v.custom<Day>((value) => typeof value === "number" && Number.isInteger(value) && value > 0);

/** What the clerk chose for the report, as the workbook keeps it. */
export const reportChoicesSchema = v.object({
  withoutParts: v.exactOptional(v.array(v.picklist(REPORT_PARTS))),
  withoutUnits: v.exactOptional(v.array(text)),
  order: v.exactOptional(v.picklist(["unit", "given-name"])),
  collectivesFirst: v.exactOptional(v.boolean()),
  signature: v.exactOptional(v.object({ lines: v.array(text), name: v.nullable(text) })),
  texts: v.exactOptional(
    v.object({
      summaryTitle: v.exactOptional(text),
      analysisTitle: v.exactOptional(text),
      listTitle: v.exactOptional(text),
      unitTitle: v.exactOptional(text),
      trackerTitle: v.exactOptional(text),
      returnedTitle: v.exactOptional(text),
      quotaTitle: v.exactOptional(text),
      proofTitle: v.exactOptional(text),
      sourcesTitle: v.exactOptional(text),
      preparer: v.exactOptional(text),
      unitSigner: v.exactOptional(text),
    }),
  ),
  paper: v.exactOptional(
    v.object({
      place: v.exactOptional(text),
      day: v.exactOptional(day),
      symbol: v.exactOptional(text),
      about: v.exactOptional(text),
      recipients: v.exactOptional(v.array(text)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ReportChoices>;
