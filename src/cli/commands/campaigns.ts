import { BUILT_IN } from "../../campaign/built-in/index";
import { isoOf } from "../../text/day";
import type { ExitCode, CommandContext } from "../command-context";

/** `campaigns`: the built-in campaigns. */
export function campaigns({ asked, print }: CommandContext): ExitCode {
  const list = BUILT_IN.map(({ id, name, year, plan, period, registers }) => ({
    id,
    name,
    year,
    issuer: plan.issuer,
    period: {
      from: period.from === null ? null : isoOf(period.from),
      to: period.to === null ? null : isoOf(period.to),
    },
    registers,
  }));
  print(
    asked.json
      ? JSON.stringify({ version: 1, campaigns: list })
      : list.map(({ id, name, issuer }) => `${id.padEnd(18)} ${name} (${issuer})`).join("\n"),
  );
  return 0;
}
