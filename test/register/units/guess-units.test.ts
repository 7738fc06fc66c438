import { unitListOf, type GuessDecision } from "../../../src/app/unit-list";
import { NO_CHOICES, type Register } from "../../../src/register/register";
import { takeIn } from "../../../src/register/take-in";
import { guessUnits, type GuessedUnit } from "../../../src/register/units/guess-units";
import type { Workbook } from "../../../src/grid/grid";
import { gridOf, type Literal } from "../../support/grid";

const HEADER: readonly Literal[] = ["STT", "Họ và tên", "Ngày sinh", "Nội dung việc làm tốt", "Danh hiệu đề nghị"];
const person = (seq: number, name: string): readonly Literal[] => [
  seq,
  name,
  "05/03/1980",
  `Giúp đỡ ${String(seq)} hộ dân dọn dẹp nhà cửa sau bão lũ, sửa đường làng ngõ xóm`,
  "Giấy khen",
];
const book = (name: string, ...titles: readonly string[]): Workbook => ({
  name,
  fingerprint: name,
  properties: {},
  sheets: [
    gridOf([
      ...titles.map((title): readonly Literal[] => [title]),
      HEADER,
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Thị Bình"),
    ]),
  ],
});
const taken = (...books: readonly Workbook[]): Register => takeIn(books, [], { units: [], awards: [] }, NO_CHOICES);
const names = (register: Register): readonly (readonly string[])[] =>
  guessUnits(register).map((group) => group.map(({ name }) => name));

const LIST = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT";

describe("units guessed where nobody said which there are", () => {
  test("come from titles, and from a file's own name where nothing else tells", () => {
    const register = taken(book("a.xlsx", "UBND XÃ CẤN HỮU", LIST), book("07_SaiSon_NTVT (sua).xlsx", LIST));
    expect(names(register)).toEqual([["Sai Son"], ["UBND xã Cấn Hữu"]]);
    expect(
      guessUnits(register)
        .flat()
        .find(({ name }) => name === "Sai Son"),
    ).toMatchObject({
      records: 2,
      byFileName: ["07_SaiSon_NTVT (sua).xlsx"],
    });
  });

  test("a heading that says more than the name gives the name alone", () => {
    const register = taken(book("b.xlsx", "Thị trấn Hoa Sơn: gương người tốt, việc tốt đợt 1"));
    expect(names(register)).toEqual([["Thị trấn Hoa Sơn"]]);
  });

  test("two spellings of one name are one unit; near names stand together and stay two", () => {
    const register = taken(
      book("a.xlsx", "UBND XÃ CẤN HỮU", LIST),
      book("b.xlsx", "Đơn vị: Xã Cấn Hữu", LIST),
      book("c.xlsx", "Đơn vị: Xã Cẩn Hữu", LIST),
      book("d.xlsx", "Đơn vị: Trường Tiểu học Cấn Hữu", LIST),
    );
    const groups = guessUnits(register);
    const near = groups.find(({ length }) => length === 2) ?? [];
    expect(near.map(({ records }) => records).sort()).toEqual([2, 4]);
    expect(groups).toHaveLength(2);
  });

  test("names that differ in a number are never near", () => {
    const register = taken(
      book("a.xlsx", "Đơn vị: Tổ dân phố số 1", LIST),
      book("b.xlsx", "Đơn vị: Tổ dân phố số 2", LIST),
    );
    expect(names(register).map(({ length }) => length)).toEqual([1, 1]);
  });

  test("the order of the files decides nothing", () => {
    const books = [
      book("a.xlsx", "UBND XÃ CẤN HỮU", LIST),
      book("b.xlsx", "Đơn vị: Xã Cẩn Hữu", LIST),
      book("07_SaiSon.xlsx", LIST),
    ];
    expect(names(taken(...[...books].reverse()))).toEqual(names(taken(...books)));
  });
});

describe("the list that a clerk makes of guesses", () => {
  const guess = (name: string, more: Partial<GuessedUnit> = {}): GuessedUnit => ({
    name,
    spellings: [name],
    records: 1,
    files: [`${name}.xlsx`],
    byFileName: [],
    ...more,
  });
  const decide =
    (changes: Readonly<Record<string, Partial<GuessDecision>>>) =>
    ({ name }: GuessedUnit): GuessDecision => ({ taken: true, name, sameAs: null, ...changes[name] });

  test("merged names are one unit with all their spellings; what was unticked is none", () => {
    const guesses = [guess("Xã A", { spellings: ["Xã A", "UBND xã A"] }), guess("Xã À"), guess("Khối phố")];
    const list = unitListOf(guesses, decide({ "Xã À": { sameAs: "Xã A" }, "Khối phố": { taken: false } }));
    expect(list.units).toEqual([{ name: "Xã A", aliases: ["UBND xã A", "Xã À"] }]);
  });

  test("a corrected name keeps what the files say as another name, and owns the files that only their name told of", () => {
    const list = unitListOf(
      [guess("Sai Son", { byFileName: ["07.xlsx"] })],
      decide({ "Sai Son": { name: " Xã Sài Sơn" } }),
    );
    expect(list).toEqual({
      units: [{ name: "Xã Sài Sơn", aliases: ["Sai Son"] }],
      senders: [{ file: "07.xlsx", unit: "Xã Sài Sơn" }],
    });
  });

  test("a name merged into one that is unticked goes with it", () => {
    const list = unitListOf(
      [guess("Xã A"), guess("Xã À")],
      decide({ "Xã A": { taken: false }, "Xã À": { sameAs: "Xã A" } }),
    );
    expect(list.units).toEqual([]);
  });
});
