import type { ColumnMapping } from "../../register/register";

/** What a column says against the title above it; null where the two agree. */
export function againstTitle({ header, evidence }: ColumnMapping): {
  readonly header: string;
  readonly title: string;
  readonly cells: string;
} | null {
  if (evidence.code !== "column-against-title") return null;
  const { title, cells } = evidence.params;
  return { header, title: String(title), cells: String(cells) };
}
