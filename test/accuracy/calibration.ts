import type { Tally } from "./tally";

/** How sure a column was told to be, and how often that must be right. */
export interface Band {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly goal: number;
}

/** What is told at 0.9 or more is right at least 199 times of 200; what is told with less is told in silence too. */
const BANDS: readonly Band[] = [
  { id: "told-97", name: "độ tin từ 0,97", from: 0.97, goal: 0.995 },
  { id: "told-93", name: "độ tin 0,93 – 0,97", from: 0.93, goal: 0.995 },
  { id: "told-90", name: "độ tin 0,90 – 0,93", from: 0.9, goal: 0.995 },
  { id: "told-80", name: "độ tin 0,80 – 0,90", from: 0, goal: 0.98 },
];

const [HIGHEST] = BANDS;

/** The band of a confidence. */
export function bandOf(confidence: number): Band {
  const band = BANDS.find(({ from }) => confidence >= from) ?? HIGHEST;
  if (band === undefined) throw new RangeError("no bands");
  return band;
}

/** One line for each band: how many columns were told in it, how many of them right. */
export const calibrationOf = (tally: Tally): string =>
  BANDS.map(({ id, name, goal }) => {
    const { right, all } = tally.counts.get(id) ?? { right: 0, all: 0 };
    const share = tally.share(id);
    return `${share >= goal ? "✓" : "✗"} ${name.padEnd(30)} mục tiêu ${`${(goal * 100).toFixed(2)} %`.padStart(8)}   đạt ${`${(share * 100).toFixed(2)} %`.padStart(8)}   ${right}/${all}`;
  }).join("\n");
