import { plainLine } from "./plain-output";

/** Tells a person at a terminal how far the job is; says nothing in a pipe. */
export interface Progress {
  readonly phase: (label: string) => void;
  readonly step: (done: number, total: number, what: string) => void;
  readonly done: () => void;
}

const CLEAR_LINE = "\r\u001b[2K";

/** Progress on one line of standard error. */
export function terminalProgress(stream: { readonly isTTY?: boolean; write: (text: string) => unknown }): Progress {
  if (stream.isTTY !== true) return { phase: () => undefined, step: () => undefined, done: () => undefined };
  let label = "";
  return {
    phase: (next) => {
      label = next;
      stream.write(`${CLEAR_LINE}${label}…`);
    },
    step: (done, total, what) => {
      stream.write(`${CLEAR_LINE}${label} ${String(done + 1)}/${String(total)} ${plainLine(what)}`);
    },
    done: () => {
      stream.write(CLEAR_LINE);
    },
  };
}
