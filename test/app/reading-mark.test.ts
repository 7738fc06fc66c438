import type { FileReaderPort, ReadFile } from "../../src/app/ports/files";
import type { ReadingMarkPort } from "../../src/app/ports/surroundings";
import { playedSession, type PlayedSession } from "../support/played-session";
import { playedWorkbook } from "../support/played-workbook";
import { bytes, list, readerOf } from "../support/small-lists";

const FILES = new Map<string, ReadFile>([
  list("can-huu.xlsx", "CẤN HỮU", "Nguyễn Văn An"),
  list("nang.xlsx", "SÀI SƠN", "Đỗ Văn Hải"),
]);

/** Like the browser's store: it outlives the pane. */
function mark(): ReadingMarkPort {
  let kept: string | null = null;
  return {
    put: (file) => {
      kept = file;
    },
    clear: () => {
      kept = null;
    },
    left: () => kept,
  };
}

/** A pane that a file brings down: what reads it never answers. */
const broughtDown: FileReaderPort = {
  read: (given) =>
    given[0]?.name === "nang.xlsx" ? new Promise(() => undefined) : readerOf(FILES).read(given, noop, on),
};
const noop = (): void => undefined;
const on = { cancelled: false };

async function opened(reading: ReadingMarkPort, reader: FileReaderPort): Promise<PlayedSession> {
  const played = playedSession(playedWorkbook(), { reader, reading });
  await played.session.start();
  await played.session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  return played;
}

const problems = ({ session }: PlayedSession): readonly (readonly [string, string | null])[] =>
  (session.store.get().intake?.files ?? []).map(({ file, problem }) => [file, problem]);

test("a file that brought the pane down is named and left aside, the others are read; alone it is tried again", async () => {
  const reading = mark();
  const first = await opened(reading, broughtDown);
  void first.session.takeFiles(bytes("can-huu.xlsx", "nang.xlsx"));
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  expect(reading.left()).toBe("nang.xlsx");

  const second = await opened(reading, readerOf(FILES));
  await second.session.takeFiles(bytes("can-huu.xlsx", "nang.xlsx"));
  await second.settle();
  expect(problems(second)).toEqual([
    ["can-huu.xlsx", null],
    ["nang.xlsx", expect.stringContaining("Chọn riêng tệp này") as unknown],
  ]);
  expect(reading.left()).toBeNull();

  await second.session.takeFiles(bytes("nang.xlsx"));
  await second.settle();
  expect(problems(second).map(([, problem]) => problem)).toEqual([null, null]);
});

test("what was read to the end leaves no mark", async () => {
  const reading = mark();
  const { session } = await opened(reading, readerOf(FILES));
  await session.takeFiles(bytes("can-huu.xlsx", "nang.xlsx"));
  expect(reading.left()).toBeNull();
});

test("what a worker tells of its progress after the end leaves no mark", async () => {
  const reading = mark();
  const told: (() => void)[] = [];
  const { session } = playedSession(playedWorkbook(), {
    reader: readerOf(FILES),
    reading,
    between: (engine) => ({
      ...engine,
      addFiles: (files, onProgress) =>
        engine.addFiles(files, (progress) => {
          told.push(() => {
            onProgress(progress);
          });
        }),
    }),
  });
  await session.start();
  await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  await session.takeFiles(bytes("can-huu.xlsx", "nang.xlsx"));
  for (const tell of told) tell();
  expect([told.length, reading.left()]).toEqual([2, null]);
});
