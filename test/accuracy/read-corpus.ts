import { checkRegister } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { contextOf } from "../../src/app/gather";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { takeIn } from "../../src/register/take-in";
import { NO_CHOICES, type Register } from "../../src/register/register";
import { ACCURACY_CAMPAIGN, CHECK_DAY } from "./campaign";
import type { CorpusFile } from "./generate/corpus";

export interface ReadFile {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/** What the product reads in one file and says of it, as `inspect` and `check` would. */
export async function readCorpusFile({ truth, bytes }: CorpusFile): Promise<ReadFile> {
  const workbook = await readWorkbook(truth.file, bytes);
  const register = takeIn([workbook], [], contextOf(ACCURACY_CAMPAIGN, []), NO_CHOICES);
  if (CHECK_DAY === null) throw new Error("no such day");
  return {
    register,
    findings: checkRegister({ campaign: ACCURACY_CAMPAIGN, register, today: CHECK_DAY, earlier: [] }),
  };
}
