import { countRecords } from "./formulas";

/** The register's column that says where each nomination goes. */
export const WAY_HEADER = "Nơi trình";
/** What its last check says of a nomination, of which no formula can know. */
export const JUDGED_HEADER = "Điều kiện trình";

export const countUnitWay = (unit: string, way: string): string => countRecords({ unit, mark: [WAY_HEADER, way] });

/** Counts the nominations that go one of these ways, all or those for an award. */
export const countWays = (ways: readonly string[], award?: string): string =>
  ways.length === 0
    ? "0"
    : ways.map((way) => countRecords({ ...(award === undefined ? {} : { award }), mark: [WAY_HEADER, way] })).join("+");
