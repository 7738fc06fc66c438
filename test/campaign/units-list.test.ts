import { builtIn } from "../../src/campaign/built-in/index";
import { kindByName, kindOfUnit, sectorOf } from "../../src/campaign/unit-kind";
import { readUnitsList } from "../../src/campaign/units-list";
import { gridOf } from "../support/grid";

const kinds = builtIn("quoc-oai-2022")?.unitKinds ?? [];

describe("the kind of a unit", () => {
  test.each([
    ["Xã Cấn Hữu", "xa-thi-tran"],
    ["UBND xã Sài Sơn", "xa-thi-tran"],
    ["Thị trấn Quốc Oai", "xa-thi-tran"],
    ["Trường THCS Kiều Phú", "truong-hoc"],
    ["THPT Minh Khai", "truong-hoc"],
    ["Phòng Giáo dục và Đào tạo", "phong-ban-nganh"],
    ["Hội Liên hiệp Phụ nữ huyện", "doan-the"],
    ["Huyện đoàn Quốc Oai", "doan-the"],
    ["Công an huyện", "hiep-quan"],
    ["Công ty TNHH An Phát", "doanh-nghiep"],
    ["Trung tâm Y tế", "don-vi"],
    ["truong mam non Can Huu", "truong-hoc"],
    ["Ban Chỉ huy Quân sự huyện", "hiep-quan"],
    ["Đại lý 36", null],
  ])("%s is %s", (name, kind) => {
    expect(kindOfUnit(name, kinds)?.id ?? null).toBe(kind);
  });

  test("tones count: “Bản Mường” is a village, “Ban Tuyên giáo” is an office", () => {
    const others = builtIn("quy-hop-60-nam")?.unitKinds ?? [];
    expect([kindOfUnit("Bản Mường", others)?.id, kindOfUnit("Ban Tuyên giáo Huyện ủy", others)?.id]).toEqual([
      "thon-to-dan-pho",
      "co-quan-dang",
    ]);
  });

  test("a typed kind may be its name, its id or one of its words", () => {
    expect(
      ["Trường học", "truong-hoc", "mầm non", "gì đó"].map((typed) => kindByName(typed, kinds)?.id ?? null),
    ).toEqual(["truong-hoc", "truong-hoc", "truong-hoc", null]);
  });

  test("a unit belongs to the sector that takes its kind unless it was put in another", () => {
    const sectors = builtIn("son-tay-2017")?.sectors ?? [];
    expect([
      sectorOf({ kind: "giao-duc", sector: null }, sectors),
      sectorOf({ kind: "giao-duc", sector: "khac" }, sectors),
      sectorOf({ kind: "cong-an", sector: null }, sectors),
    ]).toEqual(["nganh-giao-duc", "khac", null]);
  });
});

describe("a list of expected units", () => {
  test("is read under its header, with title, numbers and total left aside", () => {
    const { units, problems } = readUnitsList(
      gridOf([
        ["DANH SÁCH ĐƠN VỊ", null, null, null, null],
        ["STT", "Tên đơn vị", "Loại đơn vị", "Số người", "Tên khác"],
        [1, "Xã Cấn Hữu", "Xã, thị trấn", 25, "Cấn Hữu; UBND xã Cấn Hữu"],
        [2, "Trường THCS Kiều Phú", null, "1.200", null],
        [null, "Tổng cộng", null, 1225, null],
      ]),
      kinds,
    );
    expect(problems).toEqual([]);
    expect(units).toEqual([
      { name: "Xã Cấn Hữu", kind: "xa-thi-tran", headcount: 25, aliases: ["Cấn Hữu", "UBND xã Cấn Hữu"], sector: null },
      { name: "Trường THCS Kiều Phú", kind: "truong-hoc", headcount: 1200, aliases: [], sector: null },
    ]);
  });

  test("may be plain columns without a header, as a CSV often is", () => {
    expect(
      readUnitsList(
        gridOf([
          ["Xã Cấn Hữu", "xã", 25],
          ["Công an huyện", "hiep-quan", 90],
        ]),
        kinds,
      ).units.map(({ name, kind, headcount }) => [name, kind, headcount]),
    ).toEqual([
      ["Xã Cấn Hữu", "xa-thi-tran", 25],
      ["Công an huyện", "hiep-quan", 90],
    ]);
  });

  test("may be English, and may be names alone", () => {
    expect(
      readUnitsList(
        gridOf([
          ["name", "kind", "head-count"],
          ["Xã A", "xa-thi-tran", 3],
        ]),
        kinds,
      ).units,
    ).toMatchObject([{ name: "Xã A", kind: "xa-thi-tran", headcount: 3 }]);
    expect(readUnitsList(gridOf([["Đơn vị"], ["Xã A"], ["Xã B"]]), kinds).units.map(({ name }) => name)).toEqual([
      "Xã A",
      "Xã B",
    ]);
  });

  test("former names in parentheses are names of the unit as well, other remarks are not", () => {
    const { units } = readUnitsList(
      gridOf([
        ["Tên đơn vị"],
        ["Xã Hưng Đạo (gồm xã Cộng Hòa, xã Đại Thành và xã Tân Phú cũ)"],
        ["Trạm Y tế (cơ sở 2)"],
      ]),
      kinds,
    );
    expect(units.map(({ aliases }) => aliases)).toEqual([
      ["Xã Hưng Đạo", "xã Cộng Hòa", "xã Đại Thành", "xã Tân Phú"],
      [],
    ]);
  });

  test("headings inside it give their kind to the rows below", () => {
    const { units } = readUnitsList(
      gridOf([
        ["TT", "Đơn vị", "Số người"],
        ["I", "Trường học", null],
        [1, "Hoa Sen", 20],
        ["II", "Doanh nghiệp", null],
        [1, "An Phát", 9],
      ]),
      kinds,
    );
    expect(units.map(({ name, kind }) => [name, kind])).toEqual([
      ["Hoa Sen", "truong-hoc"],
      ["An Phát", "doanh-nghiep"],
    ]);
  });

  test("what cannot be taken is told on its cell", () => {
    const { units, problems } = readUnitsList(
      gridOf(
        [
          ["Tên đơn vị", "Loại", "Số người"],
          ["Xã A", "hành tinh", "nhiều"],
          ["XÃ A", null, 4],
        ],
        { name: "DS" },
      ),
      kinds,
    );
    expect(units).toHaveLength(1);
    expect(problems).toEqual([
      { sheet: "DS", row: 2, column: "B", reason: "unknown-kind", typed: "hành tinh" },
      { sheet: "DS", row: 2, column: "C", reason: "bad-headcount", typed: "nhiều" },
      { sheet: "DS", row: 3, column: "A", reason: "duplicate-unit", typed: "XÃ A" },
    ]);
  });

  test("an empty sheet lists no units", () => {
    expect(readUnitsList(gridOf([]), kinds)).toEqual({ units: [], problems: [] });
  });
});
