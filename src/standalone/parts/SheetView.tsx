import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactElement } from "react";
import { addressText, columnIndex, columnLetterOf, parseAddress, rowIndex } from "../../grid/address";
import type { BorderLine, Cell } from "../../grid/cell";
import { rowAt, type Grid } from "../../grid/grid";
import type { PageWording } from "../wording/wording";

const useStyles = makeStyles({
  scroll: { flex: 1, minHeight: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground3 },
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "max-content", backgroundColor: "#ffffff" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: "11px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { width: "40px" },
  cell: {
    border: "1px solid #e4e4e4",
    padding: "1px 4px",
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: "#000000",
    fontSize: "12px",
    fontFamily: '"Times New Roman", serif',
  },
  found: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  rows: { display: "flex", alignItems: "center", gap: "8px", padding: "4px 12px" },
});

/** More at once would make the page slow to draw. */
const ROWS_AT_ONCE = 200;
const PIXELS_OF_A_CHARACTER = 6;
const USUAL_WIDTH = 9;

interface Span {
  readonly rows: number;
  readonly columns: number;
}

interface Spans {
  readonly by: ReadonlyMap<string, Span>;
  readonly covered: ReadonlySet<string>;
}

const keyOf = (row: number, column: number): string => `${row}/${column}`;

/** How far merged cells reach within the rows that are shown, and which cells they cover. */
function spansOf({ merges }: Grid, rows: readonly number[], columns: readonly number[]): Spans {
  const by = new Map<string, Span>();
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    const across = columns.filter((column) => column >= left && column <= right);
    const down = rows.filter((row) => row >= top && row <= bottom);
    for (const row of down) for (const column of across) covered.add(keyOf(row, column));
    if (down[0] === undefined || across[0] === undefined) continue;
    covered.delete(keyOf(down[0], across[0]));
    by.set(keyOf(down[0], across[0]), { rows: down.length, columns: across.length });
  }
  return { by, covered };
}

const line = (border: BorderLine): string | undefined =>
  border === "none" ? undefined : border === "double" ? "3px double #000" : "1px solid #000";

function lookOf({ style }: Cell): CSSProperties {
  const { font, fill, borders, horizontal, vertical, wrap } = style;
  return {
    fontWeight: font.bold ? 700 : undefined,
    fontStyle: font.italic ? "italic" : undefined,
    textDecoration: font.underline ? "underline" : undefined,
    color: font.color === null ? undefined : `#${font.color}`,
    backgroundColor: fill === null ? undefined : `#${fill}`,
    textAlign: horizontal === "general" ? undefined : horizontal,
    verticalAlign: vertical === "center" ? "middle" : vertical,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    borderTop: line(borders.top),
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
  };
}

/** A number is set to the right unless it was told otherwise, as Excel does. */
const sided = (cell: Cell, look: CSSProperties): CSSProperties =>
  look.textAlign === undefined && (cell.kind === "number" || cell.kind === "date")
    ? { ...look, textAlign: "right" }
    : look;

function columnsOf({ rows, columns }: Grid): readonly { readonly at: number; readonly width: number }[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const known = new Map(columns.map((column) => [Number(column.index), column]));
  return Array.from({ length: count }, (_unused, at) => at).flatMap((at) => {
    const column = known.get(at);
    return column?.hidden === true
      ? []
      : [{ at, width: Math.round((column?.width ?? USUAL_WIDTH) * PIXELS_OF_A_CHARACTER) + 8 }];
  });
}

interface SheetViewProps {
  readonly grid: Grid;
  /** The cell to be brought into view. */
  readonly address: string;
  readonly wording: PageWording;
}

/** A sheet as it will look, to be looked at: nothing can be typed here. */
export function SheetView({ grid, address, wording }: SheetViewProps): ReactElement {
  const styles = useStyles();
  const wanted = parseAddress(address);
  const rows = useMemo(() => {
    const hidden = new Set(grid.rows.filter((row) => row.hidden).map(({ index }) => Number(index)));
    return Array.from({ length: (grid.rows.at(-1)?.index ?? -1) + 1 }, (_unused, at) => at).filter(
      (at) => !hidden.has(at),
    );
  }, [grid]);
  const columns = useMemo(() => columnsOf(grid), [grid]);
  const windowOf = (row: number): number =>
    Math.floor(
      Math.max(
        0,
        rows.findIndex((at) => at >= row),
      ) / ROWS_AT_ONCE,
    ) * ROWS_AT_ONCE;
  const [start, setStart] = useState(windowOf(wanted?.row ?? 0));
  const shown = rows.slice(start, start + ROWS_AT_ONCE);
  const spans = useMemo(
    () =>
      spansOf(
        grid,
        rows.slice(start, start + ROWS_AT_ONCE),
        columns.map(({ at }) => at),
      ),
    [grid, rows, start, columns],
  );
  const found = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    found.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [address, start]);
  return (
    <>
      <div className={styles.scroll} tabIndex={0} aria-label={grid.name} role="region">
        <table className={styles.table} data-testid="sheet-view">
          <thead>
            <tr>
              <td className={`${styles.head} ${styles.corner}`} />
              {columns.map(({ at, width }) => (
                <th key={at} scope="col" className={styles.head} style={{ width }}>
                  {columnLetterOf(columnIndex(at))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row}>
                <th scope="row" className={styles.head}>
                  {row + 1}
                </th>
                {columns.map(({ at }) => {
                  if (spans.covered.has(keyOf(row, at))) return null;
                  const cell = rowAt(grid, row)?.cells[at];
                  const span = spans.by.get(keyOf(row, at));
                  const isWanted = wanted?.row === row && wanted.column === at;
                  return (
                    <td
                      key={at}
                      ref={isWanted ? found : undefined}
                      className={isWanted ? `${styles.cell} ${styles.found}` : styles.cell}
                      rowSpan={span?.rows}
                      colSpan={span?.columns}
                      style={cell === undefined ? undefined : sided(cell, lookOf(cell))}
                      title={
                        isWanted
                          ? wording.cell(addressText({ row: rowIndex(row), column: columnIndex(at) }))
                          : undefined
                      }
                    >
                      {cell?.text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > ROWS_AT_ONCE && (
        <div className={styles.rows}>
          <Button
            size="small"
            disabled={start === 0}
            onClick={() => {
              setStart(start - ROWS_AT_ONCE);
            }}
          >
            {wording.earlier}
          </Button>
          <Text size={200}>{wording.rows((shown[0] ?? 0) + 1, (shown.at(-1) ?? 0) + 1, (rows.at(-1) ?? 0) + 1)}</Text>
          <Button
            size="small"
            disabled={start + ROWS_AT_ONCE >= rows.length}
            onClick={() => {
              setStart(start + ROWS_AT_ONCE);
            }}
          >
            {wording.later}
          </Button>
        </div>
      )}
    </>
  );
}
