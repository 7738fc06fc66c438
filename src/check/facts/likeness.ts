/** Why two records may be one subject, strongest first; never certain. */
export const SUSPICIONS = [
  "same-id",
  "tones",
  "one-letter",
  "word-order",
  "no-tones",
  "same-name",
  "birth-year",
  "same-name-elsewhere",
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** What two records share. */
export type SharedField =
  | "name"
  | "birth"
  | "idNumber"
  | "phone"
  | "unit"
  | "position"
  | "address"
  | "achievement"
  | "articleTitle"
  | "subjectName"
  | "workTitle"
  | "initiative";

/** What makes two records alike. */
export type LikenessMark = SharedField | Suspicion;

/** What two rows share besides the name that the reason tells already. */
export const besidesName = (reason: Suspicion, by: readonly LikenessMark[]): readonly LikenessMark[] =>
  reason === "same-name-elsewhere" ? by.filter((mark) => mark !== "name" && mark !== "subjectName") : [];
