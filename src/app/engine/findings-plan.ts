import { saidOf, severityLabel } from "../../check/wording/index";
import type { Finding, Severity } from "../../check/finding";
import type { Language } from "../../base/language";
import { rangeOf } from "../../grid/address";
import { bareSheet } from "../../grid/bare-sheet";
import { PLAIN_STYLE, type CellStyle } from "../../grid/cell";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import type { Verdict } from "../../check/verdicts/verdict";
import type { Register } from "../../register/register";

interface Words {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly none: string;
  readonly tip: string;
  readonly verdict: (verdict: Verdict) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    sheet: "Kết quả kiểm tra",
    headers: ["Mức", "Đơn vị", "Họ và tên", "Vấn đề", "Nội dung và cách sửa", "Tệp, trang tính", "Ô", "Xử lý"],
    none: "Không có vấn đề nào.",
    tip: "Đến ô này",
    verdict: (verdict) =>
      verdict.kind === "seen" ? "Đã xem" : verdict.kind === "returned" ? "Trả lại đơn vị" : `Bỏ qua: ${verdict.reason}`,
  },
  en: {
    sheet: "Findings",
    headers: [
      "Severity",
      "Unit",
      "Name",
      "Matter",
      "What is wrong and how to fix it",
      "File, sheet",
      "Cell",
      "Decision",
    ],
    none: "Nothing to correct.",
    tip: "Go to this cell",
    verdict: (verdict) =>
      verdict.kind === "seen" ? "Seen" : verdict.kind === "returned" ? "Returned" : `Ignored: ${verdict.reason}`,
  },
};
const WIDTHS = [11, 28, 26, 30, 70, 30, 8, 30];
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const BODY: CellStyle = { ...PLAIN_STYLE, numberFormat: "@", vertical: "top", wrap: true };
const HEAD: CellStyle = { ...BODY, font: { ...BODY.font, bold: true }, fill: "E2EFDA", vertical: "center" };

const textCell = (text: string, style: CellStyle = BODY): CellPlan => ({ value: { kind: "text", text }, style });
const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

function rowOf(found: Finding, name: string, openBook: string | null, language: Language): readonly CellPlan[] {
  const { place, severity } = found;
  const { title, message } = saidOf(found, language);
  const cell = place.row === undefined ? "" : `${place.column ?? "A"}${place.row}`;
  const where = [place.file === openBook ? undefined : place.file, place.sheet]
    .filter((part) => part !== undefined)
    .join(" › ");
  const linked = cell !== "" && place.sheet !== undefined && place.file === openBook;
  return [
    ...[severityLabel(severity, language), place.unit ?? "", name, title, message, where].map((text) => textCell(text)),
    linked
      ? { ...textCell(cell), link: { target: `${quoted(place.sheet)}!${cell}`, tip: WORDS[language].tip } }
      : textCell(cell),
    textCell(found.verdict === undefined ? "" : WORDS[language].verdict(found.verdict)),
  ];
}

/** The findings as a sheet, gravest first; those of the open workbook lead to their cells. */
export function findingsPlan(
  findings: readonly Finding[],
  { records }: Register,
  openBook: string | null,
  language: Language,
): WorkbookPlan {
  const words = WORDS[language];
  const names = new Map(records.map(({ id, fields }) => [id, fields.name ?? ""]));
  const sorted = findings
    .map((found, at) => ({ found, at }))
    .sort((a, b) => WEIGHT[a.found.severity] - WEIGHT[b.found.severity] || a.at - b.at);
  const body = sorted.map(({ found }) => rowOf(found, names.get(found.place.record ?? "") ?? "", openBook, language));
  const rows: SheetPlan["rows"] = [
    words.headers.map((header) => textCell(header, HEAD)),
    ...(body.length === 0 ? [words.headers.map((_, at) => textCell(at === 0 ? words.none : ""))] : body),
  ];
  const sheet = bareSheet({
    name: words.sheet,
    kind: "findings",
    visibility: "visible",
    tabColor: "C55A11",
    columns: WIDTHS.map((width) => ({ width, hidden: false })),
    rows,
    tables: [
      {
        name: "KetQuaKiemTra",
        range: rangeOf(0, 0, rows.length - 1, WIDTHS.length - 1),
        style: null,
        showFilter: true,
        totalsRow: false,
      },
    ],
    freeze: { rows: 1, columns: 0 },
    page: {
      paper: "a4",
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 20, header: 8, footer: 8 },
      fitToWidth: true,
      centerHorizontally: false,
      titleRows: { from: 0, to: 0 },
      printArea: null,
      header: { center: "", firstPageCenter: null },
      footer: { left: "", right: "&P/&N" },
      breaksBefore: [],
    },
  });
  return { sheets: [sheet], names: {}, properties: {}, activeSheet: 0, title: words.sheet };
}
