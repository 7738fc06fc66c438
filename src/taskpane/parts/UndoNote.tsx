import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWording } from "../context";

const useStyles = makeStyles({ faint: { color: tokens.colorNeutralForeground3 } });

/** Said before a writing after which Excel's own undo goes back no further. */
export function UndoNote(): ReactElement {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.faint} data-testid="clears-undo">
      {useWording().clearsUndo}
    </Text>
  );
}
