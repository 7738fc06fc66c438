import type { ColumnMapping } from "../../register/register";

/** What a title says, and what its column says in every row, where only one of them can hold. */
export interface Contested {
  readonly against?: { readonly header: string; readonly title: string; readonly cells: string };
}

/** What a column says against the title above it; null where the two agree. */
export function againstTitle({ header, evidence }: ColumnMapping): Required<Contested>["against"] | null {
  if (evidence.code !== "column-against-title") return null;
  const { title, cells } = evidence.params;
  return { header, title: String(title), cells: String(cells) };
}
