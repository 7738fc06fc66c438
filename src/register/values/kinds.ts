import type { SubjectKind } from "../../campaign/campaign";
import { foldKey } from "../../text/key";
import { subjectKindOfWording } from "../../text/subject-kind";
import { looksLikeUnit } from "../units/unit-words";
import { beginsWithFamilyName } from "./plain-name";

const CODES: ReadonlyMap<string, SubjectKind> = new Map([
  ["canhan", "individual"],
  ["ca nhan", "individual"],
  ["cn", "individual"],
  ["individual", "individual"],
  ["nguoi", "individual"],
  ["can bo", "individual"],
  ["person", "individual"],
  ["tapthe", "collective"],
  ["tap the", "collective"],
  ["tt", "collective"],
  ["collective", "collective"],
  ["don vi", "collective"],
  ["co quan", "collective"],
  ["to chuc", "collective"],
  ["doanh nghiep", "collective"],
  ["hogiadinh", "household"],
  ["ho gia dinh", "household"],
  ["gia dinh", "household"],
  ["ho", "household"],
  ["hgd", "household"],
  ["ho gd", "household"],
  ["gd", "household"],
  ["household", "household"],
]);

/** The kind a kind column's text or code says; null where it says none. */
export function kindOfText(text: string): SubjectKind | null {
  const key = foldKey(text).replace(/[_-]+/g, " ").trim();
  const exact = CODES.get(key);
  if (exact !== undefined) return exact;
  const found = new Set<SubjectKind>();
  if (/\bca nhan\b|\bcanhan\b|\bcan bo\b|\bcong chuc\b|\bvien chuc\b|\bnguoi lao dong\b/.test(key))
    found.add("individual");
  if (/\btap the\b|\btapthe\b/.test(key)) found.add("collective");
  if (/\bho gia dinh\b|\bgia dinh\b|\bhogiadinh\b/.test(key)) found.add("household");
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The kind a subject's own name tells: "Gia đình ông …", "Chi đoàn …". Null for what may be a person. */
export function kindOfName(name: string): SubjectKind | null {
  if (beginsWithFamilyName(name)) return null;
  const kind = subjectKindOfWording(name);
  if (kind === "collective" || kind === "household") return kind;
  return kind === null && looksLikeUnit(name) ? "collective" : null;
}

/** The kind a section heading, a title or a sheet's name tells: "II. TẬP THỂ", "Danh sách cá nhân". */
export function kindOfHeading(text: string): SubjectKind | null {
  const key = foldKey(text);
  const individual = /\bca nhan\b/.test(key);
  const collective = /\btap the\b/.test(key);
  const household = /\bho gia dinh\b|\bgia dinh\b/.test(key) && !/gia dinh van hoa/.test(key);
  if (Number(individual) + Number(collective) + Number(household) !== 1) return null;
  return individual ? "individual" : collective ? "collective" : "household";
}
