import type { CatalogueAward } from "../award-line";
import type { Level } from "../campaign";
import type { OwnAward } from "./answers";
import { usualLevelOf } from "./levels";

/** An award of the catalogue as one of an office's campaign. */
export const ownAward = (award: Omit<CatalogueAward, "group">, levels: readonly Level[]): OwnAward => ({
  id: award.id,
  name: award.name,
  category: award.category,
  aliases: award.aliases,
  subjects: award.subjects,
  level: usualLevelOf(award, levels),
});
