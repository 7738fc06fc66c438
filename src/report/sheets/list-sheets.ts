import { isSheetName, quotedSheetName, safeSheetName } from "../../grid/sheet-name";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import { calendarOf } from "../../text/day";
import { Canvas, formula, number, text } from "../sheet-builder";
import type { CountedAward } from "../figures/figures";
import { KIND_LABELS, REGISTER_NAMES } from "../labels";
import { officeInText } from "../office-words";
import { A4_LANDSCAPE } from "../page";
import type { Desk } from "../report-context";
import { kindsInOrder } from "../report";
import { STYLES } from "../styles";
import { nominatedFor } from "./analysis-blocks";
import { fieldText } from "../field-value";
import { keptWithSignature, middleOf, putAnnexTitle, putHeading, putSignatures, putTitle } from "./heading";
import { inPrintOrder } from "./print-lists";
import { isDecided } from "./register-columns";
import { shownAwards } from "./summary-columns";

const COLUMNS = [
  { header: "STT", width: 5 },
  { header: "Họ và tên; tên tập thể, hộ gia đình", width: 25 },
  { header: "Ngày, năm sinh", width: 11 },
  { header: "Chức vụ, nơi công tác hoặc nơi ở", width: 20 },
  { header: "Đơn vị đề nghị", width: 20 },
  { header: "Tóm tắt thành tích", width: 38 },
] as const;
const REMARK_WIDTH = 14;
const ROMAN_VALUES = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** "IV" for 4. */
export function roman(value: number): string {
  let rest = value;
  let written = "";
  for (const [worth, letters] of ROMAN_VALUES) {
    for (; rest >= worth; rest -= worth) written += letters;
  }
  return written;
}

/** Levels that the plan does not know stand on one list together. */
const OTHER_LEVEL = "cấp khác";

interface SubmittedList {
  readonly award: CountedAward;
  readonly level: string | null;
  readonly records: readonly RegisterRecord[];
  /** Already rewarded: kept apart from what is still proposed. */
  readonly decided: boolean;
}

/** One list of what is still proposed for an award, or one for each level where most nominations name theirs. */
function proposedLists(desk: Desk): readonly SubmittedList[] {
  return shownAwards(desk).flatMap((award): readonly SubmittedList[] => {
    const own = nominatedFor(desk, award).filter((record) => !isDecided(record));
    const known = desk.input.campaign.levels.map(({ name }) => name);
    const levels = new Map<string, RegisterRecord[]>();
    for (const record of own) {
      const { level: written = "" } = record.fields;
      const level = written === "" || known.includes(written) ? written : OTHER_LEVEL;
      const group = levels.get(level);
      if (group === undefined) levels.set(level, [record]);
      else group.push(record);
    }
    const silent = levels.get("")?.length ?? 0;
    if (levels.size < 2 || silent * 2 > own.length)
      return own.length === 0 ? [] : [{ award, level: null, records: own, decided: false }];
    const place = (level: string): number =>
      known.includes(level) ? known.indexOf(level) : known.length + Number(level === "");
    return [...levels]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([level, records]) => ({ award, level: level === "" ? "chưa ghi cấp" : level, records, decided: false }));
  });
}

/** One list for an award of whom its units have told a decision. */
const decidedLists = (desk: Desk): readonly SubmittedList[] =>
  shownAwards(desk)
    .map((award) => ({ award, level: null, records: nominatedFor(desk, award).filter(isDecided), decided: true }))
    .filter(({ records }) => records.length > 0);

/** "Số 12/QĐ-UBND ngày 05/06/2022" as far as the unit wrote it. */
export const decisionOf = (record: RegisterRecord): string =>
  [
    ["Số", fieldText(record, "decisionNumber")],
    ["ngày", fieldText(record, "decisionDate")],
  ]
    .filter(([, written]) => written !== "")
    .map((parts) => parts.join(" "))
    .join(" ");

interface RemarkColumn {
  readonly header: string;
  readonly of: (record: RegisterRecord) => string;
}

/** What stands at the right of each name: the decision, or the level where one list holds several. */
function remarkColumn({ decided, level, records }: SubmittedList): RemarkColumn | null {
  if (decided) return { header: "Số, ngày quyết định", of: decisionOf };
  const several = level === null && new Set(records.map(({ fields }) => fields.level ?? "")).size > 1;
  return several ? { header: "Ghi chú", of: ({ fields }) => fields.level ?? "" } : null;
}

/** "TẶNG DANH HIỆU “…”", "TẶNG GIẤY KHEN …", "CÔNG NHẬN SÁNG KIẾN …": what a list proposes, in capitals. */
export function proposedFor({ category, name }: Pick<CountedAward, "category" | "name">): string {
  if (category === "title") return `TẶNG DANH HIỆU “${name.toUpperCase()}”`;
  if (/^công nhận/iu.test(name)) return name.toUpperCase();
  return `${/^(?:cá nhân|tập thể|hộ)/iu.test(name) ? "KHEN THƯỞNG" : "TẶNG"} ${name.toUpperCase()}`;
}

/** "DANH SÁCH ĐÃ CÓ QUYẾT ĐỊNH TẶNG …" */
export const decidedTitle = (award: Pick<CountedAward, "category" | "name">): string =>
  `DANH SÁCH ĐÃ CÓ QUYẾT ĐỊNH ${proposedFor(award)}`;

const titleOf = ({ award, level }: SubmittedList, title: string): string => {
  return `${title} ${proposedFor(award)}${level === null ? "" : ` (${level.toUpperCase()})`}`;
};

function putRecords(
  canvas: Canvas,
  desk: Desk,
  row: number,
  records: readonly RegisterRecord[],
  rowOf: (record: RegisterRecord) => number | null,
  remark: RemarkColumn | null,
): number {
  let at = row;
  inPrintOrder(records, desk).forEach((record, index) => {
    const source = rowOf(record);
    const link =
      source === null
        ? undefined
        : { target: `${quotedSheetName(REGISTER_NAMES.nominations)}!A${String(source)}`, tip: "Xem dòng này trong sổ" };
    const { name, birth, post, achievement } = desk.printed(record);
    canvas.put(at, 0, number(index + 1), STYLES.number, link);
    canvas.put(at, 1, name, STYLES.cell);
    canvas.put(at, 2, birth, STYLES.cellCenter);
    canvas.put(at, 3, post, STYLES.cell);
    canvas.put(at, 4, text(desk.figures.unitName(record)), STYLES.cell);
    canvas.put(at, 5, achievement, STYLES.cell);
    if (remark !== null) canvas.put(at, 6, text(remark.of(record)), STYLES.cell);
    at += 1;
  });
  return at;
}

/** Title of a list: an annex of the tờ trình, or a list of its own of what is decided. */
function putListTitle(
  canvas: Canvas,
  row: number,
  { input: { campaign }, paperDay, texts }: Desk,
  list: SubmittedList,
  index: number,
): number {
  if (list.decided) return putTitle(canvas, row, decidedTitle(list.award), campaign.name);
  const enclosed = `(Kèm theo Tờ trình số        /TTr-${campaign.office.symbol} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${officeInText(campaign)})`;
  return putAnnexTitle(
    canvas,
    row,
    `Phụ lục ${roman(index + 1)}`,
    titleOf(list, texts.listTitle),
    campaign.name,
    enclosed,
  );
}

function listSheet(
  desk: Desk,
  list: SubmittedList,
  index: number,
  name: string,
  rowOf: (record: RegisterRecord) => number | null,
): SheetPlan {
  const {
    input: { campaign },
    paperDay,
    texts,
    signature,
  } = desk;
  const remark = remarkColumn(list);
  const columns: readonly { readonly header: string; readonly width: number }[] =
    remark === null ? COLUMNS : [...COLUMNS, { header: remark.header, width: REMARK_WIDTH }];
  const widths = columns.map(({ width }) => width);
  const canvas = new Canvas({ name, kind: "list", widths, page: A4_LANDSCAPE, lines: desk.lines });
  const middle = middleOf(widths);
  const { office } = campaign;
  let row = putHeading(canvas, {
    campaign,
    day: paperDay,
    middle,
    superior: office.superior,
    issuer: office.name,
    number: null,
  });
  row = putListTitle(canvas, row, desk, list, index);
  const headerRow = row;
  columns.forEach(({ header }, at) => {
    canvas.put(headerRow, at, text(header), STYLES.header);
  });
  row += 1;
  const first = row;
  const sections = [
    ...kindsInOrder(desk.choices.collectivesFirst).map((kind) => ({ label: KIND_LABELS[kind], kind })),
    { label: "Chưa rõ đối tượng", kind: undefined },
  ]
    .map(({ label, kind }) => ({ label, own: list.records.filter(({ fields }) => fields.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  sections.forEach(({ label, own }, at) => {
    canvas.span(row, 0, canvas.right, text(`${roman(at + 1)}. ${label.toUpperCase()}`), STYLES.group);
    canvas.keep(row, row + 1);
    row = putRecords(canvas, desk, row + 1, own, rowOf, remark);
  });
  const said = sections.map(({ label, own }) => `${String(own.length)} ${label.toLowerCase()}`).join(", ");
  canvas.span(row, 0, 2, text("Tổng cộng"), STYLES.totalLabel);
  canvas.put(row, 3, formula(`COUNT(A${String(first + 1)}:A${String(row)})`, list.records.length), STYLES.total);
  canvas.span(row, 4, canvas.right, text(`Danh sách có ${said}.`), STYLES.totalLabel);
  putSignatures(canvas, row + 2, {
    middle,
    preparer: texts.preparer,
    recipients: [],
    signature,
    keepFrom: keptWithSignature(first, row),
  });
  return canvas.plan({
    tabColor: "5B2A86",
    freeze: { rows: headerRow + 1, columns: 2 },
    page: { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow } },
  });
}

/** By the award's name where Excel lets it be so long, else by its code. */
function sheetTitle({ award, level, decided }: SubmittedList): string {
  const [head, tail] = [decided ? "Đã QĐ" : "Trình", level === null ? "" : ` - ${level}`];
  const whole = `${head} ${award.name}${tail}`;
  return isSheetName(whole) ? whole : `${head} ${award.code}${tail}`;
}

/**
 * The lists submitted for decision, one an award (and level), each an annex of the tờ trình; then those already
 * decided.
 */
export function listSheets(
  desk: Desk,
  taken: readonly string[],
  rowOf: (record: RegisterRecord) => number | null,
): readonly SheetPlan[] {
  const names = [...taken];
  return [...proposedLists(desk), ...decidedLists(desk)].map((list, index) => {
    const name = safeSheetName(sheetTitle(list), names);
    names.push(name);
    return listSheet(desk, list, index, name, rowOf);
  });
}
