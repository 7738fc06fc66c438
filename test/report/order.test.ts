import { builtIn } from "../../src/campaign/built-in/index";
import type { RecordFields, RegisterRecord } from "../../src/register/register";
import { record, registerOf, fileOf, unit } from "../check/support";
import { buildReport } from "../../src/report/build-report";
import type { ReportChoices } from "../../src/report/report";
import { inputFor, sheetOf, shown } from "./support";

const campaign = builtIn("phu-lam-2022");
if (campaign === null) throw new Error("no such campaign");

const AWARD = "Giấy khen của Chủ tịch UBND phường";

/**
 * As a Vietnamese list of people stands: by given name, letters a ă â … đ, then tones: ngang huyền hỏi ngã sắc nặng;
 * then family and middle name.
 */
const BY_HAND = [
  "Vũ Thị Ái",
  "Trần Văn An",
  "Lê Ngọc Ánh",
  "Phạm Hoài Ân",
  "Đỗ Thị Bình",
  "Nguyễn Văn Bình",
  "Ngô Quang Dũng",
  "Hồ Tiến Đạt",
  "Bùi Thị Hà",
  "Nguyễn Thu Hà",
  "Nguyễn Thị Hòa",
  "Nguyễn Thị Hóa",
  "Hoàng Mỹ Linh",
  "Lương Thị Oanh",
  "Đinh Văn Ơn",
  "Mai Xuân Quỳnh",
  "Cao Thái Sơn",
  "Tạ Thị Thủy",
  "Tạ Thị Thúy",
  "Trịnh Vân Uyên",
  "Nguyễn Bảo Yến",
] as const;

const shuffled = [...BY_HAND].sort((a, b) => ((a.length * 7919) % 31) - ((b.length * 7919) % 31) || (a > b ? -1 : 1));

function records(): readonly RegisterRecord[] {
  const people = shuffled.map((name, index): RegisterRecord =>
    record({ name, kind: "individual", awards: [AWARD] } satisfies RecordFields, {
      row: index + 5,
      in: "Tổ dân phố số 1",
    }),
  );
  const groups = ["Tổ dân phố số 10", "Tổ dân phố số 2"].map((name, index): RegisterRecord =>
    record({ name, kind: "collective", awards: [AWARD] } satisfies RecordFields, {
      row: 50 + index,
      in: "Tổ dân phố số 1",
    }),
  );
  return [...people, ...groups];
}

const register = registerOf([fileOf(records())], [unit("Tổ dân phố số 1")]);

/** Numbers and names of the list for decision. */
function listed(choices: ReportChoices): readonly (readonly [unknown, unknown])[] {
  if (campaign === null) return [];
  const { workbook } = buildReport({ ...inputFor(campaign, register, { choices }), findings: [] });
  const name = workbook.sheets.find(({ kind }) => kind === "list")?.name ?? "";
  const rows = sheetOf(workbook, name).rows.map((cells) => [shown(cells[0]), shown(cells[1])] as const);
  const from = rows.findIndex(([first]) => typeof first === "string" && /^[IVX]+\. /.test(first));
  return rows
    .slice(from)
    .filter(([first]) => typeof first === "number" || (typeof first === "string" && /^[IVX]+\. /.test(first)));
}

describe("the list for decision", () => {
  it("by given name stands as a list made by hand", () => {
    const names = listed({ order: "given-name" })
      .map(([, name]) => name)
      .filter((name) => (BY_HAND as readonly unknown[]).includes(name));
    expect(names).toEqual(BY_HAND);
  });

  it("has collectives first, their numbers by value, and begins to count anew in each section", () => {
    const rows = listed({ order: "given-name" });
    expect(rows.slice(0, 5)).toEqual([
      ["I. TẬP THỂ", null],
      [1, "Tổ dân phố số 2"],
      [2, "Tổ dân phố số 10"],
      ["II. CÁ NHÂN", null],
      [1, "Vũ Thị Ái"],
    ]);
  });

  it("turns the sections round where the clerk wants persons first", () => {
    expect(
      listed({ collectivesFirst: false })
        .map(([first]) => first)
        .filter((first) => typeof first === "string"),
    ).toEqual(["I. CÁ NHÂN", "II. TẬP THỂ"]);
  });

  it("keeps the units' own order unless asked otherwise", () => {
    expect(
      listed({})
        .slice(4)
        .map(([, name]) => name),
    ).toEqual(shuffled);
  });
});
