import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { toCsv } from "./csv";
import { extensionOf, type Collection, type Sample, type UnitRow } from "./sample";

async function converted(bytes: Uint8Array, format: "xls" | "ods"): Promise<Uint8Array> {
  const scratch = await mkdtemp(path.join(tmpdir(), "so-thi-dua-samples-"));
  try {
    const source = path.join(scratch, "mau.xlsx");
    await writeFile(source, bytes);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${scratch}/profile`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        scratch,
        source,
      ],
      { stdio: "ignore" },
    );
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

const nameOf = ({ file, format }: Sample): string => `${file}.${extensionOf(format)}`;

async function writeBooks(folder: string, samples: readonly Sample[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  if (samples.length === 0) return;
  await mkdir(folder, { recursive: true });
  for (const sample of samples) await writeFile(path.join(folder, nameOf(sample)), await bytesOf(sample));
}

const quoted = (text: string): string => (text.includes(",") ? `"${text}"` : text);

/** The list of expected units as a spreadsheet program exports it. */
function unitsCsv(units: readonly UnitRow[]): string {
  const lines = [
    ["Tên đơn vị", "Loại đơn vị", "Tổng số người"],
    ...units.map(([name, kind, count]) => [name, kind, String(count)]),
  ];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** What a right reading and a right check give, one finding a line. */
function expectedJson({ days, samples, papers, later, expected }: Collection): string {
  const files = Object.fromEntries(
    [...samples, ...papers, ...later].map((sample) => [nameOf(sample), { unit: sample.unit, records: sample.records }]),
  );
  const lines = expected.map(
    ({ code, rule, severity, file, row, unit, why }) =>
      `    ${JSON.stringify({ code, rule, severity, file, row, unit, why })}`,
  );
  return `{\n  "days": ${JSON.stringify(days)},\n  "files": ${JSON.stringify(files, null, 2).replaceAll("\n", "\n  ")},\n  "findings": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/**
 * Writes "units", "van-ban-den", "bo-sung", "don-vi.csv" and "expected.json" of a collection under the folder of the
 * samples.
 */
export async function writeCollection(samples: string, collection: Collection): Promise<void> {
  const folder = path.join(samples, collection.campaign);
  await writeBooks(path.join(folder, "units"), collection.samples);
  await writeBooks(path.join(folder, "van-ban-den"), collection.papers);
  await writeBooks(path.join(folder, "bo-sung"), collection.later);
  await writeFile(path.join(folder, "don-vi.csv"), unitsCsv(collection.units));
  await writeFile(path.join(folder, "expected.json"), expectedJson(collection));
}
