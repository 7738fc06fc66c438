import type { CatalogueEntry, OwnLine } from "../../campaign/catalogue/catalogue";
import type { ConsolidatingOffice } from "../../campaign/campaign";
import type { OwnAnswers } from "../../campaign/own/answers";
import type { OwnOffer, OwnStart } from "../../campaign/own/offer";
import type { Day } from "../../text/day";

/** What a campaign of one's own is begun with. */
export interface OwnAsk extends OwnStart {
  readonly profile: ConsolidatingOffice["profile"];
  readonly today: Day;
  /** Lines that the office added to the catalogue. */
  readonly lines: readonly OwnLine[];
}

/** A campaign of one's own in the making: the answers, and what may be chosen from. */
export interface OwnView extends OwnOffer {
  /** Kinds of offices that there are today. */
  readonly offices: readonly { readonly profile: ConsolidatingOffice["profile"]; readonly name: string }[];
  readonly catalogue: readonly CatalogueEntry[];
}

export interface OwnEnginePort {
  readonly ownOffer: (ask: OwnAsk) => Promise<OwnView | null>;
  /** The catalogue of awards as it holds on a day, with the office's own lines. */
  readonly catalogue: (day: Day, lines: readonly OwnLine[]) => Promise<readonly CatalogueEntry[]>;
  /** The campaign of the answers as the text of a file; null for a kind of office there is not. */
  readonly ownCampaign: (answers: OwnAnswers) => Promise<string | null>;
}
