import type { Random } from "../../../samples/content/random";
import type { FindingCode } from "../../../src/check/finding";
import type { Canvas, Typed } from "./canvas";
import { CSTDCS } from "./awards";
import type { BuiltTable } from "./table";
import type { TrueValues } from "./truth";

/** What a mistake does to the table; null where the table has no place for it. */
interface Made {
  readonly row: number;
  readonly alsoAt?: readonly number[];
  readonly codes: readonly FindingCode[];
  readonly told: string;
  readonly values?: TrueValues;
}
type Maker = (canvas: Canvas, table: BuiltTable, random: Random, free: readonly number[]) => Made | null;

const CHANGED = { boxed: true };

const typeOver = (canvas: Canvas, row: number, column: number, typed: Typed): void => {
  canvas.clear(row, column);
  canvas.put(row, column, typed, CHANGED);
};

const overField =
  (
    field: Parameters<BuiltTable["columnOf"]>[0],
    make: (random: Random) => Typed,
    codes: readonly FindingCode[],
    told: string,
    values: TrueValues = {},
  ): Maker =>
  (canvas, table, random, [row]) => {
    const column = table.columnOf(field);
    if (column === null || row === undefined || [null, "x"].includes(canvas.typedAt(row, column) as string | null))
      return null;
    typeOver(canvas, row, column, make(random));
    return { row, codes, told, values };
  };

const nameless = overField("name", () => null, ["required-missing"], "thiếu họ tên", { name: [null], kind: [] });

const MAKERS: readonly [Maker, ...Maker[]] = [
  overField(
    "birth",
    (random) => random.pick(["31/02/1980", "30/2/1975", "31/04/1990", "45/10/1988"]),
    ["type-date"],
    "ngày sinh không có thật",
    { birth: [null] },
  ),
  overField("phone", (random) => random.pick(["09123", "0912 34", "097"]), ["type-phone"], "điện thoại thiếu số", {
    phone: [],
  }),
  overField("idNumber", (random) => random.pick(["12345", "0010", "001 22"]), ["type-id"], "CCCD thiếu số"),
  overField(
    "deedDate",
    (random) => random.pick(["12/05/2019", "03/8/2020", "25/12/2018"]),
    ["date-outside-period"],
    "việc ngoài thời gian",
    { deedDate: [] },
  ),
  overField("achievement", () => null, ["required-missing"], "thiếu thành tích"),
  // Without a number of its own such a row would go on with the one above.
  (canvas, table, random, free) => (table.seqColumn === null ? null : nameless(canvas, table, random, free)),
  overField(
    "award",
    (random) => random.pick(["Giải nhất hội thi cắm hoa", "Cúp vàng", "Quà lưu niệm"]),
    ["award-unknown", "award-not-allowed"],
    "danh hiệu không có trong danh mục",
    { award: [] },
  ),
  overField("sex", (random) => random.pick(["Nma", "?", "không rõ"]), ["value-unknown"], "giới tính không đọc được", {
    sex: [],
  }),
  overField(
    "unit",
    (random) => random.pick(["Xã Thanh Lương Thượng", "Trường THCS Bạch Mai Trung", "Xã Kỳ Vân"]),
    ["unit-unknown", "unit-name-variant"],
    "đơn vị ngoài danh sách",
    { unit: [] },
  ),
  overField(
    "unit",
    (random) => random.pick(["Xã Yên Bìn", "Xã Đồng Xuyến", "Xã Vạn Thăng", "Xã Liên Mặc"]),
    ["unit-name-variant", "unit-unknown"],
    "tên đơn vị sai một chữ",
    { unit: [] },
  ),
  overField("birth", () => "15/08/1899", ["age-implausible"], "tuổi không thể có", { birth: ["1899-08-15"] }),
  overField("deedDate", () => "20/12/2029", ["date-in-future", "date-outside-period"], "ngày chưa đến", {
    deedDate: [],
  }),
  (canvas, table, _random, free) => {
    const [name, birth] = [table.columnOf("name"), table.columnOf("birth")];
    const people = new Map(table.records.map(({ row, subject }) => [row, subject]));
    // Neighbours may be one person with two awards: the twin stands further off.
    const row = free.find((at) => people.get(at)?.kind === "individual");
    const twin = free.find(
      (at) => row !== undefined && Math.abs(at - row) > 3 && people.get(at)?.kind === "individual",
    );
    // Under headings of awards a person may stand twice.
    if (name === null || birth === null || table.columnOf("award") === null || row === undefined || twin === undefined)
      return null;
    for (const field of [
      "name",
      "birth",
      "honorific",
      "sex",
      "idNumber",
      "phone",
      "position",
      "unit",
      "award",
      "achievement",
      "deedDate",
    ] as const) {
      const column = table.columnOf(field);
      if (column !== null) typeOver(canvas, twin, column, canvas.typedAt(row, column));
    }
    return {
      row: twin,
      alsoAt: [row],
      codes: ["duplicate-in-unit", "duplicate-across-units", "duplicate-suspect"],
      told: "trùng người",
      values: {
        name: [people.get(row)?.name ?? ""],
        birth: [],
        sex: [],
        phone: [],
        position: [],
        unit: [],
        award: [],
        deedDate: [],
      },
    };
  },
  (canvas, table, _random, free) => {
    const column = table.columnOf("award");
    const row = free.find((at) =>
      table.records.some((record) => record.row === at && record.subject.kind === "collective"),
    );
    if (column === null || row === undefined) return null;
    typeOver(canvas, row, column, CSTDCS.name);
    return {
      row,
      codes: ["kind-not-allowed", "award-not-allowed"],
      told: "tập thể xét danh hiệu của cá nhân",
      values: { award: [CSTDCS.name] },
    };
  },
  (canvas, table) => {
    const total = table.totals.find(({ row, column }) => typeof canvas.typedAt(row, column) === "number");
    if (total === undefined) return null;
    typeOver(canvas, total.row, total.column, total.stated + 2);
    return { row: total.row, codes: ["total-mismatch"], told: "tổng cộng sai" };
  },
  (canvas, table) => {
    const { seqColumn } = table;
    const [first, second, third, fourth] = table.records.slice(-4);
    if (
      seqColumn === null ||
      first === undefined ||
      second === undefined ||
      third === undefined ||
      fourth === undefined
    )
      return null;
    const number = canvas.typedAt(third.row, seqColumn);
    const before = canvas.typedAt(second.row, seqColumn);
    if (typeof number !== "number" || typeof before !== "number" || number !== before + 1) return null;
    typeOver(canvas, third.row, seqColumn, number + 1);
    return { row: third.row, alsoAt: [fourth.row], codes: ["sequence-broken"], told: "số thứ tự nhảy" };
  },
];

export interface Seeded {
  readonly faulty: ReadonlySet<number>;
  readonly overrides: ReadonlyMap<number, TrueValues>;
}

/** Puts up to `count` mistakes into rows of their own and notes them down. */
export function seedMistakes(canvas: Canvas, table: BuiltTable, random: Random, count: number): Seeded {
  const faulty = new Set<number>();
  const overrides = new Map<number, TrueValues>();
  const rows = random.shuffle(table.records.map(({ row }) => row));
  // A short list full of mistakes says too little of what its columns are.
  const most = Math.min(count, Math.floor(rows.length / 4));
  for (const make of random.shuffle(MAKERS).slice(0, count * 3)) {
    if (canvas.mistakes.length >= most) break;
    const made = make(
      canvas,
      table,
      random,
      rows.filter((row) => !faulty.has(row)),
    );
    if (made === null) continue;
    const { row, alsoAt = [], codes, told, values } = made;
    canvas.mistakes.push({ row, alsoAt, codes, told });
    for (const at of [row, ...alsoAt]) faulty.add(at);
    overrides.set(row, values ?? {});
  }
  return { faulty, overrides };
}
