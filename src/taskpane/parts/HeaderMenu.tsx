import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from "react";

const useStyles = makeStyles({
  surface: { width: "270px", maxHeight: "70vh", overflowY: "auto", padding: "12px" },
});

interface HeaderMenuProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** What the pointer is told, where that is more than the label. */
  readonly title: string;
  readonly surfaceLabel: string;
  readonly testId: string;
  /** The button, for whoever leads the keyboard back to it. */
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  /** What stands on the surface, given the way to close it where it needs that. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button of the header that opens a small surface; Esc leads back to it. */
export function HeaderMenu({
  icon,
  label,
  title,
  surfaceLabel,
  testId,
  buttonRef,
  children,
}: HeaderMenuProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  // The surface no longer holds the keyboard by then, and nobody else has been given it yet.
  useEffect(() => {
    if (open || !byKey.current) return;
    byKey.current = false;
    trigger.current?.focus();
  }, [open]);
  return (
    <Popover
      trapFocus
      positioning="below-end"
      open={open}
      onOpenChange={(event, data) => {
        byKey.current = !data.open && event.type === "keydown";
        setOpen(data.open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            trigger.current = element;
            if (buttonRef !== undefined) buttonRef.current = element;
          }}
          size="small"
          appearance="subtle"
          icon={icon}
          title={title}
          aria-label={label}
          data-testid={testId}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={surfaceLabel}>
        {typeof children === "function"
          ? children(() => {
              setOpen(false);
            })
          : children}
      </PopoverSurface>
    </Popover>
  );
}
