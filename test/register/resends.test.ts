import { compareVersions, dayInName, madeOn } from "../../src/register/file-version";
import { merged, type ResendRule } from "../../src/register/merge-registers";
import { NO_CHOICES, type Register } from "../../src/register/register";
import { resendKey } from "../../src/register/resend-key";
import { changedValues } from "../../src/register/resends";
import { type ResendChoices } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { gridOf, type Literal } from "../support/grid";

type Person = readonly [name: string, phone: string, award?: string];
const PEOPLE: readonly Person[] = [
  ["Nguyễn Văn An", "0912000001"],
  ["Trần Thị Bình", "0912000002"],
  ["Lê Văn Chung", "0912000003"],
  ["Phạm Thị Dung", "0912000004"],
];

interface Sent {
  readonly name: string;
  readonly unit?: string;
  readonly people: readonly Person[];
  readonly modified?: string;
}

function part({ name, unit = "Xã Hoa Sơn", people, modified }: Sent): Register {
  const rows: readonly (readonly Literal[])[] = [
    [`Đơn vị: ${unit}`],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"],
    ["STT", "Họ và tên", "Ngày sinh", "Số điện thoại", "Danh hiệu đề nghị"],
    ...people.map(([who, phone, award = "Giấy khen"], at): readonly Literal[] => [
      at + 1,
      who,
      "05/03/1980",
      phone,
      award,
    ]),
  ];
  const properties = {};
  const dated = modified === undefined ? {} : { modified };
  return takeIn(
    [{ name, fingerprint: name, properties, sheets: [gridOf(rows)], ...dated }],
    [],
    { units: [], awards: [] },
    NO_CHOICES,
  );
}

const together = (
  sent: readonly Sent[],
  choices: ResendChoices = {},
  otherwise: ResendRule["otherwise"] = "ask",
): Register => merged(sent.map(part), [], { choices, otherwise });
const countingFiles = ({ records }: Register): readonly string[] => [
  ...new Set(records.map(({ source }) => source.file)),
];

const OLD: Sent = { name: "Hoa Sơn.xlsx", people: PEOPLE };
const NEW: Sent = {
  name: "Hoa Sơn (2).xlsx",
  people: [...PEOPLE.slice(0, 3), ["Vũ Văn Giang", "0912000009"]].map(([name, phone], at): Person => [
    name,
    at === 1 ? "0988000002" : phone,
  ]),
};

describe("a list that a unit has sent again", () => {
  test("is found with what was added, removed and changed; both count until somebody decides", () => {
    const register = together([OLD, NEW]);
    const [found, ...more] = register.resends ?? [];
    expect(more).toEqual([]);
    expect(found).toMatchObject({ earlier: OLD.name, later: NEW.name, ordered: true, decision: "open" });
    expect(found?.added.map(({ fields }) => fields.name)).toEqual(["Vũ Văn Giang"]);
    expect(found?.removed.map(({ fields }) => fields.name)).toEqual(["Phạm Thị Dung"]);
    expect(found?.pairs.flatMap(changedValues)).toEqual([
      { field: "phone", before: "0912000002", after: "0988000002" },
    ]);
    expect(register.records).toHaveLength(8);
  });

  test("the one that was decided for counts alone, and the ledger counts it alone", () => {
    for (const chosen of [OLD, NEW]) {
      const register = together([OLD, NEW], { [resendKey(OLD.name, NEW.name)]: chosen.name });
      expect(countingFiles(register)).toEqual([chosen.name]);
      expect(register.ledger.record).toBe(register.records.length);
      expect(register.files.find(({ file }) => file !== chosen.name)?.replacedBy).toBe(chosen.name);
    }
    const both = together([OLD, NEW], { [resendKey(OLD.name, NEW.name)]: "" });
    expect([both.records.length, both.resends?.[0]?.decision]).toEqual([8, "both"]);
  });

  test("neither the finding nor the decision depends on the order in which the files were given", () => {
    const choices = { [resendKey(OLD.name, NEW.name)]: NEW.name };
    const facts = (register: Register): unknown =>
      register.resends?.map(({ key, earlier, later, decision }) => ({ key, earlier, later, decision }));
    expect(facts(together([NEW, OLD]))).toEqual(facts(together([OLD, NEW])));
    expect(countingFiles(together([NEW, OLD], choices))).toEqual(countingFiles(together([OLD, NEW], choices)));
  });

  test("of three versions the newest counts where the newest is asked for", () => {
    const third: Sent = { name: "Hoa Sơn (3).xlsx", people: PEOPLE.slice(0, 3) };
    for (const sent of [
      [OLD, NEW, third],
      [third, OLD, NEW],
    ])
      expect(countingFiles(together(sent, {}, "newest"))).toEqual([third.name]);
  });

  test("where nothing tells which is newer, the newest is nobody's guess: both count and it is asked", () => {
    const [a, b]: readonly [Sent, Sent] = [
      { name: "A.xlsx", people: PEOPLE },
      { name: "B.xlsx", people: PEOPLE.slice(0, 3) },
    ];
    const register = together([a, b], {}, "newest");
    expect([register.records.length, register.resends?.[0]?.decision]).toEqual([7, "open"]);
    const dated = together(
      [
        { ...a, modified: "2022-06-02T10:00:00" },
        { ...b, modified: "2022-06-01T10:00:00" },
      ],
      {},
      "newest",
    );
    expect(countingFiles(dated)).toEqual([a.name]);
  });

  test("is no other list: another unit's, one of other people, one for other awards", () => {
    const others: readonly Sent[] = [
      { ...NEW, unit: "Xã Minh Châu" },
      { ...NEW, people: [["Vũ Văn Giang", "0912000009"], ["Đỗ Thị Hà", "0912000010"], PEOPLE[0] ?? ["", ""]] },
      { ...NEW, people: PEOPLE.map(([name, phone]): Person => [name, phone, "Lao động tiên tiến"]) },
    ];
    for (const other of others) expect(together([OLD, other]).resends).toBeUndefined();
  });

  test("an answer about files of these names says nothing of other lists under the same names", () => {
    const choices = { [resendKey(OLD.name, NEW.name)]: NEW.name };
    const register = together([OLD, { ...NEW, unit: "Xã Minh Châu" }], choices);
    expect(countingFiles(register)).toEqual([OLD.name, NEW.name]);
  });
});

describe("which of two versions is the later", () => {
  test.each([
    ["DS 01.06.2022.xlsx", "DS 15-05-2022.xlsx"],
    ["DS 20220601.xlsx", "DS 20220515.xlsx"],
    ["DS (2).xlsx", "DS.xlsx"],
    ["DS lần 3.xlsx", "DS lần 2.xlsx"],
    ["DS sửa.xlsx", "DS.xlsx"],
  ])("%s is later than %s", (later, earlier) => {
    expect(compareVersions({ file: later }, { file: earlier })).toBe(1);
    expect(compareVersions({ file: earlier }, { file: later })).toBe(-1);
  });

  test("a day in the name weighs more than when the file was changed", () => {
    const [one, other] = [
      { file: "DS 01.06.2022.xlsx", modified: "2022-01-01T00:00:00" },
      { file: "DS 15.05.2022.xlsx", modified: "2022-12-31T00:00:00" },
    ];
    expect(compareVersions(one, other)).toBe(1);
    expect(madeOn(one)).toBe("2022-06-01");
  });

  test("no day is read out of other figures", () => {
    for (const name of ["DS 2022.xlsx", "31 Xa Hoa Son.xlsx", "QD 99-88-2022.xlsx"]) expect(dayInName(name)).toBeNull();
  });
});
