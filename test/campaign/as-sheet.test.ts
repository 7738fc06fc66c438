import fc from "fast-check";
import { readList, writeList } from "../../src/campaign/as-sheet/list-cell";
import { campaignFromSheets, type CampaignFromSheets } from "../../src/campaign/as-sheet/read-sheets";
import { CAMPAIGN_SHEETS } from "../../src/campaign/as-sheet/tables";
import { campaignToSheets } from "../../src/campaign/as-sheet/write-sheets";
import { blankCampaign } from "../../src/campaign/blank";
import { BUILT_IN, builtIn } from "../../src/campaign/built-in/index";
import type { Campaign, Deadline, YearMonth } from "../../src/campaign/campaign";
import { PROFILES } from "../../src/campaign/profiles";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { addressText, parseAddress } from "../../src/grid/address";
import { PLAIN_STYLE, type Cell } from "../../src/grid/cell";
import type { Grid } from "../../src/grid/grid";
import type { Day } from "../../src/text/day";
import { gridOfPlan, withCell } from "./grid-of-plan";

const campaignOf = (id: string): Campaign => builtIn(id) ?? raise(id);
function raise(id: string): never {
  throw new Error(id);
}
const grids = (campaign: Campaign): readonly Grid[] => campaignToSheets(campaign).map(gridOfPlan);
const back = (campaign: Campaign): CampaignFromSheets => campaignFromSheets(grids(campaign));
const textCell = (value: string): Cell => ({ kind: "text", value, text: value, style: PLAIN_STYLE, formula: null });

/** The campaign's sheets with the cell that holds `found` in that sheet changed to `typed`, and where it was. */
function mistyped(
  campaign: Campaign,
  sheet: string,
  found: string,
  typed: string,
): { readonly result: CampaignFromSheets; readonly address: string } {
  const all = grids(campaign);
  for (const grid of all.filter(({ name }) => name === sheet)) {
    for (const row of grid.rows) {
      const column = row.cells.findIndex((cell) => cell?.text === found);
      if (column < 0) continue;
      const changed = withCell(grid, row.index, column, typed, textCell(typed));
      return {
        result: campaignFromSheets(all.map((one) => (one === grid ? changed : one))),
        address: addressText({ row: row.index, column: column as never }),
      };
    }
  }
  throw new Error(`${found} is not on ${sheet}`);
}

/**
 * Text a person can type into a cell: no spaces around, not empty, Vietnamese letters, separators and quotes among it.
 */
const line = fc.stringMatching(
  /^[A-Za-zĐđăâêôơưàáảãạ0-9;|"×=,:(][A-Za-zĐđăâêôơưàáảãạ0-9;|"×=,: ]{0,12}[A-Za-zĐđăâêôơưàáảãạ0-9;|",)]$/u,
);
const lines = fc.array(line, { maxLength: 4 });
const day = fc.integer({ min: 40_000, max: 50_000 }).map((serial) => serial as Day);
const month = fc
  .tuple(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}` as YearMonth);
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.record({ type: fc.constant("fixed" as const), day, inclusive: fc.boolean() }),
  fc.record({
    type: fc.constant("monthly" as const),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
    inclusive: fc.boolean(),
    from: month,
    to: month,
  }),
  fc.record({ type: fc.constant("month" as const), month }),
  fc.record({
    type: fc.constant("workingDaysBefore" as const),
    days: fc.nat(30),
    anchor: line,
    anchorDay: fc.option(day),
  }),
  fc.record({
    type: fc.constant("yearly" as const),
    on: fc.constantFrom("02-15" as const, "12-31" as const),
    notBefore: fc.option(fc.constant("01-01" as const)),
    inclusive: fc.boolean(),
    fromYear: fc.integer({ min: 2020, max: 2030 }),
    toYear: fc.integer({ min: 2020, max: 2030 }),
  }),
  fc.record({ type: fc.constant("range" as const), from: day, to: day }),
  fc.constant({ type: "open" as const }),
);

const edited: fc.Arbitrary<Campaign> = fc
  .record({
    base: fc.constantFrom(...BUILT_IN),
    name: line,
    number: fc.option(line),
    issuedOn: fc.option(day),
    from: fc.option(day),
    recipients: lines,
    aliases: lines,
    words: lines,
    deadlines: fc.array(deadline, { minLength: 4, maxLength: 4 }),
    holidays: fc.array(day, { maxLength: 3 }),
    min: fc.option(fc.nat(99)),
    seed: fc.nat(),
    units: fc.uniqueArray(fc.record({ name: line, headcount: fc.option(fc.nat(5_000)), aliases: lines }), {
      selector: ({ name }) => name,
      maxLength: 5,
    }),
    variants: fc.dictionary(
      line.filter((text) => !text.includes("×")),
      fc.nat(50),
      { maxKeys: 3, minKeys: 1 },
    ),
    culture: fc.boolean(),
    decision: line,
  })
  .map(
    ({
      base,
      name,
      number,
      issuedOn,
      from,
      recipients,
      aliases,
      words,
      deadlines,
      holidays,
      min,
      seed,
      units,
      variants,
      culture,
      decision,
    }) => {
      const pick = (index: number): Deadline => deadlines[index % deadlines.length] ?? { type: "open" };
      const rotated = [...base.rules.slice(seed % base.rules.length), ...base.rules.slice(0, seed % base.rules.length)];
      return {
        ...base,
        name,
        plan: { ...base.plan, number, issuedOn, recipients, nameVariants: [{ names: variants }] },
        period: { ...base.period, from },
        awards: base.awards.map((award) => ({ ...award, aliases })),
        unitKinds: base.unitKinds.map((kind) => ({ ...kind, words })),
        units: units.map((unit, index) => ({
          ...unit,
          kind: base.unitKinds[index]?.id ?? null,
          sector: base.sectors[index]?.id ?? null,
        })),
        submissions: base.submissions.map((submission, index) => ({ ...submission, deadline: pick(index) })),
        rules: rotated.map((rule, index) => {
          if (rule.type === "quota") return { ...rule, min: rule.open ? null : min };
          return "deadline" in rule ? { ...rule, deadline: pick(index) } : rule;
        }),
        calendar: { ...base.calendar, extraHolidays: holidays, cultureDay: culture },
        decisions: [
          {
            problem: "period-inverted:H1",
            decision,
            reason: name,
            decidedOn: holidays[0] ?? (45_000 as Day),
            ...(culture ? { reading: 45_001 as Day } : {}),
          },
        ],
      };
    },
  );

describe("a campaign as sheets", () => {
  test.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "%s reads back as it was written",
    (_, campaign) => {
      expect(back(campaign)).toEqual({ ok: true, campaign });
    },
  );

  test.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "%s reads back from a real workbook file",
    async (_, campaign) => {
      const bytes = await writeWorkbook({
        sheets: campaignToSheets(campaign),
        names: {},
        properties: {},
        activeSheet: 0,
        title: campaign.name,
      });
      const { sheets } = await readWorkbook("ke-hoach.xlsx", bytes);
      expect(campaignFromSheets(sheets)).toEqual({ ok: true, campaign });
    },
  );

  test("any edited campaign reads back as it was written", () => {
    fc.assert(
      fc.property(edited, (campaign) => {
        expect(back(campaign)).toEqual({ ok: true, campaign });
      }),
      { numRuns: 30 },
    );
  });

  test("lists in a cell come back whatever separators and quotes are in them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 8 })),
        fc.constantFrom(";" as const, "|" as const, "\n" as const),
        (items, separator) => {
          expect(readList(writeList(items, separator), separator)).toEqual(items);
        },
      ),
    );
  });

  test("a list may be typed carelessly", () => {
    expect(readList(" xã ;; thị trấn;", ";")).toEqual(["xã", "thị trấn"]);
  });

  test.each(PROFILES.map((profile) => [profile.name, profile] as const))(
    "a blank campaign of %s is complete and reads back",
    (_, profile) => {
      const campaign = blankCampaign(profile, {
        id: "moi-2027",
        name: "Phong trào mới",
        year: 2027,
        place: "Cấn Hữu",
        superior: "UBND XÃ CẤN HỮU",
      });
      expect(back(campaign)).toEqual({ ok: true, campaign });
    },
  );
});

describe("mistakes in the sheets", () => {
  const campaign = campaignOf("phu-lam-2022");

  test.each([
    ["KH Danh mục", "Hình thức khen thưởng", "Bằng", "not-allowed", "Danh hiệu"],
    ["KH Danh mục", "Cấp phường; Cấp quận", "Cấp xóm", "unknown-level", "Cấp phường"],
    ["KH Thời hạn", "24/01/2022", "31/02/2022", "not-a-day", null],
    ["KH Thời hạn", "Số ngày làm việc trước mốc", "Tuần sau", "not-allowed", "Ngày cố định"],
    ["KH Chung", "Cá nhân; Tập thể", "Cá nhân; Dòng họ", "not-allowed", "Hộ gia đình"],
    ["KH Chung", "2022", "hai nghìn", "wrong-type", null],
    ["KH Cột biểu mẫu", "Bắt buộc", "Phải có", "not-allowed", "Bắt buộc"],
    ["KH Chung", "phu-lam-2022", "Phú Lãm", "bad-id", null],
    [
      "KH Thời hạn",
      "Chiến sĩ thi đua thành phố",
      "Chiến sĩ thi đua huyện",
      "unknown-award",
      "Chiến sĩ thi đua thành phố",
    ],
  ])("on %s, “%s” typed as “%s” is %s on its cell", (sheet, found, typed, reason, allowed) => {
    const { result, address } = mistyped(campaign, sheet, found, typed);
    expect(result).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ sheet, address, reason })]) as unknown,
    });
    if (allowed !== null && !result.ok)
      expect(result.problems.find((problem) => problem.address === address)?.allowed).toContain(allowed);
  });

  test("a value in a column that does not apply is told, not dropped", () => {
    const { result, address } = mistyped(campaign, "KH Thời hạn", "Ngày cố định", "Chưa ấn định");
    const cell = parseAddress(address) ?? raise(address);
    const beside = addressText({ row: cell.row, column: (cell.column + 1) as never });
    expect(result).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({ address: beside, reason: "does-not-apply", typed: "08/01/2022" }),
      ]) as unknown,
    });
  });

  test("a missing table and a missing column are told", () => {
    const all = grids(campaign);
    expect(campaignFromSheets(all.filter(({ name }) => name !== "KH Đơn vị"))).toMatchObject({
      ok: false,
      problems: [{ sheet: "KH Đơn vị", reason: "table-missing" }],
    });
    expect(mistyped(campaign, "KH Đơn vị", "Số người", "Quân số").result).toMatchObject({
      ok: false,
      problems: [{ reason: "column-missing", typed: "Số người" }],
    });
  });

  test("no campaign at all is told, without throwing", () => {
    expect(campaignFromSheets([]).ok).toBe(false);
  });
});

describe("what a clerk adds", () => {
  test("a row in the spare lines without an id gets one, and names refer to it", () => {
    const campaign = campaignOf("quoc-oai-2022");
    const all = grids(campaign).map((grid): Grid => {
      if (grid.name !== "KH Danh mục") return grid;
      const levels = grid.rows.findIndex(({ cells }) => cells[0]?.text === "CẤP KHEN THƯỞNG");
      const last = grid.rows.slice(levels).find(({ cells }) => cells[0]?.text === "huyen");
      if (last === undefined) return raise("huyen");
      const added = {
        ...last,
        index: (last.index + 1) as typeof last.index,
        cells: [undefined, textCell("Cấp Thành phố"), textCell("Chủ tịch UBND Thành phố")],
      };
      return {
        ...grid,
        rows: [
          ...grid.rows.filter(({ index }) => index <= last.index),
          added,
          ...grid.rows.filter(({ index }) => index > last.index + 1),
        ],
      };
    });
    const read = campaignFromSheets(all);
    expect(read).toMatchObject({ ok: true });
    if (read.ok)
      expect(read.campaign.levels.at(-1)).toEqual({
        id: "cap1",
        name: "Cấp Thành phố",
        signer: "Chủ tịch UBND Thành phố",
        words: [],
      });
  });

  test("the sheets offer drop-downs, help and repeat nothing a reader would trip over", () => {
    const sheets = campaignToSheets(campaignOf("son-tay-2017"));
    expect(sheets.map(({ name }) => name)).toEqual([...CAMPAIGN_SHEETS, "KH Chọn"]);
    expect(sheets.at(-1)?.visibility).toBe("hidden");
    const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    for (const sheet of sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { prompt, error } of sheet.validations)
        expect([prompt?.message.length ?? 0, error.message.length].every((length) => length <= 255)).toBe(true);
    }
  });
});

test("the administrative code of the office stands in the plan's sheets and comes back; blank for none", () => {
  const plain = campaignOf("quoc-oai-2022");
  const coded: Campaign = { ...plain, office: { ...plain.office, code: "01-275" } };
  expect(back(coded)).toMatchObject({ ok: true, campaign: { office: { code: "01-275" } } });
  const result = back(plain);
  expect(result.ok && "code" in result.campaign.office).toBe(false);
});
