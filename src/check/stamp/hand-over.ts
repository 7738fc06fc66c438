import { readUnitWorkbook } from "../native/unit-stamp";
import { checkedAt, stateOf, verifyStamp, type HandOverState, type StampVerdict } from "./stamp";
import { readStamp } from "./stamp-properties";
import type { TakenFile } from "../../register/register";

/** What a file tells of its way here. */
export interface HandOver {
  readonly verdict: StampVerdict;
  /** Whether this program made the file: a register, or a unit's blank workbook. */
  readonly ours: boolean;
  readonly state: HandOverState;
  /** ISO time of the last check; null for none. */
  readonly checkedAt: string | null;
  readonly campaign: string | null;
  readonly unit: string | null;
  /** Records, and findings left, when it was checked; null where it never was. */
  readonly left: {
    readonly records: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  } | null;
}

/** Compares what a file carries of an earlier check with what was read from it. */
export function handOverOf({ properties, sheets }: TakenFile): HandOver {
  const stamp = readStamp(properties);
  const template = readUnitWorkbook(properties);
  const verdict = verifyStamp(
    stamp,
    sheets.flatMap(({ tables }) => tables.flatMap(({ records }) => records)),
  );
  if (stamp === null)
    return {
      verdict,
      ours: template !== null,
      state: "draft",
      checkedAt: null,
      campaign: template?.campaign ?? null,
      unit: template?.unit ?? null,
      left: null,
    };
  const { campaign, unit, records, errors, warnings, infos } = stamp;
  return {
    verdict,
    ours: true,
    state: stateOf(stamp),
    checkedAt: checkedAt(stamp),
    campaign,
    unit,
    left: { records, errors, warnings, infos },
  };
}
