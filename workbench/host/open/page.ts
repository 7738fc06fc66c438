import { plainPage, type PageModel } from "../sheet-parts";
import type { Losses } from "./lost";
import { firstOf, isOn, type XmlNode } from "./xml-tree";

const POINTS_PER_INCH = 72;
const [A4, A3] = ["9", "8"];
const SIDES = ["top", "right", "bottom", "left", "header", "footer"] as const;

/** "&LTrái&CGiữa&RPhải" in its three parts. */
function parts(codes: string): Readonly<Record<"Left" | "Center" | "Right", string>> {
  const found = { Left: "", Center: "", Right: "" };
  const names = { L: "Left", C: "Center", R: "Right" } as const;
  let place: keyof typeof found = "Center";
  for (const piece of codes.split(/(&[LCR])/)) {
    const code = /^&([LCR])$/.exec(piece)?.[1];
    if (code === "L" || code === "C" || code === "R") place = names[code];
    else found[place] += piece;
  }
  return found;
}

function readHeaders(sheet: XmlNode, page: PageModel, losses: Losses): void {
  const group = firstOf(sheet, "headerFooter");
  if (group === undefined) return;
  const first = isOn(group.attributes["differentFirst"]);
  page.headersState = first ? "FirstAndDefault" : "Default";
  const places = {
    oddHeader: ["DefaultForAllPages", "Header"],
    oddFooter: ["DefaultForAllPages", "Footer"],
    firstHeader: ["FirstPage", "Header"],
    firstFooter: ["FirstPage", "Footer"],
  } as const;
  for (const [name, [pages, where]] of Object.entries(places)) {
    const codes = parts(firstOf(group, name)?.text ?? "");
    for (const [side, text] of Object.entries(codes))
      if (text !== "") page.headers.set(`${pages}/${side}${where}`, text);
  }
  const told = [...page.headers.keys()].some((key) => /LeftHeader|RightHeader|CenterFooter/.test(key));
  if (told || firstOf(group, "evenHeader") !== undefined || firstOf(group, "evenFooter") !== undefined)
    losses.add("page");
}

/** The scale of the print, and whether a saved file will have it. */
function zoomOf(sheet: XmlNode): { readonly zoom: PageModel["zoom"]; readonly kept: boolean } {
  const { scale = "100", fitToWidth = "1", fitToHeight = "1" } = firstOf(sheet, "pageSetup")?.attributes ?? {};
  if (!isOn(firstOf(sheet, "pageSetUpPr")?.attributes["fitToPage"]))
    return { zoom: { scale: Number(scale) }, kept: scale === "100" };
  const high = fitToHeight === "0" ? {} : { verticalFitToPages: Number(fitToHeight) };
  return {
    zoom: { horizontalFitToPages: Number(fitToWidth), ...high },
    kept: fitToWidth === "1" && fitToHeight === "0",
  };
}

function readSetup(sheet: XmlNode, page: PageModel, losses: Losses): void {
  const {
    orientation,
    paperSize = A4,
    useFirstPageNumber,
    firstPageNumber = "1",
  } = firstOf(sheet, "pageSetup")?.attributes ?? {};
  const options = firstOf(sheet, "printOptions")?.attributes ?? {};
  const { zoom, kept } = zoomOf(sheet);
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.centerHorizontally = isOn(options["horizontalCentered"]);
  page.zoom = zoom;
  page.paperSize = paperSize === A3 ? "A3" : "A4";
  if (isOn(useFirstPageNumber)) page.firstPageNumber = Number(firstPageNumber);
  if (
    (paperSize !== A4 && paperSize !== A3) ||
    !kept ||
    isOn(options["verticalCentered"]) ||
    firstOf(sheet, "colBreaks") !== undefined
  )
    losses.add("page");
}

/** How a sheet is printed; print area and title rows stand in the workbook's names. */
export function readPage(sheet: XmlNode, losses: Losses): PageModel {
  const page = plainPage();
  const margins = firstOf(sheet, "pageMargins")?.attributes ?? {};
  for (const side of SIDES)
    if (margins[side] !== undefined) page.margins[side] = Number(margins[side]) * POINTS_PER_INCH;
  readSetup(sheet, page, losses);
  readHeaders(sheet, page, losses);
  page.rowBreaks = (firstOf(sheet, "rowBreaks")?.children ?? [])
    .map(({ attributes }) => Number(attributes["id"]))
    .filter((row) => row > 0);
  return page;
}
