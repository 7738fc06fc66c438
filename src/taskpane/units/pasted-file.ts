import type { FileBytes } from "../../app/views/file";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Cells pasted from Excel as a file of comma separated values: names with commas in them stay whole. */
export function pastedFile(text: string): FileBytes {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.split("\t").map(quoted).join(","));
  return { name: "don-vi.csv", bytes: new TextEncoder().encode(`${rows.join("\r\n")}\r\n`) };
}
