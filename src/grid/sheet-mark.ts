import type { SheetKind } from "./sheet-plan";

/** The custom property by which a sheet of ours is known. */
export const MARK_KEY = "so-thi-dua";

/** Names of the very hidden sheets that hold what an undo brings back. */
export const STORE_PREFIX = "~so-thi-dua ";

export interface SheetMark {
  readonly kind: SheetKind;
  /** The name the sheet was planned with. */
  readonly name: string;
  /** Tells the sheet in the journal. A copy that a person makes carries it too. */
  readonly token: string;
}

const KINDS: ReadonlySet<string> = new Set<SheetKind>([
  "register",
  "unit",
  "summary",
  "proof",
  "list",
  "tracker",
  "returned",
  "template",
  "campaign",
  "lookup",
  "calendar",
  "findings",
  "base",
]);
const isKind = (value: unknown): value is SheetKind => typeof value === "string" && KINDS.has(value);

/** Separates the parts of the property's value; no sheet name holds it. */
const BETWEEN = "/";

export const markText = ({ kind, token, name }: SheetMark): string => [kind, token, name].join(BETWEEN);

/** The mark of a property's value; null where the value is not ours. */
export function parseMark(text: string): SheetMark | null {
  const [kind, token, name] = text.split(BETWEEN);
  return isKind(kind) && token !== undefined && name !== undefined ? { kind, token, name } : null;
}
