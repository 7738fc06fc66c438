import {
  Button,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { useWording } from "../context";
import { VERSION } from "../version";

const useStyles = makeStyles({
  surface: { width: "250px", padding: "12px", display: "flex", flexDirection: "column", gap: "6px" },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** Where help is found, and what this program is and does with the data. */
export function HelpMenu(): ReactElement {
  const styles = useStyles();
  const { appName, help } = useWording();
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          title={help.title}
          aria-label={help.title}
          data-testid="help"
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={help.title}>
        <Text weight="semibold">{`${appName} ${VERSION}`}</Text>
        <Text size={200}>{help.about}</Text>
        <Link href="support.html" target="_blank" data-testid="help-page">
          {help.page}
        </Link>
        <Text size={200} className={styles.faint}>
          {help.data}
        </Text>
      </PopoverSurface>
    </Popover>
  );
}
