import { createEngine } from "../../src/app/engine/engine";
import type { EnginePort } from "../../src/app/ports/engine";
import type { FileReaderPort, FileWriterPort } from "../../src/app/ports/files";
import type { ReadingMarkPort } from "../../src/app/ports/surroundings";
import type { FileBytes } from "../../src/app/views/file";
import { createSession, type Session } from "../../src/app/session/session";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { writer } from "../app/writer";
import { dayOf, type Day } from "../../src/text/day";
import type { PlayedWorkbook } from "./played-workbook";

const TODAY = dayOf(2022, 6, 1) ?? (0 as Day);

/** Reads files as the pane's worker does. */
const realReader: FileReaderPort = {
  read: async (files) =>
    Promise.all(
      files.map(async ({ name, bytes }) => ({ ok: true as const, workbook: await readWorkbook(name, bytes) })),
    ),
};

export interface PlayedSession {
  readonly session: Session;
  /** Lets the time of every timer come, until none runs and nothing is to be done. */
  readonly settle: () => Promise<void>;
}

interface PlayedSurroundings {
  readonly reader?: FileReaderPort;
  readonly today?: Day | undefined;
  readonly files?: FileWriterPort;
  /** Gets the files that are handed out. */
  readonly handed?: FileBytes[];
  readonly reading?: ReadingMarkPort;
  /** What stands between the session and its engine, such as a worker whose messages come late. */
  readonly between?: (engine: EnginePort) => EnginePort;
}
const noMark: ReadingMarkPort = { put: () => undefined, clear: () => undefined, left: () => null };

/** The pane without a screen, at work on a played workbook. */
export function playedSession(
  { port }: Pick<PlayedWorkbook, "port">,
  {
    reader = realReader,
    today = TODAY,
    reading = noMark,
    files = writer,
    handed = [],
    between = (engine) => engine,
  }: PlayedSurroundings = {},
): PlayedSession {
  const timers = new Set<() => void>();
  let ids = 0;
  const filesOf: FileWriterPort = { ...files, workbook: writeWorkbook };
  const session = createSession("vi", {
    workbook: port,
    engine: between(createEngine({ reader, writer: filesOf, breathe: () => Promise.resolve(), version: "test" })),
    clock: { today: () => today, now: () => "2022-06-01T08:00:00Z" },
    timer: {
      later: (_milliseconds, job) => {
        timers.add(job);
        return () => timers.delete(job);
      },
    },
    samples: { campaigns: () => Promise.resolve([]), load: () => Promise.resolve(null) },
    download: {
      save: (file) => {
        if ("bytes" in file) handed.push(file);
        return Promise.resolve("saved" as const);
      },
      copyPage: () => Promise.resolve(true),
      copyText: () => Promise.resolve(true),
    },
    reading,
    newId: () => {
      ids += 1;
      return `f${String(ids)}`;
    },
  });
  const idle = async (): Promise<void> => {
    for (let turn = 0; turn < 10_000 && session.store.get().job !== null; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return {
    session,
    settle: async () => {
      await idle();
      for (let turn = 0; turn < 20 && timers.size > 0; turn += 1) {
        const due = [...timers];
        timers.clear();
        for (const job of due) job();
        await idle();
      }
    },
  };
}
