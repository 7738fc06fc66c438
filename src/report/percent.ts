import type { PlanValue } from "../grid/sheet-plan";
import { formula } from "./plan-value";

/** Digits that programs agree on: what lies beyond is an artefact of halves and tenths in binary. */
const PRECISE = 12;

/** "4,8 %": a share as Vietnamese papers write it, whatever the settings of the machine. */
export const percentText = (share: number): string =>
  `${(Math.round(Number((share * 1000).toPrecision(PRECISE))) / 10).toFixed(1).replace(".", ",")} %`;

/** The same as a live formula over a share, given as an expression. */
export const percentFormula = (share: string, value: number): PlanValue =>
  formula(`SUBSTITUTE(FIXED((${share})*100,1,TRUE),".",",")&" %"`, percentText(value));

/** A part of a whole; nothing of nothing is no share. */
export const percentOf = (part: number, whole: number): string => percentText(whole === 0 ? 0 : part / whole);

/** "15 %" for the "15%" of a plan: one paper writes all its shares alike, and no line ends within one. */
export const spacedPercents = (text: string): string =>
  text.includes("%") ? text.replace(/(?<=\d)%/gu, "\u00A0%") : text;

/** "15" for 15, "4,8" for 4.8: a percentage that a plan names. */
export const plainPercent = (percent: number): string => String(percent).replace(".", ",");
