import { kindOfText } from "../../values/kinds";
import { best, holds, instead, type Refinement } from "../column-refinement";

/** "Cá nhân/Tập thể" over kinds is the kind. */
export const kindByContent: Refinement = (columns) => {
  if (columns.some((column) => holds(column, "kind"))) return columns;
  return columns.map((column) => {
    const field = best(column)?.field;
    const { profile } = column;
    const told =
      profile.share("kind") >= 0.8 && (profile.distinct <= 0.5 || (profile.filled <= 6 && profile.meanLength <= 10));
    return told && field === "name" ? instead(column, field, "kind", 0.92, "column-content-kind") : column;
  });
};

/** A column of ticks headed by a kind of subject. */
export const KIND_BY_TICK = "column-kind-tick";
const TICKED = 0.8;

/** "Tập thể", "Cá nhân", "Hộ gia đình" side by side over ticks: the kind. */
export const kindByTick: Refinement = (columns) => {
  const kinds = columns.map((owner) => {
    const { column, profile } = owner;
    // "TT" is the running number more often than short for a collective.
    const ticked = profile.filled === 0 || profile.share("mark") >= TICKED;
    return ticked && !holds(owner, "seq") ? kindOfText(column.path.at(-1) ?? "") : null;
  });
  const told = new Set(kinds.filter((kind) => kind !== null));
  const any = columns.some(({ profile }, at) => kinds[at] !== null && profile.filled > 0);
  if (told.size < 2 || !any || columns.some((column) => holds(column, "kind"))) return columns;
  return columns.map((column, at) => {
    const beside = kinds[at - 1] ?? kinds[at + 1] ?? null;
    if (kinds[at] === null || beside === null || beside === kinds[at]) return column;
    return instead({ ...column, notKept: null }, best(column)?.field ?? "kind", "kind", 0.9, KIND_BY_TICK);
  });
};
