import { addTo } from "../../base/group-by";
import type { Cell } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import { compareKey } from "../../text/key";
import { BALLOTS, VOTE_HEADERS, type Ballot } from "./ballots";

/** What a clerk filled into the sheet of votes. */
export interface CouncilVotes {
  readonly ballots: Readonly<Partial<Record<Ballot, number>>>;
  /** Percent of votes that a list asks for, by the heading of the list. */
  readonly least: ReadonlyMap<string, number>;
  /** Votes in favour by list, name and unit, in the order of the sheet; null where none were written. */
  readonly agreed: ReadonlyMap<string, readonly (number | null)[]>;
}

export const NO_VOTES: CouncilVotes = { ballots: {}, least: new Map(), agreed: new Map() };

export const voteKey = (list: string, name: string, unit: string): string =>
  [list, name, unit].map(compareKey).join("|");

const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/u;

/** A count or a percentage, typed as a number or as a text. */
function numberIn(cell: Cell | undefined): number | null {
  const text = cell?.text.trim() ?? "";
  if (!NUMBER.test(text)) return null;
  return Number(text.replace("%", "").replace(",", ".").trim());
}

const textIn = (cell: Cell | undefined): string => cell?.text.trim() ?? "";

interface Columns {
  readonly seq: number;
  readonly name: number;
  readonly unit: number;
  readonly agreed: number;
  readonly least: number;
}

/** The columns that are read, where this row is the header of the table. */
function columnsOf(cells: readonly (Cell | undefined)[]): Columns | null {
  const at = (header: string): number => cells.findIndex((cell) => textIn(cell) === header);
  const columns: Columns = {
    seq: at(VOTE_HEADERS.seq),
    name: at(VOTE_HEADERS.name),
    unit: at(VOTE_HEADERS.unit),
    agreed: at(VOTE_HEADERS.agreed),
    least: at(VOTE_HEADERS.least),
  };
  return Object.values(columns).some((column) => column < 0) ? null : columns;
}

const HEADING = /^(.*): \d+ đề nghị$/u;

/**
 * What was filled into a sheet of votes that this program wrote, wherever its rows were moved; null where the sheet is
 * none or nobody has written into it.
 */
export function readVotes({ rows }: Pick<Grid, "rows">): CouncilVotes | null {
  const ballots: Partial<Record<Ballot, number>> = {};
  const least = new Map<string, number>();
  const agreed = new Map<string, (number | null)[]>();
  let columns: Columns | null = null;
  let list = "";
  for (const { cells } of rows) {
    if (columns === null) {
      columns = columnsOf(cells);
      const label = textIn(cells[0]);
      const ballot = BALLOTS.find(([, text]) => text === label)?.[0];
      const count = numberIn(cells.slice(1).find((cell) => numberIn(cell) !== null));
      if (ballot !== undefined && count !== null) ballots[ballot] = count;
      continue;
    }
    const [, heading] = HEADING.exec(textIn(cells[columns.seq])) ?? [];
    if (heading !== undefined) {
      list = heading;
      const percent = numberIn(cells[columns.least]);
      if (percent !== null) least.set(compareKey(list), percent);
      continue;
    }
    if (numberIn(cells[columns.seq]) === null) continue;
    const key = voteKey(list, textIn(cells[columns.name]), textIn(cells[columns.unit]));
    addTo(agreed, key, numberIn(cells[columns.agreed]));
  }
  const filled = [...agreed.values()].some((votes) => votes.some((vote) => vote !== null));
  return columns !== null && (filled || Object.keys(ballots).length > 0) ? { ballots, least, agreed } : null;
}
