import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "../../src/files/write/docx/write-document";
import { commandLine } from "../support/command-line";

const SAMPLES = path.join(__dirname, "../../samples/quoc-oai-2022");
const FILES = ["01 Xa Can Huu - DS NTVT 2022.xlsx", "02 Dong Quang.xlsx"].map((name) =>
  path.join(SAMPLES, "units", name),
);
const COMMON = ["--campaign", "quoc-oai-2022", "--units", path.join(SAMPLES, "don-vi.csv"), "--today", "2022-07-15"];

let scratch = "";
beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-report-"));
});
afterEach(async () => {
  await rm(scratch, { recursive: true });
});

const words = async (file: string): Promise<string> =>
  strFromU8(unzipSync(await readFile(file))["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");

/** A letter template of an office with that one line. */
async function template(folder: string, name: string, line: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const run = { text: line, bold: false, italic: false, underline: false, size: 14 };
  const bytes = await writeDocument({
    name,
    title: "",
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    landscape: false,
    blocks: [
      {
        kind: "paragraph",
        runs: [run],
        align: "left",
        firstLine: 0,
        before: 0,
        after: 0,
        keepWithNext: false,
        pageBreakBefore: false,
        rule: null,
      },
    ],
  });
  await writeFile(path.join(folder, `${name}.docx`), bytes);
}

test("the letters are written and named in the JSON", async () => {
  const letters = path.join(scratch, "thu");
  const { out, err, code } = await commandLine(
    "report",
    ...FILES,
    ...COMMON,
    "--out",
    path.join(scratch, "a.xlsx"),
    "--letters",
    letters,
    "--json",
  );
  expect([code, err]).toEqual([expect.any(Number), ""]);
  const told = JSON.parse(out) as {
    readonly letters: readonly { readonly file: string; readonly kind: string; readonly records: number }[];
    readonly proposed: { readonly eligible: number };
    readonly totals: { readonly nominations: number };
  };
  expect((await readdir(letters)).sort()).toEqual([
    "bao-cao-tong-ket.docx",
    "bien-ban-hop-xet.docx",
    "cong-van-don-doc.docx",
    "du-thao-quyet-dinh.docx",
    "in-giay-khen",
    "phieu-tra-lai",
    "to-trinh-de-nghi-khen-thuong.docx",
  ]);
  const written = await readdir(letters, { recursive: true });
  expect(told.letters.map(({ file }) => path.relative(letters, file)).sort()).toEqual(
    written.filter((name) => name.endsWith(".docx")).sort(),
  );
  expect(await words(path.join(letters, "to-trinh-de-nghi-khen-thuong.docx"))).toContain(
    `${String(told.proposed.eligible)} đề nghị`,
  );
});

test("an office's own template takes the place of our letter", async () => {
  const [letters, own] = [path.join(scratch, "thu"), path.join(scratch, "mau")];
  await template(own, "bao-cao-tong-ket", "Tổng số: {tong-so}");
  await commandLine(
    "report",
    ...FILES,
    ...COMMON,
    "--out",
    path.join(scratch, "a.xlsx"),
    "--letters",
    letters,
    "--letter-templates",
    own,
  );
  expect(await words(path.join(letters, "bao-cao-tong-ket.docx"))).toMatch(/^Tổng số: 21/u);
  expect(await words(path.join(letters, "to-trinh-de-nghi-khen-thuong.docx"))).toContain("TỜ TRÌNH");
});

test("a template with a field nobody knows is told by its name", async () => {
  const own = path.join(scratch, "mau");
  await template(own, "bao-cao-tong-ket", "{tong-cong}");
  const { code, err } = await commandLine(
    "report",
    ...FILES,
    ...COMMON,
    "--out",
    path.join(scratch, "a.xlsx"),
    "--letters",
    scratch,
    "--letter-templates",
    own,
  );
  expect(code).toBe(2);
  expect(err).toMatch(/bao-cao-tong-ket\.docx.*\{tong-cong\}/u);
});

test("the register goes to CSV with its dictionary, and no other ending is taken", async () => {
  const csv = path.join(scratch, "so.csv");
  await commandLine("report", ...FILES, ...COMMON, "--out", path.join(scratch, "a.xlsx"), "--export", csv);
  const [header = "", ...rows] = (await readFile(csv, "utf8")).trimEnd().split("\r\n");
  expect(
    header.startsWith("\uFEFFoffice,office_superior,office_code,exported_on,rules_version,campaign,year,register,unit"),
  ).toBe(true);
  expect(rows).toHaveLength(21);
  expect(await readFile(path.join(scratch, "so.dictionary.tsv"), "utf8")).toContain("awards\ttexts");
  const wrong = await commandLine(
    "report",
    ...FILES,
    ...COMMON,
    "--out",
    path.join(scratch, "a.xlsx"),
    "--export",
    "so.json",
  );
  expect([wrong.code, wrong.err.trim().split("\n").length]).toEqual([2, 1]);
});

test("a report is an earlier register for the next one", async () => {
  const last = path.join(scratch, "ky-truoc.xlsx");
  await commandLine("report", ...FILES, ...COMMON, "--out", last);
  const { out } = await commandLine(
    "report",
    ...FILES,
    ...COMMON,
    "--out",
    path.join(scratch, "a.xlsx"),
    "--earlier",
    last,
    "--json",
  );
  expect(JSON.parse(out)).toMatchObject({ proof: { balanced: true, records: 21 } });
});
