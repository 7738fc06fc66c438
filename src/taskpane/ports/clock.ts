import type { ClockPort, TimerPort } from "../../app/ports/surroundings";
import { dayOf } from "../../text/day";

/** This computer's clock. */
export const systemClock: ClockPort = {
  today: () => {
    const now = new Date();
    const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (day === null) throw new RangeError("the system clock has no valid date");
    return day;
  },
  now: () => new Date().toISOString(),
};

export const browserTimer: TimerPort = {
  later: (milliseconds, job) => {
    const handle = setTimeout(job, milliseconds);
    return () => {
      clearTimeout(handle);
    };
  },
};
