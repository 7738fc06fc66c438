import { squeeze } from "../../text/key";
import { isPartOfUnit, isWithinEachUnit, looksLikeUnit } from "../units/unit-words";
import type { UnitIndex } from "../units/units";
import { looksLikePost, postAtStart } from "./posts";

export interface PositionUnit {
  readonly position: string | null;
  readonly unit: string | null;
  /** "Tổ Toán" of "Giáo viên, Tổ Toán, Trường THCS A". */
  readonly subUnit: string | null;
}

const NEITHER: PositionUnit = { position: null, unit: null, subUnit: null };

/** Whether the text begins with a unit: "UBND xã A, huyện B" does, "Hộ tịch, UBND xã A" does not. */
function isUnit(text: string, units: UnitIndex): boolean {
  const first = squeeze(text.split(/[,;\n]/, 1)[0] ?? "");
  return looksLikeUnit(first) || isPartOfUnit(first) || (first !== "" && units.find(first).unit !== null);
}

const SEPARATORS = /\s*[,;\n/]\s*|\s+[-–—]\s*|\s*[-–—]\s+/gu;

interface Cut {
  readonly left: string;
  readonly right: string;
}

/** All ways to cut a text in two at "," ";" "/", line breaks and spaced dashes, both sides as typed. */
const cutsOf = (text: string): readonly Cut[] =>
  [...text.matchAll(SEPARATORS)]
    .map((match) => ({
      left: squeeze(text.slice(0, match.index)),
      right: squeeze(text.slice(match.index + match[0].length)),
    }))
    .filter(({ left, right }) => left !== "" && right !== "");

/** A body before a larger one, and what is left: "Tổ Toán - Trường THCS A, huyện B". */
function withinUnit(text: string, units: UnitIndex): { readonly unit: string; readonly subUnit: string | null } {
  for (const { left, right } of cutsOf(text)) {
    if (units.find(text).unit !== null || !isUnit(right, units)) continue;
    // "UBND xã A, huyện B": the authority above is no unit of the list.
    if (units.isAbove(right)) return { unit: left, subUnit: null };
    if (!isPartOfUnit(left) && !isWithinEachUnit(left)) continue;
    const larger = withinUnit(right, units);
    return isPartOfUnit(right) && !units.ofSmallBodies && larger.subUnit === null
      ? { unit: text, subUnit: null }
      : { unit: larger.unit, subUnit: larger.subUnit === null ? left : `${left}, ${larger.subUnit}` };
  }
  return { unit: text, subUnit: null };
}

function bySeparator(text: string, units: UnitIndex): PositionUnit | null {
  for (const { left, right } of cutsOf(text)) {
    // "Chủ tịch UBND xã A, huyện B": the place that the unit lies in is cut off, not the unit.
    if (units.isAbove(right) && byPost(left, units) !== null) return byPost(left, units);
    if (isUnit(right, units) && !(isUnit(left, units) && !looksLikePost(left)))
      return { position: left, ...withinUnit(right, units) };
    if (isUnit(left, units) && looksLikePost(right)) return { position: right, ...withinUnit(left, units) };
  }
  return null;
}

/** "Phó Chủ tịch UBND xã A": a known post, then a body. */
function byPost(clean: string, units: UnitIndex): PositionUnit | null {
  const post = postAtStart(clean);
  if (post === null) return null;
  const words = clean.split(" ");
  for (let at = post.split(" ").length; at < words.length; at += 1) {
    const right = words.slice(at).join(" ");
    if (isUnit(right, units)) return { position: words.slice(0, at).join(" "), ...withinUnit(right, units) };
  }
  return null;
}

const NAME = /^\p{Lu}\S* \S/u;

/** "Diễn viên, Đoàn Lam Sơn": what stands behind a post is the unit, whatever its name looks like. */
function behindPost(text: string): PositionUnit | null {
  for (const { left, right } of cutsOf(text)) {
    if (looksLikePost(left) && !looksLikePost(right) && NAME.test(right))
      return { position: left, unit: right, subUnit: null };
  }
  return null;
}

/**
 * Position and unit in one text, where that can be told: by a separator before a body's name, or a known post before
 * it. A lone post gives a position, a lone body a unit. Both are parts of the text as typed.
 */
export function splitPositionUnit(text: string, units: UnitIndex): PositionUnit {
  const clean = squeeze(text);
  if (clean === "") return NEITHER;
  const charged = isCharge(clean) ? byPost(clean, units) : null;
  const cut = charged ?? bySeparator(text, units) ?? byPost(clean, units);
  if (cut !== null) return cut;
  if (isUnit(clean, units) && !looksLikePost(clean)) return { position: null, ...withinUnit(clean, units) };
  const posts = clean.split(/\s*[,;]\s*/).every(looksLikePost);
  return behindPost(text) ?? (posts ? { ...NEITHER, position: clean } : NEITHER);
}

/** "Văn phòng - Thống kê xã A", where no comma parts post and unit. */
const isCharge = (clean: string): boolean => !/[,;\n]/.test(clean) && postAtStart(clean)?.includes("-") === true;
