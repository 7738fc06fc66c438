import type { Signature } from "../../campaign/campaign";
import type { RegisterRecord } from "../../register/register";
import { COUNTED_KIND_LABELS } from "../labels";
import { kindsInOrder } from "../report";
import type { ReportContext } from "../report-context";
import { number, text, type SheetBuilder } from "../sheet-builder";
import { STYLES } from "../styles";
import { putFlowing } from "./flowing-table";
import { keptWithSignature, signatureHeight } from "./heading";
import { inPrintOrder, PRINT_LISTS } from "./print-lists";

/** First and last column of each cell of a list. */
export const LIST = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 7],
  [8, 9],
] as const;
/** The same where nobody is born: the name takes the room. */
const WITHOUT_BIRTH = [
  { column: 0, place: [1, 2] },
  { column: 2, place: LIST[2] },
  { column: 3, place: LIST[3] },
  { column: 4, place: LIST[4] },
] as const;
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
    const places = person ? LIST.map((place, column) => ({ column, place })) : WITHOUT_BIRTH;
    const name = person ? "Họ và tên" : "Tên tập thể, hộ gia đình";
    row = putFlowing(builder, row + 1, {
      headers: [
        { from: 0, to: 0, label: "STT" },
        ...places.map(({ column, place }) => ({
          from: place[0],
          to: place[1],
          label: column === 0 ? name : (headers[column] ?? ""),
        })),
      ],
      rows: inPrintOrder(own, context).map((record, index) => {
        const shown = cells(record, context);
        return [
          { from: 0, to: 0, value: number(index + 1), style: STYLES.number },
          ...places.map(({ column, place }) => ({
            from: place[0],
            to: place[1],
            value: shown[column] ?? text(""),
            style: column === 1 ? STYLES.cellCenter : STYLES.cell,
          })),
        ];
      }),
      below: at === sections.length - 1 ? signatureHeight(signature) : 0,
    });
    keepFrom = keptWithSignature(row - own.length, row);
  });
  return { row, keepFrom };
}
