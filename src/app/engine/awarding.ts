import { eligibilityOf } from "../../check/eligibility/eligibility";
import { NO_CHOICES } from "../../register/register";
import { awardedOf } from "../../report/awarded/awarded";
import { awardedWorkbook } from "../../report/awarded/awarded-sheets";
import { awardFigures } from "../../report/awarded/statistics";
import type { ReportInput } from "../../report/report";
import { contextOf, gathererIn } from "../gather";
import type { FileWriterPort, ReadFile } from "../ports/files";
import type { AwardedMade, DecisionAsk } from "../views/awarded";
import type { FileBytes } from "../views/file";

interface AwardingSurroundings {
  readonly input: ReportInput;
  readonly writer: FileWriterPort;
  readonly readOne: (file: FileBytes) => Promise<ReadFile | undefined>;
}

/** After the decision: who got what, prize money, figures, and the book that is next year's history. */
export async function makeAwarded(
  { number, day, list }: DecisionAsk,
  { input, writer, readOne }: AwardingSurroundings,
): Promise<AwardedMade> {
  const { campaign, register, findings, earlier, overrules } = input;
  const read = list === null ? undefined : await readOne(list);
  if (list !== null && read?.ok !== true) return { ok: false, problem: "list-unread" };
  const typed = day === null || number.trim() === "" ? null : { number: number.trim(), day };
  const decided = read === undefined ? null : gathererIn(contextOf(campaign, []), NO_CHOICES)([read]);
  const { given, waiting, unmatched } = awardedOf(register, campaign, {
    typed,
    list: decided,
    salary: null,
    eligibility: eligibilityOf(register, findings, campaign, overrules),
  });
  if (given.length === 0 && unmatched.length === 0) return { ok: false, problem: "nothing-told" };
  const bytes = await writer.workbook(awardedWorkbook({ given, waiting, unmatched }, campaign, earlier));
  return {
    ok: true,
    view: {
      given: given.length,
      waiting: waiting.length,
      unmatched: unmatched.map(({ fields }) => fields.name ?? ""),
      money: given.reduce((sum, { money }) => sum + (money ?? 0), 0),
      withoutMoney: given.filter(({ money }) => money === null).length,
      figures: awardFigures(given),
      file: { name: `ket-qua-khen-thuong-${campaign.id}.xlsx`, bytes },
    },
  };
}
