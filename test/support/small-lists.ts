import type { FileReaderPort, ReadFile } from "../../src/app/ports/files";
import { gridOf, type Literal } from "./grid";

const HEADER: readonly Literal[] = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Số điện thoại",
  "Chức vụ",
  "Nội dung việc làm tốt",
  "Ngày thực hiện",
];
const row = (seq: number, name: string, phone: Literal): readonly Literal[] => [
  seq,
  name,
  seq % 2 === 0 ? "1961" : "05/03/1980",
  phone,
  "Công chức",
  `Giúp đỡ ${String(seq)} hộ dân bị ngập lụt dọn dẹp nhà cửa sau bão`,
  "10/03/2022",
];
/** A unit's list in a file of its own: the first person's phone has lost its zero, every second tells the year of birth alone. */
export const list = (name: string, unit: string, ...people: readonly string[]): readonly [string, ReadFile] => [
  name,
  {
    ok: true,
    workbook: {
      name,
      fingerprint: name,
      properties: {},
      sheets: [
        gridOf(
          [
            [`UBND XÃ ${unit}`],
            ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"],
            HEADER,
            ...people.map((person, at) => row(at + 1, person, at === 0 ? "382693834" : "0912345678")),
            [`Tổng cộng: ${String(people.length)} người`],
          ],
          { name: "DS" },
        ),
      ],
    },
  },
];

/** Reads the files by their names. */
export const readerOf = (files: ReadonlyMap<string, ReadFile>): FileReaderPort => ({
  read: (given) => Promise.resolve(given.flatMap(({ name }) => files.get(name) ?? [])),
});

export const bytes = (...names: readonly string[]): { name: string; bytes: Uint8Array }[] =>
  names.map((name) => ({ name, bytes: new Uint8Array() }));
