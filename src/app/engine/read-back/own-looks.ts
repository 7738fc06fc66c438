import type { CellFont, CellStyle } from "../../../grid/cell";
import type { CellPlan, SheetPlan } from "../../../grid/sheet-plan";
import type { RegisterRow } from "./sheet-rows";

const FONT_PARTS = ["name", "size", "bold", "italic", "color"] as const satisfies readonly (keyof CellFont)[];

/** What a person changed of a look: the fill, and the font where it is another than ours. */
interface OwnLook {
  readonly fill: string | null;
  readonly font: Partial<CellFont>;
}

function ownLook(planned: CellStyle, found: CellStyle): OwnLook | null {
  const parts = FONT_PARTS.filter((part) => found.font[part] !== planned.font[part]);
  if (parts.length === 0 && found.fill === planned.fill) return null;
  return { fill: found.fill, font: Object.fromEntries(parts.map((part) => [part, found.font[part]])) };
}

const withLook = (style: CellStyle, { fill, font }: OwnLook): CellStyle => ({
  ...style,
  fill,
  font: { ...style.font, ...font },
});

/** Remembers by two objects: the looks of a workbook are few, and shared. */
function twice<A extends object, B extends object, V>(make: (one: A, other: B) => V): (one: A, other: B) => V {
  const known = new Map<A, Map<B, V>>();
  return (one, other) => {
    const of = known.get(one) ?? new Map<B, V>();
    known.set(one, of);
    const before = of.get(other);
    if (before !== undefined) return before;
    const made = make(one, other);
    of.set(other, made);
    return made;
  };
}

/** The look that all cells of a row share which hold something: it is the look of the row, of its empty cells too. */
function lookOfRow(looks: readonly (OwnLook | null)[]): OwnLook | null {
  const [first] = looks;
  return first !== undefined &&
    first !== null &&
    first.fill !== null &&
    looks.every((look) => look?.fill === first.fill)
    ? first
    : null;
}

/**
 * The rows of a register's sheet in the fills and fonts that people gave them, each beside the record that it was given
 * to. `from`: the column of the sheet as it stands, for each planned one.
 */
export function withOwnLooks(
  plan: SheetPlan,
  from: readonly (number | undefined)[],
  standing: (cells: SheetPlan["rows"][number]) => RegisterRow | null,
  blank: CellStyle,
): SheetPlan {
  const lookOf = twice(ownLook);
  const dressed = twice((look: OwnLook, style: CellStyle) => withLook(style, look));
  const dress = (cells: SheetPlan["rows"][number]): SheetPlan["rows"][number] => {
    const row = standing(cells);
    if (row === null) return cells;
    const looks = cells.map((cell, at): OwnLook | null | undefined => {
      const column = from[at];
      const found = column === undefined ? undefined : row.cells[column];
      return cell === null || found === undefined ? undefined : lookOf(cell.style, found.style);
    });
    if (looks.every((look) => look === undefined || look === null)) return cells;
    const whole = lookOfRow(looks.filter((look) => look !== undefined));
    return cells.map((cell, at): CellPlan | null => {
      const look = looks[at] ?? (looks[at] === undefined ? whole : null);
      if (look === null) return cell;
      return cell === null
        ? { value: { kind: "blank" }, style: dressed(look, blank) }
        : { ...cell, style: dressed(look, cell.style) };
    });
  };
  const top = plan.tables[0]?.range.top ?? 0;
  return { ...plan, rows: plan.rows.map((cells, at) => (at <= top ? cells : dress(cells))) };
}
