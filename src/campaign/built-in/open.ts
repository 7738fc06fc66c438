import type { Campaign } from "../campaign";
import { yearEndOffer } from "../year-end/offers";
import { BUILT_IN_OFFERS } from "./offers";

/** The campaign with that id that comes with the program: loaded or made when it is asked for; null for none. */
export async function openBuiltIn(id: string): Promise<Campaign | null> {
  if (BUILT_IN_OFFERS.some((offer) => offer.id === id)) return (await import("./index")).builtIn(id);
  return yearEndOffer(id) === null ? null : (await import("../year-end/make")).yearEndOf(id);
}
