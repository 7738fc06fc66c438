import { squeeze } from "../../text/key";
import type { OwnUnit } from "./answers";

const LINE = /^(.*?)(?:\s*[;\t|]\s*(\d{1,6})(?:\s*người)?)?\s*$/u;
const BULLET = /^(?:\d+\s*[.)]|[-–•*+])\s*/u;

/** Units as typed or pasted, one a line: "Trường THCS Cấn Hữu; 42". A number behind a mark is how many people it has. */
export const unitsOfLines = (text: string): readonly OwnUnit[] =>
  text.split(/\r?\n/).flatMap((line): readonly OwnUnit[] => {
    const [, name = "", count] = LINE.exec(line.trim()) ?? [];
    const clean = squeeze(name.replace(BULLET, "").replace(/[;,|]\s*$/, ""));
    return clean === "" ? [] : [{ name: clean, headcount: count === undefined ? null : Number(count) }];
  });

/** The same as lines. */
export const linesOfUnits = (units: readonly OwnUnit[]): string =>
  units.map(({ name, headcount }) => (headcount === null ? name : `${name}; ${String(headcount)}`)).join("\n");
