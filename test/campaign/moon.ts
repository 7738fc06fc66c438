/**
 * A second way to the Vietnamese lunar calendar, for tests only: the Moon's and the Sun's longitudes as sums of their
 * main periodic terms, new moons and solstices found as roots, months numbered between two solstices.
 */
const RAD = Math.PI / 180;
const TERMS: readonly (readonly [d: number, m: number, mm: number, f: number, millionths: number])[] = [
  [0, 0, 1, 0, 6288774],
  [2, 0, -1, 0, 1274027],
  [2, 0, 0, 0, 658314],
  [0, 0, 2, 0, 213618],
  [0, 1, 0, 0, -185116],
  [0, 0, 0, 2, -114332],
  [2, 0, -2, 0, 58793],
  [2, -1, -1, 0, 57066],
  [2, 0, 1, 0, 53322],
  [2, -1, 0, 0, 45758],
  [0, 1, -1, 0, -40923],
  [1, 0, 0, 0, -34720],
  [0, 1, 1, 0, -30383],
  [2, 0, 0, -2, 15327],
  [0, 0, 1, 2, -12528],
  [0, 0, 1, -2, 10980],
  [4, 0, -1, 0, 10675],
  [0, 0, 3, 0, 10034],
  [4, 0, -2, 0, 8548],
  [2, 1, -1, 0, -7888],
  [2, 1, 0, 0, -6766],
  [1, 0, -1, 0, -5163],
  [1, 1, 0, 0, 4987],
  [2, -1, 1, 0, 4036],
  [2, 0, 2, 0, 3994],
  [4, 0, 0, 0, 3861],
  [2, 0, -3, 0, 3665],
];
/** Terrestrial time runs ahead of the clock by about 70 seconds in these years. */
const AHEAD = 70 / 86_400;
const ZONE = 7 / 24;

const wrap = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
const centuries = (jde: number): number => (jde - 2_451_545) / 36_525;

function moon(jde: number): number {
  const t = centuries(jde);
  const d = 297.8501921 + 445267.1114034 * t;
  const m = 357.5291092 + 35999.0502909 * t;
  const mm = 134.9633964 + 477198.8675055 * t;
  const f = 93.272095 + 483202.0175233 * t;
  const sum = TERMS.reduce(
    (total, [a, b, c, e, size]) => total + size * Math.sin((a * d + b * m + c * mm + e * f) * RAD),
    0,
  );
  return 218.3164477 + 481267.88123421 * t + sum / 1e6;
}

function sun(jde: number): number {
  const t = centuries(jde);
  const m = (357.52911 + 35999.05029 * t) * RAD;
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(m) + (0.019993 - 0.000101 * t) * Math.sin(2 * m) + 0.000289 * Math.sin(3 * m);
  return 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569;
}

const apparentSun = (jde: number): number => sun(jde) - 0.00478 * Math.sin((125.04 - 1934.136 * centuries(jde)) * RAD);

function rootNear(start: number, value: (jde: number) => number, perDay: number): number {
  let jde = start;
  for (let step = 0; step < 8; step += 1) jde -= wrap(value(jde)) / perDay;
  return jde;
}

/** The Julian day number, by Vietnam's clock, of a moment. */
const dayOfMoment = (jde: number): number => Math.floor(jde - AHEAD + ZONE + 0.5);
const newMoonNear = (jde: number): number => rootNear(jde, (at) => moon(at) - sun(at), 12.19);
const midnightOf = (julianDay: number): number => julianDay - 0.5 - ZONE + AHEAD;
const termAt = (julianDay: number): number =>
  Math.floor((((apparentSun(midnightOf(julianDay)) % 360) + 360) % 360) / 30);

function monthWithSolstice(year: number): number {
  const solstice = rootNear(Date.UTC(year, 11, 21) / 86_400_000 + 2_440_587.5, (at) => apparentSun(at) - 270, 0.9856);
  const day = dayOfMoment(solstice);
  let start = newMoonNear(solstice - 15);
  while (dayOfMoment(newMoonNear(start + 29.53)) <= day) start = newMoonNear(start + 29.53);
  while (dayOfMoment(start) > day) start = newMoonNear(start - 29.53);
  return start;
}

/** Excel's days on which months 1 … 10 of a lunar year begin. */
export function independentMonths(year: number): readonly number[] {
  const end = dayOfMoment(monthWithSolstice(year));
  const starts: number[] = [];
  for (let start = monthWithSolstice(year - 1); dayOfMoment(start) <= end; start = newMoonNear(start + 29.53))
    starts.push(dayOfMoment(start));
  const leap =
    starts.length > 13
      ? starts.findIndex((start, index) => index > 0 && termAt(start) === termAt(starts[index + 1] ?? start + 30))
      : -1;
  return starts
    .filter((_, index) => index !== leap)
    .slice(2, 12)
    .map((start) => start - 2_415_019);
}
