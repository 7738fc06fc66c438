import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import { unitColumns, type UnitColumn } from "../../src/check/native/unit-columns";
import { unitWorkbook } from "../../src/check/native/unit-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { vietnameseDate, type Day } from "../../src/text/day";
import { commandLine } from "../support/command-line";
import type { CheckJson } from "./collection";

const FIRST_ROW = 8;
const PEOPLE = ["Khuất Thị Hường", "Đỗ Quang Vinh", "Lê Bá Thông"] as const;
const DEEDS = [
  "Hiến 300 m² đất mở đường liên thôn",
  "Cứu người bị lũ cuốn tại đập tràn",
  "Dạy chữ miễn phí cho trẻ em xóm chài",
] as const;

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-templates-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

const middleOf = (campaign: Campaign): string =>
  vietnameseDate(((campaign.period.from ?? campaign.period.to ?? 44_600) + 10) as Day);

/** What a careful unit writes into a column. */
function cleanValue(column: UnitColumn, campaign: Campaign, unit: string, row: number): string {
  const award = campaign.awards[0];
  const level = campaign.levels.find(({ id }) => award?.levels.includes(id) === true);
  const texts: Readonly<Partial<Record<UnitColumn["field"], string>>> = {
    name: PEOPLE[row] ?? "",
    kind: "Cá nhân",
    birth: `1${row}/03/198${row}`,
    sex: row === 0 ? "Nữ" : "Nam",
    position: "Công chức",
    unit,
    address: "Thôn 2",
    achievement: DEEDS[row] ?? "",
    award: award?.name ?? "",
    level: level?.name ?? "",
    phone: `091234567${row}`,
    note: "",
    articleTitle: `Gương sáng số ${row + 1}`,
    writerName: `Nguyễn Thị Mai ${["Anh", "Chi", "Hoa"][row] ?? ""}`,
    writerPosition: "Giáo viên",
    writerAddress: "Phố Chùa",
    writerPhone: `098765432${row}`,
    subjectName: PEOPLE[row] ?? "",
    subjectPosition: "Giáo viên, hội viên Hội Nông dân",
    subjectAddress: "Thôn Đông",
    subjectPhone: `036543210${row}`,
    copies: "2",
    "x:receivedBy": "Lê Thị Nhận",
    workTitle: `Đường hoa thanh niên đoạn ${row + 1}`,
    workType: row === 1 ? "sự kiện" : "công trình",
    initiative: `Cải tiến quy trình số ${row + 1}`,
    initiativeLevel: "Cấp Thành phố",
    decisionNumber: `${row + 10}/QĐ-UBND`,
    "x:batch": "1",
  };
  const text = texts[column.field];
  if (text !== undefined) return text;
  if (column.rule.type === "dates") return vietnameseDate(Math.max(column.rule.from, column.rule.to - 40) as Day);
  if (column.rule.type === "choice") return column.rule.values[0] ?? "";
  return ["deedDate", "sentOn", "receivedOn", "decisionDate", "recognisedOn", "startedOn", "finishedOn"].includes(
    column.field,
  )
    ? middleOf(campaign)
    : "";
}

const filledRow = (row: readonly (CellPlan | null)[], values: readonly string[]): readonly (CellPlan | null)[] =>
  row.map((cell, index) => {
    const text = values[index - 1] ?? "";
    return cell === null || index === 0 || text === "" ? cell : { ...cell, value: { kind: "text", text } };
  });

/** The blank workbook with three clean rows in each of its lists. */
function filled(campaign: Campaign, unit: string): WorkbookPlan {
  const plan = unitWorkbook(campaign, unit, [{ name: unit, kind: null, headcount: null, aliases: [], sector: null }]);
  const lists = campaign.registers.filter((kind) => kind !== "submissions");
  const sheets = plan.sheets.map((sheet): SheetPlan => {
    const columns = lists
      .map((kind) => unitColumns(campaign, kind, [unit]))
      .find((all) =>
        all.every(
          ({ header }, index) =>
            sheet.rows[FIRST_ROW - 2]?.[index + 1]?.value.kind === "text" &&
            JSON.stringify(sheet.rows[FIRST_ROW - 2]?.[index + 1]).includes(JSON.stringify(header)),
        ),
      );
    if (columns === undefined || sheet.tabColor !== "C00000") return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) => {
        const at = index - FIRST_ROW;
        return at < 0 || at >= PEOPLE.length
          ? row
          : filledRow(
              row,
              columns.map((column) => cleanValue(column, campaign, unit, at)),
            );
      }),
    };
  });
  return { ...plan, sheets };
}

interface InspectJson {
  readonly files: readonly {
    readonly sheets: readonly {
      readonly tables: readonly {
        readonly register: string;
        readonly columns: readonly { readonly header: string; readonly field: string | null }[];
        readonly records: readonly unknown[];
      }[];
    }[];
  }[];
}

/** A unit of each kind, by a name as such units have. */
const CASES = BUILT_IN.flatMap((campaign) =>
  campaign.unitKinds.map(({ name, words }) => {
    const [word = name] = words;
    return [campaign.id, name, `${word.charAt(0).toUpperCase()}${word.slice(1)} Minh Khai`, campaign] as const;
  }),
);

async function unitsFile(kind: string, unit: string): Promise<string> {
  const file = path.join(scratch, "don-vi.csv");
  await writeFile(file, `\uFEFFTên đơn vị,Loại đơn vị,Tổng số người\r\n${unit},"${kind}",20\r\n`);
  return file;
}

describe("the blank workbook", () => {
  test.each(CASES)("of %s for “%s” is recognised without a question", async (id, kind, unit, campaign) => {
    const units = await unitsFile(kind, unit);
    const book = path.join(scratch, "mau.xlsx");
    const made = await commandLine("template", "--campaign", id, "--units", units, "--unit", unit, "--out", book);
    expect([made.code, made.err]).toEqual([0, ""]);
    const { files } = JSON.parse(
      (await commandLine("inspect", book, "--campaign", id, "--units", units, "--json")).out,
    ) as InspectJson;
    const tables = files.flatMap(({ sheets }) => sheets.flatMap(({ tables: own }) => own));
    expect(tables.map(({ register }) => register)).toEqual(
      campaign.registers
        .filter((register) => register !== "submissions")
        .sort(
          (a, b) =>
            tables.findIndex(({ register }) => register === a) - tables.findIndex(({ register }) => register === b),
        ),
    );
    for (const { columns, records } of tables) {
      expect(records).toEqual([]);
      expect(columns.filter(({ field }) => field === null)).toEqual([]);
    }
  });

  test.each(CASES)(
    "of %s for “%s”, filled with care, gives no finding on any cell",
    async (id, kind, unit, campaign) => {
      const units = await unitsFile(kind, unit);
      const book = path.join(scratch, "day-du.xlsx");
      await writeFile(book, await writeWorkbook(filled(campaign, unit)));
      const today = `${campaign.year + 1}-12-31`;
      const { findings, records } = JSON.parse(
        (await commandLine("check", book, "--campaign", id, "--units", units, "--today", today, "--json")).out,
      ) as CheckJson;
      const lists = campaign.registers.filter((register) => register !== "submissions").length;
      expect(records).toBe(PEOPLE.length * lists);
      expect(
        findings
          .filter(({ file }) => file !== undefined)
          .map(({ code, sheet, row, column, message }) => ({ code, sheet, row, column, message })),
      ).toEqual([]);
    },
  );
});
