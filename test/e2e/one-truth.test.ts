import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { columnIndexOf } from "../../src/grid/address";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { WorkbookSnapshot } from "../../workbench/host/snapshot";
import { commandLine } from "../support/command-line";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { inTemporaryFolder } from "../support/libreoffice";
import { sheetPlanOf, workbookPlanOf } from "../support/plans";
import { chooseCampaign, chooseCode, giveFiles, goTo, newPane, openedPane, press, settled } from "./pane-driver";
import { whenBuilt } from "./when-built";

const START_TIMEOUT = 300_000;
const REGISTER = "Sổ đề nghị";
const DEED = "Giúp đỡ các hộ dân bị ngập lụt dọn dẹp nhà cửa sau bão, lần thứ";

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a unit sends: the first phone has lost its zero, the second person tells the year of birth alone. */
async function list(name: string, unit: string, people: readonly string[]): Promise<Given> {
  const rows = people.map((person, at) => [
    at + 1,
    person,
    at === 1 ? "1961" : "05/03/1980",
    at === 0 ? "382693834" : `09123456${String(at)}8`,
    "Công chức",
    `${DEED} ${unit} ${String(at + 1)}`,
    `1${String(at)}/03/2022`,
  ]);
  const sheet = sheetPlanOf(
    "DS",
    [
      [`UBND XÃ ${unit.toUpperCase()}`],
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"],
      ["STT", "Họ và tên", "Ngày sinh", "Số điện thoại", "Chức vụ", "Nội dung việc làm tốt", "Ngày thực hiện"],
      ...rows,
    ],
    { mark: null },
  );
  return { name, bytes: await writeWorkbook(workbookPlanOf([sheet])) };
}

const lists = () =>
  Promise.all([
    list("can-huu.xlsx", "Cấn Hữu", ["Nguyễn Văn An", "Trần Thị Bình"]),
    list("dong-quang.xlsx", "Đồng Quang", ["Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em"]),
  ]);

const asFiles = async <T>(files: readonly Given[], work: (folder: string) => Promise<T>): Promise<T> =>
  inTemporaryFolder(async (folder) => {
    const inside = path.join(folder, "tep");
    await mkdir(inside);
    for (const { name, bytes } of files) await writeFile(path.join(inside, name), bytes);
    return work(inside);
  });

interface CheckedFiles {
  readonly records: number;
  readonly codes: readonly string[];
}

/** What the command line says of files. */
const checkedFiles = (files: readonly Given[]): Promise<CheckedFiles> =>
  asFiles(files, async (folder) => {
    const { out } = await commandLine(
      ...["check", folder, "--campaign", "quoc-oai-2022", "--resent", "newest", "--json"],
    );
    const said = JSON.parse(out) as { findings: readonly { code: string }[]; records: number };
    return { records: said.records, codes: said.findings.map(({ code }) => code) };
  });

const sheetOf = async (page: ExcelPage, name: string): Promise<WorkbookSnapshot["sheets"][number]> => {
  const found = (await page.snapshot()).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new RangeError(`no sheet ${name}`);
  return found;
};
const letters = (address: string): string => address.replace(/\d+/, "");

/** Address of the cell in a person's row of the register, under a header. */
async function cellOf(page: ExcelPage, person: string, header: string): Promise<string> {
  const { cells } = await sheetOf(page, REGISTER);
  const at = Object.entries(cells);
  const row = at.find(([, { text }]) => text === person)?.[0].replace(/\D+/, "");
  const column = at.find(([address, { text }]) => /^[A-Z]+1$/.test(address) && text.startsWith(header))?.[0];
  if (row === undefined || column === undefined) throw new RangeError(`no ${header} of ${person}`);
  return letters(column) + row;
}
const textAt = async (page: ExcelPage, address: string): Promise<string> =>
  (await sheetOf(page, REGISTER)).cells[address]?.text ?? "";

/** After the kind of unit: its nominations. */
const TOTAL = 1;

/** What the overview says of a unit: all of its row after the name. */
async function figuresOf(page: ExcelPage, unit: string): Promise<readonly string[]> {
  const { cells } = await sheetOf(page, "Tổng hợp");
  const at = Object.entries(cells);
  const row = at.find(([address, { text }]) => /^B\d+$/.test(address) && text.endsWith(unit))?.[0].replace(/\D+/, "");
  return at.flatMap(([address, { text }]) =>
    row !== undefined && address.replace(/\D+/, "") === row && letters(address) > "B" ? [text] : [],
  );
}

const totals = async (frame: Frame): Promise<string> => frame.innerText('[data-testid="totals"]');
const selected = (page: ExcelPage): Promise<string> =>
  page.page.evaluate(() => {
    const { selection } = window.workbench.host().workbook;
    return selection === null ? "" : `${String(selection.range.top + 1)}:${String(selection.range.left)}`;
  });

whenBuilt("one truth: the workbook that is seen", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  }, START_TIMEOUT);
  afterAll(async () => {
    await excel.close();
  });

  test("a unit that checks its list before it sends it is counted once, also by the command line", async () => {
    const [given] = await lists();
    const { page } = await newPane(excel);
    await page.newWorkbook("can-huu.xlsx", given.bytes);
    const frame = await openedPane(page);
    await chooseCampaign(frame);
    for (let turn = 0; turn < 2; turn += 1) {
      await page.command("checkActiveSheet");
      await settled(frame);
      await page.page.evaluate(() => {
        const { workbook } = window.workbench.host();
        workbook.activate(workbook.sheet("DS"));
      });
    }
    await goTo(frame, "take-in");
    expect(await totals(frame)).toContain("2 đề nghị");
    const saved = { name: "can-huu.xlsx", bytes: await page.saved() };
    expect((await checkedFiles([saved])).records).toBe(2);
    await page.newWorkbook("so.xlsx", null);
    const again = await openedPane(page);
    await chooseCampaign(again);
    await goTo(again, "take-in");
    await giveFiles(again, [saved]);
    await again.waitForSelector('[data-testid="totals"]');
    await settled(again);
    expect(await totals(again)).toContain("2 đề nghị");
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  test("the same file under another name and a list sent again are told, and counted as decided; the command line takes the newer", async () => {
    const [first, second] = await lists();
    const copy = { name: "can-huu (2).xlsx", bytes: first.bytes };
    const newer = await list("dong-quang 15.06.2022.xlsx", "Đồng Quang", [
      "Lê Văn Cường",
      "Phạm Thị Dung",
      "Hoàng Văn Em",
      "Bùi Văn Giáp",
    ]);
    const older = { name: "dong-quang 01.06.2022.xlsx", bytes: second.bytes };
    const files = [first, copy, older, newer];
    const { page, frame } = await newPane(excel);
    await chooseCampaign(frame);
    await goTo(frame, "take-in");
    await giveFiles(frame, files);
    await frame.waitForSelector('[data-testid="totals"]');
    await settled(frame);
    expect(await totals(frame)).toContain("9 đề nghị");
    const named = async (file: string, other: string): Promise<boolean> =>
      (await frame.innerText(`[data-file="${file}"]`)).replace(file, "").includes(other);
    expect([await named(copy.name, "can-huu.xlsx"), await named("can-huu.xlsx", copy.name)]).toContain(true);
    await press(frame, "resend-replace");
    expect(await totals(frame)).toContain("6 đề nghị");
    const told = await checkedFiles(files);
    expect(told.records).toBe(6);
    expect(told.codes).toEqual(expect.arrayContaining(["file-repeated", "file-resent"]));
    expect(page.troubles).toEqual([]);
    await page.close();
  });

  describe("the register once it is written", () => {
    let page: ExcelPage;
    let frame: Frame;

    beforeAll(async () => {
      ({ page, frame } = await newPane(excel));
      await chooseCampaign(frame);
      await goTo(frame, "take-in");
      await giveFiles(frame, await lists());
      await frame.waitForSelector('[data-testid="totals"]');
      await settled(frame);
      await goTo(frame, "report");
      await press(frame, "write-report");
    }, START_TIMEOUT);

    test("is read back from the file that was saved, without any other: the same records for the pane and the command line", async () => {
      const bytes = await page.saved();
      await page.newWorkbook("so.xlsx", bytes);
      frame = await openedPane(page);
      await goTo(frame, "register");
      const words = await frame.innerText("main");
      expect(words).not.toContain("Sổ chưa có đề nghị nào");
      expect(words).toMatch(/\b5\b/);
      await goTo(frame, "check");
      await chooseCode(frame, "type-phone");
      expect((await checkedFiles([{ name: "so.xlsx", bytes }])).records).toBe(5);
    });

    test("sorted by hand, a finding leads to its own person, to the very cell", async () => {
      const name = await cellOf(page, "Nguyễn Văn An", "Họ và tên");
      await page.page.evaluate((at) => {
        window.workbench.sort("Sổ đề nghị", at, false);
      }, name);
      await chooseCode(frame, "type-phone");
      await frame.click('[role="option"]:has-text("Lê Văn Cường")');
      await settled(frame);
      const phone = await cellOf(page, "Lê Văn Cường", "Số điện thoại");
      const column = columnIndexOf(letters(phone));
      expect(await selected(page)).toBe(`${phone.replace(/\D+/, "")}:${String(column)}`);
      expect(await textAt(page, phone)).toBe("0382693834");
    });

    test("corrections typed while the pane is closed are told and kept when it is written again", async () => {
      await page.page.evaluate(() => {
        window.workbench.closePane();
      });
      const cell = await cellOf(page, "Phạm Thị Dung", "Họ và tên");
      await page.type(REGISTER, cell, [["Phạm Thị Dũng"]]);
      const birth = await cellOf(page, "Trần Thị Bình", "Ngày sinh");
      await page.type(REGISTER, birth, [[1962]]);
      frame = await openedPane(page);
      await goTo(frame, "register");
      await frame.getByRole("button", { name: /ô đã sửa/ }).click();
      expect(await frame.innerText('[data-testid="corrections"]')).toContain("Phạm Thị Dũng");
      await press(frame, "write-register");
      expect(await textAt(page, await cellOf(page, "Phạm Thị Dũng", "Họ và tên"))).toBe("Phạm Thị Dũng");
      expect(await textAt(page, await cellOf(page, "Trần Thị Bình", "Ngày sinh"))).toBe("1962");
    });

    test("one visible cell moves the figures it should and no other; a new name reaches the lists", async () => {
      const before = [await figuresOf(page, "Cấn Hữu"), await figuresOf(page, "Đồng Quang")];
      const from = await cellOf(page, "Hoàng Văn Em", "Đơn vị");
      const unit = await textAt(page, await cellOf(page, "Nguyễn Văn An", "Đơn vị"));
      const was = await textAt(page, from);
      await page.type(REGISTER, from, [[unit]]);
      const after = [await figuresOf(page, "Cấn Hữu"), await figuresOf(page, "Đồng Quang")];
      expect(after).not.toEqual(before);
      expect([after[0]?.[TOTAL], after[1]?.[TOTAL]]).toEqual(["3", "2"]);
      await page.type(REGISTER, from, [[was]]);
      expect([await figuresOf(page, "Cấn Hữu"), await figuresOf(page, "Đồng Quang")]).toEqual(before);
      const sheet = (await page.snapshot()).sheets.find(({ name }) => name.endsWith("Đồng Quang"));
      expect(Object.values(sheet?.cells ?? {}).some(({ text }) => text === "Phạm Thị Dũng")).toBe(true);
    });

    test("brought up to date alone after more files, it leaves every unit its own figures", async () => {
      const before = (await figuresOf(page, "Đồng Quang"))[TOTAL];
      await goTo(frame, "take-in");
      await giveFiles(frame, [await list("dong-yen.xlsx", "Ba Sao", ["Vũ Thị Giang"])]);
      await settled(frame);
      await goTo(frame, "register");
      await press(frame, "write-register");
      expect((await figuresOf(page, "Đồng Quang"))[TOTAL]).toBe(before);
      expect((await figuresOf(page, "Ba Sao"))[TOTAL]).toBe("1");
    });

    test("a person set aside is told and can be taken back; a register that is deleted is not told as written", async () => {
      const records = async (): Promise<string> => {
        await goTo(frame, "take-in");
        return totals(frame);
      };
      expect(await records()).toContain("6 đề nghị");
      await goTo(frame, "check");
      await chooseCode(frame, "type-phone");
      await frame.click('[role="option"]:has-text("Vũ Thị Giang")');
      await settled(frame);
      await press(frame, "not-record");
      expect(await records()).toContain("5 đề nghị");
      await page.command("undoLast");
      await settled(frame);
      expect(await records()).toContain("6 đề nghị");
      await page.page.evaluate(() => {
        const { workbook } = window.workbench.host();
        workbook.deleteSheet(workbook.sheet("Sổ đề nghị"));
      });
      await page.page.waitForTimeout(1_500);
      await settled(frame);
      await goTo(frame, "register");
      expect(await frame.innerText("main")).not.toContain("Đã ghi");
      expect(page.troubles).toEqual([]);
    });
  });
});
