import { addressText, columnIndex, columnLetterOf, rowIndex } from "../../grid/address";
import { quotedSheetName } from "../../grid/sheet-name";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { RegisterKind, Signature } from "../../campaign/campaign";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { COUNTED_KINDS, SUBJECT_KINDS, sumOfKinds, type CountedKind, type UnitFigures } from "../figures/figures";
import { countRecords } from "../figures/formulas";
import { COUNTED_KIND_LABELS, trackerLabel } from "../labels";
import { A4_PORTRAIT } from "../page";
import { linkToRows, type ReportContext } from "../report-context";
import type { TrackerItem } from "../../check/facts/tracker";
import { spacedPercents } from "../percent";
import type { QuotaLine } from "../quota-lines";
import { STYLES } from "../styles";
import { USUAL_TEXTS } from "../texts";
import { unitBodyOf } from "../unit-body";
import { putFlowing } from "./flowing-table";
import { keptWithSignature, middleOf, putHeading, putSignatures, putTitle, signatureHeight } from "./heading";
import { inPrintOrder, PRINT_LISTS } from "./print-lists";
import { packedPlaces, putUnitNominations } from "./unit-nominations";
import { putQuotaHeader, putQuotaLine, quotaPlaces } from "./quota-table";
import { shownAwards } from "./summary-columns";
import { cycleName, dayValue } from "./tracker-sheet";
import { slipRows } from "./slip-rows";

const WIDTHS = [5, 18, 10.5, 8, 7.5, 7.5, 7, 6.5, 7.5, 7.5] as const;
/** Tables of no more rows are not torn apart by a page. */
const WHOLE_UP_TO = 12;
const QUOTA_RESULT = 7;
/** Rows of which nobody knows the unit: the office keeps them, no unit signs. */
const NOBODYS_TITLE = "ĐỀ NGHỊ CHƯA RÕ ĐƠN VỊ";
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** Lays the sections of one unit below each other. */
class UnitPaper {
  readonly builder: SheetBuilder;
  #row: number;
  #section = 0;
  #keepFrom = 0;
  #total = "";
  readonly #signature: Signature;
  readonly #kinds: readonly CountedKind[];

  constructor(
    readonly context: ReportContext,
    readonly unit: UnitFigures,
    name: string,
  ) {
    const { paperDay, texts } = context;
    const { campaign } = context.input;
    const homeless = unit.unit === "";
    const chosen = texts.unitSigner !== USUAL_TEXTS.unitSigner;
    const body = homeless
      ? { ...campaign.office, signature: context.signature.lines }
      : unitBodyOf(unit.unit, campaign.office, texts.unitSigner);
    this.#signature = { lines: chosen && !homeless ? [texts.unitSigner] : body.signature, name: null };
    this.builder = new SheetBuilder({ name, kind: "unit", widths: WIDTHS, page: A4_PORTRAIT, lines: context.lines });
    this.#kinds = unit.byKind.unknown > 0 ? COUNTED_KINDS : SUBJECT_KINDS;
    const { superior, name: issuer, place } = body;
    const head = { campaign, day: paperDay, middle: middleOf(WIDTHS), superior, issuer, place, number: null };
    const row = putHeading(this.builder, head);
    this.#row = putTitle(this.builder, row, homeless ? NOBODYS_TITLE : texts.unitTitle, campaign.name);
  }

  #heading(label: string): void {
    this.builder.span(this.#row, 0, this.builder.right, text(`${ROMAN[this.#section] ?? ""}. ${label}`), STYLES.strong);
    this.builder.keep(this.#row, this.#row + 2);
    this.#section += 1;
    this.#row += 1;
  }

  counts(): void {
    const { builder, unit, context } = this;
    this.#heading("Số lượng đề nghị");
    builder.span(this.#row, 0, 1, text("Danh hiệu, hình thức khen thưởng"), STYLES.header);
    this.#kinds.forEach((kind, at) => {
      builder.put(this.#row, 2 + at, text(COUNTED_KIND_LABELS[kind]), STYLES.header);
    });
    builder.put(this.#row, 2 + this.#kinds.length, text("Cộng"), STYLES.header);
    const first = this.#row;
    this.#row += 1;
    for (const award of shownAwards(context)) {
      const counts = unit.byAward.get(award.code);
      if (award.category === "other" && sumOfKinds(counts) === 0) continue;
      this.#countRow(award.name, award.name, (kind) => counts?.[kind] ?? 0, sumOfKinds(counts));
    }
    this.#countRow("Tổng số đề nghị", undefined, (kind) => unit.byKind[kind], unit.records.length);
    this.#total = `${quotedSheetName(builder.options.name)}!${addressText({ row: rowIndex(this.#row - 1), column: columnIndex(2 + this.#kinds.length) })}`;
    builder.keep(first, this.#row - 1);
    this.#row += 1;
  }

  #countRow(label: string, award: string | undefined, valueOf: (kind: CountedKind) => number, sum: number): void {
    const { builder, unit, context } = this;
    const whole = award === undefined;
    const link = sum === 0 ? undefined : linkToRows(context, unit, "Xem các đề nghị trong sổ");
    builder.span(this.#row, 0, 1, text(label), whole ? STYLES.totalLabel : STYLES.cell);
    const of = whole ? {} : { award };
    this.#kinds.forEach((kind, at) => {
      builder.put(
        this.#row,
        2 + at,
        formula(countRecords({ unit: unit.code, ...of, kind }), valueOf(kind)),
        whole ? STYLES.total : STYLES.count,
        link,
      );
    });
    const [from, to] = [2, 1 + this.#kinds.length].map(
      (at) => `${columnLetterOf(columnIndex(at))}${String(this.#row + 1)}`,
    );
    const written = whole ? countRecords({ unit: unit.code }) : `SUM(${from ?? ""}:${to ?? ""})`;
    builder.put(this.#row, 2 + this.#kinds.length, formula(written, sum), STYLES.total, link);
    this.#row += 1;
  }

  submissions(): void {
    const { builder, unit } = this;
    if (unit.tracked.length === 0) return;
    this.#heading("Hồ sơ, báo cáo phải gửi");
    const dates = [
      ["Ngày cuối còn trong hạn", ({ lastGood }: TrackerItem) => lastGood] as const,
      ["Ngày nhận", ({ received }: TrackerItem) => received] as const,
    ].filter(([, of]) => unit.tracked.some((item) => of(item) !== null));
    const end = 7 - 2 * dates.length;
    const spans = [
      ["Văn bản", 1, end] as const,
      ...dates.map(([label], at) => [label, end + 1 + 2 * at, end + 2 + 2 * at] as const),
      ["Tình trạng", 8, 9] as const,
    ];
    builder.put(this.#row, 0, text("STT"), STYLES.header);
    for (const [label, from, to] of spans) builder.span(this.#row, from, to, text(label), STYLES.header);
    if (unit.tracked.length <= WHOLE_UP_TO) builder.keep(this.#row - 1, this.#row + unit.tracked.length);
    this.#row += 1;
    unit.tracked.forEach((item, index) => {
      const cycle = cycleName(item);
      builder.put(this.#row, 0, number(index + 1), STYLES.number);
      builder.span(
        this.#row,
        1,
        end,
        text(cycle === "" ? item.submission.name : `${item.submission.name} – ${cycle}`),
        STYLES.cell,
      );
      dates.forEach(([, of], at) => {
        builder.span(this.#row, end + 1 + 2 * at, end + 2 + 2 * at, dayValue(of(item)), STYLES.date);
      });
      builder.span(this.#row, 8, 9, text(trackerLabel(item)), STYLES.cellCenter);
      this.#row += 1;
    });
    this.#row += 1;
  }

  quotas(lines: readonly QuotaLine[]): void {
    const { builder } = this;
    if (lines.length === 0) return;
    this.#heading("Chỉ tiêu, tỷ lệ");
    builder.put(this.#row, 0, text("STT"), STYLES.header);
    const places = quotaPlaces(lines, 1, QUOTA_RESULT);
    putQuotaHeader(builder, this.#row, places, "Chỉ tiêu");
    if (lines.length <= WHOLE_UP_TO) builder.keep(this.#row - 1, this.#row + lines.length);
    this.#row += 1;
    lines.forEach((line, index) => {
      builder.put(this.#row, 0, number(index + 1), STYLES.number);
      putQuotaLine(builder, this.#row, line, places, spacedPercents(line.rule.text));
      this.#row += 1;
    });
    this.#row += 1;
  }

  findings(): void {
    const { builder, unit } = this;
    const told = slipRows(unit);
    if (told.length === 0) return;
    this.#heading("Nội dung cần đơn vị xem lại");
    this.#row =
      putFlowing(builder, this.#row, {
        headers: [
          { from: 0, to: 0, label: "STT" },
          { from: 1, to: 1, label: "Trường hợp, nơi ghi trong tệp của đơn vị" },
          { from: 2, to: builder.right, label: "Nội dung, việc cần làm" },
        ],
        rows: told.map(({ about, place, message }, index) => [
          { from: 0, to: 0, value: number(index + 1), style: STYLES.number },
          { from: 1, to: 1, value: text(`${about}\n${place}`), style: STYLES.cell },
          { from: 2, to: builder.right, value: text(message), style: STYLES.cell },
        ]),
        below: 0,
      }) + 1;
  }

  /** Nominations come last, above the signature. */
  lists(): void {
    const { context, unit, builder } = this;
    const registers = context.input.campaign.registers.filter(
      (register) => register !== "submissions" && unit.all.some((record) => record.register === register),
    );
    const ordered = [
      ...registers.filter((register) => register !== "nominations"),
      ...registers.filter((register) => register === "nominations"),
    ];
    if (ordered.length === 0) {
      this.#heading("Danh sách");
      builder.span(this.#row, 0, builder.right, text("Đơn vị chưa gửi danh sách."), STYLES.remark);
      this.#row += 1;
      this.#keepFrom = this.#row - 2;
    }
    ordered.forEach((register, at) => {
      this.#heading(PRINT_LISTS[register].heading);
      const last = at === ordered.length - 1;
      if (register === "nominations")
        ({ row: this.#row, keepFrom: this.#keepFrom } = putUnitNominations(
          builder,
          this.#row,
          context,
          unit.records,
          this.#signature,
        ));
      else this.#others(register, last);
      this.#row += last ? 0 : 1;
    });
  }

  #others(register: RegisterKind, last: boolean): void {
    const { context, builder, unit } = this;
    const { headers, cells } = PRINT_LISTS[register];
    const records = inPrintOrder(
      unit.all.filter((record) => record.register === register),
      context,
    );
    const rows = records.map((record) => cells(record, context));
    const places = packedPlaces(headers.map((_, at) => rows.some((values) => values[at]?.kind !== "blank")));
    this.#row = putFlowing(builder, this.#row, {
      headers: [
        { from: 0, to: 0, label: "STT" },
        ...places.map(({ at, from, to }) => ({ from, to, label: headers[at] ?? "" })),
      ],
      rows: rows.map((values, index) => [
        { from: 0, to: 0, value: number(index + 1), style: STYLES.number },
        ...places.map(({ at, from, to }) => ({
          from,
          to,
          value: values[at] ?? text(""),
          style: at === 1 ? STYLES.cellCenter : STYLES.cell,
        })),
      ]),
      below: last ? signatureHeight(this.#signature) : 0,
    });
    this.#keepFrom = keptWithSignature(this.#row - records.length, this.#row);
  }

  finish(): { readonly plan: SheetPlan; readonly totalCell: string } {
    const { builder, context } = this;
    putSignatures(builder, this.#row + 1, {
      middle: middleOf(WIDTHS),
      preparer: context.texts.preparer,
      recipients: [],
      signature: this.#signature,
      keepFrom: this.#keepFrom,
    });
    return { plan: builder.plan({ page: A4_PORTRAIT }), totalCell: this.#total };
  }
}

/**
 * One unit's summary: what it proposes, what it sent, its quotas, what is left to mend, its list in print form,
 * signature blocks.
 */
export function unitSheet(
  context: ReportContext,
  unit: UnitFigures,
  name: string,
  quotas: readonly QuotaLine[],
): { readonly plan: SheetPlan; readonly totalCell: string } {
  const paper = new UnitPaper(context, unit, name);
  paper.counts();
  paper.submissions();
  paper.quotas(quotas);
  paper.findings();
  paper.lists();
  return paper.finish();
}
