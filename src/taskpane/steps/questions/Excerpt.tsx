import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ExcerptRow, QuestionDetail } from "../../../app/views/questions";
import { useWording } from "../../context";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // As Excel frames a sheet: letters above, numbers at the side.
  frame: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
    padding: "1px 6px",
  },
  side: { position: "sticky", left: 0, borderRight: LINE },
  cell: {
    borderTop: LINE,
    borderLeft: LINE,
    padding: "2px 6px",
    textAlign: "left",
    verticalAlign: "top",
    minWidth: "48px",
    maxWidth: "150px",
  },
  clip: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  asked: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface RowProps {
  readonly row: ExcerptRow;
  readonly columns: QuestionDetail["columns"];
}

function Row({ row, columns }: RowProps): ReactElement {
  const styles = useStyles();
  const header = row.role === "header" || row.role === "number";
  const spans = row.cells.length < columns.length ? columns.length : 1;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.frame, styles.side)}>
        {row.row}
      </th>
      {row.cells.map((text, at) => (
        <td
          key={columns[at]?.letter ?? at}
          colSpan={spans}
          className={mergeClasses(
            styles.cell,
            header && styles.header,
            (row.asked || columns[at]?.asked === true) && styles.asked,
          )}
        >
          <span className={styles.clip}>{text}</span>
        </td>
      ))}
    </tr>
  );
}

/** Some rows of the sheet as they stand there, the place that is asked about marked and in sight. */
export function Excerpt({ detail }: { readonly detail: QuestionDetail }): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [box, column] = [scroll.current, scroll.current?.querySelector<HTMLElement>("[data-asked]")];
    if (box !== null && column !== null && column !== undefined)
      box.scrollLeft = column.offsetLeft - (box.clientWidth - column.clientWidth) / 2;
  }, [detail.key]);
  return (
    <div ref={scroll} className={styles.scroll} role="region" aria-label={wording.questions.excerpt} tabIndex={0}>
      <table className={styles.table} data-testid="excerpt">
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.frame, styles.side)}>
              <span className={styles.hidden}>#</span>
            </th>
            {detail.columns.map(({ letter, asked }) => (
              <th
                key={letter}
                scope="col"
                className={mergeClasses(styles.frame, asked && styles.asked)}
                data-asked={asked ? true : undefined}
              >
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {detail.rows.map((row) => (
            <Row key={row.row} row={row} columns={detail.columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
