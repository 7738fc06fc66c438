import { readFile } from "node:fs/promises";
import path from "node:path";
import { rowIndex } from "../../src/grid/address";
import type { GridRow } from "../../src/grid/grid";
import { CERTIFICATES_SHEET } from "../../src/report/filled-in";
import { VOTES_SHEET } from "../../src/report/votes/ballots";
import { playedSession, type PlayedSession } from "../support/played-session";
import { playedWorkbook, textCell, type PlayedWorkbook } from "../support/played-workbook";
import { ROOT } from "../support/root";

const NAME = "01 Xa Can Huu - DS NTVT 2022.xlsx";
const [AGREED, LEAST] = [4, 6];

async function sitting(book: PlayedWorkbook, work: (played: PlayedSession) => Promise<unknown>): Promise<void> {
  const played = playedSession(book);
  await played.session.start();
  await played.settle();
  if (played.session.store.get().campaign === null)
    await played.session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  await work(played);
  await played.settle();
}

const votesIn = (book: PlayedWorkbook): readonly (readonly string[])[] =>
  book
    .sheets()
    .get(VOTES_SHEET)
    ?.grid.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? "")) ?? [];
const isNominee = (cells: readonly string[]): boolean => /^\d+$/u.test(cells[0] ?? "");

/** Types the ballots, a threshold of 70 % and one vote too few for the first nominee. */
function vote(book: PlayedWorkbook): void {
  let nominee = 0;
  book.change(VOTES_SHEET, (rows) =>
    rows.map((row) => {
      const cells = [...row.cells];
      const label = cells[0]?.text ?? "";
      if (label.startsWith("Số phiếu ") || label.startsWith("Số thành viên")) cells[AGREED] = textCell("10");
      else if (label.endsWith(" đề nghị")) cells[LEAST] = textCell("70");
      else if (/^\d+$/u.test(label)) {
        cells[AGREED] = textCell(nominee === 0 ? "6" : "8");
        nominee += 1;
      }
      return { ...row, cells };
    }),
  );
}

test("votes typed into the workbook stay when the report is made again, and the papers follow them", async () => {
  const book = playedWorkbook();
  const bytes = await readFile(path.join(ROOT, "samples/quoc-oai-2022/units", NAME));
  await sitting(book, async ({ session, settle }) => {
    await session.takeFiles([{ name: NAME, bytes: new Uint8Array(bytes) }]);
    await settle();
    await session.write("report");
  });
  const before = votesIn(book).filter(isNominee);
  expect(before.length).toBeGreaterThan(1);
  vote(book);
  await sitting(book, async ({ session }) => session.write("report"));
  const after = votesIn(book).filter(isNominee);
  expect(after.map(([seq, name]) => [seq, name])).toEqual(before.map(([seq, name]) => [seq, name]));
  expect(after.map((cells) => [cells[AGREED], cells.at(-1)])).toEqual(
    before.map((_, at) => (at === 0 ? ["6", "Không đạt"] : ["8", "Đạt"])),
  );
  const proposed = [...book.sheets().values()].find(({ grid }) => grid.name.startsWith("Trình "));
  const listed = proposed?.grid.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? "")) ?? [];
  expect(listed).not.toContain(before[0]?.[1]);
  expect(listed).toContain(before[1]?.[1]);
});

test("a decision and votes typed for somebody who leaves the list are told before the sheets are written again", async () => {
  const book = playedWorkbook();
  const bytes = await readFile(path.join(ROOT, "samples/quoc-oai-2022/units", NAME));
  await sitting(book, async ({ session, settle }) => {
    await session.takeFiles([{ name: NAME, bytes: new Uint8Array(bytes) }]);
    await settle();
    await session.write("report");
  });
  const headerOf = (rows: readonly GridRow[], header: string): number =>
    rows[0]?.cells.findIndex((cell) => cell?.text === header) ?? -1;
  const typed: string[] = [];
  book.change(CERTIFICATES_SHEET, (rows) =>
    rows.map((row, at) => {
      if (at !== 1 && at !== 2) return row;
      const cells = [...row.cells];
      typed.push(cells[headerOf(rows, "Họ và tên")]?.text ?? "");
      cells[headerOf(rows, "Số quyết định")] = textCell(`${String(at)}/QĐ-UBND`);
      return { ...row, cells };
    }),
  );
  const [gone] = typed;
  book.change(VOTES_SHEET, (rows) =>
    rows.map((row) => {
      if (!isNominee(row.cells.map((cell) => cell?.text ?? ""))) return row;
      const cells = [...row.cells];
      cells[AGREED] = textCell(cells.some((cell) => cell?.text === gone) ? "7" : "9");
      return { ...row, cells };
    }),
  );
  book.change("Sổ đề nghị", (rows) =>
    rows
      .filter(({ cells }) => cells.every((cell) => cell?.text !== gone))
      .map((row, at) => ({ ...row, index: rowIndex(at) })),
  );
  await sitting(book, async ({ session, settle }) => {
    session.go("report");
    await settle();
    expect(session.store.get().plannedReport?.outline.unlisted).toMatchObject([
      { name: gone, unit: "Xã Cấn Hữu", written: "1/QĐ-UBND" },
      { name: gone, unit: "Xã Cấn Hữu", written: "7 phiếu đồng ý (Người tốt, việc tốt (cấp huyện))" },
    ]);
    await session.write("report");
  });
  await sitting(book, async ({ session, settle }) => {
    session.go("report");
    await settle();
    expect(session.store.get().plannedReport?.outline.unlisted ?? []).toEqual([]);
  });
});
