import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100vw - 24px)",
    maxWidth: "420px",
    maxHeight: "calc(100vh - 48px)",
    overflowY: "auto",
    padding: "16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  body: { display: "flex", flexDirection: "column", gap: "10px" },
  title: { margin: 0 },
});

interface ModalDialogProps {
  readonly title: string;
  readonly testId: string;
  /** Told to tests: how far it is. */
  readonly state?: string;
  /** Asked for by Esc; null while it must not be left. */
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}

/** A dialog over the pane that holds the keyboard until it is closed. */
export function ModalDialog({ title, testId, state, onClose, children }: ModalDialogProps): ReactElement {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      data-testid={testId}
      data-state={state}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      // Office.js takes the key before the browser makes a "cancel" of it.
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className={styles.body}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {title}
        </Text>
        {children}
      </div>
    </dialog>
  );
}
