import type { Campaign } from "../../campaign/campaign";
import { awardBook } from "../../check/facts/awards";
import { columnIndex, columnLetterOf } from "../../grid/address";
import type { RegisterRecord } from "../../register/register";
import { fieldValue } from "../field-value";
import { JUDGED_LABELS } from "../labels";
import { routeName, routesInOrder, WAYS, type Dispatch } from "../submission/dispatch";
import type { CountedAward, Figures } from "./figures";
import { AWARD_SEPARATOR, DECIDED, ownCell, REGISTER_TABLES } from "./formulas";
import { inUse, liveDecided, type LiveCells } from "./live-cells";
import { lookupRange, type Lookups } from "./lookups";
import { isDecided } from "./row-codes";
import { JUDGED_HEADER } from "./ways";

/** Column of the lookup sheet with the first of the ways. */
const FIRST_COLUMN = 4;

/** Where nominations go, as a formula of the cells that a person sees in the row and of what its last check found. */
export interface LiveWays {
  /** Headers of the lookup sheet's columns: the ways without a level, those with each, how a row may write a level. */
  readonly headers: readonly string[];
  /** Where an award goes: where the row writes no level, then for each level; nothing for what goes nowhere. */
  readonly waysOf: (award: CountedAward | undefined) => readonly string[];
  /** Words for levels, each with the column of ways that it leads to, counted from 1. */
  readonly levels: readonly { readonly word: string; readonly column: number }[];
  readonly formula: (cells: LiveCells) => string;
  /** What the formula gives for a record, and where it goes: the same but where a council passed some awards only. */
  readonly gives: (record: RegisterRecord) => string;
  readonly wayOf: Dispatch["wayOf"];
  readonly judged: (record: RegisterRecord) => string;
}

/** The words for levels: those of the plan and those that the register has. */
function levelWords(campaign: Campaign, records: readonly RegisterRecord[]): LiveWays["levels"] {
  const { levels } = campaign;
  const { levelOf } = awardBook(campaign);
  const found = new Map<string, { readonly word: string; readonly column: number }>();
  const add = (word: string): void => {
    const level = levelOf(word);
    const at = level === null ? -1 : levels.indexOf(level);
    // Column 1 is for rows without a level.
    if (at >= 0 && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), { word, column: at + 2 });
  };
  for (const { name, words } of levels) for (const word of [name, ...words]) add(word);
  for (const { fields } of records) if (fields.level !== undefined) add(fields.level);
  return [...found.values()];
}

/** How nominations of these figures find their way. */
export function liveWays(
  campaign: Campaign,
  { nominations, awards, awardsOf }: Figures,
  { routeOf, gives, judged, wayOf }: Dispatch,
  lookups: Lookups,
): LiveWays {
  const levels = levelWords(campaign, nominations);
  const written = [undefined, ...campaign.levels.map(({ name }) => name)];
  const routesOf = new Map(
    awards
      .filter(gives)
      .map((award) => [
        award.name,
        written.map((level) => ({ route: routeOf({ fields: level === undefined ? {} : { level } }, award) })),
      ]),
  );
  const ids = campaign.levels.map(({ id }) => id);
  const ways = routesInOrder([...routesOf.values()].flat(), ids);
  const letter = (column: number): string => columnLetterOf(columnIndex(FIRST_COLUMN + column));
  const columnOf = new Map(levels.map(({ word, column }) => [word.toLowerCase(), column]));
  return {
    headers: [
      "Nơi trình",
      ...campaign.levels.map(({ name }) => `Nơi trình, ${name.toLowerCase()}`),
      "Cách ghi cấp",
      "Cột của cấp",
    ],
    waysOf: (award) =>
      written.map((_, at) => {
        const route = award === undefined ? undefined : routesOf.get(award.name)?.[at]?.route;
        return route === undefined ? "" : routeName(route);
      }),
    levels,
    wayOf,
    judged: (record) => JUDGED_LABELS[judged(record)],
    formula: (cells) => {
      const [award, level] = [cells.cellOf("award") ?? '""', cells.cellOf("level")];
      const count = lookups.awards.length;
      const words = lookupRange(letter(written.length), letter(written.length), levels.length);
      const columns = lookupRange(letter(written.length + 1), letter(written.length + 1), levels.length);
      const column =
        level === null || levels.length === 0
          ? lookupRange(letter(0), letter(0), count)
          : `INDEX(${lookupRange(letter(0), letter(written.length - 1), count)},0,IFERROR(INDEX(${columns},MATCH(${level},${words},0)),1))`;
      const goes = (test: string): string =>
        `SUMPRODUCT(COUNTIF(${award},${lookups.ranges.awards})*(${column}${test}))>0`;
      const [only, ...more] = ways;
      const way =
        only === undefined
          ? `"${WAYS.leftOut}"`
          : more.length === 0
            ? `IF(${goes('<>""')},"${only}","${WAYS.leftOut}")`
            : `IF(${goes('<>""')},MID(${ways.map((one) => `IF(${goes(`="${one}"`)},"${AWARD_SEPARATOR}${one}","")`).join("&")},3,250),"${WAYS.leftOut}")`;
      const found = ownCell(REGISTER_TABLES.nominations, JUDGED_HEADER);
      const undecided = `IF(${found}="","${WAYS.unchecked}",IF(OR(${found}<>"${JUDGED_LABELS.eligible}",${cells.subject}=""),"${WAYS.leftOut}",${way}))`;
      const decided = liveDecided(cells);
      return inUse(cells, decided === null ? undecided : `IF(${decided}="${DECIDED}","${WAYS.decided}",${undecided})`);
    },
    gives: (record) => {
      if (isDecided(record)) return WAYS.decided;
      if (judged(record) !== "eligible" || (record.fields.name ?? "") === "") return WAYS.leftOut;
      const shown = fieldValue(record, "level");
      const column = shown.kind === "text" ? columnOf.get(shown.text.toLowerCase()) : undefined;
      const own = awardsOf(record).flatMap((name) => routesOf.get(name)?.[(column ?? 1) - 1] ?? []);
      return own.length === 0 ? WAYS.leftOut : routesInOrder(own, ids).join(AWARD_SEPARATOR);
    },
  };
}
