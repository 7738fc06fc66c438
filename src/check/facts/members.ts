import type { RegisterRecord } from "../../register/register";
import { compareKey } from "../../text/key";
import type { CheckContext } from "../rule";
import { numberIn } from "./field-test";
import { unitNameOf } from "./places";
import { unitScopes } from "./scopes";
import { textsOf } from "./values";

/** The people of a collective that is proposed. */
export interface Members {
  /** Rows of this year's nominations that are about its people; empty where none was told. */
  readonly records: readonly RegisterRecord[];
  /** How many people it has; null where nobody says. */
  readonly headcount: number | null;
}

/**
 * The members of a proposed collective: those of the unit of its name, else those whose own part of the unit has its
 * name.
 */
export function membersOf(collective: RegisterRecord, context: CheckContext): Members {
  const name = compareKey(collective.fields.name ?? unitNameOf(collective) ?? "");
  const scope = unitScopes(context).find((unit) => compareKey(unit.name) === name);
  const own = scope?.records ?? [];
  const parts = context.register.records.filter(
    ({ fields }) => fields.subUnit !== undefined && compareKey(fields.subUnit) === name,
  );
  const people = (scope === undefined ? parts : own).filter(
    ({ register, fields }) => register === "nominations" && fields.kind === "individual",
  );
  const [told] = textsOf(collective, "headcount").map(numberIn);
  return { records: people, headcount: told ?? scope?.headcount ?? null };
}
