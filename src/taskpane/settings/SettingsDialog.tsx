import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../base/language";
import { isChanged } from "../../app/report-changes";
import { FOUND_FILLS } from "../../report/found-fills";
import { useApp, useSession, useWording } from "../context";
import { ModalDialog } from "../parts/ModalDialog";
import { TidyUp } from "../parts/TidyUp";
import { settingsWords } from "./words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "34px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  // Stays in sight while what lies above it is scrolled; over the dialog's own padding.
  foot: {
    position: "sticky",
    bottom: "-16px",
    margin: "0 -16px -16px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  faint: { color: tokens.colorNeutralForeground3 },
  colour: {
    width: "28px",
    height: "16px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {children}
    </section>
  );
}

interface LineProps {
  readonly what: string;
  /** What takes it out; null where there is nothing to be taken out. */
  readonly act: { readonly label: string; readonly testId: string; readonly run: () => void } | null;
}

function Line({ what, act }: LineProps): ReactElement {
  const styles = useStyles();
  const { job } = useApp();
  return (
    <li className={styles.line}>
      <Text size={200} className={styles.what}>
        {what}
      </Text>
      {act !== null && (
        <Button size="small" disabledFocusable={job !== null} data-testid={act.testId} onClick={act.run}>
          {act.label}
        </Button>
      )}
    </li>
  );
}

const LANGUAGES: readonly Language[] = ["vi", "en"];

/** What the workbook keeps for this pane, each with what takes it out. */
function Kept(): ReactElement {
  const styles = useStyles();
  const { campaign, planInSheets, intake, verdicts, reportChoices, undo, language } = useApp();
  const session = useSession();
  const words = settingsWords(language);
  const answers = intake?.answers ?? [];
  const decided = Object.entries(verdicts).flatMap(([key, { kind }]) => (kind === "seen" ? [] : [key]));
  const changed = isChanged(reportChoices);
  return (
    <Part title={words.kept}>
      <Text size={200} className={styles.faint}>
        {words.keptHelp}
      </Text>
      <ul className={styles.list}>
        {campaign !== null && <Line what={`${campaign.name}: ${words.plan(planInSheets)}`} act={null} />}
        <Line
          what={words.answers(answers.length)}
          act={
            answers.length === 0
              ? null
              : {
                  label: words.askAgain,
                  testId: "ask-all-again",
                  run: () => void session.refuse(answers.map(({ answer }) => answer)),
                }
          }
        />
        <Line
          what={words.verdicts(decided.length)}
          act={
            decided.length === 0
              ? null
              : { label: words.judgeAgain, testId: "judge-all-again", run: () => void session.judge(decided, null) }
          }
        />
        <Line
          what={words.options(changed)}
          act={
            changed
              ? { label: words.asUsual, testId: "report-as-usual", run: () => void session.chooseReport({}) }
              : null
          }
        />
        <Line what={words.undo(undo.length)} act={null} />
      </ul>
      <TidyUp />
    </Part>
  );
}

/** Language, what this workbook keeps, and what the colours in it mean. */
export default function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { close } = useWording();
  const { language } = useApp();
  const session = useSession();
  const words = settingsWords(language);
  return (
    <ModalDialog title={words.title} testId="settings" onClose={onClose}>
      <Part title={words.language}>
        <Select
          size="small"
          aria-label={words.language}
          data-testid="settings-language"
          value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((one) => one === value);
            if (chosen !== undefined) void session.speak(chosen);
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {words.languages[one]}
            </option>
          ))}
        </Select>
      </Part>
      <Kept />
      <Part title={words.colours}>
        {(["error", "warning"] as const).map((severity) => (
          <div key={severity} className={styles.line}>
            <span className={styles.colour} style={{ backgroundColor: `#${FOUND_FILLS[severity]}` }} aria-hidden />
            <Text size={200}>{words[severity]}</Text>
          </div>
        ))}
        <Text size={200} className={styles.faint}>
          {words.coloursHelp}
        </Text>
      </Part>
      <div className={styles.foot}>
        <Button data-testid="settings-close" onClick={onClose}>
          {close}
        </Button>
      </div>
    </ModalDialog>
  );
}
