import { compareKey } from "../text/key";
import type { Campaign, ExpectedUnit } from "./campaign";

/**
 * The campaign with another list of units. A kind or sector that the campaign does not know by id or name is left open.
 */
export function withUnits(campaign: Campaign, units: readonly ExpectedUnit[]): Campaign {
  const idIn = (
    known: readonly { readonly id: string; readonly name: string }[],
    typed: string | null,
  ): string | null =>
    typed === null
      ? null
      : (known.find(({ id, name }) => id === typed || compareKey(name) === compareKey(typed))?.id ?? null);
  return {
    ...campaign,
    units: units.map((unit) => ({
      ...unit,
      kind: idIn(campaign.unitKinds, unit.kind),
      sector: idIn(campaign.sectors, unit.sector),
    })),
  };
}
