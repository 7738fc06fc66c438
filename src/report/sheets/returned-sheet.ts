import type { SheetPlan } from "../../grid/sheet-plan";
import { messageOf, severityLabel } from "../../check/wording/index";
import type { RegisterRecord } from "../../register/register";
import { Canvas, number, text } from "../canvas";
import type { UnitFigures } from "../figures";
import { UNKNOWN_UNIT } from "../labels";
import { officeInText } from "../office-words";
import { A4_LANDSCAPE } from "../page";
import { SHEET_NAMES, type Desk } from "../parts";
import { STYLES } from "../styles";
import { fieldText } from "./field-value";
import { findingPlace, plainFindings } from "./finding-words";
import { putHeading, putSignatures } from "./heading";
import { middleOf } from "./summary-sheet";

const COLUMNS = [
  { header: "STT", width: 5 }, { header: "Trường hợp", width: 25 }, { header: "Nơi ghi trong tệp của đơn vị", width: 25 }, { header: "Mức độ", width: 11 }, { header: "Nội dung cần bổ sung, chỉnh sửa", width: 53 },
] as const;

function putUnitHead(canvas: Canvas, top: number, desk: Desk, unit: UnitFigures, told: number): number {
  const { input: { campaign }, paperDay, texts } = desk;
  const { right } = canvas;
  const middle = middleOf(COLUMNS.map(({ width }) => width));
  const row = putHeading(canvas, { campaign, day: paperDay, middle, superior: campaign.office.superior, issuer: campaign.office.name, number: null }, top);
  canvas.span(row, 0, right, text(texts.returnedTitle), STYLES.title);
  canvas.span(row + 1, 0, right, text(campaign.name), STYLES.subtitle);
  canvas.span(row + 2, 0, right, text(`Kính gửi: ${unit.unit === "" ? UNKNOWN_UNIT : unit.unit}`), STYLES.subtitle);
  canvas.span(row + 4, 0, right, text(`${officeInText(campaign)} đã nhận ${String(unit.records.length)} đề nghị của đơn vị. Qua kiểm tra, còn ${String(told)} nội dung dưới đây; đề nghị đơn vị bổ sung, chỉnh sửa và gửi lại.`), STYLES.text);
  return row + 6;
}

/** What each unit is asked to mend, in plain words, a unit a page; null where nothing is left. */
export function returnedSheet(desk: Desk): SheetPlan | null {
  const { figures, texts, signature } = desk;
  const told = figures.units.map((unit) => ({ unit, found: plainFindings(unit.found) })).filter(({ found }) => found.length > 0);
  if (told.length === 0) return null;
  const widths = COLUMNS.map(({ width }) => width);
  const canvas = new Canvas({ name: SHEET_NAMES.returned, kind: "returned", widths, page: A4_LANDSCAPE });
  const records = new Map<string, RegisterRecord>(told.flatMap(({ unit }) => unit.all.map((record) => [record.id, record] as const)));
  let row = 0;
  for (const { unit, found } of told) {
    canvas.breakBefore(row);
    const head = row;
    row = putUnitHead(canvas, row, desk, unit, found.length);
    COLUMNS.forEach(({ header }, at) => { canvas.put(row, at, text(header), STYLES.header); });
    canvas.keep(head, row + 1);
    row += 1;
    const first = row;
    found.forEach((one, index) => {
      const record = one.place.record === undefined ? undefined : records.get(one.place.record);
      canvas.put(row, 0, number(index + 1), STYLES.number);
      canvas.put(row, 1, text(record === undefined ? "Cả danh sách" : fieldText(record, "name") || fieldText(record, "subjectName") || fieldText(record, "workTitle")), STYLES.cell);
      canvas.put(row, 2, text(findingPlace(one)), STYLES.cell);
      canvas.put(row, 3, text(severityLabel(one.severity, "vi")), STYLES.cellCenter);
      canvas.put(row, 4, text(messageOf(one, "vi")), STYLES.cell);
      row += 1;
    });
    row = putSignatures(canvas, row + 1, { middle: middleOf(widths), preparer: texts.preparer, recipients: [], signature, keepFrom: Math.max(first, row - 2) }) + 1;
  }
  return canvas.plan({ tabColor: "B26B00" });
}
