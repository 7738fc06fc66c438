import { onceFor } from "../../base/once-for";
import type { Campaign, ExpectedUnit, Sector, UnitKind } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { compareKey, looseKey } from "../../text/key";
import { unitNameOf } from "./places";
import type { CheckContext } from "../rule";

/** A unit as the rules see it: an expected one, or one that only its records name. */
export interface UnitScope {
  readonly name: string;
  /** Id of its kind: as given, else told from its name; null where neither tells. */
  readonly kind: string | null;
  readonly sector: string | null;
  readonly headcount: number | null;
  /** Of these the officials; null where nobody says. */
  readonly officials?: number | null;
  readonly expected: boolean;
  readonly records: readonly RegisterRecord[];
}

/** Expected units in their order, then those that only records name, by name. Made once for a context. */
export const unitScopes = onceFor(makeScopes);

function makeScopes({ campaign, register }: CheckContext): readonly UnitScope[] {
  const byUnit = new Map<string, { readonly name: string; readonly records: RegisterRecord[] }>();
  const keys = new Map<string, string>();
  for (const record of register.records) {
    const name = unitNameOf(record);
    if (name === null) continue;
    const key = keys.get(name) ?? compareKey(name);
    keys.set(name, key);
    const group = byUnit.get(key);
    if (group === undefined) byUnit.set(key, { name, records: [record] });
    else group.records.push(record);
  }
  const kindOf = kindTeller(campaign.unitKinds);
  const expected: UnitScope[] = [];
  for (const unit of register.expected) {
    const key = compareKey(unit.name);
    const kind = unit.kind ?? kindOf(unit.name);
    expected.push({
      name: unit.name,
      kind,
      sector: unit.sector ?? sectorOf(kind, campaign.sectors),
      headcount: unit.headcount,
      officials: unit.officials ?? null,
      expected: true,
      records: byUnit.get(key)?.records ?? [],
    });
    byUnit.delete(key);
  }
  const others = [...byUnit.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, records }]): UnitScope => {
      const kind = kindOf(name);
      return { name, kind, sector: sectorOf(kind, campaign.sectors), headcount: null, expected: false, records };
    });
  return [...expected, ...others];
}

/**
 * Units whose submissions are followed: the expected ones, or all that sent something where nobody says whom to expect.
 */
export function followedUnits(context: CheckContext): readonly UnitScope[] {
  const units = unitScopes(context);
  return context.register.expected.length > 0 ? units.filter(({ expected }) => expected) : units;
}

/** The kind and sector of a unit that has sent nothing yet: as listed, else told from its name. */
export function unitOf(
  name: string,
  { unitKinds, sectors }: Campaign,
  units: readonly ExpectedUnit[],
): Pick<UnitScope, "name" | "kind" | "sector"> {
  const key = compareKey(name);
  const listed = units.find((unit) => compareKey(unit.name) === key);
  const kind = listed?.kind ?? kindTeller(unitKinds)(name);
  return { name, kind, sector: listed?.sector ?? sectorOf(kind, sectors) };
}

const sectorOf = (kind: string | null, sectors: readonly Sector[]): string | null =>
  kind === null ? null : (sectors.find(({ unitKinds }) => unitKinds.includes(kind))?.id ?? null);

/** Tells a unit's kind from the words its name begins with; the longest words win. */
function kindTeller(kinds: readonly UnitKind[]): (name: string) => string | null {
  const words = kinds
    .flatMap((kind) => kind.words.map((word) => ({ key: `${looseKey(word)} `, id: kind.id })))
    .filter(({ key }) => key !== " ")
    .sort((a, b) => b.key.length - a.key.length);
  return (name) => {
    const key = `${looseKey(name)} `;
    return words.find((word) => key.startsWith(word.key))?.id ?? null;
  };
}

/** Whether a rule that binds these unit kinds binds the unit; a rule without kinds binds all. */
export const bindsUnit = (unitKinds: readonly string[], unit: Pick<UnitScope, "kind">): boolean =>
  unitKinds.length === 0 || (unit.kind !== null && unitKinds.includes(unit.kind));
