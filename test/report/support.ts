import type { Campaign, RegisterKind, SubjectKind } from "../../src/campaign/campaign";
import { checkRegister } from "../../src/check/check";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { shownValue } from "../../src/grid/shown-value";
import type { RecordFields, Register, RegisterRecord, TakenFile } from "../../src/register/register";
import { buildReport } from "../../src/report/build-report";
import type { Report, ReportChoices, ReportInput } from "../../src/report/report";
import { addressText, columnIndex, rowIndex, rowNumber } from "../../src/grid/address";
import { day, fileOf, iso, unit } from "../check/support";

/** Deterministic numbers in [0, 1). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ", "Đặng", "Bùi", "Ngô"] as const;
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Ngọc", "Hồng"] as const;
const GIVEN = [
  "An",
  "Ánh",
  "Bình",
  "Đạt",
  "Dũng",
  "Hà",
  "Hòa",
  "Hóa",
  "Lan",
  "Ơn",
  "Quỳnh",
  "Sơn",
  "Thủy",
  "Yến",
] as const;
const DEEDS = [
  "Giúp đỡ gia đình khó khăn trong thôn",
  "Hiến máu nhân đạo nhiều lần, vận động người thân cùng tham gia",
  "Sửa đường, khơi thông cống rãnh, trồng cây xanh dọc trục đường chính của xã trong nhiều ngày nghỉ cuối tuần",
] as const;

const pick = <T>(of: readonly T[], random: () => number): T => {
  const found = of[Math.floor(random() * of.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

const two = (value: number): string => String(value).padStart(2, "0");

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function nomination(campaign: Campaign, kind: SubjectKind, random: () => number): Writable<RecordFields> {
  const name = `${pick(FAMILY, random)} ${pick(MIDDLE, random)} ${pick(GIVEN, random)}`;
  const year = campaign.year - (random() < 0.3 ? 1 : 0);
  const awards = campaign.awards.filter(({ subjects }) => subjects.includes(kind));
  const level = campaign.levels.length > 0 && random() < 0.5 ? pick(campaign.levels, random).name : undefined;
  return {
    name:
      kind === "individual"
        ? name
        : kind === "collective"
          ? `Tập thể tổ ${String(Math.ceil(random() * 9))}`
          : `Gia đình ông ${name}`,
    kind,
    achievement: pick(DEEDS, random),
    deedDate: iso(
      random() < 0.2
        ? `${String(year)}-${two(Math.ceil(random() * 12))}`
        : `${String(year)}-${two(Math.ceil(random() * 12))}-${two(Math.ceil(random() * 28))}`,
    ),
    ...(awards.length > 0 ? { awards: [pick(awards, random).name] } : {}),
    ...(kind === "individual" ? { birth: iso(String(1950 + Math.floor(random() * 55))), position: "Cán bộ" } : {}),
    ...(level === undefined ? {} : { level }),
    ...(random() < 0.2
      ? {
          decisionNumber: `${String(Math.ceil(random() * 90))}/QĐ-UBND`,
          decisionDate: iso(`${String(year)}-06-0${String(Math.ceil(random() * 9))}`),
        }
      : {}),
    ...(random() < 0.3 ? { direct: random() < 0.5 } : {}),
  };
}

function fieldsOf(campaign: Campaign, register: RegisterKind, random: () => number): Writable<RecordFields> {
  const person = `${pick(FAMILY, random)} ${pick(MIDDLE, random)} ${pick(GIVEN, random)}`;
  const date = iso(`${String(campaign.year)}-0${String(Math.ceil(random() * 9))}-1${String(Math.floor(random() * 9))}`);
  switch (register) {
    case "nominations":
      return nomination(campaign, pick(campaign.subjects, random), random);
    case "articles":
      return {
        articleTitle: `Tấm gương ${person}`,
        writerName: person,
        subjectName: `${pick(FAMILY, random)} ${pick(GIVEN, random)}`,
        kind: pick(["individual", "collective"] as const, random),
        copies: Math.ceil(random() * 3),
        receivedOn: date,
      };
    case "works":
      return {
        workTitle: `Công trình ${person}`,
        workType: pick(["công trình", "sự kiện", "phần việc"], random),
        finishedOn: date,
      };
    case "scores":
      return { scoreItem: `Nội dung ${String(Math.ceil(random() * 9))}`, standardPoints: 10, points: 9.5 };
    case "initiatives":
      return {
        name: person,
        kind: "individual",
        initiative: `Giải pháp số ${String(Math.ceil(random() * 99))}`,
        initiativeLevel: pick(["Cấp cơ sở", "Cấp Thành phố"], random),
        sentOn: date,
      };
    case "submissions":
      return {
        documents: campaign.submissions.length > 0 ? pick(campaign.submissions, random).name : "Báo cáo",
        receivedOn: date,
      };
  }
}

const UNIT_NAMES = [
  "Xã Cấn Hữu",
  "Thị trấn Quốc Oai",
  "Trường THCS Thạch Thán",
  "Hội Nông dân huyện",
  "Phòng Tư pháp",
  "Công an huyện",
  "Công ty Cổ phần May",
  "Tổ dân phố số 5",
] as const;

/** The name of the n-th unit, all different. */
export const unitName = (index: number): string => {
  const round = Math.floor(index / UNIT_NAMES.length);
  return `${UNIT_NAMES[index % UNIT_NAMES.length] ?? ""}${round === 0 ? "" : ` ${String(round + 1)}`}`;
};

export interface Sized {
  readonly units: number;
  readonly records: number;
  readonly seed?: number;
  readonly awards?: boolean;
}

/**
 * An invented register for a campaign: every unit sends a file; the last unit sends nothing, one sender is not
 * expected.
 */
export function registerFor(campaign: Campaign, { units, records, seed = 7 }: Sized): Register {
  const random = randomOf(seed);
  const files: TakenFile[] = [];
  for (let at = 0; at < units - 1; at += 1) {
    const file = `${two(at + 1)} ${unitName(at)}.xlsx`;
    for (const register of campaign.registers) {
      const own = Array.from(
        { length: register === "nominations" ? records : Math.min(records, 3) },
        (_, index): RegisterRecord => {
          const row = index + 5;
          const typed = unitName(at);
          return {
            id: `${file}#${register}#${String(row)}`,
            register,
            source: { file, sheet: register, row: rowNumber(row) },
            fields: { ...fieldsOf(campaign, register, random), unit: typed },
            raw: {},
            columns: {},
            attestations:
              register === "nominations"
                ? Object.fromEntries(
                    campaign.criteria
                      .filter((one) => one.register === register)
                      .map(({ id }) => [
                        id,
                        random() < 0.9
                          ? ({ answer: "yes" } as const)
                          : ({ answer: "other", text: "đang xét" } as const),
                      ]),
                  )
                : {},
            papers: {},
            extra: campaign.columns.some((rule) => rule.register === register && rule.field === "x:batch")
              ? { "x:batch": String(Math.ceil(random() * 2)) }
              : {},
            unitMatch: { typed, from: "file", unit: at === 0 ? null : typed, candidates: [] },
            problems: [],
          };
        },
      );
      if (own.length > 0) files.push({ ...fileOf(own, {}, file), fingerprint: "ab".repeat(32) });
    }
  }
  const merged = new Map<string, TakenFile>();
  for (const file of files) {
    const before = merged.get(file.file);
    merged.set(file.file, before === undefined ? file : { ...before, sheets: [...before.sheets, ...file.sheets] });
  }
  const all = [...merged.values()].map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      layout: {
        ...sheet.layout,
        rows: sheet.tables.flatMap(({ records: own }) =>
          own.map(({ source }) => ({
            row: rowIndex(source.row - 1),
            role: "record" as const,
            table: 0,
            evidence: { code: "row-unknown" as const, params: {} },
          })),
        ),
      },
    })),
  }));
  const flat = all.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables.flatMap((table) => table.records)));
  const ledger = {
    rowsRead: flat.length,
    title: 0,
    header: 0,
    number: 0,
    group: 0,
    record: flat.length,
    continuation: 0,
    total: 0,
    note: 0,
    signature: 0,
    example: 0,
    unknown: 0,
  };
  return {
    files: all,
    records: flat,
    ledger,
    expected: Array.from({ length: units }, (_, at) => at)
      .filter((at) => at > 0)
      .map((at) => unit(unitName(at), { headcount: 20 + at })),
  };
}

export const TODAY = day("2023-04-10");

export function inputFor(campaign: Campaign, register: Register, more: Partial<ReportInput> = {}): ReportInput {
  const { earlier = [], today = TODAY } = more;
  return {
    campaign,
    register,
    findings: checkRegister({ campaign, register, today, earlier }),
    today,
    earlier,
    version: "1.2.3",
    ...more,
  };
}

export const reportFor = (campaign: Campaign, register: Register, choices: ReportChoices = {}): Report =>
  buildReport(inputFor(campaign, register, { choices }));

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}: ${plan.sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
}

/** What a cell shows, whatever its kind. */
export function shown(cell: CellPlan | null | undefined): string | number | null {
  return cell === null || cell === undefined ? null : shownValue(cell.value);
}

/** Every formula of a plan: sheet, address, formula, cached value. */
export function formulasOf(plan: WorkbookPlan): readonly {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly cached: string | number;
}[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const value = cell?.value;
        return value?.kind === "formula"
          ? [
              {
                sheet: sheet.name,
                address: addressText({ row: rowIndex(row), column: columnIndex(column) }),
                formula: value.formula,
                cached: value.cached,
              },
            ]
          : [];
      }),
    ),
  );
}

/** The texts of a sheet, row by row, blank cells left out. */
export const textsOf = (sheet: SheetPlan): readonly (readonly (string | number)[])[] =>
  sheet.rows.map((cells) => cells.map(shown).filter((value) => value !== null));

/** "column:what a person sees" of each filled cell, row by row; rows in which nothing or only a line stands left out. */
export const linesOf = (sheet: SheetPlan): readonly (readonly string[])[] =>
  sheet.rows
    .map((cells) =>
      cells.flatMap((cell, column) => {
        const value = shown(cell);
        return value === null || value === "" ? [] : [`${String(column)}:${String(value)}`];
      }),
    )
    .filter((cells) => cells.length > 0 && !cells.every((cell) => /^\d+:_+$/u.test(cell)));
