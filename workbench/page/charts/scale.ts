import type { DrawnChart } from "./chart-data";

/** Values from `from` to `to`, marked every `step`. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const STEPS = [1, 2, 5, 10] as const;
const MARKS = 5;

/** Least and greatest of what is drawn; stacked values count together. */
function limits({ series, stacked, categories }: DrawnChart): readonly [number, number] {
  let [least, most] = [0, 0];
  const count = series.reduce((longest, { values }) => Math.max(longest, values.length), categories.length);
  for (let at = 0; at < count; at += 1) {
    let sum = 0;
    for (const { values } of series) {
      const value = values[at] ?? 0;
      sum = stacked ? sum + value : value;
      least = Math.min(least, sum);
      most = Math.max(most, sum);
    }
  }
  return [least, most];
}

/** A scale from nought (or below) with round marks; whole ones, since people and awards are counted. */
export function scaleOf(chart: DrawnChart): Scale {
  const [least, most] = limits(chart);
  const rough = (most - least) / MARKS;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = power * (STEPS.find((candidate) => candidate * power >= rough) ?? 10);
  return { from: Math.floor(least / step) * step, to: Math.max(Math.ceil(most / step), 1) * step, step };
}

export function marksOf({ from, to, step }: Scale): readonly number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_unused, index) => from + index * step);
}

/** Share of the way from the scale's beginning: 0 to 1. */
export const along = ({ from, to }: Scale, value: number): number => (value - from) / (to - from);
