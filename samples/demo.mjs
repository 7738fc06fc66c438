/**
 * Shows the whole job on invented files: `npm run demo`, or `npm run demo -- CAMPAIGN-ID`. Reads the units' workbooks
 * of a collection, writes the consolidated report to out/ and says what came of it. The mistakes in the files are there
 * on purpose.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const program = path.join(root, "dist", "cli", "so-thi-dua.js");
const samples = path.join(root, "samples");

/** Days on which each collection has something late and something still to come. */
const DAYS = {
  "quoc-oai-2022": "2022-07-15",
  "quy-hop-60-nam": "2023-05-03",
  "so-vhtt-2023": "2023-10-15",
  "phu-lam-2022": "2023-01-06",
  "son-tay-2017": "2017-05-10",
};

const say = (line) => {
  process.stdout.write(`${line}\n`);
};

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const [campaign = "quoc-oai-2022"] = process.argv.slice(2);
const today = DAYS[campaign];
if (today === undefined) fail(`Không có bộ mẫu “${campaign}”. Các bộ mẫu: ${Object.keys(DAYS).join(", ")}.`);
if (!existsSync(program)) fail("Chưa có chương trình dòng lệnh. Chạy: npm install (hoặc npm run build) rồi thử lại.");

const folder = path.join(samples, campaign);
const inputs = ["units", "van-ban-den"].map((name) => path.join(folder, name)).filter((name) => existsSync(name));
const common = ["--campaign", campaign, "--units", path.join(folder, "don-vi.csv"), "--today", today, "--json"];
const out = path.join(
  root,
  "out",
  campaign === "quoc-oai-2022" ? "bao-cao-tong-hop.xlsx" : `bao-cao-tong-hop-${campaign}.xlsx`,
);
mkdirSync(path.dirname(out), { recursive: true });

/** Runs the program as a person would; 1 means mistakes in the data, which samples have. */
function run(...words) {
  const done = spawnSync(process.execPath, [program, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.error !== undefined) fail(done.error.message);
  if (done.status !== 0 && done.status !== 1) fail(done.stderr || `Chương trình dừng với mã ${done.status}.`);
  return JSON.parse(done.stdout);
}

const files = inputs.flatMap((name) => readdirSync(name)).filter((name) => !name.startsWith("."));
say(
  `Bộ mẫu ${campaign}: ${files.length} tệp của các đơn vị, kiểm tra như vào ngày ${today.split("-").reverse().join("/")}.`,
);

const { records, findings } = run("check", ...inputs, ...common);
const count = (severity) => findings.filter((found) => found.severity === severity).length;
say(
  `Đọc được ${records} bản ghi. Kiểm tra: ${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("info")} lưu ý.`,
);
/** One example of each kind of mistake, those on a cell first. */
const examples = new Map(
  findings
    .filter((found) => found.severity === "error")
    .sort((a, b) => (b.row ?? 0) - (a.row ?? 0))
    .map((found) => [found.code, found]),
);
for (const { file, row, column, message } of [...examples.values()].slice(0, 6)) {
  say(
    `  • ${file === undefined ? "" : `${file}${row === undefined ? "" : `, ${column === undefined ? "dòng " : `ô ${column}`}${row}`}: `}${message}`,
  );
}

const { proof, sheets, totals } = run("report", ...inputs, ...common, "--out", out);
say(`Báo cáo tổng hợp: ${sheets.length} trang tính, ${totals.nominations ?? 0} đề nghị.`);
say(
  proof.balanced
    ? `Đối chiếu khớp: ${proof.rowsRead} dòng đã đọc = ${proof.records} bản ghi + ${proof.setAside} dòng để riêng; đơn vị = sổ = báo cáo.`
    : "ĐỐI CHIẾU KHÔNG KHỚP: xem trang “Đối chiếu”.",
);
say(`Mở tệp: ${out}`);
if (!proof.balanced) process.exit(1);
