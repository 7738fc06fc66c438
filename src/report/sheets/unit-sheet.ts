import { addressText, columnIndex, columnLetterOf, rowIndex } from "../../grid/address";
import { quotedSheetName } from "../../grid/sheet-name";
import type { PlanValue, SheetPlan } from "../../grid/sheet-plan";
import type { RegisterKind } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { Canvas, formula, number, text } from "../canvas";
import { SUBJECT_KINDS, sumOfKinds, type UnitFigures } from "../figures";
import { countRecords } from "../formulas";
import { KIND_LABELS, trackerLabel, UNKNOWN_UNIT } from "../labels";
import { A4_LANDSCAPE } from "../page";
import { linkToRows, type Desk } from "../parts";
import type { QuotaLine } from "../quota-lines";
import { kindsInOrder } from "../report";
import { STYLES } from "../styles";
import { findingPlace, plainFindings } from "./finding-words";
import { putHeading, putSignatures, putTitle } from "./heading";
import { inPrintOrder, PRINT_LISTS } from "./print-lists";
import { putQuotaHeader, putQuotaLine, type QuotaPlaces } from "./quota-table";
import { middleOf } from "./summary-sheet";
import { shownAwards } from "./summary-columns";
import { cycleName, dayValue } from "./tracker-sheet";
import { messageOf, severityLabel } from "../../check/wording/index";

const WIDTHS = [5, 27, 11, 11, 11, 11, 11, 12, 10, 10] as const;
/** First and last column of each cell of a list. */
const LIST = [[1, 1], [2, 2], [3, 4], [5, 7], [8, 9]] as const;
const QUOTAS: QuotaPlaces = { scope: [1, 1], count: 2, base: 3, share: 4, min: 5, max: 6, result: 7 };
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** Lays the sections of one unit below each other. */
class UnitPaper {
  readonly canvas: Canvas;
  #row: number;
  #section = 0;
  #list: number | null = null;
  #total = "";

  constructor(readonly desk: Desk, readonly unit: UnitFigures, name: string) {
    const { input: { campaign }, paperDay, texts } = desk;
    this.canvas = new Canvas({ name, kind: "unit", widths: WIDTHS, page: A4_LANDSCAPE });
    const issuer = unit.unit === "" ? UNKNOWN_UNIT : unit.unit.toUpperCase();
    const row = putHeading(this.canvas, { campaign, day: paperDay, middle: middleOf(WIDTHS), superior: campaign.office.superior, issuer, number: null });
    this.#row = putTitle(this.canvas, row, texts.unitTitle, campaign.name);
  }

  #heading(label: string): void {
    this.canvas.span(this.#row, 0, this.canvas.right, text(`${ROMAN[this.#section] ?? ""}. ${label}`), STYLES.strong);
    this.canvas.keep(this.#row, this.#row + 2);
    this.#section += 1;
    this.#row += 1;
  }

  counts(): void {
    const { canvas, unit, desk } = this;
    this.#heading("Số lượng đề nghị");
    canvas.span(this.#row, 0, 1, text("Danh hiệu, hình thức khen thưởng"), STYLES.header);
    SUBJECT_KINDS.forEach((kind, at) => { canvas.put(this.#row, 2 + at, text(KIND_LABELS[kind]), STYLES.header); });
    canvas.put(this.#row, 2 + SUBJECT_KINDS.length, text("Cộng"), STYLES.header);
    const first = this.#row;
    this.#row += 1;
    for (const award of shownAwards(desk)) {
      const counts = unit.byAward.get(award.code);
      if (award.category === "other" && sumOfKinds(counts) === 0) continue;
      this.#countRow(award.name, award.code, (kind) => counts?.[kind] ?? 0, sumOfKinds(counts));
    }
    this.#countRow("Tổng số đề nghị", undefined, (kind) => unit.byKind[kind], unit.records.length);
    this.#total = `${quotedSheetName(canvas.options.name)}!${addressText({ row: rowIndex(this.#row - 1), column: columnIndex(2 + SUBJECT_KINDS.length) })}`;
    canvas.keep(first, this.#row - 1);
    this.#row += 1;
  }

  #countRow(label: string, award: string | undefined, valueOf: (kind: (typeof SUBJECT_KINDS)[number]) => number, sum: number): void {
    const { canvas, unit, desk } = this;
    const whole = award === undefined;
    const link = sum === 0 ? undefined : linkToRows(desk, unit, "Xem các đề nghị trong sổ");
    canvas.span(this.#row, 0, 1, text(label), whole ? STYLES.totalLabel : STYLES.cell);
    const of = whole ? {} : { award };
    SUBJECT_KINDS.forEach((kind, at) => {
      canvas.put(this.#row, 2 + at, formula(countRecords({ unit: unit.code, ...of, kind }), valueOf(kind)), whole ? STYLES.total : STYLES.count, link);
    });
    const [from, to] = [2, 1 + SUBJECT_KINDS.length].map((at) => `${columnLetterOf(columnIndex(at))}${String(this.#row + 1)}`);
    // The total counts the records themselves: one whose kind nobody could tell is counted too.
    const written = whole ? countRecords({ unit: unit.code }) : `SUM(${from ?? ""}:${to ?? ""})`;
    canvas.put(this.#row, 2 + SUBJECT_KINDS.length, formula(written, sum), STYLES.total, link);
    this.#row += 1;
  }

  submissions(): void {
    const { canvas, unit } = this;
    if (unit.tracked.length === 0) return;
    this.#heading("Hồ sơ, báo cáo phải gửi");
    const spans = [["Văn bản", 1, 3], ["Ngày cuối còn trong hạn", 4, 5], ["Ngày nhận", 6, 7], ["Tình trạng", 8, 9]] as const;
    canvas.put(this.#row, 0, text("STT"), STYLES.header);
    for (const [label, from, to] of spans) canvas.span(this.#row, from, to, text(label), STYLES.header);
    this.#row += 1;
    unit.tracked.forEach((item, index) => {
      const cycle = cycleName(item);
      canvas.put(this.#row, 0, number(index + 1), STYLES.number);
      canvas.span(this.#row, 1, 3, text(cycle === "" ? item.submission.name : `${item.submission.name} – ${cycle}`), STYLES.cell);
      canvas.span(this.#row, 4, 5, dayValue(item.lastGood), STYLES.date);
      canvas.span(this.#row, 6, 7, dayValue(item.received), STYLES.date);
      canvas.span(this.#row, 8, 9, text(trackerLabel(item)), STYLES.cellCenter);
      this.#row += 1;
    });
    this.#row += 1;
  }

  quotas(lines: readonly QuotaLine[]): void {
    const { canvas } = this;
    if (lines.length === 0) return;
    this.#heading("Chỉ tiêu, tỷ lệ");
    canvas.put(this.#row, 0, text("STT"), STYLES.header);
    putQuotaHeader(canvas, this.#row, QUOTAS, "Chỉ tiêu");
    this.#row += 1;
    lines.forEach((line, index) => {
      canvas.put(this.#row, 0, number(index + 1), STYLES.number);
      putQuotaLine(canvas, this.#row, line, QUOTAS, line.rule.text);
      this.#row += 1;
    });
    this.#row += 1;
  }

  findings(): void {
    const { canvas, unit } = this;
    const told = plainFindings(unit.found);
    if (told.length === 0) return;
    this.#heading("Nội dung cần đơn vị xem lại");
    const spans = [["Nơi ghi trong tệp của đơn vị", 1, 1], ["Mức độ", 2, 2], ["Nội dung", 3, 9]] as const;
    canvas.put(this.#row, 0, text("STT"), STYLES.header);
    for (const [label, from, to] of spans) canvas.span(this.#row, from, to, text(label), STYLES.header);
    this.#row += 1;
    told.forEach((found, index) => {
      canvas.put(this.#row, 0, number(index + 1), STYLES.number);
      canvas.put(this.#row, 1, text(findingPlace(found)), STYLES.cell);
      canvas.put(this.#row, 2, text(severityLabel(found.severity, "vi")), STYLES.cellCenter);
      canvas.span(this.#row, 3, 9, text(messageOf(found, "vi")), STYLES.cell);
      this.#row += 1;
    });
    this.#row += 1;
  }

  lists(): void {
    const { desk, unit } = this;
    const registers = desk.input.campaign.registers.filter((register) => register !== "submissions");
    const present = registers.filter((register) => unit.all.some((record) => record.register === register));
    if (present.length === 0) {
      this.#heading("Danh sách");
      this.canvas.span(this.#row, 0, this.canvas.right, text("Đơn vị chưa gửi danh sách."), STYLES.remark);
      this.#row += 1;
    }
    for (const register of present) {
      const records = register === "nominations" ? unit.records : unit.all.filter((record) => record.register === register);
      const { heading, headers } = PRINT_LISTS[register];
      this.#heading(heading);
      if (this.#list === null) this.#list = this.#row;
      this.canvas.put(this.#row, 0, text("STT"), STYLES.header);
      headers.forEach((label, at) => { this.#span(at, text(label), "header"); });
      this.#row += 1;
      if (register === "nominations") this.#byKind(records);
      else this.#records(inPrintOrder(records, desk), register);
      this.#row += 1;
    }
    this.#row -= present.length > 0 ? 1 : 0;
  }

  #byKind(records: readonly RegisterRecord[]): void {
    const { desk, canvas } = this;
    const kinds = kindsInOrder(desk.choices.collectivesFirst);
    const sections = [...kinds.map((kind) => ({ label: KIND_LABELS[kind].toUpperCase(), kind })), { label: "CHƯA RÕ ĐỐI TƯỢNG", kind: undefined }];
    for (const { label, kind } of sections) {
      const own = records.filter(({ fields }) => fields.kind === kind);
      if (own.length === 0) continue;
      canvas.span(this.#row, 0, canvas.right, text(label), STYLES.group);
      canvas.keep(this.#row, this.#row + 1);
      this.#row += 1;
      this.#records(inPrintOrder(own, desk), "nominations");
    }
  }

  #records(records: readonly RegisterRecord[], register: RegisterKind): void {
    const { cells } = PRINT_LISTS[register];
    records.forEach((record, index) => {
      this.canvas.put(this.#row, 0, number(index + 1), STYLES.number);
      cells(record, this.desk).forEach((shown, at) => { this.#span(at, shown, at === 1 ? "cellCenter" : "cell"); });
      this.#row += 1;
    });
  }

  #span(at: number, shown: PlanValue, style: "header" | "cell" | "cellCenter"): void {
    const [from = 0, to = 0] = LIST[at] ?? [];
    if (from === to) this.canvas.put(this.#row, from, shown, STYLES[style]);
    else this.canvas.span(this.#row, from, to, shown, STYLES[style]);
  }

  finish(): { readonly plan: SheetPlan; readonly totalCell: string } {
    const { canvas, desk } = this;
    putSignatures(canvas, this.#row + 1, {
      middle: middleOf(WIDTHS), preparer: desk.texts.preparer, recipients: [], signature: { lines: [desk.texts.unitSigner], name: null }, keepFrom: this.#row - 2,
    });
    const titleRows = this.#list === null ? null : { from: this.#list, to: this.#list };
    return { plan: canvas.plan({ page: { ...A4_LANDSCAPE, titleRows } }), totalCell: this.#total };
  }
}

/** One unit's summary: what it proposes, what it sent, its quotas, what is left to mend, its list in print form, signature blocks. */
export function unitSheet(desk: Desk, unit: UnitFigures, name: string, quotas: readonly QuotaLine[]): { readonly plan: SheetPlan; readonly totalCell: string } {
  const paper = new UnitPaper(desk, unit, name);
  paper.counts();
  paper.submissions();
  paper.quotas(quotas);
  paper.findings();
  paper.lists();
  return paper.finish();
}
