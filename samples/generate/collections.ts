import { QUY_HOP } from "./campaigns/quy-hop-60-nam";
import { SO_VHTT } from "./campaigns/so-vhtt-2023";
import { SON_TAY } from "./campaigns/son-tay-2017";
import { PHU_LAM } from "./campaigns/phu-lam-2022";
import { QUOC_OAI } from "./campaigns/quoc-oai-2022";
import type { Collection } from "./sample";

/** One collection for each built-in campaign. */
export const COLLECTIONS: readonly Collection[] = [QUOC_OAI, QUY_HOP, SO_VHTT, PHU_LAM, SON_TAY];
