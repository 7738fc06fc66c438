import { spellingKey } from "../../text/key";
import type { DraftContent } from "./values";
import type { PlacedFind } from "../grammar/heading";

/** What makes two finds one value; null for kinds of which each find is a value of its own. */
function identity(content: DraftContent): string | null {
  switch (content.kind) {
    case "award":
      return content.catalogue ?? spellingKey(content.name);
    case "open":
      return content.what;
    case "subject":
      return content.subject;
    case "copies":
      return content.register;
    case "column":
      return `${content.register}:${content.field}`;
    case "receiver":
      return spellingKey(content.name);
    case "unitKind":
      return spellingKey(content.name);
    case "basis":
      return content.number ?? spellingKey(content.text);
    case "document":
      return spellingKey(content.name);
    case "period":
    case "issuer":
    case "number":
    case "title":
    case "issuedOn":
    case "signature":
      return "";
    default:
      return null;
  }
}

/** "Giấy khen của Trưởng Ban" beside "Giấy khen của Trưởng Ban Quản lý" is the same award, named in short. */
function isShorter({ content }: PlacedFind, others: readonly PlacedFind[]): boolean {
  if (content.kind !== "award" || content.catalogue !== null) return false;
  const name = spellingKey(content.name);
  return others.some(({ content: other }) => other.kind === "award" && spellingKey(other.name).startsWith(`${name} `));
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
  for (const [id, find] of best) if (isShorter(find, [...best.values()])) best.delete(id);
  return [...kept, ...best.values()].sort(
    (a, b) => a.sentence - b.sentence || (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0),
  );
}
