import { columnLetterOf, rangeText } from "../../grid/address";
import { explainTaken } from "../../register/wording/explain";
import type { Register, TakenFile, TakenSheet } from "../../register/register";
import { handOverOf } from "../../check/stamp/hand-over";
import { inspectJson } from "../json/inspect-json";
import { gatherFiles, type ExitCode, type CommandContext } from "../command-context";
import { messageOfProblem } from "../../check/wording/index";

function describeSheet(sheet: TakenSheet, { wording, asked }: CommandContext): readonly string[] {
  const lines = [`  ${sheet.layout.name}`];
  if (sheet.tables.length === 0) lines.push(`    ${wording.noList}`);
  for (const table of sheet.tables) {
    lines.push(`    ${rangeText(table.layout.range)}: ${String(table.records.length)}`);
    for (const mapping of table.columns) {
      lines.push(
        `      ${columnLetterOf(mapping.column)}  ${mapping.header} → ${mapping.field ?? wording.askedColumn}`,
      );
      if (asked.explain) lines.push(`         ${explainTaken(mapping.evidence, asked.language)}`);
    }
  }
  if (asked.explain) {
    lines.push(...sheet.layout.evidence.map((item) => `    ${explainTaken(item, asked.language)}`));
    lines.push(
      ...sheet.tables.flatMap((table) =>
        table.layout.evidence.map((item) => `    ${explainTaken(item, asked.language)}`),
      ),
    );
    lines.push(
      ...sheet.layout.rows.map(
        (row) =>
          `    ${wording.row(row.row + 1)}: ${wording.role(row.role)} — ${explainTaken(row.evidence, asked.language)}`,
      ),
    );
  }
  return lines;
}

/** How far our own file had come; nothing for a file of others. */
function handOverLine(file: TakenFile, { wording }: CommandContext): readonly string[] {
  const { ours, verdict, checkedAt } = handOverOf(file);
  return ours ? [`  ${wording.handOver[verdict](checkedAt ?? "")}`] : [];
}

function describe(register: Register, context: CommandContext): string {
  const lines = register.files.flatMap((file) => [
    file.file,
    ...(file.problem === null ? [] : [`  ${messageOfProblem(file.problem, context.asked.language)}`]),
    ...handOverLine(file, context),
    ...file.sheets.flatMap((sheet) => describeSheet(sheet, context)),
  ]);
  const sheets = register.files.reduce((sum, file) => sum + file.sheets.length, 0);
  return [...lines, context.wording.inspected(register.files.length, sheets, register.records.length)].join("\n");
}

/** `inspect`: how each sheet is understood. */
export async function inspect(context: CommandContext): Promise<ExitCode> {
  const { register } = await gatherFiles(context);
  const { json, language, explain: explained } = context.asked;
  if (json) await context.printJson(inspectJson(register, { language, explain: explained }));
  else context.print(describe(register, context));
  return register.files.some((file) => file.problem !== null) ? 1 : 0;
}
