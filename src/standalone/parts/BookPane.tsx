import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import type { FileBytes } from "../../app/views/file";
import { useAppPart } from "../../taskpane/context";
import type { PageWorkbook } from "../book/page-workbook";
import { pageWordingOf } from "../wording/index";
import { BookBar } from "./BookBar";
import { SheetView } from "./SheetView";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  empty: { flex: 1, display: "flex", flexDirection: "column", gap: "8px", padding: "48px 32px", maxWidth: "520px" },
  faint: { color: tokens.colorNeutralForeground3 },
  tabs: {
    display: "flex",
    overflowX: "auto",
    flexShrink: 0,
    gap: "2px",
    padding: "2px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "12px",
    padding: "5px 10px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  front: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
  },
});

interface BookPaneProps {
  readonly workbook: PageWorkbook;
  /** Why the last file was not opened. */
  readonly problem: string | null;
  readonly onDownload: () => void;
  readonly onOpen: (file: FileBytes) => void;
}

/** The workbook of the page: its sheets, to be looked at, and the file it becomes. */
export function BookPane({ workbook, problem, onDownload, onOpen }: BookPaneProps): ReactElement {
  const styles = useStyles();
  const wording = pageWordingOf(useAppPart(({ language }) => language));
  const busy = useAppPart(({ job }) => job) !== null;
  const { book, shown, saved } = useSyncExternalStore(workbook.view.subscribe, workbook.view.get);
  const visible = book.sheets.filter(({ plan }) => plan.visibility === "visible");
  const front = book.sheets.find(({ plan }) => plan.name === shown?.sheet)?.grid ?? null;
  return (
    <section className={styles.pane} aria-label={wording.title} data-testid="book">
      <BookBar
        name={book.name}
        empty={visible.length === 0}
        saved={saved}
        busy={busy}
        problem={problem}
        wording={wording}
        onDownload={onDownload}
        onOpen={onOpen}
      />
      {front === null || shown === null ? (
        <div className={styles.empty}>
          <Text>{wording.help}</Text>
          <Text size={200} className={styles.faint}>
            {wording.privacy}
          </Text>
        </div>
      ) : (
        <SheetView key={`${shown.sheet}!${shown.address}`} grid={front} address={shown.address} wording={wording} />
      )}
      {visible.length > 0 && (
        <nav className={styles.tabs} aria-label={wording.sheets}>
          {visible.map(({ id, plan: { name } }) => (
            <button
              key={id}
              type="button"
              className={mergeClasses(styles.tab, name === shown?.sheet && styles.front)}
              aria-current={name === shown?.sheet ? "true" : undefined}
              onClick={() => {
                workbook.show(name);
              }}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
    </section>
  );
}
