import type { CorrectionView } from "../views/register";
import { actionOf } from "./action-names";
import { handOverRegister } from "./open-sheets";
import type { SessionContext } from "./session-context";

/** What a person typed into one cell of the register. */
interface Typed {
  readonly correction: CorrectionView;
  readonly before: string;
  readonly after: string;
}

const keyOf = ({ record, column }: CorrectionView): string => `${record}#${column}`;

/** What changed between two looks at the register, cell by cell, also back to what the files say. */
function typedBetween(before: readonly CorrectionView[], after: readonly CorrectionView[]): readonly Typed[] {
  const [was, is] = [new Map(before.map((one) => [keyOf(one), one])), new Map(after.map((one) => [keyOf(one), one]))];
  const typed = after.flatMap((correction): readonly Typed[] => {
    const from = was.get(keyOf(correction))?.after ?? correction.before;
    return from === correction.after ? [] : [{ correction, before: from, after: correction.after }];
  });
  const retyped = before.flatMap((correction): readonly Typed[] =>
    is.has(keyOf(correction)) ? [] : [{ correction, before: correction.after, after: correction.before }],
  );
  return [...typed, ...retyped];
}

/** Puts the cells back, or on again, wherever they stand by then; what was typed over since stays. */
async function turn(context: SessionContext, typed: readonly Typed[], side: "before" | "after"): Promise<void> {
  const { engine, workbook } = context;
  const edits = await Promise.all(
    typed.map(async ({ correction, before, after }) => {
      const place = (await engine.registerPlace(correction.record, correction.field)) ?? correction;
      const [from, to] = side === "before" ? [after, before] : [before, after];
      return { sheet: place.sheet, address: place.address, before: from, after: to };
    }),
  );
  await workbook.edit(edits, actionOf("fix", String(edits.length), "", ""));
  const sheets = new Set(edits.map(({ sheet }) => sheet));
  await handOverRegister(context, ({ name }) => sheets.has(name));
}

/** Keeps in the list of what was done what a person typed into the register since that look at it. */
export function noteTyped(context: SessionContext, before: readonly CorrectionView[]): void {
  const typed = typedBetween(before, context.store.get().register?.byHand.corrections ?? []);
  const [first, second] = typed;
  if (first === undefined) return;
  const { name, column } = first.correction;
  context.done.add(
    second === undefined ? actionOf("typed", "1", column, name) : actionOf("typed", String(typed.length), "", ""),
    () => turn(context, typed, "before"),
    () => turn(context, typed, "after"),
  );
}
