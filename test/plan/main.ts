/** `npm run plans [-- --set five|open|held|later --misses]`: how well plans' texts are read, kind by kind, against the goals. */
import { parseArgs } from "node:util";
import { draftPlan } from "../../src/plan/draft/draft-plan";
import { textOfLines } from "../../src/text/document-text";
import { scorePlan, type Miss, type Row, type Table } from "./score";
import { fivePlans } from "./five";
import { ownPlans } from "./truth";

const { values } = parseArgs({
  options: { set: { type: "string" }, misses: { type: "boolean", default: false }, kind: { type: "string" } },
});
const percent = (part: number, of: number): string =>
  of === 0 ? "     –" : `${((part / of) * 100).toFixed(1)} %`.padStart(7);

function print(name: string, table: Table): void {
  console.log(
    `\n${name}\n${"loại".padEnd(15)} ${"cần".padStart(4)} ${"đủ".padStart(8)} ${"chắc đúng".padStart(11)} ${"chắc".padStart(5)} ${"xem".padStart(5)} ${"câu đúng".padStart(9)}`,
  );
  const total: Row = { wanted: 0, found: 0, foundSure: 0, sure: 0, sureRight: 0, look: 0, sentences: 0 };
  const line = (kind: string, row: Row): void => {
    console.log(
      `${kind.padEnd(15)} ${String(row.wanted).padStart(4)} ${percent(row.found, row.wanted).padStart(8)} ${percent(row.sureRight, row.sure).padStart(11)} ${String(row.sure).padStart(5)} ${String(row.look).padStart(5)} ${percent(row.sentences, row.found).padStart(9)}`,
    );
  };
  for (const [kind, row] of table) {
    line(kind, row);
    for (const key of Object.keys(total) as (keyof Row)[]) total[key] += row[key];
  }
  line("tất cả", total);
}

const SETS = {
  five: ["Năm kế hoạch thật, so với đợt thi đua dựng tay", fivePlans],
  open: ["Bộ đã dùng khi dựng quy tắc", () => ownPlans("open")],
  held: ["Bộ giữ riêng", () => ownPlans("held")],
  later: ["Bộ viết sau khi có quy tắc, không xem quy tắc", () => ownPlans("later")],
} as const;

for (const [set, [name, plansOf]] of Object.entries(SETS)) {
  if (values.set !== undefined && values.set !== set) continue;
  const table: Table = new Map();
  const misses: Miss[] = [];
  const plans = plansOf();
  const started = performance.now();
  let lines = 0;
  for (const plan of plans) {
    const draft = draftPlan(textOfLines(plan.text));
    lines += draft.ledger.length;
    scorePlan(table, misses, plan.name, draft, plan.values);
  }
  print(name, table);
  console.log(`${plans.length} kế hoạch, ${lines} dòng đối chiếu, ${(performance.now() - started).toFixed(0)} ms`);
  if (values.misses)
    for (const miss of misses)
      if (values.kind === undefined || miss.kind === values.kind)
        console.log(`${miss.plan} ${miss.what} ${miss.kind}: ${miss.text}`);
}

const PAGES = 20;
const WORDS_ON_A_PAGE = 380;
const TRIES = 9;
const wordsOf = (text: string): number => text.split(/\s+/u).length;
/** A plan's parts between its heading and its list of recipients. */
const bodyOf = (text: string): string => {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => /^\s*(?:I|A|1)\s*[.)]/u.test(line));
  const to = lines.findIndex((line) => /^\s*Nơi nhận/iu.test(line));
  return lines.slice(Math.max(from, 0), to < 0 ? undefined : to).join("\n");
};

/** One long plan of the parts of all: how long a plan of twenty pages takes, at best of several tries. */
function long(): void {
  const [first, ...others] = [...ownPlans("open"), ...ownPlans("held"), ...ownPlans("open"), ...ownPlans("held")];
  if (first === undefined) return;
  const [start = "", end = ""] = first.text.split(/Nơi nhận/iu);
  let text = start;
  for (const { text: other } of others) if (wordsOf(text) < PAGES * WORDS_ON_A_PAGE) text += `\n${bodyOf(other)}`;
  text += `\nNơi nhận${end}`;
  const took = Array.from({ length: TRIES }, () => {
    const from = process.cpuUsage();
    draftPlan(textOfLines(text));
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  console.log(`\n${PAGES} trang (${wordsOf(text)} từ): ${Math.min(...took).toFixed(0)} ms`);
}
long();
