import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactElement } from "react";
import type { FileBytes } from "../../app/views/file";
import { FilePick } from "../../taskpane/parts/FilePick";
import type { PageWording } from "../wording/wording";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 10px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { flex: 1, minWidth: "120px" },
  faint: { color: tokens.colorNeutralForeground3 },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface BookBarProps {
  readonly name: string;
  readonly empty: boolean;
  readonly saved: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly wording: PageWording;
  readonly onDownload: () => void;
  readonly onOpen: (file: FileBytes) => void;
}

/** The page's workbook by name: handed over as a file, taken back from one. */
export function BookBar({
  name,
  empty,
  saved,
  busy,
  problem,
  wording,
  onDownload,
  onOpen,
}: BookBarProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Text block size={200} weight="semibold">
          {name}
        </Text>
        {problem !== null ? (
          <Text block size={200} role="alert" className={styles.unsaved}>
            {problem}
          </Text>
        ) : empty ? null : (
          <Text block size={200} className={saved ? styles.faint : styles.unsaved} data-testid="book-state">
            {saved ? wording.saved : wording.unsaved}
          </Text>
        )}
      </div>
      <FilePick
        accept=".xlsx"
        size="small"
        disabled={busy}
        icon={<FolderOpenRegular />}
        testId="open-book"
        onFiles={([file]) => {
          if (file !== undefined) onOpen(file);
        }}
      >
        {wording.open}
      </FilePick>
      <Button
        size="small"
        appearance={empty || saved ? "secondary" : "primary"}
        disabled={busy || empty}
        icon={<ArrowDownloadRegular />}
        data-testid="download-book"
        onClick={onDownload}
      >
        {wording.download}
      </Button>
    </header>
  );
}
