import { addressText, columnIndex, rangeOf, rowIndex } from "../../grid/address";
import type { PlanValue, SheetPlan, ValidationPlan } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import { fieldText } from "../field-value";
import { A4_LANDSCAPE } from "../page";
import { percentText } from "../percent";
import { printedName } from "../printed-nomination";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { formula, number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { BALLOTS, listHeading, VOTE_HEADERS } from "../votes/ballots";
import type { Vote } from "../votes/judge-votes";
import { keptWithSignature, middleOf, putHeading, putSignatures, putTitle } from "./heading";
import { inPrintOrder } from "./print-lists";

const COLUMNS = [
  { header: VOTE_HEADERS.seq, width: 5.5 },
  { header: VOTE_HEADERS.name, width: 26 },
  { header: VOTE_HEADERS.unit, width: 24 },
  { header: VOTE_HEADERS.ofUnit, width: 12 },
  { header: VOTE_HEADERS.agreed, width: 10 },
  { header: VOTE_HEADERS.share, width: 10 },
  { header: VOTE_HEADERS.least, width: 10 },
  { header: VOTE_HEADERS.result, width: 16 },
] as const;
const [AGREED, SHARE, LEAST, RESULT] = [4, 5, 6, 7] as const;
const TITLE = "KẾT QUẢ BỎ PHIẾU XÉT KHEN THƯỞNG";
const PASSED = "Đạt";
const FAILED = "Không đạt";
const IMPOSSIBLE = "Xem lại số phiếu";
const LABEL_TO = 3;

const cell = (row: number, column: number, fixed = false): string => {
  const address = addressText({ row: rowIndex(row), column: columnIndex(column) });
  return fixed ? address.replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2") : address;
};

const whole = (row: number, column: number, to: number): ValidationPlan => ({
  range: rangeOf(row, column, to, column),
  rule: { type: "decimal", operator: "between", min: 0, max: 100_000 },
  allowBlank: true,
  onError: "stop",
  error: { title: "Số không đúng", message: "Ghi một số không âm." },
  prompt: null,
});

const entered = (value: number | null | undefined): PlanValue =>
  value === null || value === undefined ? text("") : number(value);

/** The verdict that the sheet's formula comes to. */
function resultOf({ agreed, share, least, passed }: Vote): string {
  if (agreed === null || least === null) return "";
  if (share === null) return IMPOSSIBLE;
  return passed === true ? PASSED : FAILED;
}

/** What the unit's own meeting gave, where its list says so. */
const ofUnit = (record: RegisterRecord): string => {
  const { votePercent } = record.fields;
  return [fieldText(record, "votes"), votePercent === undefined ? "" : percentText(votePercent / 100)]
    .filter((part) => part !== "")
    .join("; ");
};

/** One nomination: its votes to fill in, their share and what follows from it. */
function putVote(
  builder: SheetBuilder,
  row: number,
  vote: Vote,
  cells: { readonly valid: string; readonly least: string },
): void {
  const { valid, least } = cells;
  const agreed = cell(row, AGREED);
  const untold = `OR(${agreed}="",${valid}="",${valid}=0)`;
  const wrong = `${agreed}>${valid}`;
  const known = vote.agreed !== null && vote.share !== null;
  builder.put(row, AGREED, entered(vote.agreed), STYLES.number);
  builder.put(
    row,
    SHARE,
    formula(
      `IF(${untold},"",IF(${wrong},"",SUBSTITUTE(FIXED(${agreed}/${valid}*100,1,TRUE),".",",")&" %"))`,
      known ? percentText(vote.share) : "",
    ),
    STYLES.share,
  );
  builder.put(row, LEAST, formula(`IF(${least}="","",${least})`, vote.least ?? ""), STYLES.number);
  builder.put(
    row,
    RESULT,
    formula(
      `IF(OR(${untold},${least}=""),"",IF(${wrong},"${IMPOSSIBLE}",IF(ROUND(${agreed}/${valid}*100,6)>=${least},"${PASSED}","${FAILED}")))`,
      resultOf(vote),
    ),
    STYLES.verdict,
  );
}

/**
 * The council's ballots, to be filled in: shares and whether they reach the threshold follow as formulas. The threshold
 * of an award stands there where the plan sets one, else it is typed once. What was entered before stays. Null where
 * nobody is voted on.
 */
export function votesSheet(context: ReportContext): SheetPlan | null {
  const {
    input: { campaign },
    paperDay,
    dispatch,
  } = context;
  const { voted: lists, votes } = dispatch;
  if (lists.length === 0) return null;
  const widths = COLUMNS.map(({ width }) => width);
  const builder = new SheetBuilder({
    name: SHEET_NAMES.votes,
    kind: "list",
    widths,
    page: A4_LANDSCAPE,
    lines: context.lines,
  });
  const middle = middleOf(widths);
  let row = putHeading(builder, {
    campaign,
    day: paperDay,
    middle,
    superior: campaign.office.superior,
    issuer: context.council,
    number: null,
  });
  row = putTitle(builder, row, TITLE, campaign.name);
  const validations: ValidationPlan[] = [whole(row, LABEL_TO + 1, row + BALLOTS.length - 1)];
  const valid = cell(row + BALLOTS.length - 1, LABEL_TO + 1, true);
  for (const [ballot, label] of BALLOTS) {
    builder.span(row, 0, LABEL_TO, text(label), STYLES.totalLabel);
    builder.put(row, LABEL_TO + 1, entered(votes.ballots[ballot]), STYLES.number);
    row += 1;
  }
  builder.span(
    row,
    0,
    builder.right,
    text(
      "Ghi số phiếu đồng ý của từng trường hợp và tỷ lệ tối thiểu của từng danh sách; tỷ lệ tính trên số phiếu hợp lệ.",
    ),
    { ...STYLES.remark, horizontal: "left" },
  );
  const headerRow = row + 2;
  row = headerRow;
  COLUMNS.forEach(({ header }, at) => {
    builder.put(row, at, text(header), STYLES.header);
  });
  row += 1;
  const first = row;
  for (const list of lists) {
    const { records } = list;
    builder.span(row, 0, LEAST - 1, text(`${listHeading(list)}: ${String(records.length)} đề nghị`), STYLES.group);
    builder.put(row, LEAST, entered(votes.leastOf(list)), STYLES.number);
    builder.put(row, RESULT, text(""), STYLES.group);
    validations.push(whole(row, LEAST, row));
    const least = cell(row, LEAST, true);
    builder.keep(row, row + 1);
    row += 1;
    inPrintOrder(records, context).forEach((record, index) => {
      builder.put(row, 0, number(index + 1), STYLES.number);
      builder.put(row, 1, text(printedName(record, context)), STYLES.cell);
      builder.put(row, 2, text(context.figures.unitName(record)), STYLES.cell);
      builder.put(row, 3, text(ofUnit(record)), STYLES.cellCenter);
      putVote(builder, row, votes.voteOf(list, record), { valid, least });
      row += 1;
    });
    validations.push(whole(row - records.length, AGREED, row - 1));
  }
  putSignatures(builder, row + 1, {
    middle,
    preparer: "THƯ KÝ",
    recipients: [],
    signature: { lines: ["CHỦ TRÌ"], name: null },
    keepFrom: keptWithSignature(first, row),
  });
  return builder.plan({
    tabColor: "5B2A86",
    validations,
    page: { ...A4_LANDSCAPE, titleRows: { from: headerRow, to: headerRow } },
  });
}
