import type { Random } from "../../../samples/content/random";
import type { FindingCode } from "../../../src/check/finding";
import type { Canvas, Typed } from "./canvas";
import { CSTDCS } from "./awards";
import type { BuiltTable } from "./table";
import type { TrueValues } from "./truth";

/** What a mistake does to the table; null where the table has no place for it. */
interface Made { readonly row: number; readonly alsoAt?: readonly number[]; readonly codes: readonly FindingCode[]; readonly told: string; readonly values?: TrueValues }
type Maker = (canvas: Canvas, table: BuiltTable, random: Random, free: readonly number[]) => Made | null;

const CHANGED = { boxed: true };

const typeOver = (canvas: Canvas, row: number, column: number, typed: Typed): void => {
  canvas.clear(row, column);
  canvas.put(row, column, typed, CHANGED);
};

const overField = (field: Parameters<BuiltTable["columnOf"]>[0], make: (random: Random) => Typed, codes: readonly FindingCode[], told: string, values: TrueValues = {}): Maker =>
  (canvas, table, random, [row]) => {
    const column = table.columnOf(field);
    if (column === null || row === undefined || canvas.typedAt(row, column) === null) return null;
    typeOver(canvas, row, column, make(random));
    return { row, codes, told, values };
  };

const MAKERS: readonly [Maker, ...Maker[]] = [
  overField("birth", (random) => random.pick(["31/02/1980", "30/2/1975", "31/04/1990", "45/10/1988"]), ["type-date"], "ngày sinh không có thật", { birth: [null] }),
  overField("phone", (random) => random.pick(["09123", "0912 34", "097"]), ["type-phone"], "điện thoại thiếu số", {}),
  overField("idNumber", (random) => random.pick(["12345", "0010", "001 22"]), ["type-id"], "CCCD thiếu số"),
  overField("deedDate", (random) => random.pick(["12/05/2019", "03/8/2020", "25/12/2018"]), ["date-outside-period"], "việc ngoài thời gian", {}),
  overField("achievement", () => null, ["required-missing"], "thiếu thành tích"),
  overField("award", (random) => random.pick(["Giải nhất hội thi cắm hoa", "Cúp vàng", "Quà lưu niệm"]), ["award-unknown", "award-not-allowed"], "danh hiệu không có trong danh mục", {}),
  overField("sex", (random) => random.pick(["Nma", "?", "không rõ"]), ["value-unknown"], "giới tính không đọc được", { sex: [null] }),
  overField("unit", (random) => random.pick(["Xã Thanh Lương Thượng", "Trường THCS Bạch Mai Trung", "Xã Kỳ Vân"]), ["unit-unknown", "unit-name-variant"], "đơn vị ngoài danh sách", {}),
  overField("unit", (random) => random.pick(["Xã Yên Bìn", "Xã Đồng Xuyến", "Xã Vạn Thăng", "Xã Liên Mặc"]), ["unit-name-variant", "unit-unknown"], "tên đơn vị sai một chữ", {}),
  overField("birth", () => "15/08/1899", ["age-implausible"], "tuổi không thể có", {}),
  overField("deedDate", () => "20/12/2029", ["date-in-future", "date-outside-period"], "ngày chưa đến", {}),
  (canvas, table, _random, free) => {
    const [name, birth] = [table.columnOf("name"), table.columnOf("birth")];
    const [row, twin] = free;
    if (name === null || birth === null || row === undefined || twin === undefined) return null;
    const people = new Map(table.records.map(({ row: at, subject }) => [at, subject]));
    if (people.get(row)?.kind !== "individual" || people.get(twin)?.kind !== "individual") return null;
    const of = people.get(row);
    typeOver(canvas, twin, name, canvas.typedAt(row, name));
    typeOver(canvas, twin, birth, canvas.typedAt(row, birth));
    return { row: twin, alsoAt: [row], codes: ["duplicate-in-unit", "duplicate-across-units"], told: "trùng người", values: of === undefined ? {} : { name: [of.name], birth: [] } };
  },
  (canvas, table, _random, free) => {
    const column = table.columnOf("award");
    const row = free.find((at) => table.records.some((record) => record.row === at && record.subject.kind === "collective"));
    if (column === null || row === undefined) return null;
    typeOver(canvas, row, column, CSTDCS.name);
    return { row, codes: ["kind-not-allowed", "award-not-allowed"], told: "tập thể xét danh hiệu của cá nhân", values: { award: [CSTDCS.name] } };
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
    if (seqColumn === null || first === undefined || second === undefined || third === undefined || fourth === undefined) return null;
    const number = canvas.typedAt(third.row, seqColumn);
    const before = canvas.typedAt(second.row, seqColumn);
    if (typeof number !== "number" || typeof before !== "number" || number !== before + 1) return null;
    typeOver(canvas, third.row, seqColumn, number + 1);
    return { row: third.row, alsoAt: [fourth.row], codes: ["sequence-broken"], told: "số thứ tự nhảy" };
  },
];

export interface Seeded { readonly faulty: ReadonlySet<number>; readonly overrides: ReadonlyMap<number, TrueValues> }

/** Puts up to `count` mistakes into rows of their own and notes them down. */
export function seedMistakes(canvas: Canvas, table: BuiltTable, random: Random, count: number): Seeded {
  const faulty = new Set<number>();
  const overrides = new Map<number, TrueValues>();
  const rows = random.shuffle(table.records.map(({ row }) => row));
  for (const make of random.shuffle(MAKERS).slice(0, count * 3)) {
    if (canvas.mistakes.length >= count) break;
    const made = make(canvas, table, random, rows.filter((row) => !faulty.has(row)));
    if (made === null) continue;
    const { row, alsoAt = [], codes, told, values } = made;
    canvas.mistakes.push({ row, alsoAt, codes, told });
    for (const at of [row, ...alsoAt]) faulty.add(at);
    if (values !== undefined) overrides.set(row, values);
    else overrides.set(row, {});
    // What the cell was before no longer counts.
    if (told.startsWith("điện thoại")) overrides.set(row, { phone: [] });
    if (codes[0] === "date-outside-period" || codes[0] === "date-in-future") overrides.set(row, { deedDate: [] });
    if (codes[0] === "award-unknown") overrides.set(row, { award: [] });
    if (codes[0] === "age-implausible") overrides.set(row, { birth: ["1899-08-15"] });
    if (codes.includes("unit-unknown")) overrides.set(row, { unit: [] });
  }
  return { faulty, overrides };
}

