import { merged } from "../../src/register/merge-registers";
import { NO_CHOICES, type Register } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { gridOf } from "../support/grid";

const taken = (name: string, fingerprint: string | null, ...people: readonly string[]): Register =>
  takeIn(
    [
      {
        name,
        fingerprint,
        properties: {},
        sheets: [
          gridOf([
            ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
            ["STT", "Họ và tên", "Ngày sinh", "Thành tích"],
            ...people.map((person, at) => [at + 1, person, "05/03/1980", "Giúp đỡ hộ nghèo sửa nhà"]),
          ]),
        ],
      },
    ],
    [],
    { units: [], awards: [] },
    NO_CHOICES,
  );
const names = ({ records }: Register): readonly (string | undefined)[] => records.map(({ fields }) => fields.name);

describe("files taken in one after the other", () => {
  it("of the same bytes count once, and are told", () => {
    const one = taken("a.xlsx", "1", "Nguyễn Văn An", "Trần Thị Bình");
    const all = merged(
      [one, taken("b.xlsx", "2", "Lê Văn Cường"), taken("a (2).xlsx", "1", "Nguyễn Văn An", "Trần Thị Bình")],
      [],
    );
    expect(names(all)).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"]);
    expect(all.files.map(({ file, repeats }) => [file, repeats])).toEqual([
      ["a.xlsx", undefined],
      ["b.xlsx", undefined],
      ["a (2).xlsx", "a.xlsx"],
    ]);
    expect(all.ledger).toEqual(merged([one, taken("b.xlsx", "2", "Lê Văn Cường")], []).ledger);
  });

  it("whose bytes are not known are never taken for the same", () => {
    const all = merged([taken("a.xlsx", null, "Nguyễn Văn An"), taken("b.xlsx", null, "Nguyễn Văn An")], []);
    expect(names(all)).toHaveLength(2);
  });
});
