import type { Campaign } from "../campaign";
import { quocOai2022 } from "./quoc-oai-2022";

/** The campaigns that come with the program, in the order they are offered. */
export const BUILT_IN: readonly Campaign[] = [quocOai2022];

/** The built-in campaign with that id; null where there is none. */
export const builtIn = (id: string): Campaign | null => BUILT_IN.find((campaign) => campaign.id === id) ?? null;
