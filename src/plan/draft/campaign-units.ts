import type { UnitKind } from "../../campaign/campaign";
import { spellingKey } from "../../text/key";
import { slugOf } from "../../text/slug";

const GENERAL = /^(?:đơn vị|cơ quan|cơ quan đơn vị|đơn vị cơ quan|nơi|tập thể)$/u;
const partsOf = (name: string): readonly string[] =>
  name
    .split(/\s*,\s*|\s+và\s+/u)
    .map((part) => part.replace(/^các\s+/iu, "").trim())
    .filter((part) => part !== "");

/** Words by which units of a kind are known: a compound name's head serves as well. */
function kindOf(name: string): UnitKind {
  const words = partsOf(name).map((part) => part.toLocaleLowerCase("vi"));
  const id = slugOf(name).slice(0, 40).replace(/-+$/u, "");
  return {
    id: id === "" ? "don-vi" : id,
    name: name.charAt(0).toLocaleUpperCase("vi") + name.slice(1),
    words: [...new Set(words)],
  };
}

/** The kinds of unit of a campaign in the making: the plan's, else those of its kind of office. */
export class UnitKinds {
  readonly #kinds: UnitKind[] = [];

  constructor(names: readonly string[], usual: readonly UnitKind[]) {
    for (const name of names) this.#add(kindOf(name));
    if (this.#kinds.length === 0) this.#kinds.push(...usual);
  }

  get kinds(): readonly UnitKind[] {
    return [...this.#kinds];
  }

  #add(kind: UnitKind): UnitKind {
    const known = this.#kinds.find(({ id }) => id === kind.id);
    if (known !== undefined) return known;
    this.#kinds.push(kind);
    return kind;
  }

  /** Ids of the kinds a figure binds: those its words name, a new one where none does, none for "each unit". */
  idsOf(who: string | null): readonly string[] {
    if (who === null || GENERAL.test(spellingKey(who))) return [];
    const ids = new Set<string>();
    for (const part of partsOf(who)) {
      const key = spellingKey(part);
      const known = this.#kinds.find(
        ({ name, words }) => spellingKey(name) === key || words.some((word) => spellingKey(word) === key),
      );
      ids.add((known ?? this.#add(kindOf(part))).id);
    }
    return [...ids];
  }
}
