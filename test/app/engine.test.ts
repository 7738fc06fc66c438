import { createEngine } from "../../src/app/engine/engine";
import type { FileReaderPort, ReadFile } from "../../src/app/ports/files";
import type { EnginePort } from "../../src/app/ports/engine";
import { NO_FILTER, type FindingFilter, type FindingView } from "../../src/app/views/check";
import type { SourceEdit } from "../../src/app/views/register";
import type { MadeFile } from "../../src/app/views/report";
import { NO_CHOICES } from "../../src/register/register";
import { dayOf, type Day } from "../../src/text/day";
import { gridOf, type Literal } from "../support/grid";
import { writer } from "./writer";

const TODAY = dayOf(2022, 6, 1) ?? (0 as Day);
const silent = (): void => undefined;

const HEADER: readonly Literal[] = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Số điện thoại",
  "Chức vụ",
  "Nội dung việc làm tốt",
  "Ngày thực hiện",
];
const row = (seq: number, name: string, phone: Literal): readonly Literal[] => [
  seq,
  name,
  "05/03/1980",
  phone,
  "Công chức",
  `Giúp đỡ ${String(seq)} hộ dân bị ngập lụt dọn dẹp nhà cửa, trường học sau bão`,
  "10/03/2022",
];

const list = (name: string, ...rows: readonly (readonly Literal[])[]): ReadFile => ({
  ok: true,
  workbook: {
    name,
    fingerprint: name,
    properties: {},
    sheets: [
      gridOf([["UBND XÃ CẤN HỮU"], ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"], HEADER, ...rows], {
        name: "DS",
      }),
    ],
  },
});

const FILES: Readonly<Record<string, ReadFile>> = {
  "a.xlsx": list("a.xlsx", row(1, "Nguyễn Văn An", "367088140"), row(2, "Trần Thị Bình", "0912345678")),
  "b.xlsx": list("b.xlsx", row(1, "Lê Văn Cường", "382693834")),
  "c.pdf": { ok: false, file: { name: "c.pdf", fingerprint: null, problem: { reason: "foreign", detail: "PDF" } } },
};

const reader: FileReaderPort = { read: (files) => Promise.resolve(files.flatMap(({ name }) => FILES[name] ?? [])) };
const bytes = (...names: readonly string[]): { name: string; bytes: Uint8Array }[] =>
  names.map((name) => ({ name, bytes: new Uint8Array() }));

async function engineWith(...names: readonly string[]): Promise<EnginePort> {
  const engine = createEngine({ reader, writer, breathe: () => Promise.resolve(), version: "test" });
  await engine.openCampaign({ type: "builtIn", id: "quoc-oai-2022" }, TODAY);
  await engine.addFiles(bytes(...names), silent);
  return engine;
}

async function allFindings(engine: EnginePort, filter: FindingFilter = NO_FILTER): Promise<readonly FindingView[]> {
  const matters = await engine.matters(filter);
  const found = await Promise.all(
    matters.map(({ id, count }) => engine.findings({ filter, matter: id, from: 0, count })),
  );
  return found.flat();
}

async function phoneFixes(engine: EnginePort): Promise<readonly SourceEdit[]> {
  const found = await allFindings(engine);
  return engine.fixes(found.filter(({ code }) => code === "type-phone").map(({ key }) => key));
}

describe("the engine behind the pane", () => {
  test("takes files in, and tells one that cannot be read beside the others", async () => {
    const engine = await engineWith("a.xlsx", "b.xlsx", "c.pdf");
    const { totals, files } = await engine.intake(silent);
    expect(totals).toMatchObject({ files: 3, unreadable: 1, records: 3 });
    expect(totals.rowsRead).toBe(totals.records + totals.setAside);
    expect(files.at(-1)?.problem).toContain("PDF");
  });

  test("tells of the open workbook for which campaign it was made; what it was stamped with later is not of its lists", async () => {
    const engine = await engineWith();
    const { rows, ...head } = gridOf([HEADER, row(1, "Nguyễn Văn An", "0912345678")], { name: "DS" });
    const taken = async (properties: Readonly<Record<string, string>>): Promise<unknown> => {
      await engine.openSheet("don-vi.xlsx", properties, head);
      await engine.openRows("don-vi.xlsx", "DS", rows);
      const { files } = await engine.intake(silent);
      return files.map(({ file, madeFor }) => [file, madeFor?.year ?? null]);
    };
    const template = { "soThiDua.campaign": "son-tay-2017", "soThiDua.year": "2017" };
    expect(await taken({ ...template, "soThiDua.template": "1" })).toEqual([["don-vi.xlsx", 2017]]);
    expect(await taken(template)).toEqual([["don-vi.xlsx", null]]);
  });

  test("tells every row that was set aside, and how many there are where it lists only the first", async () => {
    const titles = 2;
    for (const [groups, listed] of [
      [298, 300],
      [2_100, 2_000],
    ] as const) {
      const lines = Array.from({ length: groups }, (_unused, at) => [
        [`Tổ dân phố số ${String(at + 1)}`],
        row(at + 1, "Nguyễn Văn An", "0912345678"),
      ]).flat();
      const engine = createEngine({
        reader: { read: () => Promise.resolve([list("long.xlsx", ...lines)]) },
        writer,
        breathe: () => Promise.resolve(),
        version: "test",
      });
      await engine.openCampaign({ type: "builtIn", id: "quoc-oai-2022" }, TODAY);
      await engine.addFiles(bytes("long.xlsx"), silent);
      const { totals, files } = await engine.intake(silent);
      const detail = await engine.sheet("long.xlsx", "DS");
      expect(totals.records).toBe(groups);
      expect([detail?.asideCount, files[0]?.sheets[0]?.setAside]).toEqual([groups + titles, groups + titles]);
      expect(detail?.aside).toHaveLength(listed);
    }
  });

  test("stops between two files when told to", async () => {
    const engine = createEngine({
      reader,
      writer,
      breathe: async () => {
        await engine.cancel();
      },
      version: "test",
    });
    expect(await engine.addFiles(bytes("a.xlsx", "b.xlsx"), silent)).toEqual([]);
  });

  test("files whose understanding was stopped are not there, and do not come with the next ones", async () => {
    let stopAt = Infinity;
    const engine = createEngine({
      reader,
      writer,
      breathe: async () => {
        stopAt -= 1;
        if (stopAt === 0) await engine.cancel();
      },
      version: "test",
    });
    await engine.openCampaign({ type: "builtIn", id: "quoc-oai-2022" }, TODAY);
    const named = async (): Promise<readonly string[]> => (await engine.intake(silent)).files.map(({ file }) => file);
    await engine.addFiles(bytes("a.xlsx"), silent);
    expect(await named()).toEqual(["a.xlsx"]);
    expect(await engine.addFiles(bytes("b.xlsx", "c.pdf"), silent)).toEqual(["b.xlsx", "c.pdf"]);
    stopAt = 2;
    expect(await named()).toEqual(["a.xlsx"]);
    stopAt = Infinity;
    await engine.addFiles(bytes("c.pdf"), silent);
    expect(await named()).toEqual(["a.xlsx", "c.pdf"]);
  });

  test("holds a column to what the clerk says of it, in every sheet of that shape", async () => {
    const engine = await engineWith("a.xlsx", "b.xlsx");
    await engine.intake(silent);
    const shape = (await engine.sheet("a.xlsx", "DS"))?.columns[0]?.shape ?? "";
    await engine.configure({ choices: { ...NO_CHOICES, columns: { [shape]: { E: "note" } } } });
    await engine.intake(silent);
    for (const file of ["a.xlsx", "b.xlsx"]) {
      const column = (await engine.sheet(file, "DS"))?.columns.find(({ letter }) => letter === "E");
      expect([column?.field, column?.source]).toEqual(["note", "clerk"]);
    }
  });

  test("a fix of all findings of a code changes each cell once; applied and undone, the findings go and come", async () => {
    const engine = await engineWith("a.xlsx", "b.xlsx");
    await engine.intake(silent);
    const before = (await engine.check()).total;
    const edits = await phoneFixes(engine);
    expect(edits.map(({ file, address, after }) => [file, address, after])).toEqual([
      ["a.xlsx", "D4", "0367088140"],
      ["b.xlsx", "D4", "0382693834"],
    ]);
    const amendment = { id: "1", at: "", action: "fix:2", edits };
    await engine.configure({ amendments: [{ ...amendment, undone: false }] });
    await engine.intake(silent);
    expect(await phoneFixes(engine)).toEqual([]);
    expect((await engine.check()).total).toBe(before - 2);
    await engine.configure({ amendments: [{ ...amendment, undone: true }] });
    await engine.intake(silent);
    expect((await engine.check()).total).toBe(before);
  });

  test("findings come in stretches, gravest first, in the language that is spoken", async () => {
    const engine = await engineWith("a.xlsx", "b.xlsx");
    await engine.intake(silent);
    const { total, bySeverity } = await engine.check();
    const matters = await engine.matters(NO_FILTER);
    expect(matters.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const all = await allFindings(engine);
    expect(all).toHaveLength(total);
    for (const { id, count } of matters) {
      const part = (from: number, many: number): ReturnType<EnginePort["findings"]> =>
        engine.findings({ filter: NO_FILTER, matter: id, from, count: many });
      expect([...(await part(0, 1)), ...(await part(1, count))]).toEqual(await part(0, count));
    }
    expect(all.filter(({ severity }) => severity === "error")).toHaveLength(bySeverity.error);
    const weights = matters.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
    await engine.configure({ language: "en" });
    expect((await engine.matters(NO_FILTER)).map(({ id }) => id)).toEqual(matters.map(({ id }) => id));
    expect((await allFindings(engine)).map(({ message }) => message)).not.toEqual(all.map(({ message }) => message));
  });

  test("what is ignored counts nowhere and is told; what is only seen or returned stays", async () => {
    const engine = await engineWith("a.xlsx", "b.xlsx");
    await engine.intake(silent);
    const before = await engine.check();
    const all = await allFindings(engine);
    const phones = all.filter(({ code }) => code === "type-phone");
    const others = all.filter(({ code }) => code !== "type-phone");
    const [first, second] = phones;
    const [other] = others;
    if (first === undefined || second === undefined || other === undefined) throw new Error("too few findings");
    await engine.configure({
      verdicts: {
        [first.key]: { kind: "ignored", reason: "Đã gọi thử", at: "2022-06-01T08:00:00Z" },
        [second.key]: { kind: "returned", at: "2022-06-01T08:00:00Z" },
        [other.key]: { kind: "seen" },
      },
    });
    const after = await engine.check();
    expect(after).toMatchObject({ total: before.total - 1, ignored: 1, returned: 1, seen: 3 });
    expect(after.bySeverity.warning).toBe(before.bySeverity.warning - 1);
    expect((await allFindings(engine)).map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    const kept = await allFindings(engine, { ...NO_FILTER, state: "ignored" });
    expect(kept.map(({ verdict }) => verdict)).toEqual([
      { kind: "ignored", reason: "Đã gọi thử", at: "2022-06-01T08:00:00Z" },
    ]);
    expect(await allFindings(engine, { ...NO_FILTER, state: "all" })).toHaveLength(all.length);
    const { plan } = await engine.plan("report", null);
    const at = plan.sheets.findIndex(({ name }) => name === "Nội dung cần xem lại");
    const rows = await engine.planRows(at, 0, before.total + 1);
    const told = rows.map((row) => row.at(-1)?.value).flatMap((value) => (value?.kind === "text" ? [value.text] : []));
    expect(told.filter((text) => text !== "")).toEqual([
      "Xử lý",
      "Trả lại đơn vị ngày 01/06/2022",
      "Bỏ qua ngày 01/06/2022: Đã gọi thử",
    ]);
  });

  test("a plan is told in outline and its rows in pieces that make up the whole", async () => {
    const engine = await engineWith("a.xlsx", "b.xlsx");
    await engine.intake(silent);
    const { plan, sheets, proof } = await engine.plan("report", null);
    expect(proof?.balanced).toBe(true);
    expect(sheets.map(({ kind }) => kind)).toContain("register");
    const at = sheets.findIndex(({ name }) => name === "Sổ đề nghị");
    const count = plan.sheets[at]?.size.rows ?? 0;
    expect(count).toBe(4);
    expect([...(await engine.planRows(at, 0, 2)), ...(await engine.planRows(at, 2, count))]).toEqual(
      await engine.planRows(at, 0, count),
    );
  });

  test("a campaign that is no campaign is refused", async () => {
    const engine = await engineWith();
    expect(await engine.openCampaign({ type: "builtIn", id: "nowhere" }, TODAY)).toBeNull();
    expect(await engine.openCampaign({ type: "json", text: "{" }, TODAY)).toBeNull();
  });
});

describe("the report as the clerk wants it", () => {
  const textOfFile = (made: MadeFile): string =>
    made.ok ? `${made.file.name}: ${new TextDecoder().decode(made.file.bytes)}` : made.problem.reason;

  async function taken(): Promise<EnginePort> {
    const engine = await engineWith("a.xlsx", "b.xlsx");
    await engine.intake(silent);
    return engine;
  }
  const sheetNames = async (engine: EnginePort): Promise<readonly string[]> =>
    (await engine.plan("report", null)).sheets.map(({ name }) => name);

  test("leaves out parts and units, and has them again when they are wanted", async () => {
    const engine = await taken();
    const all = await sheetNames(engine);
    expect(all).toEqual(expect.arrayContaining(["Phân tích", "UBND xã Cấn Hữu"]));
    await engine.configure({ report: { withoutParts: ["analysis"], withoutUnits: ["UBND xã Cấn Hữu"] } });
    expect(await sheetNames(engine)).toEqual(all.filter((name) => name !== "Phân tích" && name !== "UBND xã Cấn Hữu"));
    await engine.configure({ report: {} });
    expect(await sheetNames(engine)).toEqual(all);
  });

  test("hands out a workbook for one unit as it is, for many as one file with a name for each, and none where it is cancelled", async () => {
    const engine = await taken();
    const nameOf = async (units: readonly (string | null)[]): Promise<string> => {
      const made = await engine.templates(units, () => undefined);
      return made?.ok === true ? `${made.file.name}: ${new TextDecoder().decode(made.file.bytes)}` : "";
    };
    expect(await nameOf(["UBND xã Cấn Hữu"])).toMatch(/^mau-ubnd-xa-can-huu\.xlsx: /);
    expect(await nameOf([null])).toMatch(/^mau-quoc-oai-2022\.xlsx: /);
    expect(await nameOf(["Xã Hòa", "Xã Hóa"])).toBe("mau-quoc-oai-2022.zip: mau-xa-hoa.xlsx|mau-xa-hoa-2.xlsx");
    const stopping = engine.templates(["Xã Hòa", "Xã Hóa"], ({ done }) => {
      if (done === 1) void engine.cancel();
    });
    expect(await stopping).toBeNull();
  });

  test("takes the place of earlier reports but of no slip that went back to one unit; a register or a slip takes nobody's", async () => {
    const engine = await taken();
    const { supersedes } = (await engine.plan("report", null)).plan;
    expect(supersedes).toEqual(
      expect.arrayContaining([
        { kind: "unit", name: null },
        { kind: "returned", name: "Phiếu trả lại" },
      ]),
    );
    expect(supersedes).not.toContainEqual({ kind: "returned", name: null });
    expect((await engine.plan("register", null)).plan.supersedes).toEqual([]);
    expect((await engine.plan("returned", "UBND xã Cấn Hữu")).plan.supersedes).toEqual([]);
  });

  test("tells what it usually says, whatever was chosen", async () => {
    const engine = await taken();
    await engine.configure({ report: { paper: { place: "Ba Vì" }, withoutUnits: ["UBND xã Cấn Hữu"] } });
    const { paper, units, signature, variants } = await engine.reportUsual();
    expect(paper).toMatchObject({ place: "Quốc Oai", day: TODAY });
    expect(units).toContainEqual({ unit: "UBND xã Cấn Hữu", records: 3 });
    expect(signature.lines).toEqual(["TRƯỞNG PHÒNG"]);
    expect(variants.map(({ variant }) => variant)).toEqual(["KT", "Q", "TL", "TUQ"]);
  });

  test("makes each letter that it names, from our own text or the office's template", async () => {
    const engine = await taken();
    const letters = await engine.letters();
    expect(letters.map(({ name }) => name)).toEqual([
      "to-trinh-de-nghi-khen-thuong",
      "du-thao-quyet-dinh",
      "bao-cao-tong-ket",
      "bien-ban-hop-xet",
      "mau-in-giay-khen",
    ]);
    for (const { name, title } of letters)
      expect(textOfFile(await engine.letter(name, null))).toBe(`${name}.docx: ${title}`);
    expect(textOfFile(await engine.letter("bao-cao-tong-ket", { name: "mau.docx", bytes: new Uint8Array(1) }))).toBe(
      "bao-cao-tong-ket.docx: 3",
    );
    expect(textOfFile(await engine.letter("bao-cao-tong-ket", { name: "mau.docx", bytes: new Uint8Array() }))).toBe(
      "not-docx",
    );
  });

  test("gives a letter as a page too, its texts told apart from its marks", async () => {
    const engine = await taken();
    await engine.configure({ report: { paper: { place: "A & <B>" } } });
    const made = await engine.letter("to-trinh-de-nghi-khen-thuong", null);
    expect(made.ok && made.page).toContain("A &amp; &lt;B&gt;, ngày 01 tháng 6 năm 2022");
    expect(made.ok && made.page).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  test.each([
    ["report", /^bao-cao-quoc-oai-2022\.xlsx: Tổng hợp\|.*\|Sổ đề nghị/],
    ["register", /^so-de-nghi-quoc-oai-2022\.xlsx: Sổ đề nghị(\||$)/],
    ["csv", /^so-de-nghi-quoc-oai-2022\.csv: 3$/],
    ["dictionary", /^so-de-nghi-quoc-oai-2022-cac-cot\.tsv: name\ttype/],
    ["parquet", /^so-de-nghi-quoc-oai-2022\.parquet: \d+$/],
  ] as const)("goes out as %s", async (format, expected) => {
    const engine = await taken();
    expect(textOfFile(await engine.exported(format))).toMatch(expected);
  });

  test("is compared with an earlier register until that is left out", async () => {
    const engine = await engineWith("a.xlsx");
    await engine.intake(silent);
    expect(await engine.takeEarlier([{ name: "c.pdf", bytes: new Uint8Array() }])).toEqual([]);
    expect(await engine.takeEarlier([{ name: "b.xlsx", bytes: new Uint8Array() }])).toEqual([
      { file: "b.xlsx", records: 1 },
    ]);
    const said = async (): Promise<string> => {
      const { plan } = await engine.plan("report", null);
      const at = plan.sheets.findIndex(({ name }) => name === "Phân tích");
      return JSON.stringify(await engine.planRows(at, 0, plan.sheets[at]?.size.rows ?? 0));
    };
    expect(await said()).toMatch(/đợt trước|kỳ trước/i);
    expect(await engine.takeEarlier(null)).toEqual([]);
    expect(await said()).not.toMatch(/đợt trước|kỳ trước/i);
  });
});
