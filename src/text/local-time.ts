const two = (value: number): string => String(value).padStart(2, "0");

/** A moment as the clock on the wall shows it: "2022-05-31T17:05:09". */
export const localTime = (at: Date): string =>
  `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
