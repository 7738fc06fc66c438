import type { CheckRule } from "./rule";
import { ageImplausible } from "./rules/age-implausible";
import { awardNotAllowed } from "./rules/award-not-allowed";
import { awardUnknown } from "./rules/award-unknown";
import { columnUnmapped } from "./rules/column-unmapped";
import { dateInFuture } from "./rules/date-in-future";
import { dateOutsidePeriod } from "./rules/date-outside-period";
import { encodingLegacy } from "./rules/encoding-legacy";
import { fileUnreadable } from "./rules/file-unreadable";
import { formulaError } from "./rules/formula-error";
import { headerMissing } from "./rules/header-missing";
import { kindNotAllowed } from "./rules/kind-not-allowed";
import { levelNotAllowed } from "./rules/level-not-allowed";
import { requiredMissing } from "./rules/required-missing";
import { sequenceBroken } from "./rules/sequence-broken";
import { sheetUnrecognised } from "./rules/sheet-unrecognised";
import { totalMismatch } from "./rules/total-mismatch";
import { typeDate } from "./rules/type-date";
import { typeId } from "./rules/type-id";
import { typeNumber } from "./rules/type-number";
import { typePhone } from "./rules/type-phone";
import { unitNameVariant } from "./rules/unit-name-variant";
import { unitUnknown } from "./rules/unit-unknown";
import { valueUnknown } from "./rules/value-unknown";

/** Every rule; the order does not matter for the result. */
export const RULES: readonly CheckRule[] = [
  fileUnreadable, sheetUnrecognised, headerMissing, columnUnmapped, encodingLegacy,
  requiredMissing, typeDate, typePhone, typeId, typeNumber, formulaError, valueUnknown,
  kindNotAllowed, awardNotAllowed, levelNotAllowed, awardUnknown, dateOutsidePeriod, dateInFuture, ageImplausible,
  unitUnknown, unitNameVariant, totalMismatch, sequenceBroken,
];
