import { clip } from "../../../grid/clip";
import type { PagePlan } from "../../../grid/sheet-plan";
import { xmlText } from "./xml";

const MILLIMETRES_PER_INCH = 25.4;
/** Excel's numbers for sizes of paper. */
const PAPER = { a4: 9, a3: 8 } as const;
/** Excel refuses longer headers. */
const MAX_HEADER = 255;

const inches = (millimetres: number): string => String(Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e6) / 1e6);

const headerXml = (name: string, codes: string): string =>
  codes === "" ? "" : `<${name}>${xmlText(clip(codes, MAX_HEADER))}</${name}>`;

const part = (code: string, text: string): string => (text === "" ? "" : `&${code}${text}`);

function headerFooterXml({ header, footer }: PagePlan): string {
  const foot = `${part("L", footer.left)}${part("R", footer.right)}`;
  const inner = headerXml("oddHeader", part("C", header.center)) + headerXml("oddFooter", foot);
  if (header.firstPageCenter === null) return inner === "" ? "" : `<headerFooter>${inner}</headerFooter>`;
  const first = headerXml("firstHeader", part("C", header.firstPageCenter)) + headerXml("firstFooter", foot);
  return `<headerFooter differentFirst="1">${inner}${first}</headerFooter>`;
}

/** From `<printOptions>` to `<rowBreaks>`: how the sheet is printed. */
export function pageXml(page: PagePlan): string {
  const { margins } = page;
  const breaks = page.breaksBefore.filter((row) => row > 0);
  return [
    page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" bottom="${inches(margins.bottom)}" header="${inches(margins.header)}" footer="${inches(margins.footer)}"/>`,
    `<pageSetup paperSize="${PAPER[page.paper]}"${page.fitToWidth ? ` fitToWidth="1" fitToHeight="${page.onePage === true ? 1 : 0}"` : ""}${page.header.firstPageCenter === null ? "" : ' firstPageNumber="1" useFirstPageNumber="1"'} orientation="${page.orientation}"/>`,
    headerFooterXml(page),
    breaks.length === 0
      ? ""
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("")}</rowBreaks>`,
  ].join("");
}
