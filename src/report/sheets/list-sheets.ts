import { addressText, columnIndex, rowIndex } from "../../grid/address";
import { quotedSheetName, safeSheetName } from "../../grid/sheet-name";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { RegisterRecord } from "../../register/register";
import { calendarOf } from "../../text/day";
import { fieldText } from "../field-value";
import { countKinds } from "../figures/figures";
import { officeInText } from "../office-words";
import { A4_LANDSCAPE } from "../page";
import { asDecider, asSender, type ReportContext } from "../report-context";
import { formula, text } from "../plan-value";
import { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { deciderInFull, decidingSymbol } from "../letters/bodies";
import type { AwardList } from "../submission/award-list";
import type { Route } from "../submission/routes";
import { routeName, type Packet } from "../submission/dispatch";
import { keptWithSignature, middleOf, putAnnexTitle, putHeading, putTitle, signatureHeight } from "./heading";
import { putOfficeFoot } from "./office-paper";
import { annexName, decidedTitle, listSheetName, paperOf, proposedFor } from "./list-names";
import { kindsSaid, listColumns, listSections, listWidths, putListTable, type ListColumn } from "./list-table";

/** Where a record stands in the register's sheet. */
export type RowOf = (record: RegisterRecord) => number | null;

/** "Số 12/QĐ-UBND ngày 05/06/2022" as far as the unit wrote it. */
export const decisionOf = (record: RegisterRecord): string =>
  [
    ["Số", fieldText(record, "decisionNumber")],
    ["ngày", fieldText(record, "decisionDate")],
  ]
    .filter(([, written]) => written !== "")
    .map((parts) => parts.join(" "))
    .join(" ");

const DECISION: ListColumn = {
  header: { person: "Số, ngày quyết định", other: "Số, ngày quyết định" },
  width: 16,
  of: decisionOf,
};

/** A list as its sheet shows it. */
interface ShownList {
  readonly list: AwardList;
  readonly sheet: string;
  /** "Phụ lục II" of its paper; null for lists that come with none. */
  readonly annex: string | null;
  readonly title: string;
  readonly more: ListColumn | null;
}

/** "(Kèm theo Tờ trình số …)": the paper that a list comes with, in letter and workbook alike. */
export function enclosedWith({ input: { campaign }, paperDay }: ReportContext, paper: string, type: string): string {
  return `(Kèm theo ${paper} số        /${type}${campaign.office.symbol} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${officeInText(campaign)})`;
}

/** The same of a decision, whose number and issuer are those of who decides. */
export const enclosedWithDecision = ({ input: { campaign }, paperDay }: ReportContext, route: Route): string =>
  `(Kèm theo Quyết định số        /QĐ-${decidingSymbol(campaign)} ngày      tháng      năm ${String(calendarOf(paperDay).year)} của ${route.level?.signer ?? deciderInFull(campaign, route)})`;

/** What an annex of a packet is called, in letter and workbook alike. */
export function annexTitle(
  { award, route }: AwardList,
  context: ReportContext,
  granted = route.decides === "own",
): string {
  const head = granted ? "DANH SÁCH ĐƯỢC" : context.texts.listTitle;
  const several = context.input.campaign.awards.find(({ id }) => id === award.code)?.levels.length !== 1;
  const level = route.level === null || !several ? "" : ` (${route.level.name.toUpperCase()})`;
  return `${head} ${proposedFor(award)}${level}`;
}

function packetLists(
  context: ReportContext,
  packet: Packet,
  name: (head: string, list: AwardList) => string,
): readonly ShownList[] {
  const head = packet.route.decides === "own" ? "Khen" : "Trình";
  return packet.lists.map((list, index) => ({
    list,
    sheet: name(head, list),
    annex: annexName(index, packet.lists.length),
    title: annexTitle(list, context),
    more: null,
  }));
}

function shownLists(context: ReportContext, taken: readonly string[]): readonly ShownList[] {
  const { packets, byUnits, decided } = context.dispatch;
  const names = [...taken];
  const all = [...packets.flatMap(({ lists }) => lists), ...byUnits];
  const name = (head: string, { award, route }: AwardList): string => {
    const several = all.filter((other) => other.award === award).length > 1;
    const made = safeSheetName(listSheetName(head, award.name, several ? routeName(route) : null), names);
    names.push(made);
    return made;
  };
  return [
    ...packets.flatMap((packet) => packetLists(context, packet, name)),
    ...byUnits.map((list): ShownList => ({
      list,
      sheet: name("Đơn vị khen", list),
      annex: null,
      title: `DANH SÁCH ĐƠN VỊ KHEN THƯỞNG THEO THẨM QUYỀN: ${proposedFor(list.award)}`,
      more: null,
    })),
    ...joinedByAward(decided).map((list): ShownList => ({
      list,
      sheet: name("Đã khen", list),
      annex: null,
      title: decidedTitle(list.award),
      more: DECISION,
    })),
  ];
}

/** What is decided stands on one list an award, whatever its level. */
export function joinedByAward(lists: readonly AwardList[]): readonly AwardList[] {
  const joined = new Map<AwardList["award"], AwardList>();
  for (const list of lists) {
    const before = joined.get(list.award);
    joined.set(list.award, before === undefined ? list : { ...before, records: [...before.records, ...list.records] });
  }
  return [...joined.values()];
}

function putListTitle(
  builder: SheetBuilder,
  row: number,
  context: ReportContext,
  { annex, title, list }: ShownList,
  whole: ReportContext,
): number {
  const { campaign } = context.input;
  if (annex === null) return putTitle(builder, row, title, campaign.name);
  const enclosed =
    paperOf(list.route) === "Tờ trình"
      ? enclosedWith(context, "Tờ trình", "TTr-")
      : enclosedWithDecision(whole, list.route);
  return putAnnexTitle(builder, row, annex, title, campaign.name, enclosed);
}

const TOTAL_COLUMN = 3;

function listSheet(
  whole: ReportContext,
  shown: ShownList,
  rowOf: RowOf,
): { readonly plan: SheetPlan; readonly totalCell: string } {
  const { list, sheet, more } = shown;
  const decides = shown.annex !== null && paperOf(list.route) === "Quyết định";
  const context = decides ? asDecider(whole, list.route) : asSender(whole, list.route);
  const {
    input: { campaign },
    paperDay,
    signature,
  } = context;
  const columns = listColumns(more);
  const widths = listWidths(columns);
  const builder = new SheetBuilder({ name: sheet, kind: "list", widths, page: A4_LANDSCAPE, lines: context.lines });
  const middle = middleOf(widths);
  const { office } = campaign;
  const top = putHeading(builder, {
    campaign,
    day: paperDay,
    middle,
    superior: office.superior,
    issuer: office.name,
    number: null,
  });
  const first = putListTitle(builder, top, context, shown, whole);
  const sections = listSections(list.records, context);
  const end = putListTable(builder, context, first, { sections, columns, rowOf, below: signatureHeight(signature) });
  builder.span(end, 0, 2, text("Tổng cộng"), STYLES.totalLabel);
  const counted = `COUNT(A${String(first + 1)}:A${String(Math.max(first + 1, end))})`;
  builder.put(end, TOTAL_COLUMN, formula(counted, list.records.length), STYLES.total);
  builder.span(
    end,
    TOTAL_COLUMN + 1,
    builder.right,
    text(
      `Danh sách có ${kindsSaid(
        countKinds(list.records),
        sections.map(({ kind }) => kind),
      )}.`,
    ),
    STYLES.totalLabel,
  );
  putOfficeFoot(builder, end + 2, context, { middle, keepFrom: keptWithSignature(first + 2, end) });
  return {
    plan: builder.plan({ tabColor: "5B2A86", page: A4_LANDSCAPE }),
    totalCell: `${quotedSheetName(sheet)}!${addressText({ row: rowIndex(end), column: columnIndex(TOTAL_COLUMN) })}`,
  };
}

/** What the proof asks of a list that is written. */
export interface WrittenList {
  readonly list: AwardList;
  readonly kind: "asked" | "by-unit" | "decided";
  /** Name of its sheet. */
  readonly sheet: string;
  /** Reference to its number of nominees. */
  readonly totalCell: string;
}

/**
 * The lists submitted for decision, one an award and level, each an annex of its paper; then what units decide by
 * themselves, and what is decided already. One after the other, since each may hold every record.
 */
export function* listSheets(
  context: ReportContext,
  taken: readonly string[],
  rowOf: RowOf,
): Iterable<WrittenList & { readonly plan: SheetPlan }> {
  for (const shown of shownLists(context, taken))
    yield {
      list: shown.list,
      kind: shown.annex !== null ? "asked" : shown.more === DECISION ? "decided" : "by-unit",
      sheet: shown.sheet,
      ...listSheet(context, shown, rowOf),
    };
}
