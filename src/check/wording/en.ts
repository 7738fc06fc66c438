import { besidesName } from "../facts/likeness";
import type { FindingParams } from "../finding";
import { CAMPAIGN_EN } from "./en-campaign";
import { JUDGING_EN } from "./en-judging";
import { SCORING_EN } from "./en-scoring";
import {
  KIND_EN,
  NOTE_EN,
  PLURAL_EN,
  PROBLEM_EN,
  reasonEn,
  REGISTER_EN,
  ROUNDING_EN,
  SEVERITY_EN,
  sheetReasonEn,
  suspicionEn,
} from "./en-words";
import { fieldLabel } from "../../field/field-label";
import { inner, quote, sayBracket, sayDate, sayList, sayNumber, sayOthers, sayPlace } from "./say";
import type { CheckWording, FindingWording } from "./wording";

const more = (count: number): string => `and ${count} more`;
const list = (items: readonly string[]): string => sayList(items, more);
const others = (places: Parameters<typeof sayOthers>[0], subject = ""): string =>
  sayOthers(places, (rows, sheet, file) => `row ${rows}, sheet “${sheet}”, file ${file}`, more, subject);
const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;
const field = (id: Parameters<typeof fieldLabel>[0]): string => `“${fieldLabel(id, "en")}”`;
const number = (value: number): string => sayNumber(value, ".");
const unitOr = (unit: string | undefined): string => unit ?? "The unit";
const offered = (items: readonly string[]): string => (items.length === 0 ? "" : ` It may be: ${list(items)}.`);

type Typed = FindingParams["type-date"];

/** What counts by this column and which values are counted, where the typed one is none of them. */
const counted = ({ counts, known }: Typed): string | null =>
  counts === undefined || known === undefined
    ? null
    : `it is not counted as ${list(counts)}; the values that are counted: ${known.join("; ")}`;

const typed = (title: string, what: string, advice: string) => (params: Typed) => ({
  title,
  message:
    `The cell ${field(params.field)} holds ${quote(params.typed)}: ${counted(params) ?? reasonEn(params.reason, what)}. ` +
    (params.suggestion === null ? advice : `It may be ${quote(sayDate(params.suggestion))}; please confirm.`),
});

function period(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return `${sayDate(from)} – ${sayDate(to)}`;
  if (from !== null) return `from ${sayDate(from)}`;
  return to === null ? null : `until ${sayDate(to)}`;
}

type Share = FindingParams["share-above-cap"];
const arithmetic = ({ percent, base, rounding, minimum, limit }: Share): string => {
  const product = (percent * base) / 100;
  const rounded = Number.isInteger(product) ? "" : `, ${ROUNDING_EN[rounding]}`;
  const least = minimum > 0 ? `, at least ${minimum}` : "";
  return `${number(percent)}% × ${number(base)} = ${number(product)}${rounded}${least}${product === limit ? "" : ` gives ${limit}`}`;
};

const lateBy = (exactlyOnDay: boolean, due: string, place: string | null): string =>
  exactlyOnDay
    ? `exactly on the day the plan names; “before” that day means ${sayDate(due)} at the latest${sayPlace(place)}. The receiving office decides whether to accept it.`
    : `after the deadline; the last day is ${sayDate(due)}${sayPlace(place)}.`;

const FINDINGS_EN: FindingWording = {
  "file-unreadable": ({ reason, detail }, { file }) => ({
    title: "File cannot be read",
    message: `The file ${file ?? ""} cannot be read: ${PROBLEM_EN[reason](detail)}`,
  }),
  "file-repeated": ({ first }, { file }) => ({
    title: "The same file again",
    message: `The file ${file ?? ""} is the same as ${first}, byte for byte: it is counted once.`,
  }),
  "file-resent": ({ other, decided, same, added, removed, changed }, { file, unit }) => {
    const who = unit === undefined ? "" : ` of ${unit}`;
    const differences = `${same} people in both (${changed} with other cells), ${added} added, ${removed} removed`;
    if (decided === "replaced")
      return { title: "Replaced version", message: `${file ?? ""}${who} was replaced by ${other}: ${differences}.` };
    if (decided === "both")
      return {
        title: "Two versions count",
        message: `${other} and ${file ?? ""}${who} both count, as was chosen: ${differences}.`,
      };
    return {
      title: "List sent again",
      message: `${file ?? ""}${who} is nearly the same as ${other}: ${differences}. Say which one to use; until then both count.`,
    };
  },
  "file-partly-read": ({ reason, count }, { file, sheet }) => ({
    title: "File read in part",
    message: `File ${file ?? ""}: ${NOTE_EN[reason](sheet ?? "", count)}`,
  }),
  "rows-hidden": ({ count, rows }, { sheet }) => ({
    title: "Some rows are hidden",
    message: `${count} nominations of the sheet “${sheet ?? ""}” stand in rows that a filter or a hand has hidden (row ${rows.join(", ")}${rows.length < count ? ", …" : ""}); they are counted. Clear the filter, show the rows and look; leave out what the unit does not nominate.`,
  }),
  "sheet-unrecognised": ({ reason }, { sheet }) => ({
    title: "Sheet without a list",
    message: `The sheet “${sheet ?? ""}” was not taken in: ${sheetReasonEn(reason)}. If it is a list, take it in by hand.`,
  }),
  "header-missing": ({ header, place, sheets }, { unit }) => ({
    title: `Column “${header}” is missing`,
    message: `The list${unit === undefined ? "" : ` of ${unit}`}${sheets.length === 0 ? "" : ` (${sheets.length} sheets: ${list(sheets)})`} has no column “${header}”${sayPlace(place)}. Add it, or say which column holds it.`,
  }),
  "column-unmapped": ({ header, candidates, against }) => {
    const fields = candidates.map((candidate) => fieldLabel(candidate, "en"));
    if (against !== undefined)
      return {
        title: "Title and column differ",
        message: `The title says ${quote(against.title)}, every row of the column ${quote(header)} says ${quote(against.cells)}, so that neither counts yet. If the column is right, choose “${fields[0] ?? ""}” for it; if the title is, leave the column out.`,
      };
    return {
      title: "Column not understood",
      message: `It is not clear what the column ${quote(header)} holds. ${
        fields.length === 0 ? "Choose what it holds or leave it out." : `It may be: ${list(fields)}. Choose one.`
      }`,
    };
  },
  "encoding-legacy": ({ encoding, cells, before, after }) => ({
    title: "Text in an old encoding",
    message: `${cells === 1 ? "1 cell of the sheet was" : `${cells} cells of the sheet were`} in ${encoding === "mixed" ? "several old encodings" : encoding.toUpperCase()} and converted for reading: ${quote(before)} → ${quote(after)}. Look at the converted text; the source file is not changed.`,
  }),
  "required-missing": ({ header, place }) => ({
    title: `${header} is missing`,
    message: `The cell “${header}” is empty${sayPlace(place)}. Fill it in.`,
  }),
  "either-or-missing": ({ fields, place }) => ({
    title: "Information is missing",
    message: `At least one of these must be filled in: ${fields.map((id) => fieldLabel(id, "en")).join("; ")}${sayPlace(place)}.`,
  }),
  "type-date": typed("Not a date", "not a date", "Write day/month/year, such as 05/09/2022."),
  "type-phone": typed(
    "Not a phone number",
    "not a phone number",
    "Write all 10 digits (11 for a landline), with the leading 0.",
  ),
  "type-id": typed(
    "Not an identity number",
    "not an identity number",
    "A CCCD has 12 digits, a CMND 9; compare with the paper.",
  ),
  "type-number": typed("Not a number", "not a number", "Write digits only."),
  "formula-error": typed("Formula shows an error", "the formula shows an error", "Mend the formula or type the value."),
  "value-unknown": typed("Unknown value", "the list has no such value", "Choose a value of the list."),
  "kind-not-allowed": ({ kind, allowed, award, unsure, place }) => ({
    title: unsure ? "The plan is of two minds" : "Subject not eligible",
    message: unsure
      ? `The plan speaks of ${PLURAL_EN[kind]} in one place and not in another${sayPlace(place)}. The nomination is taken in; the consolidating office decides.`
      : `${award === null ? "The campaign" : `“${award}”`} is only for ${list(allowed.map((one) => PLURAL_EN[one]))}, not for ${PLURAL_EN[kind]}${sayPlace(place)}. Check the subject.`,
  }),
  "award-not-allowed": ({ typed: text, award, allowed, place }) => ({
    title: "Award outside the plan",
    message: `The plan does not give ${quote(text)}${sayBracket(text === award ? null : `that is, “${award}”`, place)}. It gives only: ${list(allowed)}.`,
  }),
  "level-not-allowed": ({ level, allowed, place }) => ({
    title: "Level not allowed",
    message: `The plan does not decide this nomination at the level ${quote(level)}${sayPlace(place)}, only at: ${list(allowed)}.`,
  }),
  "award-unknown": ({ typed: text, candidates }) => ({
    title: "Award not recognised",
    message: `The award ${quote(text)} was not recognised.${offered(candidates)} Choose its name from the list.`,
  }),
  "date-outside-period": ({ field: id, date, from, to, place }) => ({
    title: "Outside the period",
    message: `${sayDate(date)} lies outside the campaign's period${sayBracket(period(from, to), place)}. Check the cell ${field(id)}.`,
  }),
  "date-in-future": ({ field: id, date, today }) => ({
    title: "Date in the future",
    message: `The cell ${field(id)} holds ${sayDate(date)}, after the day of checking ${sayDate(today)}. Check day, month and year.`,
  }),
  "age-implausible": ({ birth, age }) => ({
    title: "Implausible age",
    message: `Born ${sayDate(birth)}, ${age < 0 ? "after the campaign's year" : `${age} years old in the campaign's year`}: hardly possible. Check the year of birth.`,
  }),
  "attestation-missing": ({ criterion, place }) => ({
    title: "Criterion not attested",
    message: `The unit has not attested: “${inner(criterion)}”${sayPlace(place)}. Write “Có” or mark x where it is met.`,
  }),
  "attestation-negative": ({ criterion, typed: text, place }) => ({
    title: "Criterion not met",
    message: `The unit wrote ${quote(text)}: this criterion is not met: “${inner(criterion)}”${sayPlace(place)}. Reconsider it, or correct the cell if it was a slip.`,
  }),
  "document-missing": ({ document, place }, { row, unit }) => ({
    title: `${document} is missing`,
    message: `${row === undefined ? `No “${document}” was found in the dossier of ${unit ?? "the unit"}` : `This nomination comes without “${document}”`}${sayPlace(place)}. Add it.`,
  }),
  "copies-short": ({ copies, minimum, place }) => ({
    title: "Too few copies",
    message: `${copies} of ${minimum} copies${sayPlace(place)}: ${minimum - copies} more needed.`,
  }),
  "duplicate-in-unit": ({ name, by, others: places }) => ({
    title: "Twice in the unit",
    message: `${name} is already in the unit's list (same ${list(by.map(suspicionEn))}): ${others(places, name)}. Remove one row.`,
  }),
  "duplicate-across-units": ({ name, by, others: places }) => ({
    title: "In several units",
    message: `${name} is nominated by several units (same ${list(by.map(suspicionEn))}): ${others(places, name)}. The units should agree which one nominates.`,
  }),
  "duplicate-suspect": ({ name, reason, by, others: places }) => ({
    title: "Perhaps a duplicate",
    message: `${name} may be the same as ${others(places)} (${[suspicionEn(reason), ...besidesName(reason, by).map((mark) => `same ${suspicionEn(mark)}`)].join(", ")}). See whether they are one.`,
  }),
  "achievement-copied": ({ others: places, share, exact }) => ({
    title: "Copied achievement",
    message: `The achievement is ${
      exact ? "" : share === 1 ? "but for names and figures " : `${number(share * 100)}% `
    }the same as that of ${others(places)}. Write what each one did.`,
  }),
  "subject-repeated": ({ rule, subject, others: places, place }) =>
    rule === "deeds"
      ? {
          title: "One person, several deeds",
          message: `${subject} is nominated several times for different deeds: ${others(places, subject)}. This is no duplicate; for information only.`,
        }
      : rule === "earlier"
        ? {
            title: "In an earlier register",
            message: `${subject} was nominated for the same award in an earlier register: ${others(places, subject)}. One achievement is not rewarded twice.`,
          }
        : {
            title: "Subject repeated",
            message: `${subject} is also at ${others(places, subject)}; the plan asks for different subjects${sayPlace(place)}. Choose another one.`,
          },
  "prerequisite-missing": ({ award, needs, found, wanted, traceable, rows, years = [], leftOut = 0, place }) =>
    traceable
      ? {
          title: "Condition not met",
          message: `“${award}” lacks a condition${sayPlace(place)}: ${inner(needs)}. The registers at hand show ${found} of ${wanted}${sayBracket(years.length === 0 ? null : `in ${years.join(", ")}`, leftOut === 0 ? null : `thematic or sudden awards left out: ${leftOut}`)}; add proof or reconsider.`,
        }
      : {
          title: "No register to compare with",
          message: `${rows > 1 ? `${rows} nominations for ` : ""}“${award}” ${rows > 1 ? "have" : "has"} a condition${sayPlace(place)}: ${inner(needs)}. There is no register to compare with; take in the list of initiatives or earlier registers.`,
        },
  "quota-below-min": ({ label, count, min, scope, over, until, carriedOut, unclear = 0, place }) => ({
    title: `${min - count} ${over ? "missing" : still(carriedOut)}: ${label}`,
    message: `${scope}: ${min - count} ${over ? "missing" : still(carriedOut)}${over ? "" : atLatest(until)} (${label}); ${count} so far${unclear === 0 ? "" : ` and ${unclear} ${unclear === 1 ? "row" : "rows"} of an unknown kind`}, at least ${min} asked${sayPlace(place)}.`,
  }),
  "quota-above-max": ({ label, count, max, scope, place }) => ({
    title: `${count - max} too many: ${label}`,
    message: `${scope}: ${count - max} too many (${label}); ${count}, at most ${max} allowed${sayPlace(place)}. Choose ${max}.`,
  }),
  "month-below-min": ({ label, count, min, month, months, due, over, carriedOut, unclear = 0, scope, place }) => ({
    title:
      months.length > 1
        ? `${months.length} months ${over ? "short" : "not yet full"}: ${label}`
        : `${sayDate(month)}: ${min - count} ${over ? "missing" : still(carriedOut)}: ${label}`,
    message:
      months.length > 1
        ? `${scope}: ${months.length} months are short (${label}: ${months.map((one) => `${sayDate(one.month)}: ${one.count}`).join("; ")}); ${unclear === 0 ? "" : `${unclear} without a month; `}at least ${min} a month${sayPlace(place)}.`
        : `${scope}: in ${sayDate(month)}, ${min - count} ${over ? "missing" : still(carriedOut)} (${label}); ${count} so far${unclear === 0 ? "" : ` and ${unclear} without a month`}, at least ${min} a month${sayBracket(place, due === null ? null : `due ${sayDate(due)}`)}.`,
  }),
  "month-unknown": ({ label, register, units, place }) => ({
    title: "No monthly list taken in",
    message: `No “${REGISTER_EN[register]}” was taken in, so it is not known whether ${units} ${units === 1 ? "unit has" : "units have"} enough each month (${label})${sayPlace(place)}. Take the lists in before concluding.`,
  }),
  "share-above-cap": (params) => ({
    title: "Share above the cap",
    message: `${params.scope}: ${params.count} (${params.label}), at most ${params.limit}${sayPlace(params.place)}. Arithmetic: ${arithmetic(params)}. ${params.count - params.limit} too many.`,
  }),
  "share-below-target": (params) => ({
    title: params.over ? "Share below the target" : "Share not yet reached",
    message: `${params.scope}: ${params.count} (${params.label})${params.outside === undefined ? "" : `, besides ${params.outside} dated outside the period`}, ${params.limit} needed${sayPlace(params.place)}. Arithmetic: ${arithmetic(params)}. ${params.limit - params.count} ${params.over ? "missing" : `more to come${atLatest(params.until)}`}.`,
  }),
  "share-unknown": ({
    label,
    percent,
    why,
    register,
    units,
    officials,
    rows = 0,
    field: id = "position",
    scope,
    place,
  }) => ({
    title: `${number(percent)}% cannot be reckoned`,
    message:
      why === "list"
        ? `No “${REGISTER_EN[register]}” was taken in: ${number(percent)}% (${label}) cannot be reckoned yet${sayPlace(place)}.`
        : why === "given"
          ? `${scope}: the number to reckon ${number(percent)}% of is not given (${label})${sayPlace(place)}.`
          : why === "group"
            ? `${scope}: ${rows === 1 ? "1 row does" : `${rows} rows do`} not say ${field(id)}, so no group is known and ${number(percent)}% (${label}) leaves ${rows === 1 ? "it" : "them"} out${sayPlace(place)}. Fill it in.`
            : `The number of ${officials ? "officials" : "people"} of ${units.length === 0 ? scope : list(units)} is not known: ${number(percent)}% (${label}) cannot be reckoned yet${sayPlace(place)}. Put head-counts into the list of units.`,
  }),
  "work-unfinished": ({ title, by, words, place }) => ({
    title: "Not carried out yet",
    message: `“${title}” ${by === "day" ? `is to be finished on ${sayDate(words)}, after the day of checking` : `is said to be ${quote(words)}`}: it is not counted as carried out${sayPlace(place)}. The unit should report again when it is done.`,
  }),
  "criterion-doubt": ({ criterion, field: id, words, by, rows, place }) => ({
    title: "Criterion in doubt",
    message:
      by === "expected"
        ? `The cell ${field(id)} holds ${quote(words)}${rows > 1 ? ` (and ${rows - 1} more rows alike)` : ""}, which does not show: ${inner(criterion)}${sayPlace(place)}. The unit should confirm.`
        : `The cell ${field(id)} says ${quote(words)}${by === "own-post" ? ", which is the work of the post" : ""}; the plan asks: ${inner(criterion)}${sayPlace(place)}. Please look at it; nothing is concluded here.`,
  }),
  "paper-unsure": ({ typed: text, submissions, place }) => ({
    title: "Not clear which paper it is",
    message: `${quote(text)} may be ${submissions.map((one) => `“${one}”`).join(" or ")}${sayPlace(place)}; its name does not say, so it is not counted as sent. Write the kind of paper and its matter.`,
  }),
  "deadline-unknown": ({ what, anchor, place }, { unit }) => ({
    title: "Deadline cannot be counted",
    message: `${inner(what)}${sayPlace(place)}. “${anchor}” is not given${unit === undefined ? "" : ` for the nominations of ${unit}`}, so nothing was compared.`,
  }),
  "submission-missing": ({ submission, due, daysLeft, traceable, required, units, place }, { unit }) =>
    traceable
      ? {
          title: `Not sent: ${submission}`,
          message: `No record that ${unit ?? (units > 1 ? `${units} units` : "the unit")} ${units > 1 ? "have" : "has"} sent “${submission}”${sayPlace(place)}. ${required ? missing(due, daysLeft) : `The plan does not ask it of every unit${due === null ? "" : `; due ${sayDate(due)} at the latest`}.`}`,
        }
      : {
          title: `Not known whether sent: ${submission}`,
          message: `It is not known whether ${unit ?? (units > 1 ? `${units} units` : "the unit")} ${units > 1 ? "have" : "has"} sent “${submission}”${sayPlace(place)}: no list of papers received was taken in.${due === null ? "" : ` Due ${sayDate(due)} at the latest.`}`,
        },
  "submission-late": ({ submission, due, received, exactlyOnDay, place }, { unit }) => ({
    title: `Late: ${submission}`,
    message: `${unitOr(unit)} sent “${submission}” on ${sayDate(received)}, ${lateBy(exactlyOnDay, due, place)}`,
  }),
  "deadline-missed": ({ what, due, date, exactlyOnDay, place }) => ({
    title: "Deadline missed",
    message: `This row says ${sayDate(date)}, ${lateBy(exactlyOnDay, due, place)} The plan asks: ${inner(what)}.`,
  }),
  "unit-unknown": ({ typed: text, rows }) => ({
    title: "Unknown unit",
    message:
      text === ""
        ? `It is not known whose ${rows > 1 ? `${rows} rows these are` : "row this is"}: neither list, title nor file name say. Write the unit's name.`
        : `Unknown unit: ${quote(text)} is not in the list of units${rows > 1 ? ` (${rows} rows)` : ""}. Check the name, or add the unit to the list.`,
  }),
  "unit-name-variant": ({ typed: text, candidates, against }) =>
    against === undefined
      ? {
          title: "Unit name does not match",
          message: `${quote(text)} is near to a unit of the list but not the same.${offered(candidates)} Choose the unit.`,
        }
      : {
          title: "Whose list is it?",
          message: `The title says ${quote(against.title)}, every row of the column ${quote(against.header)} ${quote(against.cells)}: it is not clear whose list this is. Choose the unit.`,
        },
  "total-mismatch": ({ stated, counted }) => ({
    title: "Total does not match",
    message: `The total row says ${stated}, the list has ${counted}. Check for missing or extra rows.`,
  }),
  "sequence-broken": ({ expected, found }) => ({
    title: "Running number broken",
    message: `The running number is ${quote(found)} where ${expected} was due. Check for lost or repeated rows.`,
  }),
  "register-changed": ({ stamped, records }) => ({
    title: "Register changed after checking",
    message: `The register was checked at ${stamped} and has been changed since; it holds ${records} rows. Check it again before consolidating.`,
  }),
  "workbook-of-other-campaign": ({ made, year }) => ({
    title: "File of another campaign",
    message: `This file was made for ${quote(made)}${year === null ? "" : `, ${year}`}, not for the campaign in use. Check whether it was sent by mistake.`,
  }),
  ...CAMPAIGN_EN,
  ...JUDGING_EN,
  ...SCORING_EN,
};

/** Before the day nothing is lacking: something is still to be sent or carried out. */
const still = (carriedOut: boolean): string => `still to be ${carriedOut ? "carried out" : "sent"}`;
const atLatest = (day: string | null): string => (day === null ? "" : `, by ${sayDate(day)}`);

function missing(due: string | null, daysLeft: number | null): string {
  if (due === null || daysLeft === null) return "The plan names no deadline.";
  if (daysLeft > 0) return `${days(daysLeft)} left, ${sayDate(due)} at the latest.`;
  return daysLeft === 0
    ? `Today (${sayDate(due)}) is the last day.`
    : `${days(-daysLeft)} overdue (${sayDate(due)} at the latest). Remind the unit.`;
}

/** English: the words of every finding. */
export const EN: CheckWording = {
  findings: FINDINGS_EN,
  matters: {
    "quota-below-min": ({ label, over }) => `${over ? "Too few" : "Still to come"}: ${label}`,
    "quota-above-max": ({ label }) => `Too many: ${label}`,
    "month-below-min": ({ label, over }) => `${over ? "Months short" : "Months not yet full"}: ${label}`,
    "share-unknown": () => "Share cannot be reckoned",
  },
  problem: PROBLEM_EN,
  severity: SEVERITY_EN,
  kind: KIND_EN,
  register: REGISTER_EN,
};
