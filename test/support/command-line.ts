import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/command-context";

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process, as a pipe would see it. */
export async function commandLine(...words: readonly string[]): Promise<Said> {
  const said = { out: "", err: "" };
  const code = await run(words, {
    out: {
      write: (text) => {
        said.out += text;
      },
    },
    err: {
      write: (text) => {
        said.err += text;
      },
    },
    today: new Date(2022, 6, 15),
  });
  return { code, ...said };
}
