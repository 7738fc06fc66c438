import type { RegisterRecord } from "../../register/register";
import type { LikenessMark } from "./likeness";

/** Why two records are taken for one subject, or suspected to be. */
export interface Likeness {
  readonly certain: boolean;
  /** Fields they share; for a suspicion the reason comes first. */
  readonly by: readonly LikenessMark[];
}

/** Two records that may be one. */
export interface DuplicatePair extends Likeness {
  /** Comes first by file, sheet and row. */
  readonly first: RegisterRecord;
  readonly second: RegisterRecord;
  readonly sameUnit: boolean;
  /** One person, two deeds at two times: no duplicate, but worth knowing. */
  readonly deeds: boolean;
}
