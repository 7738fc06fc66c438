import { describe, expect, test } from "@jest/globals";
import { quocOai2022 } from "../../src/campaign/built-in/quoc-oai-2022";
import { checkRegister } from "../../src/check/check";
import { messageOf } from "../../src/check/wording/index";
import { NO_CHOICES } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { gridOf, type Literal } from "../support/grid";
import { day, unit } from "./support";

const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Chức vụ, nghề nghiệp",
  "Nơi ở",
  "Tóm tắt việc làm tốt",
  "Ngày thực hiện việc làm tốt",
  "Danh hiệu đề nghị",
  "Số điện thoại",
];
const CLEAN: readonly (readonly Literal[])[] = [
  [
    1,
    "Nguyễn Văn An",
    "12/03/1980",
    "Trưởng thôn",
    "Thôn 1",
    "Vận động bà con hiến đất mở rộng đường làng, tổ chức dọn vệ sinh hằng tuần",
    "20/11/2021",
    "Người tốt, việc tốt",
    "0912345678",
  ],
  [
    2,
    "Trần Thị Bình",
    "05/09/1975",
    "Nông dân",
    "Thôn 2",
    "Nhặt được ví tiền và trả lại người đánh mất ngay trong ngày",
    "05/01/2022",
    "NTVT",
    "0987654321",
  ],
  [
    3,
    "Lê Văn Cường",
    "1990",
    "Công nhân",
    "Thôn 3",
    "Cứu cháu bé bị đuối nước tại ao làng, sơ cứu kịp thời và đưa đi viện",
    "06/2022",
    "Người tốt việc tốt",
    "0356789012",
  ],
];

const checked = (rows: readonly (readonly Literal[])[], today = "2022-07-15") => {
  const grid = gridOf(
    [["UBND XÃ CẤN HỮU"], ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"], [null], HEADER, ...rows],
    { merges: ["A2:I2"] },
  );
  const register = takeIn(
    [{ name: "xa-can-huu.xlsx", fingerprint: null, sheets: [grid], properties: {} }],
    [],
    {
      ...quocOai2022,
      units: [unit("Xã Cấn Hữu", { kind: "xa-thi-tran" })],
    },
    NO_CHOICES,
  );
  return { register, findings: checkRegister({ campaign: quocOai2022, register, today: day(today), earlier: [] }) };
};

describe("a unit's sheet, taken in and checked", () => {
  test("has no error and no warning on clean rows", () => {
    const { register, findings } = checked(CLEAN);
    expect(register.records).toHaveLength(3);
    expect(
      findings
        .filter(({ place, severity }) => place.row !== undefined && severity !== "info")
        .map((one) => messageOf(one, "vi")),
    ).toEqual([]);
  });

  test("tells each seeded mistake on its cell", () => {
    const rows = CLEAN.map((row) => [...row]);
    rows[0]?.splice(6, 1, "05/09/2022");
    rows[1]?.splice(1, 1, "");
    rows[2]?.splice(8, 1, "12345");
    const { findings } = checked([
      ...rows,
      [
        4,
        "Nguyễn Văn An",
        "12/03/1980",
        "Trưởng thôn",
        "Thôn 1",
        "Vận động bà con hiến đất mở đường",
        "21/11/2021",
        "NTVT",
        "",
      ],
    ]);
    const told = findings
      .filter(({ place, severity }) => place.row !== undefined && severity !== "info")
      .map(({ code, place }) => `${place.column ?? ""}${place.row ?? 0} ${code}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "G5 date-outside-period",
        "B6 required-missing",
        "I7 type-phone",
        "B8 duplicate-in-unit",
      ]),
    );
  });
});
