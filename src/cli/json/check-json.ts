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
  };
}

/** The document that `check --json` prints: `contract.md`, "check". */
export function checkJson(campaign: string, register: Register, findings: readonly Finding[], language: Language) {
  return {
    version: 1,
    campaign,
    records: register.records.length,
    handOver: register.files.map((file) => ({ file: file.file, ...handOverOf(file) })),
    findings: findings.map((found) => findingJson(found, language)),
  };
}
