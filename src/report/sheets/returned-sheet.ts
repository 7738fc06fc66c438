import type { PagePlan, SheetPlan } from "../../grid/sheet-plan";
import type { Finding } from "../../check/finding";
import type { RegisterRecord } from "../../register/register";
import { SheetBuilder, number, text } from "../sheet-builder";
import type { UnitFigures } from "../figures/figures";
import { UNKNOWN_UNIT } from "../labels";
import { officeInText } from "../office-words";
import { A4_PORTRAIT } from "../page";
import { SHEET_NAMES, type ReportContext } from "../report-context";
import { STYLES } from "../styles";
import { addressedUnit } from "../unit-body";
import { fieldText } from "../field-value";
import { findingPlace, plainFindings, receivedFrom, slipMessage } from "./finding-words";
import { putFlowing } from "./flowing-table";
import { keptWithSignature, middleOf, putHeading, signatureHeight } from "./heading";
import { putOfficeFoot } from "./office-paper";

const COLUMNS = [
  { header: "STT", width: 5 },
  { header: "Trường hợp", width: 17 },
  { header: "Nơi ghi trong tệp của đơn vị", width: 16 },
  { header: "Nội dung cần bổ sung, chỉnh sửa", width: 46 },
] as const;

const LOOKS = [STYLES.number, STYLES.cell, STYLES.cell, STYLES.cell] as const;

/** Whom or what a finding is about. */
const caseOf = ({ place }: Finding, record: RegisterRecord | undefined): string => {
  const name =
    record === undefined
      ? ""
      : fieldText(record, "name") ||
        fieldText(record, "subjectName") ||
        fieldText(record, "workTitle") ||
        fieldText(record, "scoreItem") ||
        fieldText(record, "documents");
  return name !== "" ? name : place.row === undefined ? "Cả danh sách" : "";
};

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
  const told = figures.units
    .map((unit) => ({ unit, found: plainFindings(unit.found, unit) }))
    .filter(({ unit, found }) => unit.unit !== "" && found.length > 0);
  if (told.length === 0) return null;
  const widths = COLUMNS.map(({ width }) => width);
  const builder = new SheetBuilder({ name: SHEET_NAMES.returned, kind: "returned", widths, page: SLIP });
  const records = new Map<string, RegisterRecord>(
    told.flatMap(({ unit }) => unit.all.map((record) => [record.id, record] as const)),
  );
  let row = 0;
  for (const { unit, found } of told) {
    builder.breakBefore(row);
    const head = row;
    row = putUnitHead(builder, row, context, unit, found.length);
    builder.keep(head, row + 1);
    row = putFlowing(builder, row, {
      headers: COLUMNS.map(({ header }, at) => ({ from: at, to: at, label: header })),
      below: signatureHeight(signature),
      rows: found.map((one, index) => {
        const record = one.place.record === undefined ? undefined : records.get(one.place.record);
        const values = [number(index + 1), text(caseOf(one, record)), text(findingPlace(one)), text(slipMessage(one))];
        return values.map((value, at) => ({ from: at, to: at, value, style: LOOKS[at] ?? STYLES.cell }));
      }),
    });
    row =
      putOfficeFoot(builder, row + 1, context, {
        middle: middleOf(widths),
        keepFrom: keptWithSignature(row - found.length, row),
      }) + 1;
  }
  return builder.plan({ tabColor: "B26B00" });
}
