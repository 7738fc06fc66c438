import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { chooseCampaign, goTo, newPane, press, settled, UNITS } from "./pane-driver";
import { whenBuilt } from "./when-built";

const FILES = 60;
/** Excel on the web takes 5 MB in each direction. */
const MOST_BYTES = 4 * 1024 * 1024;
const samples = readdirSync(UNITS).sort();

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Kiều"];
const MIDDLE = ["Văn", "Thị", "Minh", "Xuân", "Thu", "Quang", "Ngọc", "Đức", "Thanh", "Hải"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam"];
const at = (words: readonly string[], index: number): string => words[index % words.length] ?? "";
const person = (index: number): string =>
  `${at(FAMILY, index)} ${at(MIDDLE, (index / 10) | 0)} ${at(GIVEN, (index / 100) | 0)} ${at(GIVEN, (index / 1000) | 0)}`;
const UNITS_SENT = 200;
const PEOPLE = 50;

/** Lists of so many people in a folder, one of each unit. */
function listsIn(folder: string, units: number, people: number): readonly string[] {
  return Array.from({ length: units }, (_unused, unit) => {
    const name = `Xã Đoàn Kết ${String(unit + 1)}`;
    const rows = Array.from({ length: people }, (_none, index) => {
      const number = unit * people + index;
      return `${String(index + 1)},${person(number)},${String(1950 + (number % 50))},09${String(10_000_000 + number * 37)},${name},"Tặng ${String(1 + (number % 40))} suất quà cho học sinh khó khăn của thôn ${String(number)}"`;
    });
    const file = path.join(folder, `${name}.csv`);
    writeFileSync(
      file,
      `\uFEFF${["STT,Họ và tên,Năm sinh,Số điện thoại,Đơn vị,Tóm tắt thành tích", ...rows].join("\n")}`,
    );
    return file;
  });
}

/** Sixty workbooks of units in a folder: those of the samples, and short lists of others. */
function sixtyFiles(folder: string): readonly string[] {
  const copies = samples.slice(0, FILES).map((name) => {
    const copy = path.join(folder, name);
    copyFileSync(path.join(UNITS, name), copy);
    return copy;
  });
  return [...copies, ...listsIn(folder, FILES - copies.length, 6)];
}

whenBuilt("the pane with much to do", () => {
  let excel: PlayedExcel;
  const folder = mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
  const sixty = sixtyFiles(folder);
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
    rmSync(folder, { recursive: true });
  });

  /** By their paths: the browser itself opens them then, and the page need not. */
  const giveSixty = (frame: Frame): Promise<void> => frame.setInputFiles('[data-testid="files"]', [...sixty]);

  async function paneToTakeIn(): Promise<{ readonly page: ExcelPage; readonly frame: Frame }> {
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await goTo(frame, "take-in");
    return { page, frame };
  }

  /** Over when as many files as said have been taken in. */
  async function taken(frame: Frame, give: (frame: Frame) => Promise<void>, files: number): Promise<void> {
    await give(frame);
    await frame.waitForFunction(
      (count) => Number(/\d+/.exec(document.querySelector('[data-testid="totals"]')?.textContent ?? "")?.[0]) === count,
      files,
    );
    await settled(frame);
  }

  const totals = async (frame: Frame): Promise<readonly number[]> =>
    [...(await frame.innerText('[data-testid="totals"]')).replaceAll(".", "").matchAll(/\d+/g)].map(([figure]) =>
      Number(figure),
    );

  async function costs(page: ExcelPage): Promise<{
    readonly syncs: number;
    readonly largest: number;
    readonly actions: number;
    readonly errors: number;
  }> {
    const syncs = await page.syncs();
    const largest = syncs.reduce(
      (most, { requestBytes, responseBytes }) => Math.max(most, requestBytes, responseBytes),
      0,
    );
    const actions = syncs.reduce((most, sync) => Math.max(most, sync.actions), 0);
    return { syncs: syncs.length, largest, actions, errors: syncs.filter(({ error }) => error !== null).length };
  }

  test("reading that is stopped ends at once; sixty files are taken in without passing through Excel, and reported in few, small syncs", async () => {
    const { page, frame } = await paneToTakeIn();
    await frame.evaluate(() => {
      new MutationObserver((_changes, observer) => {
        const stop = document.querySelector('[data-testid="job"] button');
        if (!(stop instanceof HTMLElement)) return;
        observer.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await giveSixty(frame);
    await frame.waitForSelector('[data-testid="notice"]');
    await settled(frame);
    expect(await frame.innerText('[data-testid="notice"]')).toMatch(/^Đã dừng/);
    expect(await frame.$$eval("[data-file]", (files) => files.length)).toBeLessThan(FILES);

    await page.clearSyncs();
    await taken(frame, giveSixty, FILES);
    const [files = 0, records = 0] = await totals(frame);
    expect(files).toBe(FILES);
    expect(records).toBeGreaterThan(300);
    // Files do not pass through Excel; what is remembered of the work does.
    expect((await costs(page)).syncs).toBeLessThan(10);

    await goTo(frame, "report");
    await page.clearSyncs();
    await press(frame, "write-report");
    const cost = await costs(page);
    expect(await frame.innerText('[data-testid="notice"]')).toMatch(/^Đã ghi \d+ trang tính/);
    expect(cost.errors).toBe(0);
    expect(cost.syncs).toBeLessThan(60);
    expect(cost.largest).toBeLessThan(MOST_BYTES);
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("a report of two hundred units with fifty nominations each, with its register of ten thousand rows and a sheet for every unit, is written in few, small syncs", async () => {
    const { page, frame } = await paneToTakeIn();
    const sent = listsIn(folder, UNITS_SENT, PEOPLE);
    await taken(frame, (pane) => pane.setInputFiles('[data-testid="files"]', [...sent]), UNITS_SENT);
    expect((await totals(frame)).slice(0, 2)).toEqual([UNITS_SENT, UNITS_SENT * PEOPLE]);
    await goTo(frame, "report");
    await page.clearSyncs();
    await press(frame, "write-report");
    const cost = await costs(page);
    expect(await frame.innerText('[data-testid="notice"]')).toMatch(/^Đã ghi \d+ trang tính/);
    expect(cost.errors).toBe(0);
    // Each of our requests, of at most 3,000 actions, is followed by one in which Office.js tidies up. One of them
    // gives the linked cells of all sheets their font back.
    expect(cost.actions).toBeLessThanOrEqual(3_000);
    // Ten more since the register has a column for whether a row may go and one for each value that was found wrong.
    expect(cost.syncs).toBeLessThan(126);
    expect(cost.largest).toBeLessThan(MOST_BYTES);
    // The register of ten thousand rows is part of it.
    const rows = await page.page.evaluate(() => window.workbench.host().workbook.sheet("Sổ đề nghị").rows.size);
    expect(rows).toBeGreaterThan(UNITS_SENT * PEOPLE);
    const units = await page.page.evaluate(() =>
      window.workbench
        .host()
        .workbook.sheets.map(({ name }) => name)
        .filter((name) => name.startsWith("Xã Đoàn Kết")),
    );
    expect(units).toHaveLength(UNITS_SENT);
    await page.close();
  });
});
