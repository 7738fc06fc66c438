import type { CampaignAward, RegisterKind } from "../campaign/campaign";
import type { Workbook } from "../grid/grid";
import { remembering } from "../base/remembering";
import { foldKey } from "../text/key";
import { awardCodesOf } from "./award-codes";
import { columnContext, type ColumnContext } from "./columns/column-candidates";
import type { ReadingContext } from "./records/cell-reader";
import type { Choices, TakeInContext } from "./register";
import { unitIndex, type UnitIndex } from "./units/units";
import { awardReader } from "./values/awards";
import { splitPositionUnit, type PositionUnit } from "./values/position-unit";

/** A campaign and a clerk's answers, prepared once for all files. */
export interface Intake {
  readonly choices: Choices;
  readonly units: UnitIndex;
  readonly columns: ColumnContext;
  readonly reading: ReadingContext;
  readonly registers: readonly RegisterKind[];
  readonly awardsOf: readonly CampaignAward[];
  readonly split: (text: string) => PositionUnit;
}

/** Prepares what every sheet is read with. */
export function prepare(context: TakeInContext, choices: Choices): Intake {
  const units = unitIndex(context.units, choices.units, context.office ?? null);
  const awards = awardReader(context.awards, choices.awards);
  const levels = new Map(
    (context.levels ?? []).flatMap((level) =>
      [level.name, ...level.words].map((word): [string, string] => [foldKey(word), level.name]),
    ),
  );
  return {
    choices,
    units,
    columns: columnContext(context, awards, null),
    reading: {
      awards,
      levels: remembering(
        (typed) => levels.get(foldKey(typed)) ?? levels.get(foldKey(typed).replace(/^cap /, "")) ?? typed,
      ),
    },
    registers: context.registers ?? [],
    awardsOf: context.awards,
    split: remembering((text) => splitPositionUnit(text, units)),
  };
}

/** The same intake for a workbook that explains its own award codes. */
export function withCodes(intake: Intake, workbook: Workbook): Intake {
  const codes = awardCodesOf(workbook, intake.reading.awards);
  if (Object.keys(codes).length === 0) return intake;
  const awards = awardReader(intake.awardsOf, { ...codes, ...intake.choices.awards });
  return { ...intake, reading: { ...intake.reading, awards } };
}
