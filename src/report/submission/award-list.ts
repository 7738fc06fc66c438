import type { RegisterRecord } from "../../register/register";
import type { CountedAward } from "../figures/figures";
import type { Route } from "./routes";

/** Nominations for one award that go one way. */
export interface AwardList {
  readonly award: CountedAward;
  readonly route: Route;
  readonly records: readonly RegisterRecord[];
}
