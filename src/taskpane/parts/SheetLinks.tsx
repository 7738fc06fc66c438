import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { SheetChange } from "../../app/ports/workbook";
import { useApp, useSession, useWording } from "../context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "center", gap: "8px", padding: "5px 4px", minHeight: "24px" },
  open: {
    width: "100%",
    border: "none",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    color: "inherit",
    cursor: "pointer",
    textAlign: "left",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  faint: { color: tokens.colorNeutralForeground3 },
});

const SHOWN = 6;
const COLOR = { replaced: "warning", removed: "danger", kept: "informative" } as const;

interface SheetListProps {
  readonly changes: readonly SheetChange[];
  readonly written: boolean;
}

/** Sheets that will be or were written; a written one opens by a click. */
export function SheetList({ changes, written }: SheetListProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { job } = useApp();
  const wording = useWording();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.list} aria-label={wording.report.sheets}>
        {shown.map(({ name, kind, change }) => {
          const content = (
            <>
              <Text size={200} className={styles.name}>
                {name}
              </Text>
              {!written && change !== "created" ? (
                <Badge appearance="tint" color={COLOR[change]}>
                  {
                    { replaced: wording.report.replaced, removed: wording.choices.removed, kept: wording.choices.kept }[
                      change
                    ]
                  }
                </Badge>
              ) : (
                <Text size={200} className={styles.faint}>
                  {wording.report.kind[kind]}
                </Text>
              )}
            </>
          );
          return (
            <li key={name} className={styles.item}>
              {written ? (
                <button
                  type="button"
                  className={`${styles.open} ${styles.row}`}
                  disabled={job !== null}
                  aria-label={wording.report.open(name)}
                  onClick={() => {
                    void session.openSheet(name);
                  }}
                >
                  {content}
                  <ChevronRightRegular aria-hidden />
                </button>
              ) : (
                <div className={styles.row}>{content}</div>
              )}
            </li>
          );
        })}
      </ul>
      {!all && changes.length > SHOWN && (
        <div className={styles.row}>
          <Link
            as="button"
            onClick={() => {
              setAll(true);
            }}
          >
            <Text size={200}>{wording.report.more(changes.length - SHOWN)}</Text>
          </Link>
        </div>
      )}
    </>
  );
}

export const SheetLinks = ({ changes }: { readonly changes: readonly SheetChange[] }): ReactElement => (
  <SheetList changes={changes} written />
);
