import fc from "fast-check";
import { BUILT_IN, builtIn } from "../../../src/campaign/built-in/index";
import type { Campaign } from "../../../src/campaign/campaign";
import type { RecordFields, Register, RegisterRecord } from "../../../src/register/register";
import { REPORT_PARTS, type Report, type ReportPart } from "../../../src/report/report";
import { formulasOf, inputFor, registerFor, reportFor, sheetOf, shown, textsOf, unitName } from "../support";
import { buildReport } from "../../../src/report/build-report";
import { columnIndexOf } from "../../../src/grid/address";
import { day, record } from "../../check/support";

function known(id: string): Campaign {
  const campaign = builtIn(id);
  if (campaign === null) throw new Error(`no campaign ${id}`);
  return campaign;
}

const without = (kept: readonly ReportPart[]): readonly ReportPart[] =>
  REPORT_PARTS.filter((part) => !kept.includes(part));

/** The register with the fields of one record changed, everything else as it was. */
function changed(register: Register, id: string, fields: Partial<RecordFields>): Register {
  const swap = (one: RegisterRecord): RegisterRecord =>
    one.id === id ? { ...one, fields: { ...one.fields, ...fields } } : one;
  return {
    ...register,
    records: register.records.map(swap),
    files: register.files.map((file) => ({
      ...file,
      sheets: file.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, records: table.records.map(swap) })),
      })),
    })),
  };
}

/** Figures that are not the same in two reports: "sheet!address". */
function differing(a: Report, b: Report): readonly string[] {
  const before = new Map(formulasOf(a.workbook).map(({ sheet, address, cached }) => [`${sheet}!${address}`, cached]));
  return formulasOf(b.workbook)
    .filter(({ sheet, address, cached }) => before.get(`${sheet}!${address}`) !== cached)
    .map(({ sheet, address }) => `${sheet}!${address}`);
}

/** How many nominations of a unit and the record's kind stand under an award. */
const awardCounts =
  (report: Report, unit: string, { fields: { kind = "individual" } }: RegisterRecord) =>
  (award: string): number =>
    report.units.find((one) => one.unit === unit)?.byAward.get(award)?.[kind] ?? 0;

const isIn =
  (campaign: Campaign, unit: string) =>
  ({ fields, register }: RegisterRecord): boolean =>
    register === "nominations" &&
    fields.awards?.[0] === campaign.awards[0]?.name &&
    fields.decisionNumber === undefined &&
    fields.unit === unit;

const SUMS = /^(?:COUNTIFS|COUNT)\(/;

describe("the figures", () => {
  it("of the units add up to the register and to the report, whatever the records", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 6 }),
        (campaign, seed, records) => {
          const register = registerFor(campaign, { units: 4, records, seed });
          const { proof, units, totals } = reportFor(campaign, register);
          const nominations = register.records.filter((one) => one.register === "nominations").length;
          expect(proof).toMatchObject({
            perUnitSum: nominations,
            reportSum: nominations,
            balanced: true,
            records: register.records.length,
          });
          expect(units.reduce((sum, unit) => sum + unit.all.length, 0)).toBe(register.records.length);
          expect(totals["nominations"]).toBe(nominations);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("change exactly where a record that changes its award is counted", () => {
    const campaign = known("quy-hop-60-nam");
    const register = registerFor(campaign, { units: 5, records: 6 });
    const one = register.records.find(isIn(campaign, unitName(1)));
    if (one === undefined) throw new Error("the invented register lost its variety");
    const [from = null, to = null] = campaign.awards;
    if (from === null || to === null) throw new Error("the campaign lost its awards");
    const unit = unitName(1);
    const choices = { withoutParts: without(["summary", "analysis", "units"]) };
    const before = buildReport({ ...inputFor(campaign, register, { choices }), findings: [] });
    const after = buildReport({
      ...inputFor(campaign, changed(register, one.id, { awards: [to.name] }), { choices }),
      findings: [],
    });
    const cells = differing(before, after);
    const sheets = new Set(cells.map((cell) => cell.slice(0, cell.indexOf("!"))));
    expect([...sheets].sort()).toEqual(["Phân tích", "Sổ đề nghị", "Tổng hợp", unit, "Đối chiếu"].sort());
    // In the register the formulas of that row alone.
    const rows = cells.filter((cell) => cell.startsWith("Sổ đề nghị!")).map((cell) => /\d+/.exec(cell)?.[0]);
    expect(new Set(rows).size).toBe(1);
    const [was, is] = [before, after].map((report) => awardCounts(report, unit, one));
    expect(is?.(from.id)).toBe((was?.(from.id) ?? 0) - 1);
    expect(is?.(to.id)).toBe((was?.(to.id) ?? 0) + 1);
    const other = before.workbook.sheets.filter(({ kind: of, name }) => of === "unit" && name !== unit);
    for (const { name } of other)
      expect(textsOf(sheetOf(after.workbook, name))).toEqual(textsOf(sheetOf(before.workbook, name)));
    expect([before.proof.balanced, after.proof.balanced]).toEqual([true, true]);
    const line = (report: Report, name: string): number | null =>
      report.proof.lines.find((one) => one.name === name)?.register ?? null;
    for (const award of [from, to])
      expect(line(after, award.name)).toBe((line(before, award.name) ?? 0) + (award === to ? 1 : -1));
  });

  it("count titles and award forms apart: no cell adds both", () => {
    const campaign = known("son-tay-2017");
    const { workbook } = reportFor(campaign, registerFor(campaign, { units: 6, records: 12 }));
    const rows = sheetOf(workbook, "Tổng hợp").rows;
    const top = rows.findIndex((cells) => cells.some((cell) => shown(cell) === "Danh hiệu thi đua"));
    const groups = new Map<number, string>();
    let group = "";
    rows[top]?.forEach((cell, column) => {
      const label = shown(cell);
      if (typeof label === "string") group = label;
      groups.set(column, group);
    });
    const sums = rows.flatMap((cells) =>
      cells.flatMap((cell, column) => {
        const value = cell?.value;
        if (value?.kind !== "formula" || !/^SUM\([A-Z]+\d+(?:,[A-Z]+\d+)+\)$/.test(value.formula)) return [];
        const letters = [...value.formula.matchAll(/([A-Z]+)\d+/g)].map(([, letter = ""]) => columnIndexOf(letter));
        return [{ column, of: new Set(letters.map((at) => groups.get(at))) }];
      }),
    );
    expect(sums.length).toBeGreaterThan(0);
    for (const { column, of } of sums) expect([...of]).toEqual([groups.get(column)]);
  });

  it("of many awards stand on sheets of their own, each as wide as a page", () => {
    const campaign = known("phu-lam-2022");
    const { workbook, units } = reportFor(campaign, registerFor(campaign, { units: 6, records: 12 }));
    const sheets = workbook.sheets.filter(({ name }) => /^Tổng hợp(?: \d)?$/.test(name));
    expect(sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Tổng hợp 2", "Tổng hợp 3"]);
    for (const { columns } of sheets) expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(150);
    const total = (name: string, header: string): unknown => {
      const { rows } = sheetOf(workbook, name);
      const line = rows.find((cells) => cells.some((cell) => shown(cell) === header)) ?? [];
      const column = line.findIndex((cell) => shown(cell) === header);
      return shown(rows.find((cells) => shown(cells[0]) === "Tổng cộng")?.[column]);
    };
    const titles = new Set(campaign.awards.filter(({ category }) => category === "title").map(({ id }) => id));
    const expected = units.reduce(
      (sum, { byAward }) =>
        [...byAward].reduce(
          (all, [code, counts]) =>
            all + (titles.has(code) ? counts.individual + counts.collective + counts.household : 0),
          sum,
        ),
      0,
    );
    expect(total("Tổng hợp", "Cộng")).toBe(expected);
    expect(total("Tổng hợp 2", "Cộng")).toBe(expected);
  });

  it("are formulas over the register wherever they count records", () => {
    const campaign = known("son-tay-2017");
    const { workbook } = reportFor(campaign, registerFor(campaign, { units: 5, records: 5 }));
    const counts = formulasOf(workbook).filter(({ formula }) => SUMS.test(formula));
    expect(counts.length).toBeGreaterThan(100);
    for (const { formula } of counts)
      expect(formula).toMatch(
        /\bSo(?:DeNghi|BaiViet|CongTrinh|SangKien|NhanHoSo|PhatHien)\[|\$[A-Z]+\$\d+|^COUNT\([A-Z]+\d+:[A-Z]+\d+\)$/,
      );
  });
});

describe("a nomination without an award", () => {
  const only = known("quoc-oai-2022");
  const bare = (kind: "individual" | "collective", row: number): RegisterRecord =>
    record({ name: `Nguyễn Văn ${String(row)}`, kind }, { row });

  it("counts for the only award of the plan, and the sheets say so", () => {
    const register = registerFor(only, { units: 2, records: 1 });
    const records = [bare("individual", 5), bare("individual", 6), bare("collective", 7)];
    const report = reportFor(only, { ...register, records, ledger: { ...register.ledger, record: 3, rowsRead: 3 } });
    const unit = report.units.find(({ unit: name }) => name === "Xã Cấn Hữu");
    expect(unit?.byAward.get("NTVT")).toEqual({ individual: 2, collective: 0, household: 0, unknown: 0 });
    expect(textsOf(sheetOf(report.workbook, "Tổng hợp")).flat()).toContainEqual(
      expect.stringContaining("2 đề nghị không ghi danh hiệu"),
    );
  });

  it("counts for none where the plan has several, and stands in a column of its own", () => {
    const campaign = known("quy-hop-60-nam");
    const register = registerFor(campaign, { units: 2, records: 1 });
    const report = reportFor(campaign, {
      ...register,
      records: [bare("individual", 5)],
      ledger: { ...register.ledger, record: 1, rowsRead: 1 },
    });
    expect(report.figures.assumed).toBe(0);
    expect(textsOf(sheetOf(report.workbook, "Tổng hợp")).flat()).toContain("Chưa ghi danh hiệu");
  });
});

describe("what the clerk chooses", () => {
  const campaign = known("quoc-oai-2022");
  const register = registerFor(campaign, { units: 4, records: 3 });

  it("leaves parts and units out, yet the register and its proof are always there", () => {
    const { workbook } = reportFor(campaign, register, {
      withoutParts: without(["summary", "units"]),
      withoutUnits: reportFor(campaign, register)
        .units.map(({ unit }) => unit)
        .filter((name) => name !== unitName(1)),
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      unitName(1),
      "Đối chiếu",
      "Tệp nguồn",
      "Sổ đề nghị",
      "Sổ nhận hồ sơ",
      "Danh mục sổ",
    ]);
  });

  it("signs and words the papers", () => {
    const signature = { lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Văn An" };
    const { workbook } = reportFor(campaign, register, {
      signature,
      texts: { summaryTitle: "BIỂU SỐ 01", preparer: "CHUYÊN VIÊN" },
    });
    const texts = textsOf(sheetOf(workbook, "Tổng hợp")).flat();
    for (const text of [...signature.lines, "Nguyễn Văn An", "BIỂU SỐ 01", "CHUYÊN VIÊN"])
      expect(texts).toContain(text);
  });

  it("dates, places and names every printed paper", () => {
    const paper = { place: "Ba Vì", day: day("2023-05-02"), about: "Người tốt việc tốt đợt 2" };
    const { workbook } = reportFor(campaign, register, { paper });
    // A commune heads its own paper with its own place; a list for mail merge has no head.
    const printed = workbook.sheets.filter(
      ({ kind, name }) =>
        kind !== "register" &&
        kind !== "findings" &&
        kind !== "lookup" &&
        name !== "In giấy khen" &&
        !(kind === "unit" && /^(?:Xã|Phường|Thị trấn) /u.test(name)),
    );
    expect(printed.length).toBeGreaterThan(8);
    for (const sheet of printed) {
      const texts = textsOf(sheet).flat();
      expect([sheet.name, texts.filter((text) => text === "Ba Vì, ngày 02 tháng 5 năm 2023").length > 0]).toEqual([
        sheet.name,
        true,
      ]);
      if (sheet.kind !== "returned") expect([sheet.name, texts.includes(paper.about)]).toEqual([sheet.name, true]);
    }
    const proof = textsOf(sheetOf(workbook, "Đối chiếu")).flat().join("\n");
    expect(proof).toContain("Lập ngày 10/04/2023");
  });

  it("gives every record its place in the register", () => {
    const { workbook, places } = reportFor(campaign, register);
    for (const one of register.records) {
      const place = places.get(one.id);
      const rows = sheetOf(workbook, place?.sheet ?? "").rows;
      const cells = rows[(place?.row ?? 0) - 1]?.map(shown) ?? [];
      expect(cells).toContain(one.source.file);
      expect(cells.at(-1)).toBe(one.source.row);
    }
  });
});

it("links lead to sheets that are there", () => {
  const campaign = known("son-tay-2017");
  const { workbook } = reportFor(campaign, registerFor(campaign, { units: 5, records: 5 }));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const targets = workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.link?.target ?? [])),
  );
  expect(targets.length).toBeGreaterThan(30);
  for (const target of targets) expect(names).toContain(/^'(.*)'!/.exec(target)?.[1]?.replaceAll("''", "'"));
});

it("headers of attestations that differ by capitals only share a column of the register", () => {
  const campaign = known("quoc-oai-2022");
  const register = registerFor(campaign, { units: 2, records: 1 });
  const records = ["Đạt  tiêu chuẩn", "ĐẠT TIÊU CHUẨN"].map((header, index) =>
    record({ name: `Lê Thị ${String(index)}` }, { row: index + 5, attestations: { [header]: { answer: "yes" } } }),
  );
  const [header = [], ...rows] = sheetOf(reportFor(campaign, { ...register, records }).workbook, "Sổ đề nghị").rows.map(
    (cells) => cells.map(shown),
  );
  const column = header.indexOf("Cam kết tiêu chuẩn Đạt tiêu chuẩn");
  expect(new Set(header.map((text) => String(text).toLowerCase())).size).toBe(header.length);
  expect(rows.map((cells) => cells[column])).toEqual(["Có", "Có"]);
});

it("no text of a unit becomes a formula", () => {
  const campaign = known("quoc-oai-2022");
  const register = registerFor(campaign, { units: 2, records: 1 });
  const evil = record(
    { name: '=HYPERLINK("http://x")', kind: "individual", achievement: "+84", position: "@cmd" },
    { in: "=1+1" },
  );
  const { workbook } = reportFor(campaign, {
    ...register,
    records: [evil],
    ledger: { ...register.ledger, record: 1, rowsRead: 1 },
  });
  for (const { formula } of formulasOf(workbook)) expect(formula).not.toMatch(/HYPERLINK|\+84|@cmd/);
});

it("this drive stands beside the last one unit by unit, also those that only one of them has", () => {
  const [campaign] = BUILT_IN;
  if (campaign === undefined) throw new Error("no campaign");
  const { workbook } = buildReport(
    inputFor(campaign, registerFor(campaign, { units: 3, records: 5 }), {
      earlier: [registerFor(campaign, { units: 5, records: 4 })],
    }),
  );
  const rows = textsOf(sheetOf(workbook, "Phân tích"));
  const block = rows.slice(rows.findIndex((row) => String(row[0]).endsWith("So với kỳ trước, từng đơn vị")));
  expect(block.find((row) => row[1] === unitName(1))?.slice(2, 5)).toEqual([4, 5, 1]);
  expect(block.find((row) => row[1] === unitName(3))?.slice(2, 5)).toEqual([4, 0, -4]);
});

test.each([
  ["2017-01-20", "0/10", "Chưa đến kỳ"],
  ["2017-05-20", "2/10", "Thiếu 2 tháng"],
  ["2018-01-02", "10/10", "Thiếu 10 tháng"],
])("on %s a monthly minimum asks for %s months", (today, ended, told) => {
  const campaign = known("son-tay-2017");
  const input = inputFor(campaign, registerFor(campaign, { units: 3, records: 1 }));
  const texts = buildReport({ ...input, today: day(today) }).workbook.sheets.flatMap((sheet) =>
    textsOf(sheet).flat().map(String),
  );
  expect(texts.filter((text) => text.includes(`(${ended} tháng đã qua)`)).length).toBeGreaterThan(0);
  expect(texts).toContain(told);
});
