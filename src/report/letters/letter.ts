import type { DocumentPlan } from "../../grid/document-plan";
import { slugOf } from "../../text/slug";
import { routeName, type Packet } from "../submission/dispatch";
import { documentOf } from "./paragraphs";

export type LetterKind =
  | "proposal"
  | "draft-decision"
  | "closing-report"
  | "minutes"
  | "result-notice"
  | "reminder"
  | "return-slip"
  | "certificate";

/** A letter with what is told of it besides its text. */
export interface Letter extends DocumentPlan {
  readonly kind: LetterKind;
  readonly addressee: string | null;
  /** Name of the deciding level; null where the letter is not about one. */
  readonly level: string | null;
  /** How many nominations it asks for, decides on or tells of. */
  readonly records: number;
  /** Name of the office's own template that may stand for it. */
  readonly template: string;
}

/** A letter that there is only one of. */
export const letterOf = (
  kind: LetterKind,
  name: string,
  title: string,
  blocks: DocumentPlan["blocks"],
  about: Partial<Pick<Letter, "addressee" | "level" | "records">> = {},
): Letter => ({
  ...documentOf(name, title, blocks),
  kind,
  addressee: about.addressee ?? null,
  level: about.level ?? null,
  records: about.records ?? 0,
  template: name,
});

/** The same kind of letter for each way: its file is named after the level where there are several. */
export function levelled(letter: Letter, { route }: Packet, several: boolean): Letter {
  if (!several) return letter;
  const level = routeName(route);
  return { ...letter, name: `${letter.name}-${slugOf(level)}`, title: `${letter.title}, ${level.toLowerCase()}` };
}
