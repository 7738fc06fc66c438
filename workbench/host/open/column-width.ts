import { LIMITS } from "../../../src/files/read/limits";
import { Budget } from "../../../src/files/read/budget";
import { partText, relationsOf } from "../../../src/files/read/xlsx/parts";
import { openArchive } from "../../../src/files/read/xlsx/zip";
import { childOf, firstOf, xmlTree, type XmlNode } from "./xml-tree";

const POINTS_PER_PIXEL = 0.75;
/** Width of a digit as a share of the font's size; all digits of a font are equally wide. */
const DIGIT_SHARES: readonly (readonly [RegExp, number])[] = [
  [/times|^\.vntime/i, 0.5],
  [/arial|helvetica|^\.vnarial|liberation sans/i, 0.556],
  [/cambria/i, 0.554],
];
const USUAL_SHARE = 0.507;
/** Of Calibri 11, the font of workbooks that name none. */
const USUAL_DIGIT = 7;

/** Pixels of a digit in the workbook's font, after which files count the width of columns. */
function digitOf(styles: XmlNode): number {
  const normal = Number(childOf(firstOf(styles, "cellStyleXfs"), "xf")?.attributes["fontId"] ?? 0);
  const font = firstOf(styles, "fonts")?.children[normal];
  const [name, size] = [
    childOf(font, "name")?.attributes["val"] ?? "",
    Number(childOf(font, "sz")?.attributes["val"] ?? 11),
  ];
  const share = DIGIT_SHARES.find(([pattern]) => pattern.test(name))?.[1] ?? USUAL_SHARE;
  return Math.max(1, Math.round((size / POINTS_PER_PIXEL) * share));
}

/** How an Office file's workbook counts the width of its columns: pixels of a digit. */
export async function digitPixels(bytes: Uint8Array): Promise<number> {
  const archive = openArchive(bytes, new Budget(LIMITS));
  const main = (await relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.target;
  const part =
    main === undefined ? undefined : (await relationsOf(archive, main)).find(({ type }) => type === "styles")?.target;
  const styles = part === undefined ? null : await partText(archive, part);
  return styles === null ? USUAL_DIGIT : digitOf(xmlTree(styles));
}

/** Points of a column whose width a file gives in digits. */
export const filePoints = (width: number, digit = USUAL_DIGIT): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;
