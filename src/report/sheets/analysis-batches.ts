import { formula } from "../plan-value";
import { countRecords } from "../figures/formulas";
import type { ReportContext } from "../report-context";
import type { RegisterRecord } from "../../register/register";
import { batchCodeOf } from "../figures/row-codes";
import { occurs, shownAwards } from "./summary-columns";
import { nominatedFor, NO_SHARES, type Block, type BlockRow } from "./analysis-block";

/** By batch of the awards that are proposed in batches; null where none is. */
export function byBatch(context: ReportContext): Block | null {
  const {
    figures,
    input: { campaign },
  } = context;
  const batched = new Set(
    campaign.rules.flatMap((rule) =>
      rule.type === "awardDeadline" && rule.batch !== null && rule.register === "nominations" ? rule.awards : [],
    ),
  );
  const rows = shownAwards(context)
    .filter((award) => batched.has(award.code) && occurs(figures, award))
    .flatMap((award): readonly BlockRow[] => {
      const own = nominatedFor(context, award);
      const codeOf = (record: RegisterRecord): string => batchCodeOf(record, campaign);
      return [...new Set(own.map(codeOf))].sort().map((batch): BlockRow => ({
        label: `${award.name} – ${batch === "" ? "không ghi đợt" : `đợt ${batch.slice(1)}`}`,
        look: "row",
        values: () => [
          formula(countRecords({ award: award.name, batch }), own.filter((record) => codeOf(record) === batch).length),
        ],
      }));
    });
  return rows.length === 0
    ? null
    : {
        title: "Theo đợt",
        head: "Danh hiệu, hình thức và đợt",
        headers: ["Số đề nghị"],
        shares: NO_SHARES,
        rows,
        note: null,
      };
}
