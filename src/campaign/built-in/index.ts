import type { Campaign } from "../campaign";
import { phuLam2022 } from "./phu-lam-2022";
import { quocOai2022 } from "./quoc-oai-2022";
import { quyHop60Nam } from "./quy-hop-60-nam";
import { soVhtt2023 } from "./so-vhtt-2023";
import { sonTay2017 } from "./son-tay-2017";

/** The campaigns that come with the program, in the order they are offered. */
export const BUILT_IN: readonly Campaign[] = [quocOai2022, quyHop60Nam, soVhtt2023, phuLam2022, sonTay2017];

/** The built-in campaign of a plan with that id; null where there is none. */
export const builtIn = (id: string): Campaign | null => BUILT_IN.find((campaign) => campaign.id === id) ?? null;
