import { compareKey, foldKey } from "../../text/key";

export type Sex = "male" | "female";

const WORDS: ReadonlyMap<string, Sex> = new Map([
  ["nam", "male"],
  ["nam gioi", "male"],
  ["male", "male"],
  ["m", "male"],
  ["trai", "male"],
  ["ong", "male"],
  ["nu", "female"],
  ["nu gioi", "female"],
  ["female", "female"],
  ["f", "female"],
  ["gai", "female"],
  ["ba", "female"],
]);

/** The sex a cell of a sex column says; null for anything else. */
export const sexOfText = (text: string): Sex | null => WORDS.get(foldKey(text).replace(/[.()]/g, "").trim()) ?? null;

/** The sex whose own column a header names: "Nam", "Nữ", "Nữ (x)"; null for a header that names both or none. */
export function sexOfHeader(path: readonly string[]): Sex | null {
  const last = compareKey(path.at(-1) ?? "");
  const words = last.split(/[^\p{L}]+/u);
  const male = words.includes("nam");
  const female = words.includes("nữ") || words.includes("nu");
  return male === female ? null : male ? "male" : "female";
}

/** The sex an honorific from an honorific column says; null for titles that both have. */
export function sexOfHonorific(honorific: string): Sex | null {
  const key = compareKey(honorific).replace(/[.]/g, "");
  if (key === "ông" || key === "anh") return "male";
  return key === "bà" || key === "chị" || key === "cô" ? "female" : null;
}
