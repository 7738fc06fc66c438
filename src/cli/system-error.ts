import type { CliWording } from "./wording/wording";

/** What the system says when it refuses a file. */
export interface SystemError {
  readonly code: string;
  readonly message: string;
}

/** Why the system refuses, in words where there are some. */
export const systemReason = ({ code }: SystemError, { systemReasons }: Pick<CliWording, "systemReasons">): string =>
  systemReasons[code] ?? code;

/** Told by shape: an error made in another realm is no instance of this one's `Error`. */
export const isSystemError = (error: unknown): error is SystemError =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "string" &&
  "message" in error;
