import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useWording } from "../../context";
import { ViewHeading } from "../../parts/ViewHeading";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "62%",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: "6px 12px 10px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    boxShadow: tokens.shadow8,
  },
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  title: { flex: 1, minWidth: 0, paddingTop: "2px" },
});

interface DetailPanelProps {
  readonly title: string;
  readonly testId: string;
  /** Another value is another content: the focus goes to its heading. */
  readonly focusKey?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands below the list: one finding, or a question about several. */
export function DetailPanel({ title, testId, focusKey, onClose, children }: DetailPanelProps): ReactElement {
  const styles = useStyles();
  const { close } = useWording();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    onClose();
  };
  return (
    <section className={styles.panel} aria-label={title} data-testid={testId} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <div className={styles.title}>
          <ViewHeading level={2} small focusKey={focusKey}>
            {title}
          </ViewHeading>
        </div>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={close} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
