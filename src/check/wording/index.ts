import type { RegisterKind, SubjectKind } from "../../campaign/campaign";
import type { FileProblem } from "../../grid/file-problem";
import type { Finding, FindingCode, FindingParams, FindingPlace, Severity } from "../finding";
import { EN } from "./en";
import { VI } from "./vi";
import type { CheckWording, Said } from "./wording";
import type { Language } from "../../base/language";

const WORDING: Readonly<Record<Language, CheckWording>> = { vi: VI, en: EN };

function say<C extends FindingCode>(code: C, params: FindingParams[C], place: FindingPlace, language: Language): Said {
  return WORDING[language].findings[code](params, place);
}

/** Title and message of a finding. */
export const saidOf = (finding: Finding, language: Language): Said =>
  say(finding.code, finding.params, finding.place, language);

/** One or two sentences: what is wrong, by what rule, what to do. Where it is stands in the finding's place. */
export const messageOf = (finding: Finding, language: Language): string => saidOf(finding, language).message;

/** A few words for lists and filters. */
export const titleOf = (finding: Finding, language: Language): string => saidOf(finding, language).title;

function sayMatter<C extends FindingCode>(code: C, params: FindingParams[C], language: Language): string | undefined {
  return WORDING[language].matters[code]?.(params);
}

/** The title of all findings of one matter: without the figures of any of them. */
export const matterTitleOf = (finding: Finding, language: Language): string =>
  sayMatter(finding.code, finding.params, language) ?? titleOf(finding, language);

/** Why a file could not be read and what to do about it. */
export const messageOfProblem = ({ reason, detail }: FileProblem, language: Language): string =>
  WORDING[language].problem[reason](detail);

/** "Lỗi", "Cảnh báo", "Lưu ý". */
export const severityLabel = (severity: Severity, language: Language): string => WORDING[language].severity[severity];

/** "Cá nhân", "Tập thể", "Hộ gia đình". */
export const kindLabel = (kind: SubjectKind, language: Language): string => WORDING[language].kind[kind];

/** "Danh sách đề nghị khen thưởng", "Danh sách bài viết" … */
export const registerLabel = (register: RegisterKind, language: Language): string =>
  WORDING[language].register[register];
