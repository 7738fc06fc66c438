import { isRegisterStale } from "../../src/app/app-state";
import { isReadSo, NO_FILTER, type FindingView } from "../../src/app/views/check";
import type { ReadFile } from "../../src/app/ports/files";
import type { Session } from "../../src/app/session/session";
import { rowIndex } from "../../src/grid/address";
import type { Cell } from "../../src/grid/cell";
import type { GridRow } from "../../src/grid/grid";
import { playedSession, type PlayedSession } from "../support/played-session";
import { playedWorkbook, textCell, type PlayedWorkbook } from "../support/played-workbook";
import { bytes, list, readerOf } from "../support/small-lists";

const SHEET = "Sổ đề nghị";
const FILES = new Map<string, ReadFile>([
  list("can-huu.xlsx", "CẤN HỮU", "Nguyễn Văn An", "Trần Thị Bình"),
  list("dong-quang.xlsx", "ĐỒNG QUANG", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em"),
  list("dong-yen.xlsx", "ĐÔNG YÊN", "Vũ Thị Giang"),
  list("dong-quang (2).xlsx", "ĐỒNG QUANG", "Đỗ Thị Nga", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em"),
  [
    "hong.pdf",
    { ok: false, file: { name: "hong.pdf", fingerprint: null, problem: { reason: "foreign", detail: "PDF" } } },
  ],
]);
const FIRST = ["can-huu.xlsx", "dong-quang.xlsx", "dong-yen.xlsx", "hong.pdf"];
const reader = readerOf(FILES);

const opened = async (book: PlayedWorkbook): Promise<PlayedSession> => {
  const played = playedSession(book, { reader });
  await played.session.start();
  await played.settle();
  return played;
};

/** A sitting at the workbook: the pane opens, something is done, the pane closes. */
async function sitting(book: PlayedWorkbook, work: (session: Session) => Promise<unknown>): Promise<Session> {
  const { session, settle } = await opened(book);
  if (session.store.get().campaign === null) await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  await work(session);
  await settle();
  return session;
}

/** Every cell of every sheet that a person sees. */
const shownSheets = (book: PlayedWorkbook): unknown =>
  [...book.sheets().values()]
    .filter(({ kind }) => kind !== "base")
    .map(({ grid: { name, rows } }) => [
      name,
      rows.map(({ index, cells }) => [index, cells.map((cell) => cell?.text ?? "").join("|")]),
    ]);

const columnOf = (rows: readonly GridRow[], header: string): number =>
  rows[0]?.cells.findIndex((cell) => cell?.text.startsWith(header)) ?? -1;
const textAt = (cells: readonly (Cell | undefined)[], at: number): string => cells[at]?.text ?? "";

/** Types into the row of a person, wherever it stands. */
const typeAt = (book: PlayedWorkbook, person: string, header: string, text: string): void => {
  book.change(SHEET, (rows) => {
    const [name, at] = [columnOf(rows, "Họ và tên"), columnOf(rows, header)];
    return rows.map((line) => {
      if (textAt(line.cells, name) !== person) return line;
      const cells = [...line.cells];
      cells[at] = textCell(text);
      return { ...line, cells };
    });
  });
};
const renumbered = (rows: readonly GridRow[]): readonly GridRow[] =>
  rows.map((line, at) => ({ ...line, index: rowIndex(at) }));

const findingsOf = ({ store }: Session): readonly string[] =>
  store
    .get()
    .findings.map(({ code, message, unit, name }) => [code, unit, name, message].join(" · "))
    .sort();

async function writtenBook(...files: readonly string[]): Promise<PlayedWorkbook> {
  const book = playedWorkbook();
  await sitting(book, async (session) => {
    await session.takeFiles(bytes(...(files.length === 0 ? FIRST : files)));
    await session.write("report");
  });
  return book;
}

describe("the register's sheet is the register", () => {
  it("is read back when the pane opens: check, figures and report work without any file", async () => {
    const book = await writtenBook();
    const before = shownSheets(book);
    const session = await sitting(book, async (one) => {
      await one.check();
      await one.write("report");
    });
    const { register, lostFiles, intake } = session.store.get();
    expect([register?.records, lostFiles, intake?.totals.files]).toEqual([6, [], 4]);
    expect(isRegisterStale(session.store.get())).toBe(false);
    expect(shownSheets(book)).toEqual(before);
  });

  it("sittings decide nothing: three files, then the others, gives what all at once give (law)", async () => {
    const all = shownSheets(await writtenBook());
    const names = FIRST;
    const book = playedWorkbook();
    for (const name of names)
      await sitting(book, async (session) => {
        await session.takeFiles(bytes(name));
        await session.write("report");
      });
    expect(shownSheets(book)).toEqual(all);
  });

  it("cells corrected by hand are taken, kept by what is written next, and beside them what the file says", async () => {
    const book = await writtenBook();
    typeAt(book, "Lê Văn Cường", "Họ và tên", "Lê Văn Cương");
    const rowsNow = book.sheets().get(SHEET)?.grid.rows ?? [];
    const an = rowsNow.find(({ cells }) => textAt(cells, columnOf(rowsNow, "Họ và tên")) === "Nguyễn Văn An");
    const unit = textAt(an?.cells ?? [], columnOf(rowsNow, "Đơn vị"));
    typeAt(book, "Vũ Thị Giang", "Đơn vị", unit);
    const session = await sitting(book, (one) => one.write("register"));
    const { register } = session.store.get();
    expect(register?.byHand).toMatchObject({ corrected: 2, added: 0, removed: 0 });
    expect(register?.byHand.corrections.map(({ before, after }) => [before, after])).toEqual(
      expect.arrayContaining([["Lê Văn Cường", "Lê Văn Cương"]]),
    );
    const names = book
      .sheets()
      .get(SHEET)
      ?.grid.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? "").join("|"));
    expect(names?.filter((line) => line.includes("Lê Văn Cương"))).toHaveLength(1);
    expect(names?.filter((line) => line.includes("Lê Văn Cường"))).toHaveLength(0);
    expect(register?.units.find((one) => one.unit === unit)?.records).toBe(3);
    const again = await sitting(book, () => Promise.resolve());
    expect(again.store.get().register?.byHand.corrected).toBe(2);
  });

  it("corrections to a list that is sent again stand where it says the same, and are told where it does not", async () => {
    const book = await writtenBook("dong-quang.xlsx");
    typeAt(book, "Phạm Thị Dung", "Chức vụ", "Giáo viên");
    typeAt(book, "Lê Văn Cường", "Số điện thoại", "0382693835");
    typeAt(book, "Lê Văn Cường", "Ghi chú", "đã hỏi lại");
    book.change(SHEET, (rows) => {
      const name = columnOf(rows, "Họ và tên");
      return renumbered(rows.filter(({ cells }) => textAt(cells, name) !== "Hoàng Văn Em"));
    });
    const session = await sitting(book, async (one) => {
      await one.takeFiles(bytes("dong-quang (2).xlsx"));
      const resend = one.store.get().intake?.resends[0];
      if (resend === undefined) throw new RangeError("not seen as sent again");
      await one.answer({ kind: "resend", files: resend.files, counts: "dong-quang (2).xlsx" });
    });
    const { register, notice } = session.store.get();
    expect(register?.byHand.corrections.map(({ name, after }) => [name, after])).toEqual([
      ["Lê Văn Cường", "đã hỏi lại"],
      ["Phạm Thị Dung", "Giáo viên"],
    ]);
    expect(register?.byHand.lapsedCorrections).toMatchObject([
      { name: "Lê Văn Cường", before: "0382693834", after: "0382693835", now: "0912345678" },
    ]);
    expect(register?.byHand.removedNames).toEqual(["Hoàng Văn Em"]);
    expect(notice).toMatchObject({ kind: "corrections-lapsed" });
    await session.write("report");
    const again = (await sitting(book, () => Promise.resolve())).store.get().register?.byHand;
    expect(again).toMatchObject({ corrected: 2, lapsed: 0, removed: 1, removedNames: ["Hoàng Văn Em"] });
  });

  it("rows that were added are records, rows that were taken out are set aside, and the ledger counts both", async () => {
    const book = await writtenBook();
    const rowsRead = (await sitting(book, () => Promise.resolve())).store.get().intake?.totals.rowsRead ?? 0;
    book.change(SHEET, (rows) => {
      const name = columnOf(rows, "Họ và tên");
      const [header, first, ...rest] = rows;
      if (header === undefined || first === undefined) throw new RangeError("no rows");
      const provenance = ["Tệp nguồn", "Trang tính nguồn", "Dòng nguồn"].map((text) => columnOf(rows, text));
      const typed = first.cells.map((cell, at) =>
        provenance.includes(at) ? undefined : at === name ? textCell("Đỗ Thị Hoa") : cell,
      );
      return renumbered([header, ...rest, { ...first, cells: typed }]);
    });
    const session = await sitting(book, (one) => one.write("report"));
    const { register, intake } = session.store.get();
    expect(register?.byHand).toMatchObject({ added: 1, removed: 1, addedNames: ["Đỗ Thị Hoa"] });
    expect(register?.records).toBe(6);
    expect(intake?.totals.rowsRead).toBe(rowsRead + 1);
    expect(intake?.totals.records).toBe(6);
    const again = await sitting(book, () => Promise.resolve());
    expect(again.store.get().register?.byHand).toMatchObject({ added: 1, removed: 1 });
    const proof = session.store.get().plannedReport?.outline.proof;
    expect(proof?.balanced).toBe(true);
  });

  it("reading a written, corrected and read register is a fixed point (law)", async () => {
    const book = await writtenBook();
    typeAt(book, "Trần Thị Bình", "Số điện thoại", "0987654321");
    typeAt(book, "Phạm Thị Dung", "Ngày sinh", "1975");
    await sitting(book, (one) => one.write("report"));
    const once = shownSheets(book);
    await sitting(book, (one) => one.write("report"));
    expect(shownSheets(book)).toEqual(once);
  });

  it("the order of its rows and its name decide nothing: no figure, no finding (law)", async () => {
    const book = await writtenBook();
    typeAt(book, "Trần Thị Bình", "Số điện thoại", "09876");
    const before = await sitting(book, (one) => one.check());
    book.change(SHEET, ([header, ...rows]) =>
      header === undefined ? rows : renumbered([header, ...rows.slice(2), ...rows.slice(0, 2).reverse()]),
    );
    book.rename(SHEET, "Sổ của tôi");
    const after = await sitting(book, (one) => one.check());
    expect(findingsOf(after)).toEqual(findingsOf(before));
    const figuresOf = (session: Session): unknown => {
      const { records, units, byKind, content } = session.store.get().register ?? {};
      return { records, units, byKind, content };
    };
    expect(figuresOf(after)).toEqual(figuresOf(before));
  });

  it("a finding leads to the row of its record, wherever it was moved to", async () => {
    const book = await writtenBook();
    const { session, settle } = await opened(book);
    await session.check();
    const selected: string[] = [];
    const port = book.port as { select: (sheet: string, address: string) => Promise<void> };
    port.select = (sheet, address) => {
      selected.push(`${sheet}!${address}`);
      return Promise.resolve();
    };
    book.change(SHEET, ([header, ...rows]) => (header === undefined ? rows : renumbered([header, ...rows.reverse()])));
    await settle();
    await session.filter(NO_FILTER);
    const wanted = (): FindingView | undefined =>
      session.store.get().findings.find(({ record }) => record === "can-huu.xlsx#DS#4");
    for (const { id } of session.store.get().matters) if (wanted() === undefined) await session.openMatter(id);
    const found = wanted();
    if (found === undefined) throw new RangeError("no finding of that record");
    await session.select(found);
    const rows = book.sheets().get(SHEET)?.grid.rows ?? [];
    const at = rows.findIndex(({ cells }) => textAt(cells, columnOf(rows, "Họ và tên")) === "Nguyễn Văn An");
    expect(selected.at(-1)).toMatch(new RegExp(`^${SHEET}![A-Z]+${String(at + 1)}$`));
  });

  it("a finding tells what the register says beside what the file says", async () => {
    const book = await writtenBook("dong-quang.xlsx");
    const { session } = await opened(book);
    await session.check();
    const matter = session.store.get().matters.find(({ code }) => code === "type-phone");
    await session.openMatter(matter?.id ?? null);
    const [found] = session.store.get().findings;
    if (found === undefined) throw new RangeError("no finding of a phone");
    const rows = book.sheets().get(SHEET)?.grid.rows ?? [];
    const at = rows.findIndex(({ cells }) => textAt(cells, columnOf(rows, "Họ và tên")) === "Lê Văn Cường");
    expect(found).toMatchObject({
      fix: { before: "382693834", after: "0382693834" },
      inRegister: { sheet: SHEET, text: "0382693834" },
    });
    expect(found.inRegister?.address).toMatch(new RegExp(`^[A-Z]+${String(at + 1)}$`));
    expect(isReadSo(found)).toBe(true);
    typeAt(book, "Lê Văn Cường", "Số điện thoại", "0123");
    const again = await sitting(book, async (one) => {
      await one.check();
      await one.openMatter(matter?.id ?? null);
    });
    expect(again.store.get().findings.filter(isReadSo)).toEqual([]);
  });

  it("a sheet that is gone when it is read is told only where it is gone again", async () => {
    const book = await writtenBook("dong-quang.xlsx");
    const { session, settle } = await opened(book);
    const port = book.port as { read: PlayedWorkbook["port"]["read"] };
    const read = port.read.bind(port);
    let failures = 1;
    port.read = (...asked) => {
      if (failures === 0) return read(...asked);
      failures -= 1;
      return Promise.reject(Object.assign(new Error("gone"), { reason: "sheet-gone", sheet: SHEET }));
    };
    typeAt(book, "Phạm Thị Dung", "Chức vụ", "Giáo viên");
    await settle();
    expect([failures, session.store.get().notice]).toEqual([0, null]);
    expect(session.store.get().register?.byHand.corrected).toBe(1);
    failures = 2;
    typeAt(book, "Phạm Thị Dung", "Chức vụ", "Kế toán");
    await settle();
    expect(session.store.get().notice).toMatchObject({ kind: "failed", reason: "sheet-gone" });
  });

  it("a register whose sheet is gone is not told as written", async () => {
    const book = await writtenBook();
    book.remove(SHEET);
    const session = await sitting(book, (one) => one.refreshSheets());
    expect(session.store.get().written.register).toBeNull();
    expect(session.store.get().intake?.totals.records ?? 6).toBe(6);
  });

  it("the sheets alone suffice, where what they were written from is gone", async () => {
    const book = await writtenBook("can-huu.xlsx", "dong-quang.xlsx");
    book.remove("Gốc của sổ");
    const session = await sitting(book, (one) => one.check());
    expect(session.store.get().register?.records).toBe(5);
    expect(session.store.get().matters.length).toBeGreaterThan(0);
  });
});
