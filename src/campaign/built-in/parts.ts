import type { FieldId } from "../../field/field";
import { dayOf, type Day, type IsoDate } from "../../text/day";
import type {
  CalendarSettings,
  ColumnRule,
  Criterion,
  Deadline,
  MilestoneRule,
  ReminderRule,
  ReminderTopic,
  RegisterKind,
  Selector,
  SubjectKind,
  YearMonth,
} from "../campaign";

/**
 * A day written as plans write it; throws for a day that does not exist, which only a slip in our own data can cause.
 */
export function on(date: number, month: number, year: number): Day {
  const day = dayOf(year, month, date);
  if (day === null) throw new Error(`no such day: ${date}/${month}/${year}`);
  return day;
}

export const yearMonth = (month: number, year: number): YearMonth =>
  `${year}-${String(month).padStart(2, "0")}` as IsoDate;

/** "trước ngày …": the day itself is too late. */
export const before = (date: number, month: number, year: number): Deadline => ({
  type: "fixed",
  day: on(date, month, year),
  inclusive: false,
});

/** "nhân ngày …", "chậm nhất ngày …": the day itself is good. */
export const until = (date: number, month: number, year: number): Deadline => ({
  type: "fixed",
  day: on(date, month, year),
  inclusive: true,
});

export const OPEN: Deadline = { type: "open" };

/** Something that an office has to do, with who does it; without a day where the plan names none. */
export const duty = (
  id: string,
  place: string,
  who: string,
  name: string,
  text: string,
  deadline: Deadline = OPEN,
): MilestoneRule => ({ type: "milestone", id, place, who, name, text, deadline });

/** No day of the law is moved until a clerk says so. */
export const USUAL_CALENDAR: CalendarSettings = {
  extraHolidays: [],
  extraWorkingDays: [],
  cultureDay: false,
  tetDaysBefore: null,
};

export const reminder = (
  id: string,
  place: string | null,
  about: ReminderTopic,
  text: string,
  noticeFor: readonly SubjectKind[] = [],
): ReminderRule => ({ type: "reminder", id, place, about, text, noticeFor });

type Need = ColumnRule["need"];
interface ColumnExtras {
  readonly place?: string;
  readonly subjects?: readonly SubjectKind[];
}

/** Columns of one register, in the order of the unit's workbook. */
export const columnsOf = (
  register: RegisterKind,
  columns: readonly (readonly [field: FieldId, header: string, need: Need, help: string, extras?: ColumnExtras])[],
): readonly ColumnRule[] =>
  columns.map(([field, header, need, help, extras = {}]) => ({
    register,
    field,
    header,
    need,
    help,
    subjects: extras.subjects ?? [],
    place: extras.place ?? null,
  }));

export const criterion = (
  id: string,
  place: string,
  text: string,
  headerWords: readonly string[],
  options: Partial<Pick<Criterion, "register" | "awards" | "required" | "reads">> = {},
): Criterion => ({ id, place, text, headerWords, register: "nominations", awards: [], required: true, ...options });

export const counting = (
  register: RegisterKind,
  label: string,
  conditions: Omit<Selector, "register" | "label"> = {},
): Selector => ({
  register,
  label,
  ...conditions,
});
