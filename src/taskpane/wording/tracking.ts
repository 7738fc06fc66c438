import type { Standing } from "../../check/facts/due";
import type { OfficeState } from "../../check/stamp/office-states";
import type { StampVerdict } from "../../check/stamp/stamp";

/** Which units are shown. */
export const UNIT_FILTERS = [
  "all",
  "awaited",
  "unclear",
  "overdue",
  "received",
  "returned",
  "consolidated",
  "to-mend",
] as const;
export type UnitFilter = (typeof UNIT_FILTERS)[number];

/** Words of the calendar, of how units stand, and of handing lists over. */
export interface TrackingWording {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly open: string;
  readonly due: string;
  readonly standings: Readonly<Record<Standing, (count: number) => string>>;
  readonly who: (standing: string) => string;
  readonly received: (day: string, onTheDay: boolean) => string;
  readonly noUnits: string;
  readonly units: (count: number) => string;
  readonly summary: (sent: number, all: number, returned: number, overdue: number, unclear: number) => string;
  /** Something came that may be its list, and gave nothing yet. */
  readonly unclear: string;
  readonly search: string;
  readonly show: string;
  readonly filters: Readonly<Record<UnitFilter, string>>;
  readonly noneFit: string;
  readonly eligible: (eligible: number, nominations: number) => string;
  readonly version: (file: string, made: string, counts: boolean) => string;
  readonly slip: string;
  readonly slips: string;
  readonly remind: string;
  readonly remindAll: string;
  readonly notSeen: string;
  readonly counts: (records: number, errors: number, warnings: number) => string;
  readonly missing: (count: number) => string;
  readonly late: (count: number) => string;
  readonly states: Readonly<Record<OfficeState, string>>;
  readonly step: (state: string, at: string) => string;
  readonly steps: Readonly<Record<string, string>>;
  readonly receive: string;
  readonly receiveAgain: string;
  readonly consolidate: string;
  readonly consolidateAll: (count: number) => string;
  readonly unmark: string;
  readonly giveBack: string;
  readonly giveBackReason: string;
  readonly giveBackHelp: string;
  readonly giveBackNow: string;
  readonly reasonUsual: (errors: number, warnings: number) => string;
  readonly own: string;
  readonly ownChecked: (at: string, errors: number, warnings: number) => string;
  readonly ownSent: (at: string) => string;
  readonly markSent: string;
  readonly takeBackSent: string;
  readonly verdict: Readonly<Record<StampVerdict, (errors: number | null) => string>>;
}
