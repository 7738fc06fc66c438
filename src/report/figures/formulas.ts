import type { RegisterKind } from "../../campaign/campaign";
import type { ShownField } from "../../field/field-facts";
import { REGISTER_HEADERS } from "../../field/headers";
import { KIND_LABELS } from "../labels";
import { SUBJECT_KINDS, type CountedKind } from "./figures";

/** Headers of the columns that the report adds for its figures. */
export const CODE_HEADERS = {
  unitKind: "Mã loại đơn vị",
  /** "T2022-03": never a text that Excel would take for a date. */
  month: "Mã tháng",
  batch: "Mã đợt",
  decided: "Tình trạng quyết định",
  file: "Mã tệp",
  /** Cells of the row that fit no heading of the report. */
  unfit: "Ô chưa khớp",
  errors: "Ô có lỗi",
  warnings: "Ô cần xem",
  /** What those cells said when they were checked: one that was corrected since is not coloured any more. */
  checked: "Giá trị khi kiểm tra",
} as const;

/** Stands where a code is not known: programs do not agree on how to count blank cells. */
export const UNKNOWN_CODE = "KR";

export const DECIDED = "Đã quyết định";
export const PROPOSED = "Đề nghị";

export const REGISTER_TABLES: Readonly<Record<RegisterKind, string>> = {
  nominations: "SoDeNghi",
  articles: "SoBaiViet",
  works: "SoCongTrinh",
  initiatives: "SoSangKien",
  scores: "SoChamDiem",
  submissions: "SoNhanHoSo",
};
export const FINDINGS_TABLE = "SoPhatHien";

/** A criterion of COUNTIFS that means exactly the text: wildcards and operators in it are disarmed. */
export const exactly = (text: string): string => `"=${text.replaceAll(/[~*?]/g, "~$&").replaceAll('"', '""')}"`;

const headerText = (header: string): string => header.replaceAll(/['#[\]@]/g, "'$&");

/** One column of a table: "SoDeNghi[Đơn vị]". */
const column = (table: string, header: string): string => `${table}[${headerText(header)}]`;

/** The cell of a column in the formula's own row. */
export const ownCell = (table: string, header: string): string => `${table}[[#This Row],[${headerText(header)}]]`;

type Condition = readonly [header: string, criterion: string];

/** What each register's rows are about: a row with this or with a unit is a record. */
export const SUBJECT_FIELDS = {
  nominations: "name",
  articles: "subjectName",
  works: "workTitle",
  initiatives: "initiative",
  scores: "scoreItem",
  submissions: "documents",
} as const satisfies Readonly<Record<RegisterKind, ShownField>>;

/** Cells with any text. */
const ANY_TEXT = '"?*"';

const countIfs = (table: string, conditions: readonly Condition[]): string =>
  `COUNTIFS(${conditions.map(([header, criterion]) => `${column(table, header)},${criterion}`).join(",")})`;

/** Rows with a unit or a subject: also those that somebody typed without a number, and none that were emptied. */
function countAll(register: RegisterKind): string {
  const table = REGISTER_TABLES[register];
  const [unit, subject] = [REGISTER_HEADERS.vi.unit, REGISTER_HEADERS.vi[SUBJECT_FIELDS[register]]].map(
    (header): Condition => [header, ANY_TEXT],
  ) as [Condition, Condition];
  return `(${countIfs(table, [unit])}+${countIfs(table, [subject])}-${countIfs(table, [unit, subject])})`;
}

/** How many rows of the register meet all conditions; all rows where there are none. */
export const countRows = (register: RegisterKind, conditions: readonly Condition[]): string =>
  conditions.length === 0 ? countAll(register) : countIfs(REGISTER_TABLES[register], conditions);

/** Empty texts stand for what is not known: a unit kind, an award, a batch. */
interface Counted {
  /** As the register's column shows it. */
  readonly unit?: string;
  readonly unitKind?: string;
  readonly award?: string;
  readonly kind?: CountedKind;
  readonly month?: string;
  readonly batch?: string;
  readonly decided?: boolean;
  /** Header and tag of a mark column. */
  readonly mark?: Condition;
}

/** What stands between several awards of one nomination. */
export const AWARD_SEPARATOR = "; ";

/** Criteria that a cell meets which names the award, alone or among others; without quotes, as cells hold them. */
export function awardCriteria(award: string): readonly string[] {
  const name = award.replaceAll(/[~*?]/g, "~$&");
  const [before, after] = [`*${AWARD_SEPARATOR}`, `${AWARD_SEPARATOR}*`];
  return [name, name + after, before + name, before + name + after].map((each) => `=${each}`);
}

/** Cells that name the award, alone or among others. */
const namesAward = (award: string): string =>
  `{${awardCriteria(award)
    .map((each) => `"${each.replaceAll('"', '""')}"`)
    .join(",")}}`;

/** Counts records of a register by what its columns show: what a person reads there is what is counted. */
export function countRecords(counted: Counted, register: RegisterKind = "nominations"): string {
  const { unit, unitKind, award, kind, month, batch, decided, mark } = counted;
  // Whatever is none of the known kinds: programs do not agree on how to count blank cells.
  if (kind === "unknown") {
    const all: Counted = { ...counted };
    Reflect.deleteProperty(all, "kind");
    const known = SUBJECT_KINDS.map((one) => countRecords({ ...all, kind: one }, register));
    return `(${[countRecords(all, register), ...known].join("-")})`;
  }
  const conditions: Condition[] = [];
  if (unit !== undefined) conditions.push([REGISTER_HEADERS.vi.unit, exactly(unit)]);
  if (unitKind !== undefined)
    conditions.push([CODE_HEADERS.unitKind, exactly(unitKind === "" ? UNKNOWN_CODE : unitKind)]);
  if (kind !== undefined) conditions.push([REGISTER_HEADERS.vi.kind, exactly(KIND_LABELS[kind])]);
  if (month !== undefined) conditions.push([CODE_HEADERS.month, exactly(month)]);
  if (batch !== undefined) conditions.push([CODE_HEADERS.batch, exactly(batch === "" ? UNKNOWN_CODE : batch)]);
  if (decided !== undefined) conditions.push([CODE_HEADERS.decided, exactly(decided ? DECIDED : PROPOSED)]);
  if (mark !== undefined) conditions.push([mark[0], exactly(mark[1])]);
  if (award === undefined) return countRows(register, conditions);
  const { award: header } = REGISTER_HEADERS.vi;
  return award === ""
    ? `(${countRows(register, conditions)}-${countRows(register, [...conditions, [header, ANY_TEXT]])})`
    : `SUM(${countRows(register, [...conditions, [header, namesAward(award)]])})`;
}
