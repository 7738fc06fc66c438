import { ASK_BELOW } from "../../../layout/layout";
import { sexOfHeader } from "../../values/sex";
import type { ColumnCandidates } from "../column-candidates";
import { holds, instead, type Refinement } from "../column-refinement";
import type { ColumnProfile } from "../profile";

const DATE_SHARE = 0.5;
const dated = ({ profile }: ColumnCandidates): boolean =>
  profile.share("date") + profile.share("year") + profile.share("serial") >= DATE_SHARE;

/** "Nam" and "Nữ" side by side: birth dates where the cells are dates, ticks of the sex where they are ticks. */
export const birthPair: Refinement = (columns) => {
  const sexes = columns.map(({ column }) => sexOfHeader(column.path));
  return columns.map((column, at) => {
    const sex = sexes[at] ?? null;
    const neighbour = sexes[at + 1] ?? sexes[at - 1] ?? null;
    if (sex === null || neighbour === null || neighbour === sex || !dated(column)) return column;
    const field = sex === "male" ? "birthMale" : "birthFemale";
    return holds(column, field) ? column : instead(column, "sex", field, 0.92, "column-birth-pair");
  });
};

/** A column that holds the day, the month or the year of births; its part stands in the evidence. */
export const BIRTH_PART = "column-birth-part";
/** What each of the three may hold. */
const PARTS: readonly RegExp[] = [/^(?:0?[1-9]|[12]\d|3[01])$/u, /^(?:0?[1-9]|1[0-2])$/u, /^(?:19|20)?\d\d$/u];
/** One slip of the pen in so many cells is told as a wrong date, not as another column. */
const MOSTLY = 0.8;

const suits = ({ texts }: ColumnProfile, part: RegExp): boolean =>
  [...texts.values()].filter((text) => part.test(text)).length >= texts.size * MOSTLY;

const saysBirth = ({ candidates }: ColumnCandidates): boolean =>
  candidates.some(({ field, source }) => field === "birth" && source !== "content");

/** "Ngày", "Tháng", "Năm" under one head of births: the day of birth in three cells. */
export const birthParts: Refinement = (columns) => {
  const from = columns.findIndex((_, at) =>
    PARTS.every((part, step) => {
      const column = columns[at + step];
      return column !== undefined && saysBirth(column) && suits(column.profile, part);
    }),
  );
  if (from < 0 || columns[from]?.profile.filled === 0) return columns;
  return columns.map((column, at) => {
    if (at < from || at >= from + PARTS.length) return column;
    const told = instead(column, "birth", "birth", Math.max(ASK_BELOW, 0.95), BIRTH_PART);
    return {
      ...told,
      candidates: told.candidates.map((one) =>
        one.evidence.code === BIRTH_PART
          ? { ...one, evidence: { code: BIRTH_PART, params: { ...one.evidence.params, part: at - from } } }
          : one,
      ),
    };
  });
};
