import { spellingKey } from "../../text/key";
import type { DraftContent, ValueKind } from "./values";
import type { PlacedFind } from "../grammar/heading";

/** What makes two finds one value; null for kinds of which each find is a value of its own. */
const IDENTITIES: { readonly [K in ValueKind]?: (content: Extract<DraftContent, { kind: K }>) => string } = {
  award: ({ catalogue, name }) => catalogue ?? spellingKey(name),
  open: ({ what }) => what,
  subject: ({ subject }) => subject,
  copies: ({ register }) => register,
  score: ({ name }) => spellingKey(name),
  scoreLimit: ({ of }) => of,
  column: ({ register, field }) => `${register}:${field}`,
  receiver: ({ name }) => spellingKey(name),
  unitKind: ({ name }) => spellingKey(name),
  basis: ({ number, text }) => number ?? spellingKey(text),
  document: ({ name }) => spellingKey(name),
  period: () => "",
  issuer: () => "",
  number: () => "",
  title: () => "",
  issuedOn: () => "",
  signature: () => "",
};

function identity(content: DraftContent): string | null {
  const of = IDENTITIES[content.kind] as ((content: DraftContent) => string) | undefined;
  return of?.(content) ?? null;
}

/** "Giấy khen của Trưởng Ban" beside "Giấy khen của Trưởng Ban Quản lý" is the same award, named in short. */
function isShorter({ content }: PlacedFind, awards: readonly string[]): boolean {
  if (content.kind !== "award" || content.catalogue !== null) return false;
  const name = spellingKey(content.name);
  return awards.some((other) => other.startsWith(`${name} `));
}

/** Below this a find is no value, only a line of the ledger. */
const WORTH_ASKING = 0.45;

/** One value for what the plan says twice: the surest find of it stays, in the plan's order. */
export function mergeFinds(finds: readonly PlacedFind[]): readonly PlacedFind[] {
  const best = new Map<string, PlacedFind>();
  const kept: PlacedFind[] = [];
  for (const find of finds) {
    if (find.confidence < WORTH_ASKING) continue;
    const key = identity(find.content);
    if (key === null) {
      kept.push(find);
      continue;
    }
    const id = `${find.content.kind}:${key}`;
    const known = best.get(id);
    if (known === undefined || find.confidence > known.confidence) best.set(id, find);
  }
  const awards = [...best.values()].flatMap(({ content }) =>
    content.kind === "award" ? [spellingKey(content.name)] : [],
  );
  for (const [id, find] of best) if (isShorter(find, awards)) best.delete(id);
  return [...kept, ...best.values()].sort(
    (a, b) => a.sentence - b.sentence || (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0),
  );
}
