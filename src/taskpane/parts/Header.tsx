import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import type { ReactElement } from "react";
import { STEPS, type AppState, type Step } from "../../app/app-state";
import { useApp, useSession, useWording } from "../context";
import { HelpMenu } from "./HelpMenu";
import { UndoMenu } from "./UndoMenu";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // The right end is Excel's: its personality menu lies over 34 × 32 px there.
  top: { display: "flex", alignItems: "center", height: "32px", padding: "2px 40px 0 12px", gap: "2px" },
  title: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  steps: { display: "flex", listStyleType: "none", margin: 0, padding: "2px 4px 0" },
  item: { flex: 1, minWidth: 0, position: "relative" },
  line: {
    "::before": {
      content: '""',
      position: "absolute",
      top: "15px",
      left: "calc(-50% + 15px)",
      width: "calc(100% - 30px)",
      height: "1px",
      backgroundColor: tokens.colorNeutralStroke1,
    },
  },
  button: {
    width: "100%",
    minWidth: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    padding: "4px 1px 7px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "3px",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  dot: {
    width: "22px",
    height: "22px",
    boxSizing: "border-box",
    borderRadius: "11px",
    display: "grid",
    placeItems: "center",
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    forcedColorAdjust: "auto",
  },
  dotDone: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  dotCurrent: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  label: { fontSize: "11px", lineHeight: "13px", textAlign: "center", maxWidth: "100%" },
  labelCurrent: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Whether a step has been gone through, for its mark. */
function isDone({ campaign, intake, register, check, written }: AppState, step: Step): boolean {
  switch (step) {
    case "campaign":
      return campaign !== null;
    case "take-in":
      return intake !== null && intake.totals.records > 0 && intake.questions.length === 0;
    case "register":
      return register !== null && written.register !== null;
    case "check":
      return check?.bySeverity.error === 0;
    case "report":
      return written.report !== null;
  }
}

function StepButton({ step, at }: { readonly step: Step; readonly at: number }): ReactElement {
  const styles = useStyles();
  const state = useApp();
  const session = useSession();
  const wording = useWording();
  const current = state.step === step;
  const done = isDone(state, step);
  return (
    <li className={mergeClasses(styles.item, at > 0 && styles.line)}>
      <button
        type="button"
        className={styles.button}
        aria-current={current ? "step" : undefined}
        title={wording.stepHelp[step]}
        data-step={step}
        aria-label={`${at + 1}. ${wording.steps[step]}${done ? `, ${wording.stepState.done}` : ""}`}
        onClick={() => {
          session.go(step);
        }}
      >
        <span className={mergeClasses(styles.dot, done && styles.dotDone, current && styles.dotCurrent)} aria-hidden>
          {done ? <CheckmarkFilled fontSize={12} /> : at + 1}
        </span>
        <span className={mergeClasses(styles.label, current && styles.labelCurrent)}>{wording.steps[step]}</span>
      </button>
    </li>
  );
}

/** Which campaign, undo, language; and the five steps, each reachable at any time. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { campaign, language, panel } = useApp();
  const session = useSession();
  const wording = useWording();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Text className={styles.title} size={200} weight="semibold" title={campaign?.name}>
          {campaign?.name ?? wording.appName}
        </Text>
        <UndoMenu />
        <HelpMenu />
        <Button
          size="small"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          title={wording.switchLanguage}
          aria-label={wording.switchLanguage}
          data-testid="language"
          onClick={() => {
            void session.speak(language === "vi" ? "en" : "vi");
          }}
        />
      </div>
      {panel !== "desk" && (
        <nav aria-label={wording.stepsLabel}>
          <ol className={styles.steps}>
            {STEPS.map((step, at) => (
              <StepButton key={step} step={step} at={at} />
            ))}
          </ol>
        </nav>
      )}
    </header>
  );
}
