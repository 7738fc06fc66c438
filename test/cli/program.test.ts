import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeWorkbook } from "../bench/fixtures";
import { ROOT } from "../support/root";

/** The program as it is built for clerks: threads, signals and streams are those of the system. */
const PROGRAM = path.join(ROOT, "dist/cli/so-thi-dua.js");
const CAMPAIGN = ["--campaign", "quoc-oai-2022", "--today", "2022-07-15"];

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-program-"));
  for (let index = 0; index < 6; index += 1)
    await writeFile(path.join(scratch, `xa-${index}.xlsx`), makeWorkbook(600, index, `Xã Số ${index}`));
  await writeFile(path.join(scratch, "xa-3b.xlsx"), "%PDF-1.7");
  await writeFile(path.join(scratch, "xa-4b.csv"), 'STT,Họ và tên,Đơn vị\n1,"An" ở xóm 2,Xã A\n2,Bình,Xã A\n');
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program; `during` may disturb it. */
function started(
  words: readonly string[],
  out: "pipe" | number = "pipe",
  during: (child: ReturnType<typeof spawn>) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ["ignore", out, "pipe"] });
    const said = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.err += text));
    child.on("error", reject).on("close", (code, signal) => {
      resolve({ code, signal, ...said });
    });
    during(child);
  });
}

test("one thread and several say the same, byte for byte", async () => {
  for (const command of ["inspect", "check"] as const) {
    const words = [command, scratch, ...(command === "check" ? CAMPAIGN : []), "--json"];
    const one = await started([...words, "--workers", "1"]);
    for (const workers of ["2", "3"]) expect(await started([...words, "--workers", workers])).toEqual(one);
    expect(one.out.length).toBeGreaterThan(100_000);
  }
});

test("a full standard output ends with 2 and one line", async () => {
  if (!existsSync("/dev/full")) return;
  const { code, err } = await started(["inspect", scratch, "--json"], openSync("/dev/full", "w"));
  expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
});

test("a reader that leaves early ends it with 2 and one line", async () => {
  const { code, err } = await started(["inspect", scratch, "--json"], "pipe", ({ stdout }) => {
    stdout?.once("data", () => stdout.destroy());
  });
  expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
});

test("a signal at any moment leaves what was there, and nothing beside it", async () => {
  const out = path.join(scratch, "bao-cao.xlsx");
  const words = ["report", path.join(scratch, "xa-1.xlsx"), ...CAMPAIGN, "--out", out];
  const whole = await started(words);
  expect(whole.code).toBeLessThan(2);
  const before = await readFile(out);
  for (const moment of [300, 900, 1500, 2200]) {
    await started(words, "pipe", (child) => {
      setTimeout(() => child.kill("SIGTERM"), moment);
    });
    const names = await readdir(scratch);
    expect(names.filter((name) => name.startsWith("."))).toEqual([]);
    // Replaced by the same report where it was quick enough; never half of one.
    expect((await readFile(out)).length).toBe(before.length);
  }
  await rm(out);
});

test("a kill that nothing can be done against leaves what was there whole", async () => {
  const out = path.join(scratch, "bao-cao.xlsx");
  await writeFile(out, "báo cáo cũ");
  for (const moment of [400, 1100, 1800]) {
    await started(["report", path.join(scratch, "xa-1.xlsx"), ...CAMPAIGN, "--out", out], "pipe", (child) => {
      setTimeout(() => child.kill("SIGKILL"), moment);
    });
    const bytes = await readFile(out);
    const isWhole = bytes.toString("utf8") === "báo cáo cũ" || bytes.subarray(-22).readUInt32LE() === 0x06054b50;
    expect({ moment, isWhole }).toEqual({ moment, isWhole: true });
  }
  await rm(out);
});

/** A disk of its own, so small that the report does not fit; nobody else sees it. */
const SMALL_DISK = 'mount -t tmpfs -o size="$1" tmpfs "$2" && cd "$2" && shift 2 && "$@"';
const smallDisks = spawnSync("unshare", ["-rm", "sh", "-c", SMALL_DISK, "-", "64k", tmpdir(), "true"]).status === 0;

(smallDisks ? describe : describe.skip)("a disk that is full (needs unshare and tmpfs)", () => {
  test.each(["12k", "64k"])("of %s leaves what was there and nothing else, and says so", async (size) => {
    const disk = path.join(scratch, "dia");
    await mkdir(disk, { recursive: true });
    const script = [
      "echo cũ > bao-cao.xlsx; echo cũ > so.csv; mkdir thu; echo cũ > thu/ghi-chu.txt",
      '"$@"',
      "echo code $?; find . -type f | sort; cat bao-cao.xlsx so.csv thu/ghi-chu.txt",
    ].join("\n");
    const small = path.join(scratch, "xa-nho.xlsx");
    await writeFile(small, makeWorkbook(40, 1, "Xã Số 1"));
    const report = [PROGRAM, "report", small, ...CAMPAIGN];
    const outputs = ["--out", "bao-cao.xlsx", "--export", "so.csv", "--letters", "thu"];
    const { stdout, stderr } = spawnSync(
      "unshare",
      [
        "-rm",
        "sh",
        "-c",
        SMALL_DISK,
        "-",
        size,
        disk,
        "sh",
        "-c",
        script,
        "-",
        process.execPath,
        ...report,
        ...outputs,
      ],
      { encoding: "utf8" },
    );
    expect(stdout.split("\n")).toEqual([
      "code 2",
      "./bao-cao.xlsx",
      "./so.csv",
      "./thu/ghi-chu.txt",
      "cũ",
      "cũ",
      "cũ",
      "",
    ]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(/đĩa|chỗ/u);
  });
});
