import type { Campaign } from "../campaign";
import { phuLam2022 } from "./phu-lam-2022";
import { quocOai2022 } from "./quoc-oai-2022";
import { quyHop60Nam } from "./quy-hop-60-nam";
import { soVhtt2023 } from "./so-vhtt-2023";
import { yearEndOffer } from "../year-end/offers";
import { sonTay2017 } from "./son-tay-2017";

/** The campaigns that come with the program, in the order they are offered. */
export const BUILT_IN: readonly Campaign[] = [quocOai2022, quyHop60Nam, soVhtt2023, phuLam2022, sonTay2017];

/** Year-end campaigns are many and seldom opened: they are made when one is asked for. */
export async function openBuiltIn(id: string): Promise<Campaign | null> {
  const plan = builtIn(id);
  if (plan !== null || yearEndOffer(id) === null) return plan;
  const { yearEndOf } = await import("../year-end/make");
  return yearEndOf(id);
}

/** The built-in campaign of a plan with that id; null where there is none. */
export const builtIn = (id: string): Campaign | null => BUILT_IN.find((campaign) => campaign.id === id) ?? null;
