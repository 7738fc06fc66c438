import type { GuessedUnit } from "../register/units/guess-units";
import { compareKey, squeeze } from "../text/key";
import type { NamedUnit } from "./views/intake";

/** What the clerk decided on a guessed unit. */
export interface GuessDecision {
  readonly taken: boolean;
  /** The name as it was corrected. */
  readonly name: string;
  /** Name of the guess that it is the same unit as; null where it is one of its own. */
  readonly sameAs: string | null;
}

/** A list of units, and which files are whose where nothing in them tells. */
export interface UnitList {
  readonly units: readonly NamedUnit[];
  readonly senders: readonly { readonly file: string; readonly unit: string }[];
}

/** The units that were taken of the guesses, each with the spellings of all that are the same. */
export function unitListOf(guesses: readonly GuessedUnit[], decided: (guess: GuessedUnit) => GuessDecision): UnitList {
  const units = new Map<string, { readonly name: string; readonly aliases: Map<string, string> }>();
  const senders: UnitList["senders"][number][] = [];
  const byGuess = new Map(guesses.map((guess) => [guess.name, decided(guess)]));
  for (const guess of guesses) {
    const own = decided(guess);
    const whole = own.sameAs === null ? own : (byGuess.get(own.sameAs) ?? own);
    const name = squeeze(whole.name);
    if (!own.taken || !whole.taken || name === "") continue;
    const key = compareKey(name);
    const unit = units.get(key) ?? { name, aliases: new Map<string, string>() };
    units.set(key, unit);
    for (const spelling of guess.spellings)
      if (compareKey(spelling) !== key) unit.aliases.set(compareKey(spelling), spelling);
    for (const file of guess.byFileName) senders.push({ file, unit: unit.name });
  }
  return {
    units: [...units.values()].map(({ name, aliases }) => ({ name, aliases: [...aliases.values()] })),
    senders,
  };
}
