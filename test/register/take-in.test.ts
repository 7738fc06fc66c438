import fc from "fast-check";
import { REGISTER_HEADERS, PROVENANCE_HEADERS, fieldOfRegisterHeader } from "../../src/field/headers";
import { describeReplay, mergeChoices, readRecipe, writeRecipe } from "../../src/register/recipe";
import { NO_CHOICES, type Register } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { explainTaken } from "../../src/register/wording/explain";
import { EN } from "../../src/register/wording/en";
import { VI } from "../../src/register/wording/vi";
import { ROW_ROLES } from "../../src/layout/layout";
import { FIELDS } from "../../src/field/field";
import { gridOf, type Literal } from "../support/grid";
import { columnsOf, EMPTY_CONTEXT, fieldsOf, take, unitOf, workbookOf } from "./support";

const LIST: readonly (readonly Literal[])[] = [
  ["UBND XÃ CẤN HỮU"],
  ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
  ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Thành tích"],
  ["I", "CÁ NHÂN"],
  [1, "Nguyễn Văn An", 1980, "Chủ tịch", "Cứu người"],
  [2, "Trần Thị Bình", 1975, "Giáo viên", "Hiến máu"],
  ["Tổng cộng: 2 người"],
];

const recordRows = (register: Register): number =>
  register.files
    .flatMap(({ sheets }) => sheets)
    .filter(({ layout }) => layout.listed)
    .flatMap(({ layout }) => layout.rows)
    .filter(({ role }) => role === "record").length;

describe("taking in", () => {
  test("every row of the list has one role, and the roles add up to the rows read", () => {
    const { ledger } = take(LIST);
    expect(ledger.rowsRead).toBe(LIST.length);
    expect(ROW_ROLES.reduce((sum, role) => sum + ledger[role], 0)).toBe(ledger.rowsRead);
    expect(ledger).toMatchObject({ title: 2, header: 1, group: 1, record: 2, total: 1 });
  });

  test("each record knows file, sheet, row and columns", () => {
    const { records } = take(LIST, { name: "Tháng 5", file: "b.xls" });
    expect(records.map(({ id, source }) => [id, source])).toEqual([
      ["b.xls#Tháng 5#5", { file: "b.xls", sheet: "Tháng 5", row: 5 }],
      ["b.xls#Tháng 5#6", { file: "b.xls", sheet: "Tháng 5", row: 6 }],
    ]);
    expect(records[0]?.columns).toMatchObject({ name: "B", birth: "C", achievement: "E" });
  });

  test("a file that could not be read stands there with its problem and no sheets", () => {
    const problem = { reason: "encrypted", detail: "" } as const;
    const register = takeIn(
      [workbookOf([gridOf(LIST)])],
      [{ name: "x.xlsx", fingerprint: null, problem }],
      EMPTY_CONTEXT,
      NO_CHOICES,
    );
    expect(register.files.map(({ file, problem: told, sheets }) => [file, told, sheets.length])).toEqual([
      ["a.xlsx", null, 1],
      ["x.xlsx", problem, 0],
    ]);
    expect(register.records).toHaveLength(2);
  });

  test("the clerk leaves a sheet out, and gives a row another role", () => {
    expect(take(LIST, { choices: { sheets: { "a.xlsx#Sheet1": "leave" } } }).records).toHaveLength(0);
    const moved = take(LIST, { choices: { rows: { "a.xlsx#Sheet1#6": "note" } } });
    expect(moved.records.map(({ fields }) => fields.name)).toEqual(["Nguyễn Văn An"]);
    expect(moved.ledger).toMatchObject({ record: 1, note: 1 });
    const more = take(LIST, { choices: { rows: { "a.xlsx#Sheet1#7": "record" } } });
    expect(more.records).toHaveLength(3);
  });

  test("several rows of one person make one record", () => {
    const register = take([
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"],
      [1, "Vũ Thị Én", "Giáo viên", "LĐTT"],
      [null, null, null, "Giấy khen của Chủ tịch UBND xã"],
      [2, "Lê Văn An", "Giáo viên", "LĐTT"],
    ]);
    expect(fieldsOf(register).map(({ awards }) => awards)).toEqual([
      ["Lao động tiên tiến", "Giấy khen của Chủ tịch UBND cấp xã"],
      ["Lao động tiên tiến"],
    ]);
  });

  test("an award heading gives its award to the rows below it", () => {
    const register = take([
      ["STT", "Họ và tên", "Chức vụ"],
      ["I", "DANH HIỆU LAO ĐỘNG TIÊN TIẾN"],
      [1, "Vũ Thị Én", "Giáo viên"],
      ["II", "DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ"],
      [1, "Lê Văn An", "Hiệu trưởng"],
    ]);
    expect(fieldsOf(register).map(({ awards }) => awards)).toEqual([
      ["Lao động tiên tiến"],
      ["Chiến sĩ thi đua cơ sở"],
    ]);
  });
});

const name = fc
  .tuple(
    fc.constantFrom("Nguyễn", "Trần", "Lê", "Phạm", "Vũ"),
    fc.constantFrom("Văn", "Thị", "Đức", "Ngọc"),
    fc.constantFrom("An", "Hòa", "Hóa", "Hoạ", "Bình", "Mai"),
  )
  .map((parts) => parts.join(" "));
const person = fc.tuple(
  name,
  fc.integer({ min: 1945, max: 2005 }),
  fc.constantFrom("Giáo viên", "Chủ tịch", "Nông dân"),
  fc.constantFrom("Hiến đất làm đường", "Cứu người bị nạn", "Hiến máu nhân đạo"),
);
const list = fc
  .array(person, { minLength: 2, maxLength: 12 })
  .map((people) =>
    gridOf([
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Thành tích"],
      ...people.map((values, at) => [at + 1, ...values]),
    ]),
  );

describe("laws", () => {
  test("no record is lost: record rows of the layouts are the records", () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), (grids) => {
        const register = takeIn(
          [workbookOf(grids.map((grid, at) => ({ ...grid, name: `S${at}` })))],
          [],
          EMPTY_CONTEXT,
          NO_CHOICES,
        );
        expect(register.records).toHaveLength(recordRows(register));
        expect(ROW_ROLES.reduce((sum, role) => sum + register.ledger[role], 0)).toBe(register.ledger.rowsRead);
      }),
      { numRuns: 20 },
    );
  });

  test("rows and records add up whatever roles a person gives to rows", () => {
    const roles = fc.dictionary(
      fc.integer({ min: 1, max: 16 }).map((row) => `a.xlsx#S#${String(row)}`),
      fc.constantFrom(...ROW_ROLES),
      { maxKeys: 6 },
    );
    fc.assert(
      fc.property(list, roles, (grid, rows) => {
        const register = takeIn([workbookOf([{ ...grid, name: "S" }])], [], EMPTY_CONTEXT, { ...NO_CHOICES, rows });
        expect(register.records).toHaveLength(recordRows(register));
        expect(register.ledger.record).toBe(register.records.length);
        expect(ROW_ROLES.reduce((sum, role) => sum + register.ledger[role], 0)).toBe(register.ledger.rowsRead);
        const layouts = register.files.flatMap(({ sheets }) => sheets).flatMap(({ layout }) => layout.tables);
        expect(
          layouts.reduce(
            (sum, { records }) => sum + records.reduce((all, { continuations }) => all + continuations.length, 0),
            0,
          ),
        ).toBe(register.ledger.continuation);
      }),
      { numRuns: 60 },
    );
  });

  test("what continues a record that is none is set aside with it; a continuation of nothing and a record beside no table stay what they were", () => {
    const lines = [
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"],
      [1, "Vũ Thị Én", "Giáo viên", "LĐTT"],
      [2, "Tạm tính", "", "LĐTT"],
      [null, null, null, "Giấy khen của Chủ tịch UBND xã"],
      [3, "Lê Văn An", "Giáo viên", "LĐTT"],
    ];
    const aside = take(lines, { choices: { rows: { "a.xlsx#Sheet1#3": "note" } } });
    expect(aside.records.map(({ fields }) => [fields.name, fields.awards?.length])).toEqual([
      ["Vũ Thị Én", 1],
      ["Lê Văn An", 1],
    ]);
    expect(aside.ledger).toMatchObject({ record: 2, note: 2, continuation: 0 });
    const first = take(lines, { choices: { rows: { "a.xlsx#Sheet1#2": "continuation" } } });
    expect(first.records).toHaveLength(3);
  });

  test("the order of the files changes nothing but the order", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [first, second] = [workbookOf([a], "a.xlsx"), workbookOf([b], "b.xlsx")];
        const one = takeIn([first, second], [], EMPTY_CONTEXT, NO_CHOICES);
        const other = takeIn([second, first], [], EMPTY_CONTEXT, NO_CHOICES);
        const byId = (register: Register) => [...register.records].sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(byId(other)).toEqual(byId(one));
        expect(other.ledger).toEqual(one.ledger);
      }),
      { numRuns: 12 },
    );
  });

  test("names are kept apart by their tones", () => {
    fc.assert(
      fc.property(list, (grid) => {
        const typed = grid.rows.slice(2).map((row) => row.cells[1]?.text);
        expect(
          takeIn([workbookOf([grid])], [], EMPTY_CONTEXT, NO_CHOICES).records.map(({ fields }) => fields.name),
        ).toEqual(typed);
      }),
      { numRuns: 12 },
    );
  });

  test("cleaning twice is cleaning once: the register read back gives the same fields", () => {
    const before = take(
      [
        [
          "STT",
          "Họ và tên",
          "Giới tính",
          "Ngày sinh",
          "SĐT",
          "Chức vụ",
          "Đơn vị",
          "Thành tích",
          "Ngày thực hiện",
          "Danh hiệu",
        ],
        [
          1,
          "Bà Trần Thị Bình",
          "Nữ",
          "5/3/1980",
          912345678,
          "Giáo viên",
          "Trường TH Cấn Hữu",
          "Cứu người",
          "03/2022",
          "NTVT; LĐTT",
        ],
        [
          2,
          "Lê Văn An",
          "Nam",
          "1975",
          "0987.654.321",
          "Chủ tịch",
          "Xã Cấn Hữu",
          "Hiến máu",
          "15-3-2022",
          "Người tốt việc tốt",
        ],
      ],
      { context: { units: [unitOf("Xã Cấn Hữu"), unitOf("Trường Tiểu học Cấn Hữu")], awards: [] } },
    );
    const fields = [
      "seq",
      "honorific",
      "name",
      "kind",
      "sex",
      "birth",
      "phone",
      "position",
      "unit",
      "achievement",
      "deedDate",
    ] as const;
    const header = [
      ...fields.map((field) => REGISTER_HEADERS.vi[field]),
      REGISTER_HEADERS.vi.award,
      "Mã khen thưởng",
      ...Object.values(PROVENANCE_HEADERS.vi),
    ];
    const again = take(
      [
        header,
        ...before.records.map((record, at): Literal[] => [
          ...fields.map((field) => (field === "seq" ? at + 1 : (record.fields[field] ?? null))),
          (record.fields.awards ?? []).join("; "),
          ";NTVT;",
          record.source.file,
          record.source.sheet,
          record.source.row,
        ]),
      ],
      { context: { units: before.expected, awards: [] } },
    );
    expect(columnsOf(again)).toEqual([...fields, "award", null, null, null, null]);
    expect(fieldsOf(again)).toEqual(fieldsOf(before));
  });
});

describe("our own register", () => {
  test("has a header for every field, each of which is known again", () => {
    for (const field of FIELDS) {
      expect(fieldOfRegisterHeader(REGISTER_HEADERS.vi[field])).toBe(field);
      expect(fieldOfRegisterHeader(REGISTER_HEADERS.en[field])).toBe(field);
    }
  });

  test("is the only list of its workbook: reports made of it are not taken in again", () => {
    const register = gridOf(
      [
        [
          REGISTER_HEADERS.vi.seq,
          REGISTER_HEADERS.vi.name,
          REGISTER_HEADERS.vi.position,
          ...Object.values(PROVENANCE_HEADERS.vi),
        ],
        [1, "Lê Văn An", "Chủ tịch", "a.xlsx", "S", 5],
        [2, "Vũ Thị Én", "Chủ tịch", "a.xlsx", "S", 6],
      ],
      { name: "Sổ" },
    );
    const summary = gridOf(LIST, { name: "Đơn vị" });
    const taken = takeIn([workbookOf([register, summary])], [], EMPTY_CONTEXT, NO_CHOICES);
    expect(taken.files[0]?.sheets.map(({ layout }) => layout.listed)).toEqual([true, false]);
    expect(taken.records.map(({ fields }) => fields.name)).toEqual(["Lê Văn An", "Vũ Thị Én"]);
  });
});

describe("recipes", () => {
  const choices = {
    ...NO_CHOICES,
    columns: { "3.0.x": { B: "name" as const, C: null } },
    units: { "Quỳnh Hợp": "Xã Quỳ Hợp" },
    awards: { GKĐB: "Giấy khen" },
    purposes: { "5.0.y": "leave" as const },
    fileUnits: { "a.xlsx": "Xã Cấn Hữu" },
    rows: { "a.xlsx#S#3": "note" as const },
  };

  test("carry the answers on, all but those for single rows, and mark them as remembered", () => {
    const read = readRecipe(writeRecipe(choices));
    expect(read).toEqual({ ok: true, choices: { ...choices, rows: {}, resends: {}, rememberedShapes: ["3.0.x"] } });
  });

  test.each([
    ["{", { reason: "json", path: "" }],
    [JSON.stringify({ format: "so-thi-dua-recipe", version: 2 }), { reason: "version", path: "version" }],
    [
      JSON.stringify({ ...(JSON.parse(writeRecipe(choices)) as object), columns: { s: { B: "nonsense" } } }),
      { reason: "shape", path: "columns.s.B" },
    ],
    ["[]", { reason: "shape", path: "format" }],
  ])("that are none are refused with the reason", (text, problem) => {
    expect(readRecipe(text)).toEqual({ ok: false, problem });
  });

  test("tell which answers took effect, and on how much", () => {
    const register = take(
      [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu"],
        [1, "Lê Văn An", "Quỳnh Hợp", "GKĐB"],
        [2, "Vũ Thị Én", "Quỳnh Hợp", "LĐTT"],
      ],
      { choices, context: { units: [unitOf("Xã Quỳ Hợp")], awards: [] } },
    );
    expect(describeReplay(choices, register)).toEqual([
      { kind: "unit", typed: "Quỳnh Hợp", unit: "Xã Quỳ Hợp", records: 2 },
      { kind: "award", typed: "GKĐB", award: "Giấy khen", records: 1 },
      { kind: "fileUnit", file: "a.xlsx", unit: "Xã Cấn Hữu" },
    ]);
  });

  test("answers of now come before those of a recipe and are no longer remembered ones", () => {
    const before = { ...choices, rememberedShapes: ["3.0.x"] };
    const merged = mergeChoices(before, {
      ...NO_CHOICES,
      columns: { "3.0.x": { B: "unit" } },
      units: { "Quỳnh Hợp": "Xã Quỳnh Hợp" },
    });
    expect(merged.columns["3.0.x"]).toEqual({ B: "unit" });
    expect(merged.units["Quỳnh Hợp"]).toBe("Xã Quỳnh Hợp");
    expect(merged.rememberedShapes).toEqual([]);
    expect(mergeChoices(before, NO_CHOICES).rememberedShapes).toEqual(["3.0.x"]);
  });
});

describe("reasons", () => {
  test("of every column, row and sheet taken in are worded in both languages", () => {
    const register = take([
      ["STT", "Họ và tên", "Chức vụ", "Cột lạ", "Đơn vị", "Đơn vị"],
      [1, "Nguyễn Văn An", "Chủ tịch", "abc", "Trường A", "B"],
      [2, "Lê Văn Bình", "Kế toán", "def", "Trường B", "C"],
    ]);
    const sheet = register.files[0]?.sheets[0];
    const evidence = [...(sheet?.layout.rows ?? []), ...(sheet?.tables[0]?.columns ?? [])].map((one) => one.evidence);
    for (const one of evidence) {
      expect(explainTaken(one, "vi")).not.toBeNull();
      expect(explainTaken(one, "en")).not.toBeNull();
    }
    expect(Object.keys(EN)).toEqual(Object.keys(VI));
  });
});
