import type { CampaignWording } from "./wording";

/** English: why a campaign or a list of units cannot be taken. */
export const EN: CampaignWording = {
  problems: {
    "not-an-object": () => "the file holds no campaign; choose one that this program wrote",
    "version-unknown": () => "the version of the campaign file is not known; write the file again from this program",
    "version-too-new": () => "the campaign file was written by a newer version; update the program and open it again",
    missing: () => "a value that must be there is missing; fill it in",
    "wrong-type": (typed) =>
      `${typed} is not of the right kind; numbers go where numbers are asked, text where text is`,
    "not-allowed": (typed) => `${typed} is not among the choices; choose again`,
    "unknown-key": (typed) =>
      typed === ""
        ? "a campaign has no such entry; delete it"
        : `a campaign has no such entry (it holds ${typed}); delete it`,
    "unknown-field": (typed) => `there is no column ${typed}; choose a column's name from the list`,
    "not-a-day": (typed) =>
      `${typed === "" ? "an empty cell" : typed} is no day; write day/month/year, such as 05/09/2022`,
    "not-a-month": (typed) =>
      `${typed === "" ? "an empty cell" : typed} is no month; write month/year, such as 09/2022`,
    "not-a-month-day": (typed) =>
      `${typed === "" ? "an empty cell" : typed} is not a day of the year; write day/month, for example 15/02`,
    "bad-id": (typed) =>
      `${typed} cannot be an id; use small letters without marks, digits and hyphens, such as nguoi-tot-2027`,
    empty: () => "this cell must not be empty; fill it in",
    "out-of-range": (typed) => `${typed} is out of range; check the number`,
    "duplicate-id": (typed) => `${typed} is the id of another row too; each row needs its own`,
    "unknown-award": (typed) => `the campaign has no award ${typed}; add it to the table of awards or choose again`,
    "unknown-level": (typed) => `the campaign has no level ${typed}; add it to the table of levels or choose again`,
    "unknown-unit-kind": (typed) =>
      `the campaign has no kind of unit ${typed}; add it to the table of kinds or choose again`,
    "unknown-sector": (typed) => `the campaign has no sector ${typed}; add it to the table of sectors or choose again`,
    "unknown-rule": (typed) => `no rule or award has the id ${typed}; write an id of the other tables`,
    "register-not-kept": (typed) => `the campaign keeps no list ${typed}; add it to the kinds of lists or choose again`,
    "min-above-max": (typed) => `the least number ${typed} is above the most; change one of them`,
    "table-missing": (typed) => `the table ${typed} is not there; open the campaign again to have all tables`,
    "column-missing": (typed) => `the table lacks the column ${typed}; add a column of this name`,
    "does-not-apply": (typed) =>
      `${typed} does not go with the kind chosen in this row; clear the cell or choose another kind`,
    "duplicate-unit": (typed) => `the unit ${typed} stands twice in the list; take one row out`,
    "unknown-kind": (typed) => `the campaign has no kind of unit ${typed}; choose again`,
    "bad-headcount": (typed) => `the head-count ${typed} is no number; write digits only`,
    "no-unit": () => "no unit was found; the list needs a column “Tên đơn vị” (unit name)",
  },
  row: (row) => `Row ${row}`,
  allowed: (values, more) => `Allowed: ${values.join("; ")}${more > 0 ? ` and ${more} more` : ""}`,
};
