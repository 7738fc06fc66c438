import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import { copiedAchievements } from "../facts/copied";
import { finding } from "../finding";
import { otherPlaceOf, placeOf } from "../facts/places";
import type { CheckRule } from "../rule";

const MOST_OTHERS = 5;

const told = ({ fields }: RegisterRecord): string => compareKey(fields.achievement ?? "");

/** The same account of what was done for different people, with nothing but names and figures changed. */
export const achievementCopied: CheckRule = ({ register }) =>
  copiedAchievements(register.records).map(({ record, others, share }) =>
    finding("achievement-copied", "warning", placeOf(record, "achievement"), {
      others: others.slice(0, MOST_OTHERS).map(otherPlaceOf),
      share,
      exact: share === 1 && others.every((other) => told(other) === told(record)),
    }),
  );
