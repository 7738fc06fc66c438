import { addTo } from "../../base/group-by";
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
  /** Whom each key stands for, as the sheet writes it. */
  readonly who: ReadonlyMap<string, Voted>;
}

interface Voted {
  readonly list: string;
  readonly name: string;
  readonly unit: string;
}

export const NO_VOTES: CouncilVotes = { ballots: {}, least: new Map(), agreed: new Map(), who: new Map() };

export const voteKey = (list: string, name: string, unit: string): string =>
  [list, name, unit].map(compareKey).join("|");

const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/u;

/** A count or a percentage, typed as a number or as a text. */
function numberIn(text = ""): number | null {
  if (!NUMBER.test(text)) return null;
  return Number(text.replace("%", "").replace(",", ".").trim());
}

interface Columns {
  readonly seq: number;
  readonly name: number;
  readonly unit: number;
  readonly agreed: number;
  readonly least: number;
}

/** The columns that are read, where this row is the header of the table. */
function columnsOf(texts: readonly string[]): Columns | null {
  const columns: Columns = {
    seq: texts.indexOf(VOTE_HEADERS.seq),
    name: texts.indexOf(VOTE_HEADERS.name),
    unit: texts.indexOf(VOTE_HEADERS.unit),
    agreed: texts.indexOf(VOTE_HEADERS.agreed),
    least: texts.indexOf(VOTE_HEADERS.least),
  };
  return Object.values(columns).some((column) => column < 0) ? null : columns;
}

const HEADING = /^(.*): \d+ đề nghị$/u;

/** What stands in the rows of a sheet of votes, wherever they were moved; null where it is none. */
export function votesIn(rows: readonly (readonly string[])[]): CouncilVotes | null {
  const ballots: Partial<Record<Ballot, number>> = {};
  const least = new Map<string, number>();
  const agreed = new Map<string, (number | null)[]>();
  const who = new Map<string, Voted>();
  let columns: Columns | null = null;
  let list = "";
  for (const texts of rows) {
    if (columns === null) {
      columns = columnsOf(texts);
      const ballot = BALLOTS.find(([, text]) => text === texts[0])?.[0];
      const count = numberIn(texts.slice(1).find((text) => numberIn(text) !== null));
      if (ballot !== undefined && count !== null) ballots[ballot] = count;
      continue;
    }
    const seq = texts[columns.seq] ?? "";
    const [, heading] = HEADING.exec(seq) ?? [];
    if (heading !== undefined) {
      list = heading;
      const percent = numberIn(texts[columns.least]);
      if (percent !== null) least.set(compareKey(list), percent);
      continue;
    }
    if (numberIn(seq) === null) continue;
    const [name = "", unit = ""] = [texts[columns.name], texts[columns.unit]];
    const key = voteKey(list, name, unit);
    who.set(key, { list, name, unit });
    addTo(agreed, key, numberIn(texts[columns.agreed]));
  }
  return columns === null ? null : { ballots, least, agreed, who };
}

/** What was filled into a sheet of votes that this program wrote; null where the sheet is none or nobody wrote into it. */
export function readVotes({ rows }: Pick<Grid, "rows">): CouncilVotes | null {
  const votes = votesIn(rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text.trim() ?? "")));
  if (votes === null) return null;
  const filled = [...votes.agreed.values()].some((all) => all.some((vote) => vote !== null));
  return filled || Object.keys(votes.ballots).length > 0 ? votes : null;
}
