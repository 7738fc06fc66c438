import type { Signature } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import type { CountedKind } from "../figures/figures";
import { COUNTED_KIND_LABELS } from "../labels";
import { kindsInOrder } from "../report";
import type { ReportContext } from "../report-context";
import { number, text } from "../plan-value";
import type { SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { putFlowing } from "./flowing-table";
import { keptWithSignature, signatureHeight } from "./heading";
import { inPrintOrder, PRINT_LISTS } from "./print-lists";

/** First and last column of each cell of a list. */
const LIST = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 7],
  [8, 9],
] as const;
const BIRTH = 1;
/** Letters of a date of which only the year is told. */
const YEAR = 4;
const NAME_HEADERS: Readonly<Record<CountedKind, string>> = {
  individual: "Họ và tên",
  collective: "Tên tập thể",
  household: "Tên hộ gia đình",
  unknown: "Họ và tên; tên tập thể, hộ gia đình",
};

/**
 * A unit's nominations on its own paper, each kind under its own headers: a collective has no birth. Gives the first free
 * row, and the first of the rows that stay with the signature.
 */
export function putUnitNominations(
  builder: SheetBuilder,
  from: number,
  context: ReportContext,
  records: readonly RegisterRecord[],
  signature: Signature,
): { readonly row: number; readonly keepFrom: number } {
  const { headers, cells } = PRINT_LISTS.nominations;
  const sections = [...kindsInOrder(context.choices.collectivesFirst), undefined]
    .map((kind) => ({ kind, own: records.filter(({ fields }) => fields.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  let row = from;
  let keepFrom = from;
  sections.forEach(({ kind, own }, at) => {
    builder.span(row, 0, builder.right, text(COUNTED_KIND_LABELS[kind ?? "unknown"].toUpperCase()), STYLES.group);
    builder.keep(row, row + 2);
    const person = kind === "individual" || kind === undefined;
    const rows = inPrintOrder(own, context).map((record) => cells(record, context));
    const places = toldPlaces(
      headers.map((_, column) => (column !== BIRTH || person) && rows.some((shown) => shown[column]?.kind !== "blank")),
    );
    const onlyYears = own.every(({ fields: { birth } }) => birth === undefined || birth.length === YEAR);
    const labelOf = (column: number): string =>
      column === 0
        ? NAME_HEADERS[kind ?? "unknown"]
        : column === BIRTH && onlyYears
          ? "Năm sinh"
          : (headers[column] ?? "");
    row = putFlowing(builder, row + 1, {
      headers: [
        { from: 0, to: 0, label: "STT" },
        ...places.map(({ at: column, from: left, to }) => ({ from: left, to, label: labelOf(column) })),
      ],
      rows: rows.map((shown, index) => [
        { from: 0, to: 0, value: number(index + 1), style: STYLES.number },
        ...places.map(({ at: column, from: left, to }) => ({
          from: left,
          to,
          value: shown[column] ?? text(""),
          style: column === BIRTH ? STYLES.cellCenter : STYLES.cell,
        })),
      ]),
      below: at === sections.length - 1 ? signatureHeight(signature) : 0,
    });
    keepFrom = keptWithSignature(row - own.length, row);
  });
  return { row, keepFrom };
}

/**
 * Places of columns packed at the right, so that the first, a title in most lists, has the room of all that tell
 * nothing.
 */
export function packedPlaces(
  told: readonly boolean[],
): readonly { readonly at: number; readonly from: number; readonly to: number }[] {
  const rest = told.flatMap((is, at) => (is && at > 0 ? [at] : []));
  const taken = LIST.slice(LIST.length - rest.length);
  const [start] = LIST[0];
  return [
    { at: 0, from: start, to: (taken[0]?.[0] ?? LIST[LIST.length - 1]?.[1] ?? start) - (taken.length > 0 ? 1 : 0) },
    ...rest.map((at, place) => ({ at, from: taken[place]?.[0] ?? start, to: taken[place]?.[1] ?? start })),
  ];
}

/** Places of the columns that tell something; an empty one leaves its room to the one before it. */
function toldPlaces(
  told: readonly boolean[],
): readonly { readonly at: number; readonly from: number; readonly to: number }[] {
  const places: { readonly at: number; readonly from: number; to: number }[] = [];
  LIST.forEach(([from, to], at) => {
    const last = places.at(-1);
    if (at === 0 || told[at] === true || last === undefined) places.push({ at, from, to });
    else last.to = to;
  });
  return places;
}
