import type { Report, ReportInput } from "../../report/report";
import { signatureVariants } from "../../report/signature-variants";
import { USUAL_TEXTS } from "../../report/texts";
import type { ReportUsual } from "../views/report";

/** What a report says and whom it has sheets for, unless the clerk chooses otherwise. */
export function reportUsual({ campaign, today }: ReportInput, { units }: Pick<Report, "units">): ReportUsual {
  const {
    name,
    office: { place, symbol, recipients, signature, profile },
  } = campaign;
  return {
    units: units.map(({ unit, records }) => ({ unit, records: records.length })),
    paper: { place, symbol, recipients, about: name, day: today },
    texts: USUAL_TEXTS,
    signature,
    variants: signatureVariants(signature, profile),
  };
}
