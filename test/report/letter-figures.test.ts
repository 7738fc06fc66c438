import { builtIn } from "../../src/campaign/built-in/index";
import { eligibilityOf } from "../../src/check/eligibility/eligibility";
import type { DocumentPlan, DocumentTablePlan, ParagraphPlan } from "../../src/grid/document-plan";
import { buildReport } from "../../src/report/build-report";
import { isDecided } from "../../src/report/figures/row-codes";
import { buildLetters } from "../../src/report/letters/write-letters";
import type { Report, ReportInput } from "../../src/report/report";
import { day } from "../check/support";
import { sampleInput } from "./sample-report";
import { inputFor, registerFor, shown, TODAY } from "./support";

const DAYS = {
  "quoc-oai-2022": "2022-07-15",
  "quy-hop-60-nam": "2023-05-03",
  "so-vhtt-2023": "2023-10-15",
  "phu-lam-2022": "2023-01-06",
  "son-tay-2017": "2017-05-10",
} as const;

const textOf = ({ runs }: ParagraphPlan): string => runs.map(({ text }) => text).join("");
const rowsOf = ({ rows }: DocumentTablePlan): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map((cell) => cell.map(textOf).join("\n")));
const tablesOf = ({ blocks }: DocumentPlan): readonly (readonly (readonly string[])[])[] =>
  blocks
    .filter((block) => block.kind === "table")
    .filter(({ bordered }) => bordered)
    .map(rowsOf);
const linesOf = ({ blocks }: DocumentPlan): readonly string[] =>
  blocks.filter((block) => block.kind === "paragraph").map(textOf);
const count = (text: string | number | null | undefined): number =>
  typeof text === "number" ? text : Number((text ?? "").replace("–", "0").replace(/^$/u, "0"));
const numbersIn = (text: string): readonly number[] => (text.match(/\d+/gu) ?? []).map(Number);

type Rows = readonly (readonly (string | number | null)[])[];

/** What a sheet shows, row by row; nothing where there is no such sheet. */
const sheetRows = ({ workbook }: Report, name: string): Rows =>
  workbook.sheets.find((sheet) => sheet.name === name)?.rows.map((cells) => cells.map(shown)) ?? [];

function madeOf(input: ReportInput) {
  const report = buildReport(input);
  const letters = buildLetters(input, report);
  const named = (kind: string): DocumentPlan | undefined => letters.documents.find((one) => one.kind === kind);
  const closing = named("closing-report");
  if (closing === undefined) throw new Error("no report");
  return { input, report, letters, named, closing };
}
type Made = ReturnType<typeof madeOf>;

const made = new Map<string, Made>();
const sets = [...Object.keys(DAYS), "no list of units", "unknown kinds and awards"] as const;

beforeAll(async () => {
  for (const [id, iso] of Object.entries(DAYS)) made.set(id, madeOf(await sampleInput(id, day(iso))));
  made.set("no list of units", madeOf(await sampleInput("so-vhtt-2023", day(DAYS["so-vhtt-2023"]), false)));
  const campaign = builtIn("quoc-oai-2022");
  if (campaign === null) throw new Error("no campaign");
  const register = registerFor(campaign, { units: 5, records: 9 });
  const records = register.records.map((record, at) => {
    if (record.register !== "nominations" || at % 4 > 1) return record;
    const { kind, ...fields } = record.fields;
    return at % 4 === 0
      ? { ...record, fields }
      : { ...record, fields: { ...fields, ...(kind === undefined ? {} : { kind }), awards: ["Danh hiệu không có"] } };
  });
  made.set("unknown kinds and awards", madeOf(inputFor(campaign, { ...register, records }, { today: TODAY })));
});

describe.each(sets)("the letters over %s say what the workbook says", (set) => {
  const of = (): Made => {
    const found = made.get(set);
    if (found === undefined) throw new Error(`no set ${set}`);
    return found;
  };

  it("of every kind of unit, as the sheet of analysis counts them", () => {
    const { report, closing } = of();
    const [headers = [], ...rows] = tablesOf(closing).find(([head = []]) => head[1] === "Loại đơn vị") ?? [];
    const sheet = sheetRows(report, "Phân tích");
    const from = sheet.findIndex((cells) => cells[1] === "Loại đơn vị");
    const wanted = headers.slice(2).map((header) => (sheet[from] ?? []).indexOf(header));
    expect(wanted).not.toContain(-1);
    expect(rows.length).toBeGreaterThan(0);
    for (const [at, row] of rows.entries()) {
      const cells = sheet[from + 1 + at] ?? [];
      expect(cells).toContain(row[1]);
      expect(row.slice(2).map(count)).toEqual(wanted.map((column) => count(cells[column])));
    }
  });

  it("of every paper that is due, as the tracker lists them", () => {
    const { report, closing, named } = of();
    const sheet = sheetRows(report, "Theo dõi nộp");
    const listed = sheet.filter((cells) => typeof cells[0] === "number");
    const told = linesOf(closing).filter((line) => /\d+ lượt/u.test(line));
    const late = listed.filter((cells) => String(cells[5]).startsWith("Nộp muộn"));
    const sum = (pattern: RegExp): number =>
      told.reduce((all, line) => all + [...line.matchAll(pattern)].reduce((one, [, n]) => one + Number(n), 0), 0);
    expect(sum(/(\d+) lượt muộn/gu)).toBe(late.length);
    expect(sum(/(\d+) lượt đúng hạn/gu)).toBe(listed.filter((cells) => cells[5] === "Nộp đúng hạn").length);
    expect(sum(/(\d+) lượt quá hạn chưa gửi/gu)).toBe(
      listed.filter((cells) => cells[5] === "Quá hạn, chưa nộp").length,
    );
    const lateUnits = new Set(late.map((cells) => cells[1])).size;
    const shortcoming = linesOf(closing).find((line) => line.includes("đơn vị gửi hồ sơ, báo cáo muộn"));
    expect(shortcoming === undefined ? 0 : numbersIn(shortcoming)[0]).toBe(lateUnits);
    const reminder = named("reminder");
    const overdue = new Set(listed.filter((cells) => cells[5] === "Quá hạn, chưa nộp").map((cells) => cells[1]));
    const reminded = reminder === undefined ? [] : (tablesOf(reminder)[0] ?? []).slice(1).map((row) => row[1]);
    expect([...overdue].filter((unit) => !reminded.includes(String(unit)))).toEqual([]);
    if (reminder !== undefined)
      expect(linesOf(reminder).find((line) => line.includes("chưa nhận được hồ sơ"))).toContain(
        `của ${String(reminded.length)} đơn vị`,
      );
  });

  it("of every quota, as its sheet says of each unit", () => {
    const { report, closing } = of();
    const sheet = sheetRows(report, "Chỉ tiêu, tỷ lệ");
    for (const line of linesOf(closing)) {
      const [, rule, met, all] = /^- (.+)\. Kết quả: .*; (\d+)\/(\d+) [^;]* đạt\.$/u.exec(line) ?? [];
      if (rule === undefined) continue;
      const from = sheet.findIndex((cells) => String(cells[0] ?? "").startsWith(rule));
      const rows = sheet.slice(from + 1);
      const end = rows.findIndex((cells) => typeof cells[0] !== "number");
      const own = end < 0 ? rows : rows.slice(0, end);
      expect([rule, own.length]).toEqual([rule, Number(all)]);
      expect([rule, own.filter((cells) => cells.includes("Đạt")).length]).toEqual([rule, Number(met)]);
    }
  });

  it("of articles, works and initiatives, as their registers hold them", () => {
    const { report, closing } = of();
    for (const [headers = [], ...rows] of tablesOf(closing)) {
      if (headers.at(-1) !== "Cộng" || headers[1] !== "Đơn vị") continue;
      const total = rows.at(-1)?.at(-1);
      const sheets = report.workbook.sheets.filter(({ kind, name }) => kind === "register" && name !== "Sổ đề nghị");
      const sizes = sheets.map(({ rows: own }) => own.length - 1);
      expect(sizes).toContain(count(total));
      for (const row of rows) {
        const parts = row.slice(2, -1).reduce((sum, cell) => sum + count(cell), 0);
        expect([row[1], parts]).toEqual([row[1], count(row.at(-1))]);
      }
      expect(rows.slice(0, -1).reduce((sum, row) => sum + count(row.at(-1)), 0)).toBe(count(total));
    }
  });

  it("of those left out, as their list holds them", () => {
    const { report, closing } = of();
    const rows = sheetRows(report, "Để ngoài tờ trình").filter((cells) => typeof cells[0] === "number");
    const told = linesOf(closing)
      .filter((line) => /^- \d+ đề nghị (?:còn thiếu|còn phải|không đúng|không đạt)/u.test(line))
      .reduce((sum, line) => sum + (numbersIn(line)[0] ?? 0), 0);
    expect(told).toBe(rows.length);
  });

  it("of those voted on, as the sheet of votes lists them", () => {
    const { report, named } = of();
    const minutes = named("minutes");
    const rows = sheetRows(report, "Kết quả bỏ phiếu").filter((cells) => typeof cells[0] === "number");
    expect(minutes === undefined).toBe(rows.length === 0);
    if (minutes === undefined) return;
    const [table = [], ...annexes] = tablesOf(minutes);
    const asked = table[0]?.indexOf("Số đề nghị") ?? -1;
    expect(table.slice(1).reduce((sum, row) => sum + count(row[asked]), 0)).toBe(rows.length);
    const names = annexes.flatMap((annex) => annex.slice(1).map((row) => row[1])).sort();
    expect(names).toEqual(rows.map((cells) => cells[1]).sort());
  });

  it("to each unit, as the sheet of slips tells it", () => {
    const { report, letters } = of();
    const rows = sheetRows(report, "Phiếu trả lại");
    const said = rows.flatMap((cells) => (typeof cells[0] === "number" ? [String(cells[3])] : []));
    const told = letters.slips.flatMap((slip) =>
      tablesOf(slip).flatMap((table) => table.slice(1).map((row) => row[3] ?? "")),
    );
    expect(told).toEqual(said);
    const heads = rows.flatMap((cells) => (String(cells[0]).startsWith("Kính gửi: ") ? [String(cells[0])] : []));
    expect(letters.slips.map(({ addressee }) => `Kính gửi: ${addressee ?? ""}`)).toEqual(heads);
  });

  it("proposing everybody who may be proposed for an award of the plan, nobody else, nobody twice", () => {
    const { input, report, letters } = of();
    const state = eligibilityOf(input.register, input.findings, input.campaign);
    const own = new Set(input.campaign.awards.map(({ name }) => name));
    const units = new Set(report.dispatch.byUnits.flatMap(({ records }) => records.map(({ id }) => id)));
    const expected = report.figures.nominations
      .filter(
        (record) =>
          state.get(record.id)?.state === "eligible" &&
          !isDecided(record) &&
          !units.has(record.id) &&
          record.fields.name !== undefined &&
          report.figures.awardsOf(record).some((award) => own.has(award)),
      )
      .map(({ fields }) => fields.name?.toLowerCase() ?? "")
      .sort();
    const papers = letters.documents.filter(
      ({ kind, level }) =>
        kind === "proposal" ||
        (kind === "draft-decision" && !letters.documents.some((one) => one.kind === "proposal" && one.level === level)),
    );
    const names = papers.flatMap((paper) =>
      tablesOf(paper)
        .filter(([headers = []]) => /^(?:Họ và tên|Tên tập thể|Tên hộ gia đình)/u.test(headers[1] ?? ""))
        .flatMap((table) => table.slice(1).map((row) => (row[1] ?? "").replace(/^(?:Ông|Bà) /u, "").toLowerCase())),
    );
    expect(names.sort()).toEqual(expected);
  });
});
