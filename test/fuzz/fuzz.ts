/**
 * `npm run fuzz -- [SEED] [SECONDS]`: lists are written, damaged in bytes, in ZIP, in XML and in text, and read. A
 * reader may refuse a file that nobody can read, and may lose no row that Python reads of it: the ledger says so. Prints
 * the seed of each counterexample; exit code 1 where there is one.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { randomFrom } from "../../samples/content/random";
import { FileProblemError } from "../../src/files/read/problem";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { NO_CHOICES } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { makeWorkbook } from "../bench/fixtures";
import { startOracle } from "./oracle";

const NOTHING = { units: [], awards: [] };
type Random = ReturnType<typeof randomFrom>;

const [, , seedText = "2022", secondsText = "120"] = process.argv;
const until = performance.now() + Number(secondsText) * 1000;

/** Rows of the file, and whether the ledger accounts for each; null where the file is refused. */
async function rowsRead(name: string, bytes: Uint8Array): Promise<number | null> {
  try {
    const book = await readWorkbook(name, bytes);
    const { files } = takeIn([book], [], NOTHING, NO_CHOICES);
    const shown = book.sheets.reduce(
      (sum, { rows }) =>
        sum + rows.filter(({ cells }) => cells.some((cell) => (cell?.text ?? "").trim() !== "")).length,
      0,
    );
    const told = files.flatMap(({ sheets }) => sheets).reduce((sum, { layout }) => sum + layout.rows.length, 0);
    if (told !== shown) throw new Error(`${String(shown)} rows read, ${String(told)} accounted for`);
    return shown;
  } catch (error) {
    if (error instanceof FileProblemError) return null;
    throw error;
  }
}

const WORKBOOK = makeWorkbook(12, 1, "Xã Số 1");
const anyOf = (random: Random, items: readonly string[]): string => items[random.int(0, items.length - 1)] ?? "";
const place = (random: Random, length: number): number => random.int(0, Math.max(0, length - 1));

function damagedBytes(random: Random): Uint8Array {
  const bytes = WORKBOOK.slice(0, random.int(0, 3) === 0 ? place(random, WORKBOOK.length) : WORKBOOK.length);
  for (let times = random.int(1, 6); times > 0 && bytes.length > 0; times -= 1)
    bytes[place(random, bytes.length)] = random.int(0, 255);
  return bytes;
}

const PIECES = ["<", ">", '"', "&#0;", "<row", "</c>", "<v>", "]]>", "<!--", 'r="ZZ9"', "x:", "-1", "1e999", "\u0000"];

function damagedXml(random: Random): Uint8Array {
  const parts = unzipSync(WORKBOOK);
  const name = anyOf(random, Object.keys(parts));
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const at = place(random, text.length);
  parts[name] = strToU8(text.slice(0, at) + anyOf(random, PIECES) + text.slice(at + random.int(0, 9)));
  return zipSync(parts);
}

const FIELDS = ["An", "", '"Bông hồng vàng" năm 2022', '"', 'gọi là "Tư"', "thôn 1", "0912345678", 'x"y', "Đỗ Thị Én"];
const QUOTED = ['"a, b"', '"a ""b"" c"', '"dòng 1\ndòng 2"', '""'];

function text(random: Random, fields: readonly string[]): string {
  const lines = ["STT,Họ và tên,Ngày sinh,Thành tích"];
  for (let row = 1; row <= random.int(2, 9); row += 1)
    lines.push([String(row), anyOf(random, fields), "05/03/1980", anyOf(random, fields)].join(","));
  return lines.join(random.pick(["\n", "\r\n"]));
}

const wanted = (what: string, read: number | null, rows: number | null): void => {
  if (rows !== null && read !== rows) throw new Error(`${what}: ${String(rows)} rows, ${String(read)} read`);
};

const oracle = startOracle();

/** Reads a damaged workbook; none of the rows that openpyxl finds in it may be missing. */
async function noneMissing(what: string, bytes: Uint8Array): Promise<void> {
  const read = await rowsRead("a.xlsx", bytes);
  const rows = await oracle.rowsOf("xlsx", bytes);
  if (rows !== null && rows > (read ?? 0)) throw new Error(`${what}: ${String(rows)} rows, ${String(read)} read`);
}

const TRIALS: readonly ((random: Random) => Promise<void>)[] = [
  async (random) => {
    await noneMissing("damaged bytes", damagedBytes(random));
  },
  async (random) => {
    await noneMissing("damaged XML", damagedXml(random));
  },
  async (random) => {
    const csv = text(random, FIELDS);
    wanted("stray quotes", await rowsRead("a.csv", strToU8(csv)), csv.split(/\r?\n/).length);
  },
  async (random) => {
    const csv = strToU8(text(random, [...QUOTED, "An", "Bình"]));
    wanted("quoted fields", await rowsRead("a.csv", csv), await oracle.rowsOf("csv", csv));
  },
];

let trials = 0;
let faults = 0;
for (let seed = Number(seedText); performance.now() < until; seed += 1) {
  for (const [kind, trial] of TRIALS.entries()) {
    try {
      await trial(randomFrom(seed * TRIALS.length + kind));
    } catch (error) {
      faults += 1;
      console.log(
        `seed ${String(seed)}, kind ${String(kind)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    trials += 1;
  }
}
oracle.stop();
console.log(`${String(trials)} files from seed ${seedText}, ${String(faults)} counterexamples`);
process.exitCode = faults > 0 ? 1 : 0;
