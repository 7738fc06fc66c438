import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FileView } from "../../app/views/intake";
import { useWording } from "../context";

const useStyles = makeStyles({
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

/**
 * Whether a file was checked before it came here, and is unchanged since; nothing for the open workbook and for what
 * could not be read.
 */
export function FileStamp({ file }: { readonly file: FileView }): ReactElement | null {
  const styles = useStyles();
  const { tracking } = useWording();
  const { verdict, errors } = file.stamp;
  if (file.problem !== null || file.origin === "open" || verdict === "never-checked") return null;
  return (
    <Text
      block
      size={100}
      data-verdict={verdict}
      className={verdict === "checked-unchanged" ? styles.good : styles.bad}
    >
      {tracking.verdict[verdict](errors)}
    </Text>
  );
}
