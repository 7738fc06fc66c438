import type { ReadFile } from "../../src/app/ports/files";
import { columnIndex, columnLetterOf, rangeOf } from "../../src/grid/address";
import { FOUND_FILLS } from "../../src/report/found-fills";
import { CellLooks } from "../../workbench/page/cell-looks";
import { renameSheet } from "../../workbench/host/formula/shift";
import { moveCells } from "../../workbench/host/move-lines";
import { areasOf } from "../../workbench/host/objects/range";
import { insertRange } from "../../workbench/host/objects/range-actions";
import type { SheetModel } from "../../workbench/host/sheet-model";
import { sortTable } from "../../workbench/host/sort-rows";
import { filterTable } from "../../workbench/host/table-filter";
import { excelBook, type ExcelBook } from "../support/excel-session";
import type { PlayedSession } from "../support/played-session";
import { bytes, list, readerOf } from "../support/small-lists";

const FILES = new Map<string, ReadFile>([
  list("can-huu.xlsx", "CẤN HỮU", "Nguyễn Văn An", "Trần Thị Bình"),
  list("dong-quang.xlsx", "ĐỒNG QUANG", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em"),
]);
const TABLE = "SoDeNghi";
const FOUND = FOUND_FILLS.warning;

const sheetOf = (book: ExcelBook): SheetModel => {
  const found = book.host().workbook.findTable(TABLE);
  if (found === undefined) throw new RangeError("the register is gone");
  return found.sheet;
};
const tableOf = (book: ExcelBook): SheetModel["tables"][number] => {
  const [table] = sheetOf(book).tables;
  if (table === undefined) throw new RangeError("the register's table is gone");
  return table;
};
const valueAt = (book: ExcelBook, row: number, column: number): unknown =>
  book.host().context.evaluator.value(sheetOf(book), row, column);
function columnOf(book: ExcelBook, header: string): number {
  const { range } = tableOf(book);
  for (let at: number = range.left; at <= range.right; at += 1)
    if (String(valueAt(book, range.top, at)).startsWith(header)) return at;
  throw new RangeError(`no column ${header}`);
}
function rowOf(book: ExcelBook, person: string): number {
  const { range } = tableOf(book);
  const name = columnOf(book, "Họ và tên");
  for (let row: number = range.top + 1; row <= range.bottom; row += 1)
    if (valueAt(book, row, name) === person) return row;
  throw new RangeError(`no row of ${person}`);
}

/** The colour that the phone of a person is shown in by what was found of it; null for none. */
function colourAt(book: ExcelBook, person: string): string | null {
  const { context } = book.host();
  const [row, column] = [rowOf(book, person), columnOf(book, "Số điện thoại")];
  const told = new CellLooks(context).at(sheetOf(book), row, column)?.fill ?? null;
  return told === FOUND_FILLS.error || told === FOUND_FILLS.warning ? told : null;
}

const headers = (book: ExcelBook): readonly string[] => {
  const { range } = tableOf(book);
  return Array.from({ length: range.right - range.left + 1 }, (_unused, at) =>
    String(valueAt(book, range.top, range.left + at)),
  );
};

/** What a person at the grid does: it is told as Excel tells it. */
const MOVES: readonly (readonly [string, (book: ExcelBook) => void])[] = [
  [
    "sorted by name, backwards",
    (book) => {
      const { context } = book.host();
      sortTable(context, sheetOf(book), tableOf(book), { column: columnOf(book, "Họ và tên"), ascending: false });
    },
  ],
  [
    "a column and rows put in",
    (book) => {
      const target = (address: string) => ({
        host: book.host().context,
        sheet: sheetOf(book),
        areas: areasOf(address),
      });
      insertRange(target("B:B"), "Right");
      insertRange(target("1:3"), "Down");
    },
  ],
  [
    "its sheet renamed",
    (book) => {
      renameSheet(book.host().workbook, sheetOf(book), "Sổ của tôi");
    },
  ],
  [
    "cut and pasted elsewhere",
    (book) => {
      const { range } = tableOf(book);
      const of = sheetOf(book);
      moveCells(book.host().workbook, { sheet: of, range }, { sheet: of, top: range.top + 12, left: range.left + 2 });
      book.host().workbook.tell({
        type: "cells",
        sheet: of.id,
        range: rangeOf(range.top + 12, range.left + 2, range.bottom + 12, range.right + 2),
        author: "person",
        change: "RangeEdited",
      });
    },
  ],
  [
    "filtered",
    (book) => {
      const at = columnOf(book, "Họ và tên") - tableOf(book).range.left;
      filterTable(book.host().context, sheetOf(book), tableOf(book), at, new Set(["Nguyễn Văn An"]));
    },
  ],
];

async function findingsOf({ session, settle }: PlayedSession): Promise<readonly string[]> {
  await session.check();
  await settle();
  const all: string[] = [];
  for (const { id } of session.store.get().matters) {
    await session.openMatter(id);
    all.push(
      ...session.store.get().findings.map(({ code, unit, name, message }) => [code, unit, name, message].join()),
    );
  }
  return all.sort();
}

/** Goes to the lost zero of a person; gives the cell that is selected then. */
async function wentTo({ session }: PlayedSession, book: ExcelBook, person: string): Promise<unknown> {
  const matter = session.store.get().matters.find(({ code }) => code === "type-phone");
  await session.openMatter(matter?.id ?? null);
  const found = session.store.get().findings.find(({ name }) => name === person);
  if (found === undefined) throw new RangeError(`no finding about ${person}`);
  await session.select(found);
  const { selection } = book.host().workbook;
  return selection === null ? null : [selection.sheet, selection.range.top, selection.range.left];
}

const figures = ({ session }: PlayedSession): unknown => {
  const { records, units, byKind, content, byHand } = session.store.get().register ?? {};
  return { records, units, byKind, content, byHand };
};

describe("a register that a person moved", () => {
  test.each(MOVES)(
    "%s: findings lead to the very cell, figures and findings stay, edits follow",
    async (_how, move) => {
      const book = excelBook("quoc-oai-2022", readerOf(FILES));
      await book.sitting(async ({ session }) => {
        await session.takeFiles(bytes(...FILES.keys()));
        await session.write("register");
      });
      await book.reopened();
      await book.sitting(async (played) => {
        const [before, counted] = [await findingsOf(played), figures(played)];
        move(book);
        const place = (person: string, header: string): unknown => [
          sheetOf(book).id,
          rowOf(book, person),
          columnOf(book, header),
        ];
        for (const person of ["Nguyễn Văn An", "Lê Văn Cường"])
          expect(await wentTo(played, book, person)).toEqual(place(person, "Số điện thoại"));
        await played.settle();
        expect(await findingsOf(played)).toEqual(before);
        expect(figures(played)).toEqual(counted);
        const [row, column] = [rowOf(book, "Trần Thị Bình"), columnOf(book, "Số điện thoại")];
        sheetOf(book).put(row, column, { value: "0987654321" });
        const { id } = sheetOf(book);
        const range = rangeOf(row, column, row, column);
        book.host().workbook.tell({ type: "cells", sheet: id, range, author: "person", change: "RangeEdited" });
        await played.settle();
        const address = `${columnLetterOf(columnIndex(column))}${String(row + 1)}`;
        const corrections = played.session.store.get().register?.byHand.corrections ?? [];
        expect(corrections).toMatchObject([{ name: "Trần Thị Bình", after: "0987654321", address }]);
        const typed = played.session.store.get().undo.find(({ origin }) => origin === "pane");
        await played.session.undo(typed?.id ?? "");
        expect(valueAt(book, row, column)).toBe("0912345678");
        expect(played.session.store.get().register?.byHand.corrected).toBe(0);
        await played.session.redo(typed?.id ?? "");
        expect(valueAt(book, row, column)).toBe("0987654321");
        const [correction] = corrections;
        if (correction !== undefined) await played.session.takeBackCorrection(correction);
        expect(valueAt(book, row, column)).toBe("0912345678");
        const arranged = headers(book);
        sheetOf(book).put(rowOf(book, "Phạm Thị Dung"), columnOf(book, "Đơn vị"), { value: "UBND xã Cấn Hữu" });
        if (arranged.includes("Column1"))
          sheetOf(book).put(rowOf(book, "Hoàng Văn Em"), columnOf(book, "Column1"), { value: "gọi lại" });
        await played.session.write("report");
        expect(headers(book)).toEqual(arranged);
        if (arranged.includes("Column1"))
          expect(valueAt(book, rowOf(book, "Hoàng Văn Em"), columnOf(book, "Column1"))).toBe("gọi lại");
        expect(book.host().workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
          expect.not.arrayContaining([`${TABLE}_2`]),
        );
        for (const person of ["Nguyễn Văn An", "Lê Văn Cường", "Trần Thị Bình"])
          expect([person, colourAt(book, person)]).toEqual([person, person === "Trần Thị Bình" ? null : FOUND]);
        expect(played.session.store.get().plannedReport?.outline.proof?.balanced).toBe(true);
        expect(figures(played)).toMatchObject({ records: 5, byHand: { corrected: 1, added: 0, removed: 0 } });
      });
    },
  );
});

test("a cell that is corrected loses its colour at once and has it again with what was found; others keep theirs", async () => {
  const book = excelBook("quoc-oai-2022", readerOf(FILES));
  await book.sitting(async ({ session }) => {
    await session.takeFiles(bytes(...FILES.keys()));
    await session.write("report");
  });
  const typed = (person: string, header: string, value: string | number | null): void => {
    sheetOf(book).put(rowOf(book, person), columnOf(book, header), { value });
    book.host().workbook.tell({
      type: "cells",
      sheet: sheetOf(book).id,
      range: rangeOf(1, 1, 1, 1),
      author: "person",
      change: "RangeEdited",
    });
  };
  const colours = (): readonly (string | null)[] =>
    ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"].map((person) => colourAt(book, person));
  expect(colours()).toEqual([FOUND, null, FOUND]);
  const found = valueAt(book, rowOf(book, "Nguyễn Văn An"), columnOf(book, "Số điện thoại"));
  typed("Nguyễn Văn An", "Số điện thoại", "0382693835");
  expect(colours()).toEqual([null, null, FOUND]);
  typed("Nguyễn Văn An", "Số điện thoại", found as string);
  expect(colours()).toEqual([FOUND, null, FOUND]);
});

test("where a nomination goes follows the cells of its row", async () => {
  const book = excelBook("quoc-oai-2022", readerOf(FILES));
  await book.sitting(async ({ session }) => {
    await session.takeFiles(bytes(...FILES.keys()));
    await session.write("report");
  });
  const at = (person: string, header: string): readonly [number, number] => [
    rowOf(book, person),
    columnOf(book, header),
  ];
  const way = (row: number): unknown => valueAt(book, row, columnOf(book, "Nơi trình"));
  const [row] = at("Trần Thị Bình", "Họ và tên");
  const put = (header: string, value: string | null): unknown => {
    sheetOf(book).put(row, columnOf(book, header), { value });
    book.host().context.workbook.generation += 1;
    return way(row);
  };
  expect(put("Điều kiện trình", "Đủ")).toBe("Cấp huyện");
  expect(put("Điều kiện trình", "Không đủ")).toBe("Để ngoài tờ trình");
  expect(put("Điều kiện trình", null)).toBe("Chưa kiểm tra");
  expect(put("Điều kiện trình", "Đủ")).toBe("Cấp huyện");
  expect(put("Danh hiệu", "Danh hiệu không có")).toBe("Để ngoài tờ trình");
});

const DRESSED_WHERE: typeof MOVES = [
  ["as it was written", () => undefined],
  ...MOVES.filter(([how]) => how === "a column and rows put in" || how === "cut and pasted elsewhere"),
];

test.each(DRESSED_WHERE)(
  "fills and fonts that a person gave stay with their rows in a register %s",
  async (_how, move) => {
    const book = excelBook("quoc-oai-2022", readerOf(FILES));
    await book.sitting(async ({ session }) => {
      await session.takeFiles(bytes("dong-quang.xlsx"));
      await session.write("register");
    });
    move(book);
    const sheet = sheetOf(book);
    const dress = (row: number, column: number, look: { fill?: string; bold?: boolean; color?: string }): void => {
      const { style } = sheet.cell(row, column);
      const { fill = style.fill, bold = style.font.bold, color = style.font.color } = look;
      sheet.put(row, column, { style: { ...style, fill, font: { ...style.font, bold, color } } });
    };
    const { range } = tableOf(book);
    for (let column: number = range.left; column <= range.right; column += 1)
      dress(rowOf(book, "Lê Văn Cường"), column, { fill: "FFFF00" });
    dress(rowOf(book, "Phạm Thị Dung"), columnOf(book, "Số điện thoại"), { bold: true, color: "FF0000" });
    await book.reopened();
    // Rows of another unit come before them.
    await book.sitting(async ({ session, settle }) => {
      await session.takeFiles(bytes("can-huu.xlsx"));
      await settle();
      await session.write("report");
    });
    const looks = (person: string): readonly string[] => {
      const all = new Set<string>();
      const { left, right } = tableOf(book).range;
      for (let column: number = left; column <= right; column += 1) {
        const { fill, font } = sheetOf(book).cell(rowOf(book, person), column).style;
        if (fill !== null || font.bold || font.color !== null)
          all.add([column === columnOf(book, "Số điện thoại") ? "phone" : "other", fill, font.bold, font.color].join());
      }
      return [...all].sort();
    };
    expect(rowOf(book, "Lê Văn Cường")).toBeGreaterThan(rowOf(book, "Nguyễn Văn An"));
    expect(looks("Lê Văn Cường")).toEqual(["other,FFFF00,false,", "phone,FFFF00,false,"]);
    expect(looks("Phạm Thị Dung")).toEqual(["phone,,true,FF0000"]);
    expect(["Nguyễn Văn An", "Trần Thị Bình", "Hoàng Văn Em"].map(looks)).toEqual([[], [], []]);
    // Empty cells of a row that is one colour are of that colour too.
    expect(sheetOf(book).cell(rowOf(book, "Lê Văn Cường"), columnOf(book, "Ghi chú")).style.fill).toBe("FFFF00");
  },
);
