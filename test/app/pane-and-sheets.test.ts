import { builtIn } from "../../src/campaign/built-in/index";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { excelBook, shownSheets } from "../support/excel-session";
import { playedSession } from "../support/played-session";
import { playedWorkbook } from "../support/played-workbook";
import { ROOT } from "../support/root";

const UNITS = path.join(ROOT, "samples/quoc-oai-2022/units");
const FILES = ["02 Dong Quang.xlsx", "04 Hoa Thach.xlsx"];
const campaign = builtIn("quoc-oai-2022");
if (campaign === null) throw new Error("no such campaign");

/** How often each text stands in a column below its header. */
function countsOf(rows: readonly (readonly string[])[], header: string): ReadonlyMap<string, number> {
  const [head = [], ...body] = rows;
  const at = head.findIndex((text) => text.startsWith(header));
  const counts = new Map<string, number>();
  for (const row of body) {
    const text = row[at] ?? "";
    if (row.some((cell) => cell !== "")) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

test("what the pane counts stands in the sheets that it writes: records, units, findings", async () => {
  const book = playedWorkbook();
  const { session, settle } = playedSession(book);
  await session.start();
  await session.openCampaign({ type: "builtIn", id: campaign.id });
  await session.takeFiles(
    await Promise.all(FILES.map(async (name) => ({ name, bytes: await readFile(path.join(UNITS, name)) }))),
  );
  session.go("check");
  await session.write("findings");
  await session.write("report");
  await session.showTracking();
  await settle();
  const { register, check, intake, plannedReport, tracking } = session.store.get();
  if (register === null || check === null || intake === null || plannedReport === null || tracking === null)
    throw new Error("not all was worked out");
  const rowsOf = (sheet: string): readonly (readonly string[])[] =>
    (book.sheets().get(sheet)?.grid.rows ?? []).map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ""));

  const perUnit = countsOf(rowsOf("Sổ đề nghị"), "Đơn vị");
  expect(register.units.map(({ unit, records }) => [unit, records])).toEqual(
    register.units.map(({ unit }) => [unit, perUnit.get(unit)]),
  );
  expect(register.records).toBeGreaterThan(10);
  expect([...perUnit.values()].reduce((sum, count) => sum + count, 0)).toBe(register.records);
  expect([intake.totals.records, intake.totals.byRegister]).toEqual([
    register.records,
    { nominations: register.records },
  ]);
  expect(tracking.units.filter(({ records }) => records > 0).map(({ unit, records }) => [unit, records])).toEqual(
    expect.arrayContaining([...perUnit].filter(([unit]) => unit !== "")),
  );

  const severities = countsOf(rowsOf("Kết quả kiểm tra"), "Mức");
  expect([severities.get("Lỗi") ?? 0, severities.get("Cảnh báo") ?? 0]).toEqual([
    check.bySeverity.error,
    check.bySeverity.warning,
  ]);

  const { proof } = plannedReport.outline;
  expect(proof?.balanced).toBe(true);
  expect(proof?.records).toBe(register.records);
});

test("the proof in the pane and the proof sheet say the same, line by line, in cells that Excel works out", async () => {
  const book = excelBook(campaign.id);
  const files = [...FILES, "08 TT Quoc Oai.ods", "24 cty may.xlsx"];
  const { store } = await book.sitting(async ({ session, settle }) => {
    await session.takeFiles(
      await Promise.all(files.map(async (name) => ({ name, bytes: await readFile(path.join(UNITS, name)) }))),
    );
    await settle();
    await session.write("report");
  });
  const proof = store.get().plannedReport?.outline.proof;
  if (proof === undefined || proof === null) throw new Error("no proof");
  const sheet = shownSheets(book.host())["Đối chiếu"] ?? {};
  const at = (column: string, row: string): string => sheet[`${column}${row}`] ?? "";
  const rows = Object.keys(sheet).flatMap((address) => /^F(\d+)$/.exec(address)?.[1] ?? []);
  const shown = (count: number | null): string => (count === null ? "" : String(count));
  expect(rows.slice(1).map((row) => ["B", "C", "D", "E", "F"].map((column) => at(column, row)))).toEqual(
    proof.lines.map(({ name, unitsSum, register, report, ok }) => [
      name,
      shown(unitsSum),
      shown(register),
      shown(report),
      // The sides agree about what is of an unknown unit; it is an error all the same.
      name === "Chưa rõ đơn vị" ? "Chưa rõ" : ok ? "Khớp" : "Lệch",
    ]),
  );
  // How many rows were read stands in a sentence, not in a cell of its own.
  const { rowsRead, records, setAside, withoutUnit } = proof;
  expect(withoutUnit).toBe(Number(at("D", rows.find((row) => at("F", row) === "Chưa rõ") ?? "")));
  expect(rowsRead).toBe(records + setAside);
  expect(Object.values(sheet).join("\n")).toContain(
    `Đã đọc ${String(files.length)} tệp, ${String(rowsRead)} dòng: ${String(records)} dòng danh sách và ${String(setAside)} dòng`,
  );
  const conclusion = Object.values(sheet).find((text) => text.startsWith("KẾT LUẬN"));
  expect([proof.balanced, conclusion]).toEqual([true, expect.not.stringContaining("SỐ LIỆU KHỚP")]);
});
