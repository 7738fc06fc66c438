import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeTogether, type Outputs } from "../../src/cli/write-file";
import { commandLine, type Said } from "../support/command-line";

const SAMPLES = path.join(__dirname, "../../samples/quoc-oai-2022");
const SAMPLE = path.join(SAMPLES, "units/01 Xa Can Huu - DS NTVT 2022.xlsx");
const CAMPAIGN = ["--campaign", "quoc-oai-2022"];

let scratch = "";
let list = "";
const at = (...steps: readonly string[]): string => path.join(scratch, ...steps);
beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-outputs-"));
  list = at("danh-sach.xlsx");
  await writeFile(list, await readFile(SAMPLE));
});
afterEach(async () => {
  await rm(scratch, { recursive: true });
});

/** Every file under the scratch folder with its bytes. */
async function everything(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(scratch, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents: readonly (readonly [string, string])[] = await Promise.all(
    files.map(async (file) => [file, await readFile(file, "base64")] as const),
  );
  return Object.fromEntries(contents);
}

describe("an output that is an input is refused, and nothing on the disk has changed", () => {
  const cases: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
    ["by its name", () => Promise.resolve([list, "--out", list])],
    ["by another spelling", () => Promise.resolve([list, "--out", at(".", "x", "..", "danh-sach.xlsx")])],
    ["by its folder", () => Promise.resolve([scratch, "--out", list])],
    ["by a glob", () => Promise.resolve([at("*.xlsx"), "--out", list])],
    [
      "by a symbolic link",
      async () => {
        await symlink(list, at("lien-ket.xlsx"));
        return [list, "--out", at("lien-ket.xlsx")];
      },
    ],
    [
      "by a hard link",
      async () => {
        await link(list, at("cung-tep.xlsx"));
        return [list, "--out", at("cung-tep.xlsx")];
      },
    ],
    [
      "as the list of units",
      async () => {
        await writeFile(at("don-vi.csv"), await readFile(path.join(SAMPLES, "don-vi.csv")));
        return [list, "--units", at("don-vi.csv"), "--out", at("a.xlsx"), "--export", at("don-vi.csv")];
      },
    ],
    ["as the earlier register", () => Promise.resolve([SAMPLE, "--earlier", list, "--out", list])],
    ["as another output", () => Promise.resolve([SAMPLE, "--out", at("a.csv"), "--export", at("a.csv")])],
    [
      "as the folder of letter templates",
      async () => {
        await mkdir(at("mau"));
        return [SAMPLE, "--out", at("a.xlsx"), "--letters", at("mau"), "--letter-templates", at("mau")];
      },
    ],
  ];
  test.each(cases)("%s", async (_name, wordsOf) => {
    const words = await wordsOf();
    const before = await everything();
    const { code, err } = await commandLine("report", ...words, ...CAMPAIGN);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(await everything()).toEqual(before);
  });

  test("the plan of a blank workbook", async () => {
    const { code } = await commandLine("template", "--campaign", list, "--out", list);
    expect(code).toBe(2);
    expect(await readFile(list)).toEqual(await readFile(SAMPLE));
  });

  test("but what an earlier run wrote in that place is written anew, and is nobody's list", async () => {
    const words = [scratch, ...CAMPAIGN, "--out", at("so.csv"), "--json"];
    const [first, second] = [await commandLine("export", ...words), await commandLine("export", ...words)];
    expect([first.code, second.code, second.out]).toEqual([0, 0, first.out]);
  });
});

describe("files that are written together", () => {
  test("appear all, or none where one of them fails; what was there stays", async () => {
    await writeFile(at("a.txt"), "cũ");
    const before = await everything();
    const failing = writeTogether(async (outputs: Outputs) => {
      await outputs.addBytes(at("a.txt"), Buffer.from("mới"));
      await outputs.addBytes(at("thu-muc", "b.txt"), Buffer.from("mới"));
      await outputs.add(at("c.txt"), () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })));
    });
    await expect(failing).rejects.toThrow();
    expect(await everything()).toEqual(before);
    expect(await readdir(scratch)).toEqual(["a.txt", "danh-sach.xlsx"]);
  });

  test("come back to what they were where one cannot take its place", async () => {
    await writeFile(at("a.txt"), "cũ");
    const failing = writeTogether(async (outputs: Outputs) => {
      await outputs.addBytes(at("a.txt"), Buffer.from("mới"));
      await outputs.addBytes(at("b"), Buffer.from("mới"));
      // Meanwhile somebody makes a folder of that name.
      await mkdir(at("b", "x"), { recursive: true });
    });
    await expect(failing).rejects.toThrow();
    expect(await readFile(at("a.txt"), "utf8")).toBe("cũ");
    expect((await readdir(scratch)).sort()).toEqual(["a.txt", "b", "danh-sach.xlsx"]);
  });
});

describe("what names nothing, among files that are there", () => {
  const findingsOf = ({ out }: Said): readonly { code: string; file?: string; params: { reason: string } }[] =>
    (JSON.parse(out) as { findings: { code: string; file?: string; params: { reason: string } }[] }).findings;

  test("is a finding each, and the others are read", async () => {
    await mkdir(at("rong"));
    const missing = at("khong-co.xlsx");
    const said = await commandLine("check", list, missing, at("rong"), ...CAMPAIGN, "--json");
    const told = findingsOf(said).filter(({ code }) => code === "file-unreadable");
    expect(told.map(({ file, params }) => [file, params.reason]).sort()).toEqual([
      [missing, "not-found"],
      [at("rong"), "empty-folder"],
    ]);
    expect([said.code, (JSON.parse(said.out) as { records: number }).records]).toEqual([1, 9]);
  });

  test("files that links lead to in a circle are read once", async () => {
    await mkdir(at("a"));
    await writeFile(at("a", "x.xlsx"), await readFile(SAMPLE));
    await symlink(at("a"), at("a", "vong"));
    await symlink(at("a", "x.xlsx"), at("a", "y.xlsx"));
    const { out } = await commandLine("inspect", at("a"), "--json");
    expect((JSON.parse(out) as { files: unknown[] }).files).toHaveLength(1);
  });
});

test("no control of a terminal comes out of a name or a cell", async () => {
  const nasty = "\u001b[2J\u009b31m\u202e\u0007";
  const lines = ["STT,Họ và tên,Ngày sinh,Đơn vị,Thành tích", `1,An${nasty},05/03/1980,Xã A,Cứu người`];
  await writeFile(at(`ten${nasty}.csv`), [...lines, "2,Vũ Thị Én,01/02/1990,Xã A,Hiến đất"].join("\n"));
  for (const more of [[], ["--json"], ["--explain"]]) {
    const { out, err } = await commandLine("inspect", at(`ten${nasty}.csv`), ...more);
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    expect(out).toContain("ten");
  }
});
