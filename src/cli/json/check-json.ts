import type { Campaign } from "../../campaign/campaign";
import { eligibilityOf } from "../../check/eligibility/eligibility";
import type { Finding } from "../../check/finding";
import { messageOf } from "../../check/wording/index";
import type { Register } from "../../register/register";
import type { Language } from "../../base/language";
import { handOverOf } from "../../check/stamp/hand-over";

function findingJson(found: Finding, language: Language) {
  const { file, sheet, row, column, field, unit } = found.place;
  return {
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
  };
}

/** The document that `check --json` prints: `contract.md`, "check". */
export function checkJson(campaign: Campaign, register: Register, findings: readonly Finding[], language: Language) {
  return {
    version: 1,
    campaign: campaign.id,
    records: register.records.length,
    handOver: register.files.map((file) => ({ file: file.file, ...handOverOf(file) })),
    findings: findings.map((found) => findingJson(found, language)),
    eligibility: [...eligibilityOf(register, findings, campaign).values()].map(({ record, state, because }) => ({
      record,
      state,
      because,
    })),
  };
}
