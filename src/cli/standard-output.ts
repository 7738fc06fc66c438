import { isSystemError, systemReason, type SystemError } from "./system-error";
import { UsageError } from "./usage-error";

/** What text is printed to. */
export interface Output {
  readonly isTTY?: boolean;
  /** False where more should wait for `drained`. */
  write: (text: string) => unknown;
  /** Resolves when all that was written is on its way. Throws `UsageError` where it cannot be. */
  readonly drained?: () => Promise<void>;
}

/**
 * A stream of the system that tells when it takes no more: a reader that has left, a full disk. What is printed after
 * that is dropped.
 */
export function streamOutput(stream: NodeJS.WriteStream): Output & Required<Pick<Output, "drained">> {
  let trouble: SystemError | null = null;
  stream.on("error", (error: unknown) => {
    if (!isSystemError(error)) throw error;
    trouble ??= error;
  });
  const refuse = (): void => {
    const found = trouble;
    if (found !== null) throw new UsageError((wording) => wording.outputClosed(systemReason(found, wording)));
  };
  return {
    isTTY: stream.isTTY,
    write: (text) => trouble === null && stream.write(text),
    drained: async () => {
      refuse();
      // An empty text is taken when all before it is; or never, and then there was an error.
      await new Promise<void>((resolve) => {
        stream.write("", () => {
          resolve();
        });
      });
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      refuse();
    },
  };
}
