/** Why two records may be one subject, strongest first; never certain. */
export const SUSPICIONS = [
  "same-id",
  "tones",
  "one-letter",
  "word-order",
  "no-tones",
  "same-name",
  "birth-year",
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
