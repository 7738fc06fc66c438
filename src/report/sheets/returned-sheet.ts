import type { PagePlan, SheetPlan } from "../../grid/sheet-plan";
import { number, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import type { UnitFigures } from "../figures/figures";
import { UNKNOWN_UNIT } from "../labels";
import { officeInText } from "../office-words";
import { A4_PORTRAIT } from "../page";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { STYLES } from "../styles";
import { addressedUnit } from "../unit-body";
import { receivedFrom } from "./finding-words";
import { putFlowing } from "./flowing-table";
import { keptWithSignature, middleOf, putHeading, signatureHeight } from "./heading";
import { putOfficeFoot } from "./office-paper";
import { slipRows } from "./slip-rows";

const COLUMNS = [
  { header: "STT", width: 5 },
  { header: "Trường hợp", width: 17 },
  { header: "Nơi ghi trong tệp của đơn vị", width: 16 },
  { header: "Nội dung cần bổ sung, chỉnh sửa", width: 46 },
] as const;

const LOOKS = [STYLES.number, STYLES.cell, STYLES.cell, STYLES.cell] as const;

function putUnitHead(
  builder: SheetBuilder,
  top: number,
  context: ReportContext,
  unit: UnitFigures,
  told: number,
): number {
  const {
    input: { campaign },
    paperDay,
    texts,
  } = context;
  const { right } = builder;
  const middle = middleOf(COLUMNS.map(({ width }) => width));
  const row = putHeading(
    builder,
    { campaign, day: paperDay, middle, superior: campaign.office.superior, issuer: campaign.office.name, number: null },
    top,
  );
  builder.span(row, 0, right, text(texts.returnedTitle), STYLES.title);
  builder.span(row + 1, 0, right, text(campaign.name), STYLES.subtitle);
  builder.span(
    row + 2,
    0,
    right,
    text(`Kính gửi: ${unit.unit === "" ? UNKNOWN_UNIT : addressedUnit(unit.unit)}`),
    STYLES.subtitle,
  );
  builder.span(
    row + 4,
    0,
    right,
    text(
      `${officeInText(campaign)} đã nhận ${receivedFrom(unit)}. Qua kiểm tra, còn ${String(told)} nội dung dưới đây; đề nghị đơn vị bổ sung, chỉnh sửa và gửi lại.`,
    ),
    STYLES.text,
  );
  return row + 6;
}

/** A slip goes to its unit alone: page numbers that run through all of them would mislead. */
const SLIP: PagePlan = { ...A4_PORTRAIT, header: { center: "", firstPageCenter: null } };

/** What each unit is asked to mend, in plain words, a unit a page; null where nothing is left. */
export function returnedSheet(context: ReportContext): SheetPlan | null {
  const { figures, signature } = context;
  const widths = COLUMNS.map(({ width }) => width);
  const builder = new SheetBuilder({
    name: SHEET_NAMES.returned,
    kind: "returned",
    widths,
    page: SLIP,
    lines: context.lines,
  });
  let row = 0;
  for (const unit of figures.units.filter(({ unit: name }) => name !== "")) {
    const lines = slipRows(unit);
    if (lines.length === 0) continue;
    builder.breakBefore(row);
    const head = row;
    row = putUnitHead(builder, row, context, unit, lines.length);
    builder.keep(head, row + 1);
    row = putFlowing(builder, row, {
      headers: COLUMNS.map(({ header }, at) => ({ from: at, to: at, label: header })),
      below: signatureHeight(signature),
      rows: lines.map(({ about, place, message }, index) => {
        const values = [number(index + 1), text(about), text(place), text(message)];
        return values.map((value, at) => ({ from: at, to: at, value, style: LOOKS[at] ?? STYLES.cell }));
      }),
    });
    row =
      putOfficeFoot(builder, row + 1, context, {
        middle: middleOf(widths),
        keepFrom: keptWithSignature(row - lines.length, row),
      }) + 1;
  }
  return row === 0 ? null : builder.plan({ tabColor: "B26B00" });
}
