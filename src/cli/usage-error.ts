import type { CliWording } from "./wording/wording";

/** The command cannot run: worded once, shown on standard error, exit code 2. */
export class UsageError extends Error {
  constructor(readonly say: (wording: CliWording) => string) {
    super("usage");
  }
}
