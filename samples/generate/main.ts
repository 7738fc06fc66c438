/** Makes the sample workbooks of a fictitious collection: `npm run samples`. Needs LibreOffice for .xls and .ods. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { toCsv } from "./csv";
import { writeWorkbook } from "../../src/files/write";
import { randomFrom } from "../content/random";
import { COMMUNES } from "./communes";
import { OFFICES } from "./offices";
import type { Sample } from "./sample";
import { SCHOOLS } from "./schools";
import { UNITS } from "./units";

const SEED = 2022;
const folder = path.join(import.meta.dirname, "../quoc-oai-2022");
const unitsFolder = path.join(folder, "units");

async function converted(bytes: Uint8Array, format: "xls" | "ods"): Promise<Uint8Array> {
  const scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-samples-"));
  try {
    const source = path.join(scratch, "mau.xlsx");
    await writeFile(source, bytes);
    execFileSync("soffice", [`-env:UserInstallation=file://${scratch}/profile`, "--headless", "--convert-to", format, "--outdir", scratch, source], { stdio: "ignore" });
    return await readFile(path.join(scratch, `mau.${format}`));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function bytesOf({ format, plan }: Sample): Promise<Uint8Array> {
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error("a sample without a sheet");
  if (format === "csv" || format === "csv-1258") return toCsv(sheet, format === "csv" ? "utf-8" : "windows-1258");
  const bytes = await writeWorkbook(plan);
  return format === "xlsx" ? bytes : converted(bytes, format);
}

await rm(unitsFolder, { recursive: true, force: true });
await mkdir(unitsFolder, { recursive: true });
const expected: Record<string, { unit: string; records: number; findings: readonly string[] }> = {};
for (const [index, make] of [...COMMUNES, ...SCHOOLS, ...OFFICES].entries()) {
  const sample = make(randomFrom(SEED + index));
  const name = `${sample.file}.${sample.format.replace("-1258", "")}`;
  await writeFile(path.join(unitsFolder, name), await bytesOf(sample));
  expected[name] = { unit: sample.unit, records: sample.records, findings: sample.findings };
}
await writeFile(path.join(folder, "expected.json"), `${JSON.stringify(expected, null, 2)}\n`);
const lines = [["Tên đơn vị", "Loại đơn vị", "Tổng số người"], ...UNITS.map(([name, kind, count]) => [name, kind, String(count)])];
await writeFile(path.join(folder, "don-vi.csv"), `\uFEFF${lines.map((line) => line.map((text) => (text.includes(",") ? `"${text}"` : text)).join(",")).join("\r\n")}\r\n`);
