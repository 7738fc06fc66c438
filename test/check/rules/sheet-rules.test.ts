import { describe, expect, test } from "@jest/globals";
import { columnIndex, columnLetterOf, rowIndex } from "../../../src/grid/address";
import type { CheckRule } from "../../../src/check/rule";
import { columnUnmapped } from "../../../src/check/rules/column-unmapped";
import { encodingLegacy } from "../../../src/check/rules/encoding-legacy";
import { fileUnreadable } from "../../../src/check/rules/file-unreadable";
import { headerMissing } from "../../../src/check/rules/header-missing";
import { registerChanged } from "../../../src/check/rules/register-changed";
import { requiredMissing } from "../../../src/check/rules/required-missing";
import { sequenceBroken } from "../../../src/check/rules/sequence-broken";
import { sheetUnrecognised } from "../../../src/check/rules/sheet-unrecognised";
import { totalMismatch } from "../../../src/check/rules/total-mismatch";
import { unitNameVariant } from "../../../src/check/rules/unit-name-variant";
import { unitUnknown } from "../../../src/check/rules/unit-unknown";
import { workbookOfOtherCampaign } from "../../../src/check/rules/workbook-of-other-campaign";
import { messageOf } from "../../../src/check/wording/index";
import type { Finding } from "../../../src/check/finding";
import { unitWorkbook } from "../../../src/check/native/unit-workbook";
import type { Campaign } from "../../../src/campaign/campaign";
import { builtIn } from "../../../src/campaign/built-in/index";
import type { FieldId } from "../../../src/field/field";
import { stampOf } from "../../../src/check/stamp/stamp";
import { stampProperties } from "../../../src/check/stamp/stamp-properties";
import type { TakenFile } from "../../../src/register/register";
import { campaignWith, column, contextOf, fileOf, found, mapping, only, record, registerOf, unit } from "../support";

const run = (rule: CheckRule, files: readonly TakenFile[], more = {}) => rule(contextOf(registerOf(files), more));

describe("file-unreadable", () => {
  test("tells a broken file and says nothing of a good one", () => {
    const broken = fileOf([], { problem: { reason: "encrypted", detail: "" } }, "khoa.xlsx");
    const told = only(run(fileUnreadable, [broken, fileOf([record({ name: "A" })])]), "file-unreadable");
    expect([told.place.file, told.severity, told.params.reason]).toEqual(["khoa.xlsx", "error", "encrypted"]);
  });
});

describe("sheet-unrecognised", () => {
  const decided = {
    row: rowIndex(0),
    role: "note" as const,
    evidence: { code: "row-unknown" as const, params: {} },
    table: null,
  };
  const guide = { listed: false, evidence: [{ code: "sheet-instructions" as const, params: {} }], rows: [decided] };

  test("warns where a whole file gives no list", () => {
    expect(only(run(sheetUnrecognised, [fileOf([], { layout: guide })]), "sheet-unrecognised").severity).toBe(
      "warning",
    );
  });

  test("is silent on a list and on an empty sheet", () => {
    expect(
      run(sheetUnrecognised, [fileOf([record({ name: "A" })]), fileOf([], { layout: { ...guide, rows: [] } })]),
    ).toEqual([]);
  });
});

describe("header-missing", () => {
  const campaign = campaignWith({
    columns: [column("name", "required"), column("achievement", "required"), column("birth", "recommended")],
  });

  test("tells a missing column once for a list, whatever the number of rows", () => {
    const rows = [5, 6, 7].map((row) => record({ name: `Người ${row}`, birth: "1980" }, { row }));
    const told = only(run(headerMissing, [fileOf(rows)], { campaign }), "header-missing");
    expect([told.params.field, told.severity, told.place.row]).toEqual(["achievement", "error", undefined]);
    expect(run(requiredMissing, [fileOf(rows)], { campaign })).toEqual([]);
  });

  test("of several files of one unit one finding names them all", () => {
    const file = (name: string, unit: string) =>
      fileOf([record({ name: "Người A", birth: "1980" }, { file: name, in: unit })], {}, name);
    const files = [file("a.xlsx", "Xã A"), file("b.xlsx", "Xã A"), file("c.xlsx", "Xã B")];
    expect(run(headerMissing, files, { campaign }).map((one) => [one.place.unit, one.cases?.length])).toEqual([
      ["Xã A", 2],
      ["Xã B", undefined],
    ]);
  });

  test("asks for no points that follow from plan and result", () => {
    const points = campaignWith({ columns: [{ ...column("points", "recommended"), register: "scores" }] });
    const line = (fields: object, row: number) =>
      record({ scoreItem: "Kinh tế", ...fields }, { register: "scores", row });
    const rows = [line({ points: 10 }, 5), line({ planned: 100, achieved: 90 }, 6), line({ planned: 100 }, 7)];
    const columns = [mapping("scoreItem", 1), mapping("points", 2), mapping("planned", 3), mapping("achieved", 4)];
    const found = run(requiredMissing, [fileOf(rows, { columns })], { campaign: points });
    expect(found.map(({ place }) => place.row)).toEqual([7]);
  });

  test("warns of a recommended column, and takes a group row's value for the column", () => {
    const rows = [record({ name: "A", achievement: "x" }, { columns: { name: columnLetterOf(columnIndex(1)) } })];
    const told = only(run(headerMissing, [fileOf(rows)], { campaign }), "header-missing");
    expect([told.params.field, told.severity]).toEqual(["birth", "warning"]);
  });

  test("waits for the answer where an unclear column may be it, and says nothing of a blank form", () => {
    const rows = [record({ name: "A", birth: "1980" })];
    const columns = [mapping("name", 1), mapping("birth", 2), mapping(null, 3, { alternatives: ["achievement"] })];
    expect(run(headerMissing, [fileOf(rows, { columns }), fileOf([], {}, "b.xlsx")], { campaign })).toEqual([]);
  });

  test("is satisfied by the columns a field is put together from", () => {
    const columns = [
      mapping("lastName", 1),
      mapping("firstName", 2),
      mapping("birthMale", 3),
      mapping("achievement", 4),
    ];
    expect(run(headerMissing, [fileOf([record({})], { columns })], { campaign })).toEqual([]);
  });

  test("asks only the kinds a column is asked of", () => {
    const forPeople = campaignWith({ columns: [column("birth", "required", { subjects: ["individual"] })] });
    expect(
      run(headerMissing, [fileOf([record({ name: "Chi đoàn", kind: "collective" })])], { campaign: forPeople }),
    ).toEqual([]);
    expect(
      run(headerMissing, [fileOf([record({ name: "A", kind: "individual" })])], { campaign: forPeople }),
    ).toHaveLength(1);
  });
});

describe("required-missing", () => {
  const campaign = campaignWith({
    columns: [
      column("name", "required"),
      column("phone", "required", { subjects: ["individual"] }),
      column("birth", "recommended"),
    ],
  });
  const columns = [mapping("name", 1), mapping("phone", 2), mapping("birth", 3)];

  test("tells the empty cell with its column", () => {
    const told = only(
      run(
        requiredMissing,
        [fileOf([record({ name: "A", kind: "individual", birth: "1980" }, { row: 9 })], { columns })],
        { campaign },
      ),
      "required-missing",
    );
    expect([told.params.field, told.place.row, told.place.column, told.severity]).toEqual(["phone", 9, "C", "error"]);
  });

  test("is silent on a full row, on kinds it is not asked of, and on a value that is wrong in another way", () => {
    const rows = [
      record({ name: "A", phone: "0912345678", birth: "1980" }, { row: 5 }),
      record({ name: "Chi đoàn", kind: "collective", birth: "1980" }, { row: 6 }),
      record(
        { name: "B", kind: "individual", birth: "1980" },
        {
          row: 7,
          problems: [
            { field: "phone", column: null, code: "type-phone", typed: "12", reason: "unreadable", suggestion: null },
          ],
        },
      ),
    ];
    expect(run(requiredMissing, [fileOf(rows, { columns })], { campaign })).toEqual([]);
  });

  test("a criterion's own column is told by the criterion", () => {
    const asked = campaignWith({ columns: [column("attestation", "recommended")] });
    const files = (item: string | null) => [
      fileOf([record({ name: "A" })], { columns: [mapping("name", 1), mapping("attestation", 2, { item })] }),
    ];
    expect(run(requiredMissing, files("Q7.1"), { campaign: asked })).toEqual([]);
    expect(run(requiredMissing, files(null), { campaign: asked })).toHaveLength(1);
  });

  test("the batch is asked only of awards given in batches, the day of sending of awards with a deadline", () => {
    const campaign = builtIn("phu-lam-2022") ?? campaignWith();
    const ward = {
      name: "A",
      kind: "individual",
      birth: "1980",
      position: "Công chức",
      direct: true,
      achievement: "Việc",
      level: "phường",
    } as const;
    const columns = [
      "name",
      "kind",
      "birth",
      "position",
      "unit",
      "direct",
      "achievement",
      "award",
      "x:batch",
      "level",
      "sentOn",
    ].map((field, index) => mapping(field as FieldId, index + 1));
    const asked = (award: string) =>
      run(requiredMissing, [fileOf([record({ ...ward, unit: "Tổ 1", awards: [award] })], { columns })], {
        campaign,
      }).map(({ place }) => place.field);
    expect([asked("LĐTT"), asked("Công dân ưu tú"), asked("CSTĐ thành phố")]).toEqual([
      [],
      ["sentOn"],
      ["x:batch", "sentOn"],
    ]);
  });

  test("only informs of what is recommended", () => {
    const told = only(
      run(requiredMissing, [fileOf([record({ name: "A", phone: "0912345678" })], { columns })], { campaign }),
      "required-missing",
    );
    expect([told.params.field, told.severity]).toEqual(["birth", "info"]);
  });
});

describe("column-unmapped", () => {
  test("asks once for a column with its candidates, and not of one that was left out on purpose", () => {
    const columns = [
      mapping("name", 1),
      mapping(null, 2, { header: "Ngày", alternatives: ["deedDate", "birth"] }),
      mapping(null, 3, { source: "clerk" }),
    ];
    const told = only(run(columnUnmapped, [fileOf([record({ name: "A" })], { columns })]), "column-unmapped");
    expect([told.place.column, told.params.candidates]).toEqual(["C", ["deedDate", "birth"]]);
    expect(run(columnUnmapped, [fileOf([record({ name: "A" })])])).toEqual([]);
  });

  const against = (field: "award" | "unit", title: string, cells: string) =>
    mapping(null, 2, {
      header: "Cột",
      alternatives: [field],
      evidence: { code: "column-against-title", params: { header: "Cột", title, cells } },
    });

  test("says what title and column say where they differ", () => {
    const columns = [mapping("name", 1), against("award", "Lao động tiên tiến", "Giấy khen")];
    const [told] = run(columnUnmapped, [fileOf([record({ name: "A" })], { columns })]);
    const said = told === undefined ? "" : messageOf(told, "vi");
    expect(said).toContain("Tiêu đề ghi “Lao động tiên tiến” nhưng mọi dòng của cột “Cột” ghi “Giấy khen”");
  });

  test("whose list it is, is asked once, by the unit", () => {
    const columns = [mapping("name", 1), against("unit", "UBND xã A", "Trường B")];
    const unitMatch = {
      typed: "UBND xã A",
      unit: null,
      confidence: 0,
      candidates: ["Xã A", "Trường B"],
      from: "title",
    } as const;
    const files = [fileOf([record({ name: "A" }, { unitMatch })], { columns })];
    expect(run(columnUnmapped, files)).toEqual([]);
    const told = unitNameVariant(contextOf(registerOf(files, [unit("Xã A"), unit("Trường B")])));
    expect(told.map((one) => messageOf(one, "vi"))).toEqual([
      "Tiêu đề ghi “UBND xã A” nhưng mọi dòng của cột “Cột” ghi “Trường B”: chưa rõ danh sách này của đơn vị nào. Chọn đúng đơn vị.",
    ]);
  });
});

describe("encoding-legacy", () => {
  test("shows the first conversion of a sheet and how many there are", () => {
    const conversion = {
      row: rowIndex(8),
      column: columnIndex(1),
      from: "tcvn3" as const,
      before: "NguyÔn",
      after: "Nguyễn",
    };
    const file = fileOf([record({ name: "Nguyễn" })], {
      layout: { encoding: "tcvn3", conversions: [conversion, { ...conversion, row: rowIndex(9) }] },
    });
    const told = only(run(encodingLegacy, [file]), "encoding-legacy");
    expect([told.place.row, told.place.column, told.params]).toEqual([
      9,
      "B",
      { encoding: "tcvn3", cells: 2, before: "NguyÔn", after: "Nguyễn" },
    ]);
    expect(run(encodingLegacy, [fileOf([record({ name: "A" })])])).toEqual([]);
  });
});

describe("total-mismatch", () => {
  const totals = (stated: number | null) => ({ totals: [{ row: rowIndex(20), stated, counted: 11 }] });

  test("compares the stated with the counted", () => {
    const told = only(run(totalMismatch, [fileOf([record({ name: "A" })], totals(12))]), "total-mismatch");
    expect([told.place.row, told.params]).toEqual([21, { stated: 12, counted: 11 }]);
  });

  test("is silent on a scoring table, whose total adds up points", () => {
    const line = record({ scoreItem: "Kinh tế" }, { register: "scores" });
    expect(run(totalMismatch, [fileOf([line], totals(100))])).toEqual([]);
  });

  test("is silent where both agree or none is stated", () => {
    expect(
      run(totalMismatch, [
        fileOf([record({ name: "A" })], totals(11)),
        fileOf([record({ name: "A" })], totals(null), "b.xlsx"),
      ]),
    ).toEqual([]);
  });
});

describe("sequence-broken", () => {
  const rows = (...numbers: readonly (string | null)[]) =>
    numbers.map((seq, index) =>
      record(seq === null ? { name: `N${index}` } : { seq, name: `N${index}` }, { row: 5 + index }),
    );

  test("tells a skipped and a repeated number, each once", () => {
    const told = run(sequenceBroken, [fileOf(rows("1", "2", "4", "5", "5", "6"))]);
    expect(told.map(({ place, params }) => [place.row, params])).toEqual([
      [7, { expected: 3, found: "4" }],
      [9, { expected: 6, found: "5" }],
    ]);
  });

  test.each([
    ["restarts", ["1", "2", "1", "2", "3"]],
    ["blanks that count", ["1", null, "3"]],
    ["blanks that do not count", ["1", null, "2"]],
    ["other shapes", ["I", "1.1", "1.2", "II"]],
    ["padded numbers", ["01", "02.", "3)"]],
    ["no numbers", [null, null]],
    ["a list that goes on from another", ["31", "32"]],
  ])("lets %s pass", (_, numbers) => {
    expect(run(sequenceBroken, [fileOf(rows(...numbers))])).toEqual([]);
  });

  test("begins anew in each group", () => {
    expect(run(sequenceBroken, [fileOf(rows("1", "2", "7", "8"), { groups: [[0], [0], [1], [1]] })])).toEqual([]);
  });
});

describe("a numbering that runs through its headings", () => {
  const seqs = (...numbers: readonly string[]) =>
    numbers.map((seq, index) => record({ seq, name: `N${index}` }, { row: 5 + index }));
  const groups = [[0], [1], [2], [3], [3]];

  test("is broken where it skips below one", () => {
    const told = run(sequenceBroken, [fileOf(seqs("1", "2", "3", "5", "6"), { groups })]);
    expect(told.map(({ place }) => place.row)).toEqual([8]);
  });

  test.each([
    ["goes on", ["1", "2", "3", "4", "5"]],
    ["starts again", ["1", "2", "3", "1", "2"]],
    ["has gone on but once", ["1", "2", "7", "9", "10"]],
  ])("is whole where it %s", (_, numbers) => {
    expect(run(sequenceBroken, [fileOf(seqs(...numbers), { groups })])).toEqual([]);
  });
});

describe("units that are not sure", () => {
  const typed = (text: string, candidates: readonly string[], row: number) =>
    record({ name: `N${row}` }, { row, unitMatch: { typed: text, from: "column", unit: null, candidates } });
  const expected = [unit("Xã Quỳ Hợp")];

  test("an unknown one is told once for a sheet", () => {
    expect(
      only(found(unitUnknown, [typed("Xã Lạ", [], 5), typed("Xã Lạ", [], 6)], {}, expected), "unit-unknown").place.row,
    ).toBe(5);
    expect(found(unitNameVariant, [typed("Xã Lạ", [], 5)], {}, expected)).toEqual([]);
  });

  test("a near one is proposed, never decided", () => {
    const told = only(
      found(unitNameVariant, [typed("Xã Quỳnh Hợp", ["Xã Quỳ Hợp"], 5)], {}, expected),
      "unit-name-variant",
    );
    expect([told.params.candidates, told.fix]).toEqual([["Xã Quỳ Hợp"], null]);
  });

  test("nobody is unknown while nobody is expected", () => {
    expect(found(unitUnknown, [typed("Xã Lạ", [], 5)])).toEqual([]);
    expect(found(unitUnknown, [record({ name: "A" })], {}, expected)).toEqual([]);
  });
});

describe("register-changed", () => {
  const rows = [record({ name: "Nguyễn Văn An" }, { row: 5 }), record({ name: "Trần Thị Bình" }, { row: 6 })];
  const properties = stampProperties(
    stampOf({ campaign: campaignWith(), unit: "Xã Cấn Hữu", records: rows, findings: [], at: "2022-07-15T08:00:00" }),
  );

  test("tells a checked register that was changed since", () => {
    const changed = [record({ name: "Nguyễn Văn Anh" }, { row: 5 }), record({ name: "Trần Thị Bình" }, { row: 6 })];
    expect(only(run(registerChanged, [fileOf(changed, { properties })]), "register-changed").params).toEqual({
      stamped: "2022-07-15T08:00:00",
      records: 2,
    });
  });

  test("is silent on the same content in another order, and on files never checked", () => {
    expect(run(registerChanged, [fileOf([...rows].reverse(), { properties }), fileOf(rows, {}, "b.xlsx")])).toEqual([]);
  });
});

describe("workbook-of-other-campaign", () => {
  const rows = [record({ name: "Nguyễn Văn An" }, { row: 5 })];
  const made = (campaign: Campaign): Readonly<Record<string, string>> =>
    unitWorkbook(campaign, "Xã Cấn Hữu").properties;
  const told = (properties: Readonly<Record<string, string>>): readonly Finding[] =>
    run(workbookOfOtherCampaign, [fileOf(rows, { properties })]);

  test("tells a template of another campaign by its name, or of another year", () => {
    const other = builtIn("so-vhtt-2023");
    if (other === null) throw new Error("no such campaign");
    expect(only(told(made(other)), "workbook-of-other-campaign").params).toEqual({
      made: other.name,
      year: other.year,
    });
    const { year } = campaignWith();
    expect(only(told(made({ ...campaignWith(), year: year - 1 })), "workbook-of-other-campaign").params.year).toBe(
      year - 1,
    );
    expect(only(told(made({ ...campaignWith(), id: "cua-xa" })), "workbook-of-other-campaign").params.made).toBe(
      "cua-xa",
    );
  });

  test("is silent on this campaign's own and on any other workbook", () => {
    expect([...told(made(campaignWith())), ...told({}), ...told({ "soThiDua.year": "1999" })]).toEqual([]);
  });
});
