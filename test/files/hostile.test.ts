import { FileProblemError } from "../../src/files/read/problem";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { NO_CHOICES } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { EMPTY_CONTEXT } from "../register/support";
import { HOSTILE } from "./hostile-set";

const MOST_SECONDS = 5;
const MOST_BYTES = 500 * 1_048_576;
/** Other threads of the process, those that clear its memory, count in its processor time: slow is what is always. */
const MOST_TRIES = 3;
const NEIGHBOUR = [
  "STT,Họ và tên,Ngày sinh,Đơn vị,Thành tích,Danh hiệu đề nghị",
  "1,Lê Văn An,05/03/1980,Xã A,Cứu người,Giấy khen",
  "2,Vũ Thị Én,06/04/1981,Xã A,Hiến đất,Giấy khen",
].join("\n");

async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const book = await readWorkbook("x", bytes);
    takeIn([book], [], EMPTY_CONTEXT, NO_CHOICES);
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
  }
}

async function secondsOf(bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await survives(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test("the set is large enough to mean something", () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE.map(([name]) => name)).size).toBe(HOSTILE.length);
});

test.each(HOSTILE)(
  "%s is read or is a finding, in seconds of the processor, and its neighbour is read",
  async (_, make) => {
    const bytes = make();
    globalThis.gc?.();
    const memory = process.memoryUsage().rss;
    let seconds = await secondsOf(bytes);
    expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_BYTES);
    for (let tries = 1; seconds >= MOST_SECONDS && tries < MOST_TRIES; tries += 1) seconds = await secondsOf(bytes);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    const { records } = takeIn(
      [await readWorkbook("b.csv", new TextEncoder().encode(NEIGHBOUR))],
      [],
      EMPTY_CONTEXT,
      NO_CHOICES,
    );
    expect(records.map(({ fields }) => fields.name)).toEqual(["Lê Văn An", "Vũ Thị Én"]);
  },
);
