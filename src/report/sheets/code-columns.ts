import { batchFieldOf } from "../../check/facts/batches";
import { textsOf } from "../../check/facts/values";
import { isShownField, isStandardField } from "../../field/field-facts";
import type { FieldId } from "../../field/field";
import type { RegisterRecord } from "../../register/register";
import { fieldValue } from "../field-value";
import { text } from "../plan-value";
import { countedKind } from "../figures/figures";
import {
  AWARD_SEPARATOR,
  CODE_HEADERS,
  DECIDED,
  ownCell,
  PROPOSED,
  REGISTER_TABLES,
  SUBJECT_FIELDS,
  UNKNOWN_CODE,
} from "../figures/formulas";
import {
  liveBatch,
  liveCells,
  liveDecided,
  liveMonth,
  liveUnfit,
  liveUnitKind,
  meets,
  monthChain,
  showing,
  UNFIT,
  type LiveCells,
} from "../figures/live-cells";
import { liveSelector } from "../figures/live-marks";
import { kindCodeOf } from "../figures/lookups";
import { batchCodeOf, datesOf, isDecided, monthOf } from "../figures/row-codes";
import { monthCode, SELECTED, type LiveRule, type RuleMark } from "../figures/rule-marks";
import { JUDGED_HEADER, WAY_HEADER } from "../figures/ways";
import { remembered, type ColumnsInput, type RegisterColumn } from "./register-column";

/** A column that follows from the row's other cells; without a formula, one of values. */
function following(
  value: (record: RegisterRecord) => string,
  header: string,
  width: number,
  formula: string | null,
): RegisterColumn {
  if (formula === null) return remembered(value, header, width);
  return {
    ...remembered(value, header, width),
    style: "plainLive",
    calculated: formula,
    value: (record) => ({ kind: "formula", formula, cached: value(record) }),
  };
}

/** The texts by which rows name each batch: what stands in the register, and the plain number. */
function batchTexts(
  { campaign, records }: ColumnsInput,
  field: FieldId | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  const add = (code: string, text: string): void => {
    texts.set(code, (texts.get(code) ?? new Set<string>()).add(text.toLowerCase()));
  };
  for (const rule of campaign.rules) {
    if (rule.type === "awardDeadline" && rule.batch !== null) {
      add(`D${String(rule.batch)}`, String(rule.batch));
      add(`D${String(rule.batch)}`, `đợt ${String(rule.batch)}`);
    }
  }
  for (const record of records) {
    const code = batchCodeOf(record, campaign);
    const [text] = field === null ? [] : textsOf(record, field);
    if (code !== "" && text !== undefined) add(code, text);
  }
  return texts;
}

interface Marked {
  readonly formula: string;
  readonly tag: (record: RegisterRecord) => string;
}

const OTHER_DAYS = ["sentOn", "receivedOn", "deedDate", "decisionDate", "recognisedOn", "finishedOn"] as const;

/** The month of a record by the first of the dates that its row shows. */
function shownMonth(fields: readonly FieldId[], record: RegisterRecord): string {
  for (const field of fields) {
    if (!isStandardField(field) || !isShownField(field) || fieldValue(record, field).kind === "blank") continue;
    const date = textsOf(record, field)[0] ?? "";
    return monthCode(date.length > "2022".length ? date.slice(0, "2022-03".length) : "");
  }
  return monthCode("");
}

function tagOf(live: LiveRule, cells: LiveCells, input: ColumnsInput, kinds: KindTeller): Marked | null {
  const { lookups } = input;
  if (live.tag === "mark") return { formula: `"${SELECTED}"`, tag: () => SELECTED };
  if (live.tag === "unit-kind")
    return {
      formula: `IFERROR(INDEX(${lookups.kindNames},MATCH(${cells.unit},${lookups.units},0)),"")`,
      tag: (record) => kinds(record).name,
    };
  const fields = [live.tag.month, ...OTHER_DAYS].filter((field) => cells.cellOf(field) !== null);
  return fields.length === 0
    ? null
    : {
        formula: monthChain(fields.flatMap((field) => cells.cellOf(field) ?? [])),
        tag: (record) => shownMonth(fields, record),
      };
}

type KindTeller = (record: RegisterRecord) => { readonly code: string; readonly name: string };

function kindTeller({ figures }: ColumnsInput): KindTeller {
  const kinds = new Map(figures.units.map((unit) => [unit.code, { code: kindCodeOf(unit), name: unit.kind ?? "" }]));
  return (record) => kinds.get(figures.unitCode(record)) ?? { code: UNKNOWN_CODE, name: "" };
}

/** A mark that follows from the row's cells, as long as it marks exactly what the figure counts. */
function liveMark(mark: RuleMark, cells: LiveCells, input: ColumnsInput, kinds: KindTeller): Marked | null {
  const { live, register, tags } = mark;
  if (live === undefined) return null;
  const { records, campaign, figures } = input;
  const test = liveSelector(live.selector, { campaign, records, cells });
  const tag = tagOf(live, cells, input, kinds);
  if (test === null || tag === null) return null;
  const ofKind = meets(ownCell(REGISTER_TABLES[register], CODE_HEADERS.unitKind), live.unitKinds.map(showing));
  const formula = `IF(AND(${test.formula}${live.unitKinds.length === 0 ? "" : `,${ofKind}`}),${tag.formula},"")`;
  const tagged = (record: RegisterRecord): string =>
    test.holds(record) && (live.unitKinds.length === 0 || live.unitKinds.includes(kinds(record).code))
      ? tag.tag(record)
      : "";
  const counted = new Set(tags.values());
  const isSame = (record: RegisterRecord): boolean => {
    if (live.units !== null && !live.units.has(figures.unitName(record))) return true;
    const shown = tagged(record);
    return (tags.get(record.id) ?? "") === (live.tag === "mark" || counted.has(shown) ? shown : "");
  };
  return records.every(isSame) ? { formula, tag: tagged } : null;
}

function markColumn(mark: RuleMark, cells: LiveCells, input: ColumnsInput, kinds: KindTeller): RegisterColumn {
  const live = liveMark(mark, cells, input, kinds);
  return live === null
    ? remembered(({ id }) => mark.tags.get(id) ?? "", mark.header, 10)
    : following(live.tag, mark.header, 10, `IF(${cells.unit}&${cells.subject}="","",${live.formula})`);
}

/** Cells of the record that fit no heading of the report. */
function unfitOf({ figures, register }: ColumnsInput): (record: RegisterRecord) => string {
  const known = new Set(figures.awards.map(({ name }) => name));
  return (record) =>
    [
      ...(figures.unitName(record) === "" ? [UNFIT.unit] : []),
      ...(register === "nominations" && countedKind(record) === "unknown" ? [UNFIT.kind] : []),
      ...(register === "nominations" && figures.awardsOf(record).some((name) => !known.has(name)) ? [UNFIT.award] : []),
    ]
      .map((name) => name + AWARD_SEPARATOR)
      .join("");
}

/** What the last check found, and where the row goes: of the few whose cells do not tell it, as it is known. */
function wayColumns({ ways }: ColumnsInput, cells: LiveCells): readonly RegisterColumn[] {
  const live = following(ways.gives, WAY_HEADER, 16, ways.formula(cells));
  return [
    remembered(ways.judged, JUDGED_HEADER, 14),
    {
      ...live,
      repeats: false,
      value: (record, index) => {
        const way = ways.wayOf(record);
        return way === ways.gives(record) ? live.value(record, index) : text(way);
      },
    },
  ];
}

/**
 * The columns that figures count by and that no file wrote. Each is a formula of the cells that a person sees in the row,
 * so that a cell corrected there, a row typed there or taken out there moves exactly the figures it should.
 */
export function codeColumns(input: ColumnsInput, headers: ReadonlySet<string>): readonly RegisterColumn[] {
  const { campaign, register, marks, lookups } = input;
  const cells = liveCells(REGISTER_TABLES[register], headers, SUBJECT_FIELDS[register]);
  const kinds = kindTeller(input);
  const batch = batchFieldOf(campaign, register);
  const nominations = register === "nominations";
  return [
    following(unfitOf(input), CODE_HEADERS.unfit, 14, liveUnfit(cells, lookups, nominations)),
    following(
      (record) => monthCode(monthOf(record) ?? ""),
      CODE_HEADERS.month,
      11,
      liveMonth(cells, datesOf(register)),
    ),
    following(
      (record) => batchCodeOf(record, campaign) || UNKNOWN_CODE,
      CODE_HEADERS.batch,
      8,
      liveBatch(cells, batch, batchTexts(input, batch)),
    ),
    ...(nominations
      ? [following((record) => (isDecided(record) ? DECIDED : PROPOSED), CODE_HEADERS.decided, 14, liveDecided(cells))]
      : []),
    following((record) => kinds(record).code, CODE_HEADERS.unitKind, 14, liveUnitKind(cells, lookups)),
    ...(nominations ? wayColumns(input, cells) : []),
    ...marks.filter((mark) => mark.register === register).map((mark) => markColumn(mark, cells, input, kinds)),
  ];
}
