import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gather } from "../../src/app/gather";
import { readFiles } from "../../src/cli/read-files";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeVerdicts } from "../../src/check/verdicts/verdict-file";
import { writeRecipe } from "../../src/register/recipe";
import { NO_CHOICES } from "../../src/register/register";
import { shapeOf } from "../../src/register/shape";
import { commandLine } from "../support/command-line";

const SAMPLES = path.join(__dirname, "../../samples/quoc-oai-2022");
const ONE = path.join(SAMPLES, "units/01 Xa Can Huu - DS NTVT 2022.xlsx");
const UNITS = path.join(SAMPLES, "don-vi.csv");

// Twenty-six workbooks are read in one test; a busy machine needs longer than jest's five seconds.
let scratch = "";
beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-cli-"));
});
afterEach(async () => {
  await rm(scratch, { recursive: true });
});

describe("a command that cannot run says why in one line and exits with 2", () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["no command", [], /so-thi-dua --help/u],
    ["an unknown command", ["merge"], /merge/u],
    ["an unknown option", ["check", ONE, "--campain", "x"], /--campain/u],
    ["no campaign where one is needed", ["check", ONE], /--campaign/u],
    ["no file", ["inspect"], /tệp/u],
    ["a file that is not there", ["inspect", "khong-co.xlsx"], /khong-co\.xlsx/u],
    ["an unknown campaign", ["check", ONE, "--campaign", "khong-co"], /quoc-oai-2022/u],
    ["a day that is none", ["check", ONE, "--campaign", "quoc-oai-2022", "--today", "2022-02-30"], /2022-02-30/u],
    ["an unknown language", ["inspect", ONE, "--lang", "fr"], /fr/u],
    ["an option without a value", ["check", ONE, "--campaign", "quoc-oai-2022", "--units", ""], /--units/u],
    ["a path that leads through a file", ["inspect", path.join(ONE, "x.xlsx")], /x\.xlsx/u],
    ["a campaign file that is a folder", ["check", ONE, "--campaign", SAMPLES], /thư mục/u],
    [
      "a unit that the list of units lacks",
      ["template", "--campaign", "quoc-oai-2022", "--units", UNITS, "--unit", "Xã Không Có", "--out", "mau.xlsx"],
      /Xã Không Có/u,
    ],
    [
      "letter templates that are not there",
      [
        "report",
        ONE,
        "--campaign",
        "quoc-oai-2022",
        "--out",
        "x.xlsx",
        "--letters",
        "l",
        "--letter-templates",
        "khong-co",
      ],
      /khong-co/u,
    ],
    ["a report in the place of its own list", ["report", ONE, "--campaign", "quoc-oai-2022", "--out", ONE], /ghi đè/u],
    ["an export to what is no table", ["export", ONE, "--campaign", "quoc-oai-2022", "--out", "so.xlsx"], /so\.xlsx/u],
    ["a report without a place", ["report", ONE, "--campaign", "quoc-oai-2022"], /--out/u],
  ];
  test.each(cases)("%s", async (_name, words, expected) => {
    const { code, out, err } = await commandLine(...words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("an empty folder", async () => {
    const { code, err } = await commandLine("inspect", scratch);
    expect(code).toBe(2);
    expect(err).toContain(scratch);
  });

  test.each([
    ["campaign", "campaign"],
    ["earlier register", "earlier"],
  ])("a workbook without content as the %s", async (_name, option) => {
    const file = path.join(scratch, "rong.xlsx");
    await writeFile(file, "");
    const campaign = option === "campaign" ? file : "quoc-oai-2022";
    const { code, out, err } = await commandLine(
      "check",
      ONE,
      "--campaign",
      campaign,
      ...(option === "earlier" ? ["--earlier", file] : []),
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/rong\.xlsx: tệp rỗng/u);
  });

  test.each([
    ["in Vietnamese", "vi", /thư mục/u],
    ["in English", "en", /folder/u],
  ])("a report whose place is a folder, %s", async (_name, language, words) => {
    const { code, err } = await commandLine(
      "report",
      ONE,
      "--campaign",
      "quoc-oai-2022",
      "--out",
      scratch,
      "--lang",
      language,
    );
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/EISDIR/u);
  });

  test.each([
    ["that is not there", null, /answers\.json/u],
    ["that is no JSON", "{", /JSON/u],
    ["that is something else", '{"format":"x"}', /format/u],
  ])("a file of answers %s", async (_name, text, words) => {
    const file = path.join(scratch, "answers.json");
    if (text !== null) await writeFile(file, text);
    const { code, err } = await commandLine("inspect", ONE, "--recipe", file);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });

  test("only files that cannot be read", async () => {
    await writeFile(path.join(scratch, "hong.xlsx"), "%PDF-1.7 …");
    const { code, err } = await commandLine("inspect", scratch);
    expect(code).toBe(2);
    expect(err).toContain("hong.xlsx");
  });
});

test("one broken file among others is a finding, and the others are read", async () => {
  await writeFile(path.join(scratch, "a.xlsx"), await readFile(ONE));
  await writeFile(path.join(scratch, "b.xlsx"), (await readFile(ONE)).subarray(0, 900));
  const { code, out } = await commandLine("check", scratch, "--campaign", "quoc-oai-2022", "--json");
  const document = JSON.parse(out) as { records: number; findings: { code: string; file?: string }[] };
  expect(code).toBe(1);
  expect(document.records).toBe(9);
  expect(document.findings).toContainEqual(
    expect.objectContaining({ code: "file-unreadable", file: "b.xlsx", severity: "error" }),
  );
});

test("inspect shows the table, its header row, columns and records as a person sees them in Excel", async () => {
  const { code, out } = await commandLine("inspect", ONE, "--json");
  const document = JSON.parse(out) as {
    files: { sheets: { tables: unknown[]; rows: { row: number; role: string }[] }[] }[];
    ledger: Record<string, number>;
  };
  expect(code).toBe(0);
  const [sheet] = document.files[0]?.sheets ?? [];
  expect(sheet?.tables[0]).toMatchObject({ range: "A3:G12", headerRows: [3], numberRow: null });
  expect(sheet?.rows.slice(0, 4)).toEqual([
    { row: 1, role: "title" },
    { row: 2, role: "title" },
    { row: 3, role: "header" },
    { row: 4, role: "record" },
  ]);
  const { rowsRead, ...roles } = document.ledger;
  expect(Object.values(roles).reduce((sum, count) => sum + count, 0)).toBe(rowsRead);
});

interface Checked {
  readonly records: number;
  readonly handOver: readonly { readonly file: string }[];
  readonly findings: readonly { readonly code: string; readonly file?: string }[];
}

describe("a folder", () => {
  beforeEach(async () => {
    for (const [folder, letter] of [
      ["xa-a", "1"],
      ["xa-b", "2"],
    ] as const) {
      await mkdir(path.join(scratch, folder));
      await writeFile(
        path.join(scratch, folder, "danh sách.XLSX"),
        await readFile(
          path.join(SAMPLES, letter === "1" ? "units/01 Xa Can Huu - DS NTVT 2022.xlsx" : "units/02 Dong Quang.xlsx"),
        ),
      );
    }
    await writeFile(path.join(scratch, "don-vi.csv"), await readFile(UNITS));
  });
  const check = async (): Promise<Checked> =>
    JSON.parse(
      (
        await commandLine(
          "check",
          scratch,
          "--campaign",
          "quoc-oai-2022",
          "--units",
          path.join(scratch, "don-vi.csv"),
          "--json",
        )
      ).out,
    ) as Checked;

  test("gives the workbooks of its folders, told apart by name, and not the list of units that lies in it", async () => {
    expect((await check()).handOver.map(({ file }) => file)).toEqual(["xa-a/danh sách.XLSX", "xa-b/danh sách.XLSX"]);
  });

  test("gives the same report when the last one lies in it", async () => {
    const book = path.join(scratch, "bao-cao.xlsx");
    const words = [
      "report",
      scratch,
      "--campaign",
      "quoc-oai-2022",
      "--units",
      path.join(scratch, "don-vi.csv"),
      "--out",
      book,
      "--json",
    ];
    const [first, second] = [await commandLine(...words), await commandLine(...words)];
    expect(second.out).toBe(first.out);
  });
});

test("a file that the system does not open is told like one that cannot be read, and the others are read", async () => {
  const silent = { phase: () => undefined, step: () => undefined, done: () => undefined };
  const [refused, read] = await readFiles({ paths: [scratch, ONE], nothing: [] }, silent);
  expect(refused).toMatchObject({ ok: false, file: { problem: { reason: "not-opened" } } });
  expect(read?.ok).toBe(true);
});

test("a check knows an earlier register as the report does", async () => {
  const earlier = path.join(scratch, "ky-truoc.xlsx");
  await writeFile(earlier, await readFile(ONE));
  const { out } = await commandLine("check", ONE, "--campaign", "quoc-oai-2022", "--earlier", earlier, "--json");
  expect((JSON.parse(out) as Checked).findings.filter(({ code }) => code === "subject-repeated")).not.toEqual([]);
});

test("several earlier registers may be named, each a year of its own", async () => {
  const copies = ["2020", "2021"].map((year) => path.join(scratch, `so-${year}.xlsx`));
  for (const copy of copies) await writeFile(copy, await readFile(ONE));
  const more = copies.flatMap((copy) => ["--earlier", copy]);
  const { out } = await commandLine("check", ONE, "--campaign", "quoc-oai-2022", ...more, "--json");
  const told = (JSON.parse(out) as Checked).findings.filter(({ code }) => code === "subject-repeated");
  for (const copy of copies) expect(JSON.stringify(told)).toContain(path.basename(copy));
});

test("the unit of a blank workbook is named as the list names it", async () => {
  const { code, out } = await commandLine(
    "template",
    "--campaign",
    "quoc-oai-2022",
    "--units",
    UNITS,
    "--unit",
    "xã  CẤN HỮU",
    "--out",
    path.join(scratch, "mau.xlsx"),
    "--json",
  );
  expect([code, (JSON.parse(out) as { unit: string }).unit]).toEqual([0, "Xã Cấn Hữu"]);
});

test("a quoted glob names files", async () => {
  const { out } = await commandLine("inspect", path.join(SAMPLES, "units/0*.xlsx"), "--json");
  expect((JSON.parse(out) as { files: unknown[] }).files.length).toBeGreaterThan(4);
});

test("the report is written, balanced, and told in figures", async () => {
  const book = path.join(scratch, "sub/bao-cao.xlsx");
  const { code, out, err } = await commandLine(
    "report",
    path.join(SAMPLES, "units"),
    "--campaign",
    "quoc-oai-2022",
    "--units",
    UNITS,
    "--today",
    "2022-07-15",
    "--out",
    book,
    "--json",
  );
  const document = JSON.parse(out) as {
    sheets: { name: string }[];
    proof: { balanced: boolean; records: number; perUnitSum: number; reportSum: number };
  };
  expect(code).toBe(1);
  expect(err).toBe("");
  expect(document.proof).toMatchObject({ balanced: true, records: 188, perUnitSum: 188, reportSum: 188 });
  const written = await readWorkbook("bao-cao.xlsx", await readFile(book));
  expect(written.sheets.map((sheet) => sheet.name)).toEqual(document.sheets.map((sheet) => sheet.name));
});

test("a folder that cannot be written to is told", async () => {
  const file = path.join(scratch, "file");
  await writeFile(file, "");
  const { code, err } = await commandLine(
    "report",
    ONE,
    "--campaign",
    "quoc-oai-2022",
    "--out",
    path.join(file, "x.xlsx"),
  );
  expect(code).toBe(2);
  expect(err).toContain("x.xlsx");
});

test("the blank workbook of a unit is recognised without a question", async () => {
  const book = path.join(scratch, "mau.xlsx");
  await mkdir(scratch, { recursive: true });
  await commandLine("template", "--campaign", "quoc-oai-2022", "--units", UNITS, "--unit", "Xã Cấn Hữu", "--out", book);
  const { out } = await commandLine("inspect", book, "--campaign", "quoc-oai-2022", "--json");
  const document = JSON.parse(out) as {
    files: { sheets: { tables: { columns: { field: string | null }[]; records: unknown[] }[] }[] }[];
  };
  const tables = document.files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.tables));
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.flatMap((table) => table.records)).toEqual([]);
  expect(tables.flatMap((table) => table.columns.map((column) => column.field))).not.toContain(null);
});

test("rows of the units list that could not be taken are told on standard error, and the rest is used", async () => {
  const units = path.join(scratch, "don-vi.csv");
  await writeFile(units, "STT,Tên đơn vị,Số người\n1,Xã Cấn Hữu,120\n2,Xã Cộng Hòa,khoảng trăm\n3,Xã Cấn Hữu,5\n");
  const { code, out, err } = await commandLine(
    "inspect",
    ONE,
    "--campaign",
    "quoc-oai-2022",
    "--units",
    units,
    "--json",
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty("version", 1);
  expect(err).toContain("C3");
  expect(err).toContain("khoảng trăm");
  expect(err).toContain("B4");
});

test("every reason that inspect gives is a sentence", async () => {
  const { out } = await commandLine("inspect", ONE, "--campaign", "quoc-oai-2022", "--explain");
  expect(out).not.toMatch(/\bnull\b/u);
});

test("the campaigns are listed, in words and as JSON", async () => {
  const words = await commandLine("campaigns");
  const json = await commandLine("campaigns", "--json");
  const ids = (JSON.parse(json.out) as { campaigns: { id: string }[] }).campaigns.map((campaign) => campaign.id);
  expect(ids).toEqual(expect.arrayContaining(["quoc-oai-2022"]));
  for (const id of ids) expect(words.out).toContain(id);
});

test("help is given in both languages", async () => {
  expect((await commandLine("--help")).out).toContain("Cách dùng");
  expect((await commandLine("--help", "--lang", "en")).out).toContain("Usage");
});

test("an export tells the figures of the report, leaves a file that cannot be read and says so", async () => {
  const broken = path.join(scratch, "hong.xlsx");
  await writeFile(broken, "");
  const out = path.join(scratch, "so.parquet");
  const words = [ONE, "--campaign", "quoc-oai-2022", "--units", UNITS, "--json"];
  const exported = await commandLine("export", broken, ...words, "--out", out);
  const reported = await commandLine("report", ...words, "--out", path.join(scratch, "so.xlsx"));
  expect(exported.code).toBe(1);
  const { unread, records, units, totals } = JSON.parse(exported.out) as {
    unread: string[];
    records: number;
    units: { unit: string; nominations: number }[];
    totals: { nominations: number };
  };
  const whole = JSON.parse(reported.out) as {
    units: { unit: string; records: number }[];
    totals: { nominations: number };
    proof: { records: number };
  };
  expect(unread).toHaveLength(1);
  expect([records, totals.nominations]).toEqual([whole.proof.records, whole.totals.nominations]);
  expect(units.map(({ unit, nominations }) => [unit, nominations])).toEqual(
    whole.units.map(({ unit, records: count }) => [unit, count]),
  );
  expect((await readFile(out)).subarray(0, 4).toString()).toBe("PAR1");
});

test("answers that were handed on are used: a column that was asked about has its field", async () => {
  const asked = path.join(SAMPLES, "units/08 TT Quoc Oai.ods");
  const recipe = path.join(scratch, "answers.json");
  const fieldOfE = async (...more: readonly string[]): Promise<unknown> => {
    const { out } = await commandLine("inspect", asked, "--campaign", "quoc-oai-2022", "--json", ...more);
    const found = /"column":"E","header":"[^"]*","field":("[^"]*"|null)/u.exec(out);
    return found?.[1];
  };
  expect(await fieldOfE()).toBe("null");
  const {
    files: [file],
  } = gather(
    await readFiles(
      { paths: [asked], nothing: [] },
      { phase: () => undefined, step: () => undefined, done: () => undefined },
    ),
    null,
    [],
    NO_CHOICES,
  );
  const table = file?.sheets.flatMap(({ tables }) => tables)[0];
  if (table === undefined) throw new Error("the sample holds no list");
  await writeFile(recipe, writeRecipe({ ...NO_CHOICES, columns: { [shapeOf(table.layout)]: { E: "deedDate" } } }));
  expect(await fieldOfE("--recipe", recipe)).toBe('"deedDate"');
});

test("what was decided in the pane is respected: ignored findings are told apart and count no more", async () => {
  const asked = ["check", ONE, "--campaign", "quoc-oai-2022", "--today", "2022-07-15", "--json"];
  const before = JSON.parse((await commandLine(...asked)).out) as {
    readonly findings: readonly { readonly key: string; readonly severity: string }[];
  };
  const [first, ...others] = before.findings;
  const file = path.join(scratch, "xu-ly.json");
  await writeFile(
    file,
    writeVerdicts({ [first?.key ?? ""]: { kind: "ignored", reason: "Đã hỏi", at: "2022-07-01T00:00:00Z" } }),
  );
  const after = JSON.parse((await commandLine(...asked, "--verdicts", file)).out) as typeof before & {
    readonly ignored: readonly { readonly key: string; readonly verdict: { readonly reason: string } }[];
  };
  expect(after.findings).toEqual(others);
  expect(after.ignored).toMatchObject([{ key: first?.key, verdict: { reason: "Đã hỏi" } }]);
  await writeFile(file, "{}");
  expect(await commandLine(...asked, "--verdicts", file)).toMatchObject({ code: 2 });
}, 60_000);
