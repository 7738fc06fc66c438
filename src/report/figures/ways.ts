import type { RegisterRecord } from "../../register/register";
import type { Dispatch } from "../submission/dispatch";
import { countRecords } from "./formulas";
import type { RuleMark } from "./rule-marks";

/** The register's column that says where each nomination goes. */
export const WAY_HEADER = "Nơi trình";

export const wayMark = ({ wayOf }: Pick<Dispatch, "wayOf">, nominations: readonly RegisterRecord[]): RuleMark => ({
  header: WAY_HEADER,
  register: "nominations",
  tags: new Map(nominations.map((record) => [record.id, wayOf(record)])),
});

export const countUnitWay = (unit: string, way: string): string => countRecords({ unit, mark: [WAY_HEADER, way] });

/** Counts the nominations that go one of these ways, all or those for an award. */
export const countWays = (ways: readonly string[], award?: string): string =>
  ways.length === 0
    ? "0"
    : ways.map((way) => countRecords({ ...(award === undefined ? {} : { award }), mark: [WAY_HEADER, way] })).join("+");
