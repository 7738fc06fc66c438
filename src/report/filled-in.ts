import { VOTES_SHEET } from "./votes/ballots";

/** One row for each certificate, for Word's mail merge. */
export const CERTIFICATES_SHEET = "In giấy khen";

/** Sheets of a report in which a person writes what the next papers tell. */
export const FILLED_IN: readonly string[] = [VOTES_SHEET, CERTIFICATES_SHEET];
