import type { CheckRule } from "./rule";
import { achievementCopied } from "./rules/achievement-copied";
import { ageImplausible } from "./rules/age-implausible";
import { attestationMissing } from "./rules/attestation-missing";
import { attestationNegative } from "./rules/attestation-negative";
import { awardNotAllowed } from "./rules/award-not-allowed";
import { awardUnknown } from "./rules/award-unknown";
import { columnUnmapped } from "./rules/column-unmapped";
import { copiesShort } from "./rules/copies-short";
import { dateInFuture } from "./rules/date-in-future";
import { dateOutsidePeriod } from "./rules/date-outside-period";
import { deadlineMissed } from "./rules/deadline-missed";
import { documentMissing } from "./rules/document-missing";
import { duplicateAcrossUnits } from "./rules/duplicate-across-units";
import { duplicateInUnit } from "./rules/duplicate-in-unit";
import { duplicateSuspect } from "./rules/duplicate-suspect";
import { eitherOrMissing } from "./rules/either-or-missing";
import { encodingLegacy } from "./rules/encoding-legacy";
import { filePartlyRead } from "./rules/file-partly-read";
import { fileRepeated } from "./rules/file-repeated";
import { fileResent } from "./rules/file-resent";
import { fileUnreadable } from "./rules/file-unreadable";
import { formulaError } from "./rules/formula-error";
import { headerMissing } from "./rules/header-missing";
import { kindNotAllowed } from "./rules/kind-not-allowed";
import { levelNotAllowed } from "./rules/level-not-allowed";
import { monthBelowMin } from "./rules/month-below-min";
import { planProblems } from "./rules/plan-problems";
import { prerequisiteMissing } from "./rules/prerequisite-missing";
import { quotaAboveMax } from "./rules/quota-above-max";
import { quotaBelowMin } from "./rules/quota-below-min";
import { registerChanged } from "./rules/register-changed";
import { requiredMissing } from "./rules/required-missing";
import { rowsHidden } from "./rules/rows-hidden";
import { sequenceBroken } from "./rules/sequence-broken";
import { shareAboveCap } from "./rules/share-above-cap";
import { shareBelowTarget } from "./rules/share-below-target";
import { sheetUnrecognised } from "./rules/sheet-unrecognised";
import { subjectRepeated } from "./rules/subject-repeated";
import { submissionLate } from "./rules/submission-late";
import { submissionMissing } from "./rules/submission-missing";
import { totalMismatch } from "./rules/total-mismatch";
import { unitNameVariant } from "./rules/unit-name-variant";
import { unitUnknown } from "./rules/unit-unknown";
import { typeDate, typeId, typeNumber, typePhone } from "./rules/value-problems";
import { valueUnknown } from "./rules/value-unknown";
import { workbookOfOtherCampaign } from "./rules/workbook-of-other-campaign";
import { criterionDoubt } from "./rules/criterion-doubt";
import { deadlineUnknown } from "./rules/deadline-unknown";
import { monthUnknown } from "./rules/month-unknown";
import { paperUnsure } from "./rules/paper-unsure";
import { shareUnknown } from "./rules/share-unknown";
import { awardsExclusive } from "./rules/awards-exclusive";
import { conditionUnmet } from "./rules/condition-unmet";
import { intervalShort } from "./rules/interval-short";
import { membersShort } from "./rules/members-short";
import { rankUnmet } from "./rules/rank-unmet";
import { scoreProblems } from "./rules/score-problems";
import { workUnfinished } from "./rules/work-unfinished";

/** Every rule; the order does not matter for the result. */
export const RULES: readonly CheckRule[] = [
  achievementCopied,
  ageImplausible,
  attestationMissing,
  attestationNegative,
  awardNotAllowed,
  awardUnknown,
  columnUnmapped,
  copiesShort,
  dateInFuture,
  dateOutsidePeriod,
  deadlineMissed,
  documentMissing,
  duplicateAcrossUnits,
  duplicateInUnit,
  duplicateSuspect,
  eitherOrMissing,
  encodingLegacy,
  filePartlyRead,
  fileRepeated,
  fileResent,
  fileUnreadable,
  formulaError,
  headerMissing,
  kindNotAllowed,
  levelNotAllowed,
  monthBelowMin,
  planProblems,
  prerequisiteMissing,
  quotaAboveMax,
  quotaBelowMin,
  registerChanged,
  requiredMissing,
  rowsHidden,
  sequenceBroken,
  shareAboveCap,
  shareBelowTarget,
  sheetUnrecognised,
  subjectRepeated,
  submissionLate,
  submissionMissing,
  totalMismatch,
  typeDate,
  typeId,
  typeNumber,
  typePhone,
  unitNameVariant,
  unitUnknown,
  valueUnknown,
  workbookOfOtherCampaign,
  criterionDoubt,
  deadlineUnknown,
  monthUnknown,
  paperUnsure,
  shareUnknown,
  workUnfinished,
  awardsExclusive,
  conditionUnmet,
  intervalShort,
  membersShort,
  rankUnmet,
  scoreProblems,
];
