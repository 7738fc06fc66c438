import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useState, type DragEvent, type ReactElement } from "react";
import { useSession, useWording } from "../context";
import { WORKBOOK_FILES } from "../../grid/workbook-files";
import { bytesOf } from "../file-bytes";
import { FilePick } from "../parts/FilePick";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "16px 12px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    textAlign: "center",
  },
  compact: { flexDirection: "row", padding: "8px 12px", justifyContent: "space-between", textAlign: "left" },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: "28px", color: tokens.colorNeutralForeground3, lineHeight: 1 },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** Files are dropped here, or chosen by a button. */
export function DropZone({ compact }: { readonly compact: boolean }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy)
      void bytesOf([...event.dataTransfer.files]).then((files) => {
        if (files.length > 0) void session.takeFiles(files);
      });
  };
  return (
    <div
      className={mergeClasses(styles.zone, compact && styles.compact, over && styles.over)}
      data-testid="drop-zone"
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
    >
      {!compact && <ArrowUploadRegular className={styles.icon} aria-hidden />}
      <div>
        <Text
          block
          align={compact ? "start" : "center"}
          weight={compact ? "regular" : "semibold"}
          size={compact ? 200 : 300}
        >
          {over ? wording.takeIn.dropNow : wording.takeIn.drop}
        </Text>
        {!compact && (
          <Text block size={200} align="center" className={styles.faint}>
            {wording.takeIn.kinds}
          </Text>
        )}
      </div>
      <FilePick
        accept={WORKBOOK_FILES}
        multiple
        disabled={busy}
        size={compact ? "small" : "medium"}
        testId="files"
        onFiles={(files) => {
          void session.takeFiles(files);
        }}
      >
        {compact ? wording.takeIn.chooseMore : wording.takeIn.chooseFiles}
      </FilePick>
    </div>
  );
}
