import type { CellPlan, SheetPlan } from "../../src/grid/sheet-plan";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The single bytes of windows-1258 that are not those of Latin 1, found by decoding each of them. */
function codePage1258(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("windows-1258");
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
}

/** Letters that 1258 has whole keep their shape; tones it lacks become a letter and a combining mark. */
function encode1258(text: string): Uint8Array {
  const bytes = codePage1258();
  const out: number[] = [];
  for (const letter of text.normalize("NFC")) {
    const whole = bytes.get(letter);
    if (whole !== undefined) {
      out.push(whole);
      continue;
    }
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize("NFD"))?.[0] ?? "";
    const base = letter.normalize("NFD").replace(tone, "").normalize("NFC");
    for (const part of [base, tone]) {
      const byte = bytes.get(part);
      if (byte === undefined) throw new RangeError(`windows-1258 has no ${letter}`);
      out.push(byte);
    }
  }
  return Uint8Array.from(out);
}

const fieldOf = (cell: CellPlan | null): string => {
  if (cell === null || cell.value.kind !== "text") return "";
  const { text } = cell.value;
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The sheet's texts as a CSV file, as a program that knows no formulas writes it. */
export function toCsv(sheet: SheetPlan, encoding: "utf-8" | "windows-1258"): Uint8Array {
  const text = `${sheet.rows.map((row) => row.map(fieldOf).join(",")).join("\r\n")}\r\n`;
  if (encoding === "windows-1258") return encode1258(text);
  return Uint8Array.from([...BYTE_ORDER_MARK, ...new TextEncoder().encode(text)]);
}
