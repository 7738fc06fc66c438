import type { Register } from "../../register/register";
import { compareKey } from "../../text/key";

const known = new WeakMap<Register, ReadonlySet<string>>();

/**
 * Keys of units for which a name that was typed may stand: while that question is open nobody knows what they sent.
 */
function pendingKeys(register: Register): ReadonlySet<string> {
  const before = known.get(register);
  if (before !== undefined) return before;
  const keys = new Set<string>();
  for (const { unitMatch } of register.records) {
    if (unitMatch === null || unitMatch.unit !== null) continue;
    for (const candidate of unitMatch.candidates) keys.add(compareKey(candidate));
  }
  known.set(register, keys);
  return keys;
}

/** Whether a question about names is open that may turn out to be about this unit. */
export const isPending = (register: Register, unit: string): boolean => pendingKeys(register).has(compareKey(unit));
