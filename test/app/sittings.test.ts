import type { ReadFile } from "../../src/app/ports/files";
import { excelBook, shownSheets, type ExcelBook } from "../support/excel-session";
import type { PlayedSession } from "../support/played-session";
import { bytes, list, readerOf } from "../support/small-lists";

const FILES = new Map<string, ReadFile>([
  list("can-huu.xlsx", "CẤN HỮU", "Nguyễn Văn An", "Trần Thị Bình"),
  list("dong-quang.xlsx", "ĐỒNG QUANG", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em"),
  list("dong-yen.xlsx", "ĐÔNG YÊN", "Vũ Thị Giang"),
  list("can-huu-lan-2.xlsx", "CẤN HỮU", "Nguyễn Văn An", "Trần Thị Bình", "Cao Văn Ba"),
  list("sai-son.xlsx", "SÀI SƠN", "Đỗ Văn Hải", "Bùi Thị Hoa"),
  list("yen-son.xlsx", "YÊN SƠN", "Đinh Văn Kiên", "Nguyễn Văn An"),
]);
const reader = readerOf(FILES);
const names = [...FILES.keys()];

const NEWER = { kind: "resend", files: ["can-huu.xlsx", "can-huu-lan-2.xlsx"], counts: "can-huu-lan-2.xlsx" } as const;

const book = (): ExcelBook => excelBook("quoc-oai-2022", reader);

/** Everything that is found, in the order of the alphabet. */
async function findingsOf({ session, settle }: PlayedSession): Promise<readonly string[]> {
  await session.check();
  await settle();
  const all: string[] = [];
  for (const { id } of session.store.get().matters) {
    await session.openMatter(id);
    all.push(
      ...session.store.get().findings.map(({ code, unit, name, message }) => [code, unit, name, message].join(" · ")),
    );
  }
  return all.sort();
}

interface Told {
  readonly sheets: unknown;
  readonly findings: readonly string[];
}

/** What the workbook and the pane tell in a new sitting. */
async function told(one: ExcelBook): Promise<Told> {
  let findings: readonly string[] = [];
  await one.sitting(async (played) => {
    findings = await findingsOf(played);
  });
  return { sheets: shownSheets(one.host()), findings };
}

const taken = (one: ExcelBook, files: readonly string[], decide = false): Promise<unknown> =>
  one.sitting(async ({ session, settle }) => {
    await session.takeFiles(bytes(...files));
    if (decide) await session.answer(NEWER);
    await settle();
    await session.write("report");
  });

describe("the register, the findings and the report do not depend on the sittings", () => {
  let all: Told;
  let parts: ExcelBook;

  beforeAll(async () => {
    const whole = book();
    await taken(whole, names, true);
    all = await told(whole);
    parts = book();
    await taken(parts, names.slice(0, 3));
    await taken(parts, names.slice(3, 5), true);
    await parts.reopened();
    await taken(parts, names.slice(5));
  });

  test("three files, two more of which one replaces an earlier, the workbook closed, one more", async () => {
    expect(await told(parts)).toEqual(all);
    expect(all.findings.some((line) => line.startsWith("file-resent"))).toBe(true);
  });

  test("writing what was read back changes no cell, also from the file that was saved (fixed point)", async () => {
    const before = shownSheets(parts.host());
    await parts.reopened();
    expect(shownSheets(parts.host())).toEqual(before);
    await parts.sitting(({ session }) => session.write("report"));
    expect(shownSheets(parts.host())).toEqual(before);
  });

  test("which version counts can be decided anew without any file", async () => {
    const records = async (work: (played: PlayedSession) => Promise<unknown>): Promise<number | undefined> =>
      (await parts.sitting(work)).store.get().register?.records;
    const counted = await records(() => Promise.resolve());
    expect(await records(({ session }) => session.answer({ ...NEWER, counts: null }))).toBe((counted ?? 0) + 2);
    expect(await records(({ session }) => session.answer({ ...NEWER, counts: "can-huu.xlsx" }))).toBe(
      (counted ?? 0) - 1,
    );
    expect(await records(({ session }) => session.answer(NEWER))).toBe(counted);
  });
});
