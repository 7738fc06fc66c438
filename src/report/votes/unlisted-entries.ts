import { shownValue } from "../../grid/shown-value";
import type { CellPlan, SheetPlan } from "../../grid/sheet-plan";
import { CERTIFICATES_SHEET } from "../filled-in";
import type { ReportInput } from "../report";
import { VOTES_SHEET } from "./ballots";
import {
  CERTIFICATE_COLUMNS,
  DECISION_HEADERS,
  rowsByKey,
  type CertificateRow,
  type Certificates,
} from "./read-certificates";
import { votesIn, type CouncilVotes } from "./read-votes";

/** What a person wrote for somebody who is in no list any more: the next report has no row for it. */
export interface UnlistedEntry {
  readonly name: string;
  readonly unit: string;
  /** What was written there: number and day of a decision, votes in favour. */
  readonly written: string;
}

const writtenIn = (row: CertificateRow): string =>
  Object.values(DECISION_HEADERS)
    .flatMap((header) => row.get(header) ?? [])
    .join(", ");

const cellText = (cell: CellPlan | null): string => String((cell && shownValue(cell.value)) ?? "");

/** The votes in the sheet of votes as it stands that a report would leave out. */
function unlistedVotes(standing: CouncilVotes | undefined, sheets: readonly SheetPlan[]): readonly UnlistedEntry[] {
  if (standing === undefined) return [];
  const next = sheets.find(({ name }) => name === VOTES_SHEET);
  const kept = votesIn(next?.rows.map((cells) => cells.map(cellText)) ?? [])?.agreed;
  return [...standing.agreed].flatMap(([key, votes]) =>
    votes.slice(kept?.get(key)?.length ?? 0).flatMap((vote): readonly UnlistedEntry[] => {
      const who = standing.who.get(key);
      return vote === null || who === undefined
        ? []
        : [{ ...who, written: `${String(vote)} phiếu đồng ý (${who.list})` }];
    }),
  );
}

/** What was filled into the sheets as they stand that a report would leave out. */
export const unlistedEntries = (
  { certificates, votes }: Pick<ReportInput, "certificates" | "votes">,
  sheets: readonly SheetPlan[],
): readonly UnlistedEntry[] => [...unlistedDecisions(certificates, sheets), ...unlistedVotes(votes, sheets)];

/** The decisions in the sheet of certificates as it stands that a report would leave out. */
function unlistedDecisions(standing: Certificates | undefined, sheets: readonly SheetPlan[]): readonly UnlistedEntry[] {
  if (standing === undefined) return [];
  const next = sheets.find(({ name }) => name === CERTIFICATES_SHEET);
  const kept =
    (next === undefined ? null : rowsByKey(next.rows.map((cells) => cells.map(cellText)))) ??
    new Map<string, readonly CertificateRow[]>();
  return [...standing].flatMap(([key, rows]) =>
    rows.slice(kept.get(key)?.length ?? 0).flatMap((row): readonly UnlistedEntry[] => {
      const written = writtenIn(row);
      const { name, unit } = CERTIFICATE_COLUMNS;
      return written === "" ? [] : [{ name: row.get(name) ?? "", unit: row.get(unit) ?? "", written }];
    }),
  );
}
