import type { Campaign } from "../../campaign/campaign";
import { eligibilityOf } from "../../check/eligibility/eligibility";
import type { Finding } from "../../check/finding";
import { messageOf } from "../../check/wording/index";
import { findingKey } from "../../check/verdicts/finding-key";
import type { Judged } from "../../check/verdicts/judge";
import type { Register } from "../../register/register";
import type { Language } from "../../base/language";
import { handOverOf } from "../../check/stamp/hand-over";

function findingJson(found: Finding, register: Register, language: Language) {
  const { file, sheet, row, column, field, unit } = found.place;
  return {
    key: findingKey(found, register),
    code: found.code,
    severity: found.severity,
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(field === undefined ? {} : { field }),
    ...(unit === undefined ? {} : { unit }),
    params: found.params,
    message: messageOf(found, language),
    fix: found.fix,
    ...(found.group === undefined ? {} : { group: found.group }),
    ...(found.cases === undefined ? {} : { cases: found.cases }),
    ...(found.verdict === undefined ? {} : { verdict: found.verdict }),
  };
}

/** The document that `check --json` prints: `contract.md`, "check". */
export function checkJson(campaign: Campaign, register: Register, { open, ignored }: Judged, language: Language) {
  const told = (found: Finding) => findingJson(found, register, language);
  return {
    version: 1,
    campaign: campaign.id,
    records: register.records.length,
    handOver: register.files.map((file) => ({ file: file.file, ...handOverOf(file) })),
    findings: open.map(told),
    ...(ignored.length === 0 ? {} : { ignored: ignored.map(told) }),
    eligibility: [...eligibilityOf(register, open, campaign).values()].map(({ record, state, because }) => ({
      record,
      state,
      because,
    })),
  };
}
