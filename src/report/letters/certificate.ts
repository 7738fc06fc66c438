import type { DocumentPlan, ParagraphPlan, TextRun } from "../../grid/document-plan";
import type { ReportContext } from "../report-context";
import { MOTTO, NATION } from "../sheets/heading";
import { GRANTED_BY, MERGE_COLUMNS } from "../sheets/certificates-sheet";
import { letterOf, type Letter } from "./letter";
import { paragraph } from "./paragraphs";

type Part = string | { readonly column: string };

/** Word names a column of a workbook with underscores for spaces. */
const fieldName = (column: string): string => column.replace(/\s+/gu, "_");

const runOf = (part: Part, size: number, bold: boolean): TextRun => {
  const look = { bold, italic: false, underline: false, size };
  if (typeof part === "string") return { ...look, text: part };
  if (!MERGE_COLUMNS.some(({ header }) => header === part.column))
    throw new RangeError(`no column of the mail merge is called ${part.column}`);
  return { ...look, text: `«${fieldName(part.column)}»`, merge: fieldName(part.column) };
};

const line = (parts: readonly Part[], size: number, bold = false, before = 6): ParagraphPlan => ({
  ...paragraph("", { align: "center", before, size }),
  runs: parts.map((part) => runOf(part, size, bold)),
});

/**
 * A certificate whose names come from the workbook by mail merge; the office changes the frame and the type as it likes.
 * Null where nobody is on the list.
 */
export function certificate(context: ReportContext): Letter | null {
  const { packets, decided } = context.dispatch;
  const records = [...decided, ...packets.flatMap(({ lists }) => lists)].reduce(
    (sum, list) => sum + list.records.length,
    0,
  );
  if (records === 0) return null;
  const { campaign } = context.input;
  const blocks: DocumentPlan["blocks"] = [
    line([NATION], 14, true),
    line([MOTTO], 14, true),
    line([{ column: GRANTED_BY }], 16, true, 24),
    line(["TẶNG"], 14, true),
    line([{ column: "Khen thưởng" }], 26, true, 18),
    line([{ column: "Danh xưng" }, " ", { column: "Họ và tên" }], 22, true, 18),
    line([{ column: "Chức vụ" }], 16),
    line([{ column: "Đơn vị" }], 16),
    line(["Đã có thành tích: ", { column: "Thành tích" }], 16, false, 12),
    line([`(${campaign.name})`], 14),
    line(["Quyết định số ", { column: "Số quyết định" }, " ngày ", { column: "Ngày quyết định" }], 13, false, 24),
    line(["Vào sổ khen thưởng số ", { column: "Số vào sổ" }], 13),
  ];
  const letter = letterOf("certificate", "mau-in-giay-khen", "Mẫu in giấy khen (trộn thư)", blocks, { records });
  return { ...letter, landscape: true };
}
