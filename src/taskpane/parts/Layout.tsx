import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { Step } from "../../app/app-state";
import { useAppPart, useSession, useWording } from "../context";
import { ViewHeading } from "./ViewHeading";

const useStyles = makeStyles({
  step: { flex: 1, display: "flex", flexDirection: "column", minHeight: "min-content" },
  content: { flex: 1, display: "flex", flexDirection: "column", gap: "16px", padding: "12px", minWidth: 0 },
  heading: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { margin: 0, outlineStyle: "none" },
  help: { color: tokens.colorNeutralForeground3 },
  footer: {
    position: "sticky",
    bottom: 0,
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    zIndex: 1,
  },
  section: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  sectionHead: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "24px",
  },
  empty: {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    gap: "6px",
    padding: "32px 20px",
  },
  emptyIcon: { fontSize: "40px", lineHeight: 1, color: tokens.colorNeutralForeground3, marginBottom: "4px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  foldButton: {
    justifyContent: "flex-start",
    paddingLeft: 0,
    paddingRight: "6px",
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  foldIcon: { transitionProperty: "transform", transitionDuration: tokens.durationFast },
  foldOpen: { transform: "rotate(90deg)" },
});

interface StepPageProps {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** The heading takes the focus when the page opens, and again whenever this changes. */
  readonly focus?: string | number;
}

/** One step: what it is for, its content, and what to do next at the foot. */
export function StepPage({ title, help, children, footer, focus }: StepPageProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus !== undefined) heading.current?.querySelector("h1")?.focus();
  }, [focus]);
  return (
    <div className={styles.step}>
      <div className={styles.content}>
        <div className={styles.heading} ref={heading}>
          <ViewHeading>{title}</ViewHeading>
          {help !== "" && (
            <Text size={200} className={styles.help}>
              {help}
            </Text>
          )}
        </div>
        {children}
      </div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function Section({ title, children, action }: SectionProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <Text as="h2" size={300} weight="semibold" className={styles.title}>
          {title}
        </Text>
        {action}
      </div>
      {children}
    </section>
  );
}

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly help: string;
  readonly good?: boolean;
  readonly children?: ReactNode;
}

/** A screen with nothing on it yet, and what to do about that. */
export function Empty({ icon, title, help, good = false, children }: EmptyProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty} data-testid="empty">
      <span className={mergeClasses(styles.emptyIcon, good && styles.good)} aria-hidden>
        {icon}
      </span>
      <Text weight="semibold" size={400} align="center">
        {title}
      </Text>
      <Text size={200} align="center" className={styles.help}>
        {help}
      </Text>
      {children}
    </div>
  );
}

/** Goes on to another step. */
export function NextButton({
  step,
  primary = true,
}: {
  readonly step: Step;
  readonly primary?: boolean;
}): ReactElement {
  const session = useSession();
  const wording = useWording();
  return (
    <Button
      appearance={primary ? "primary" : "secondary"}
      icon={<ArrowRightRegular />}
      iconPosition="after"
      data-testid="next-step"
      onClick={() => {
        session.go(step);
      }}
    >
      {wording.next(wording.steps[step])}
    </Button>
  );
}

/** Details that are there for whoever asks. */
export function Fold({
  label,
  children,
  open: initially = false,
  testId,
}: {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly testId?: string;
}): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(initially);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.foldButton}
        aria-expanded={open}
        data-testid={testId}
        onClick={() => {
          setOpen(!open);
        }}
        icon={<ChevronRightRegular className={mergeClasses(styles.foldIcon, open && styles.foldOpen)} />}
      >
        {label}
      </Button>
      {open && children}
    </div>
  );
}

/** Whether a job is under way, so that nothing else is begun. */
export const useBusy = (): boolean => useAppPart(({ job }) => job !== null);
