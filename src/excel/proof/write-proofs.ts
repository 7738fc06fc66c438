import { said, type Said } from "./proof";
import type { Proved } from "./run-proofs";

/** What is told of the Excel itself: a name and its value. */
export type Facts = readonly (readonly [Said, string])[];

const SHEET = "Kiem tra Excel";
const TITLE = said("Kiểm tra Excel thật – Sổ Thi đua", "Check of a real Excel – Sổ Thi đua");
const HEADS: readonly Said[] = [
  said("STT", "No."),
  said("Việc thử", "What"),
  said("Tài liệu nói", "Documented"),
  said("Chờ thấy", "Expected"),
  said("Đã thấy", "Seen"),
  said("Như nhau?", "Same?"),
];
const WIDTHS = [36, 190, 190, 150, 150, 84];

const VERDICTS: Readonly<Record<Proved["verdict"], Said>> = {
  same: said("Như nhau", "Same"),
  differs: said("KHÁC", "DIFFERS"),
  leftOut: said("Bỏ qua", "Left out"),
};

const both = ({ vi, en }: Said): string => (vi === en ? vi : `${vi}\n${en}`);

/** The table as rows of texts: facts, an empty row, heads, one row for each thing tried. */
function proofRows(facts: Facts, all: readonly Proved[]): readonly (readonly string[])[] {
  const wide = (first: string, second: string): readonly string[] => ["", first, second, "", "", ""];
  return [
    wide(both(TITLE), ""),
    ...facts.map(([name, value]) => wide(both(name), value)),
    wide("", ""),
    HEADS.map(both),
    ...all.map(({ id, what, documented, expected, seen, verdict }, at) => [
      String(at + 1),
      `${both(what)}\n(${id})`,
      both(documented),
      expected.join("\n"),
      seen,
      both(VERDICTS[verdict]),
    ]),
  ];
}

/** Writes the table on a sheet of its own and shows it; gives the sheet's name. */
export async function writeProofs(facts: Facts, all: readonly Proved[]): Promise<string> {
  const rows = proofRows(facts, all).map((row) => [...row]);
  const head = facts.length + 2;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, HEADS.length);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    WIDTHS.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    for (const row of [0, head]) sheet.getRangeByIndexes(row, 0, 1, HEADS.length).format.font.bold = true;
    all.forEach(({ verdict }, at) => {
      if (verdict === "differs")
        sheet.getRangeByIndexes(head + 1 + at, 0, 1, HEADS.length).format.fill.color = "#FFC7CE";
    });
    sheet.activate();
    await context.sync();
  });
  return SHEET;
}
