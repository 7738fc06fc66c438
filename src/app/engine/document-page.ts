import type { DocumentPlan, DocumentTablePlan, ParagraphPlan } from "../../grid/document-plan";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign).replaceAll("\n", "<br>");

function paragraphHtml({ runs, align, firstLine, before, after, pageBreakBefore, rule }: ParagraphPlan): string {
  const spans = runs
    .map(({ text, bold, italic, underline, size }) => {
      const look = `font-size:${size}pt${bold ? ";font-weight:bold" : ""}${italic ? ";font-style:italic" : ""}${underline ? ";text-decoration:underline" : ""}`;
      return `<span style="${look}">${text === "" ? "&nbsp;" : escaped(text)}</span>`;
    })
    .join("");
  const broken = pageBreakBefore ? "page-break-before:always;" : "";
  const line = rule === null ? "" : `<hr style="width:${Math.round(rule * 100)}%;margin:0 auto">`;
  return `<p style="${broken}text-align:${align};text-indent:${firstLine}mm;margin:${before}pt 0 ${after}pt 0">${spans}</p>${line}`;
}

function tableHtml({ widths, bordered, rows }: DocumentTablePlan): string {
  const look = bordered ? "border:1px solid #000;padding:2pt 4pt;" : "border:none;";
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((paragraphs, at) => `<td style="${look}vertical-align:top;width:${Math.round((widths[at] ?? 0) * 100)}%">${paragraphs.map(paragraphHtml).join("")}</td>`).join("")}</tr>`,
  );
  return `<table style="width:100%;border-collapse:collapse">${body.join("")}</table>`;
}

/** The letter as a page that Word takes from the clipboard, for where files cannot be saved. */
export const documentPage = ({ blocks }: DocumentPlan): string =>
  `<div style="font-family:'Times New Roman',serif">${blocks.map((block) => (block.kind === "table" ? tableHtml(block) : paragraphHtml(block))).join("")}</div>`;
