import { calendarOf, dayOf, type Day } from "../text/day";

/**
 * The Vietnamese lunar calendar, computed for UTC+7 from the new moons and the sun's longitude.
 * Formulas: J. Meeus, Astronomical Algorithms (1998), chapters 25 and 49, in the shortened form
 * that Hồ Ngọc Đức published for the Vietnamese calendar; good to a few minutes between 1900 and 2100.
 */
export interface LunarDate {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  readonly date: number;
  readonly leap: boolean;
}

const RADIANS = Math.PI / 180;
/** Julian day number of day 0 in Excel's count as it runs after February 1900. */
const JULIAN_OF_DAY_ZERO = 2_415_019;
const ZONE = 7 / 24;
const SYNODIC_MONTH = 29.530_588_68;
/** Julian date of the first new moon of 1900. */
const FIRST_NEW_MOON = 2_415_021.076_998_695;
const MONTH_OF_WINTER = 11;
const MONTHS_OF_LEAP_YEAR = 12;

const julianOf = (day: Day): number => day + JULIAN_OF_DAY_ZERO;

/** Julian date, in days and fractions of terrestrial time, of new moon number `k` since 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.759_33 +
    29.530_588_68 * k +
    0.000_117_8 * t ** 2 -
    0.000_000_155 * t ** 3 +
    0.000_33 * Math.sin((166.56 + 132.87 * t - 0.009_173 * t ** 2) * RADIANS);
  const sun = (359.2242 + 29.105_356_08 * k - 0.000_033_3 * t ** 2 - 0.000_003_47 * t ** 3) * RADIANS;
  const moon = (306.0253 + 385.816_918_06 * k + 0.010_730_6 * t ** 2 + 0.000_012_36 * t ** 3) * RADIANS;
  const node = (21.2964 + 390.670_506_46 * k - 0.001_652_8 * t ** 2 - 0.000_002_39 * t ** 3) * RADIANS;
  const shift =
    (0.1734 - 0.000_393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const clock = -0.000_278 + 0.000_265 * t + 0.000_262 * t ** 2;
  return mean + shift - clock;
}

/** Julian day number, by Vietnam's clock, of the day on which new moon `k` falls. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + ZONE);

/** In which twelfth of its year the sun stands at midnight of that day, 0 … 11 from the spring equinox. */
function sunTwelfth(julianDay: number): number {
  const t = (julianDay - 2_451_545.5 - ZONE) / 36_525;
  const anomaly = (357.5291 + 35_999.0503 * t - 0.000_155_9 * t ** 2 - 0.000_000_48 * t ** 3) * RADIANS;
  const mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t ** 2;
  const centre =
    (1.9146 - 0.004_817 * t - 0.000_014 * t ** 2) * Math.sin(anomaly) +
    (0.019_993 - 0.000_101 * t) * Math.sin(2 * anomaly) +
    0.000_29 * Math.sin(3 * anomaly);
  const longitude = (mean + centre) % 360;
  return Math.floor((longitude < 0 ? longitude + 360 : longitude) / 30);
}

/** First day (Julian) of the lunar month that holds the winter solstice of that solar year: month eleven. */
function winterMonth(year: number): number {
  const lastDay = dayOf(year, 12, 31);
  const off = (lastDay === null ? 0 : julianOf(lastDay)) - 2_415_021;
  const k = Math.floor(off / SYNODIC_MONTH);
  const day = newMoonDay(k);
  return sunTwelfth(day) >= 9 ? newMoonDay(k - 1) : day;
}

const moonNumber = (julianDay: number): number => Math.floor(0.5 + (julianDay - FIRST_NEW_MOON) / SYNODIC_MONTH);

/** How many months after month eleven the leap month comes: the first one in which the sun enters no new twelfth. */
function leapOffset(winter: number): number {
  const k = moonNumber(winter);
  let offset = 1;
  let twelfth = sunTwelfth(newMoonDay(k + offset));
  for (;;) {
    const before = twelfth;
    offset += 1;
    twelfth = sunTwelfth(newMoonDay(k + offset));
    if (twelfth === before || offset > MONTHS_OF_LEAP_YEAR + 1) return offset - 1;
  }
}

/** Which lunar date a day is. */
export function lunarOf(day: Day): LunarDate {
  const { year } = calendarOf(day);
  const julian = julianOf(day);
  let k = moonNumber(julian) + 1;
  while (newMoonDay(k) > julian) k -= 1;
  const monthStart = newMoonDay(k);
  const thisWinter = winterMonth(year);
  const [winter, next, lunarYear] =
    thisWinter > monthStart ? [winterMonth(year - 1), thisWinter, year] : [thisWinter, winterMonth(year + 1), year + 1];
  const since = Math.round((monthStart - winter) / SYNODIC_MONTH);
  const leap = next - winter > 365 ? leapOffset(winter) : null;
  const counted = leap !== null && since >= leap ? since - 1 : since;
  const month = ((counted + MONTH_OF_WINTER - 1) % 12) + 1;
  return {
    year: month >= MONTH_OF_WINTER && counted < 4 ? lunarYear - 1 : lunarYear,
    month,
    date: julian - monthStart + 1,
    leap: leap !== null && since === leap,
  };
}

/** The day on which a date of a lunar year falls (not in a leap month). Month and date from 1. */
export function dayOfLunar(lunarYear: number, month: number, date: number): Day {
  const winter = winterMonth(lunarYear - (month >= MONTH_OF_WINTER ? 0 : 1));
  const next = winterMonth(lunarYear + (month >= MONTH_OF_WINTER ? 1 : 0));
  const offset = month >= MONTH_OF_WINTER ? month - MONTH_OF_WINTER : month + 1;
  const leap = next - winter > 365 ? leapOffset(winter) : null;
  const k = moonNumber(winter) + offset + (leap !== null && offset >= leap ? 1 : 0);
  return (newMoonDay(k) + date - 1 - JULIAN_OF_DAY_ZERO) as Day;
}
