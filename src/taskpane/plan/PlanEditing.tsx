import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { PlanMistake } from "../../app/views/campaign-editing";
import { useApp, useSession, useWording } from "../context";
import { Fold, Section, useBusy } from "../parts/Layout";
import { NewPlan } from "./NewPlan";
import { ROW_BUTTON } from "../parts/row-button";

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "240px", overflowY: "auto" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  go: { ...ROW_BUTTON, alignItems: "center", padding: "6px 4px" },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  chevron: { flexShrink: 0 },
  stack: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 4px 8px" },
});

function Mistakes({ mistakes }: { readonly mistakes: readonly PlanMistake[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { plan } = useWording();
  const busy = useBusy();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <Text size={200} weight="semibold" block>
            {plan.mistakes(mistakes.length)}
          </Text>
          <Text size={200}>{plan.mistakesHelp}</Text>
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list} aria-label={plan.mistakes(mistakes.length)} data-testid="plan-mistakes">
        {mistakes.map((mistake, at) => (
          <li key={at} className={styles.item}>
            <button
              type="button"
              className={styles.go}
              disabled={busy}
              onClick={() => {
                void session.showMistake(mistake);
              }}
            >
              <span className={styles.text}>
                <Text block size={200} weight="semibold">
                  {plan.mistake(mistake.sheet, mistake.address)}
                </Text>
                <Text block size={200}>
                  {mistake.message}
                </Text>
              </span>
              <ChevronRightRegular className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Keeping(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { planText } = useApp();
  const { plan, close } = useWording();
  const busy = useBusy();
  return (
    <div className={styles.stack}>
      <Text size={200} className={styles.faint}>
        {plan.saveHelp}
      </Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="plan-save"
          onClick={() => {
            void session.savePlan("file");
          }}
        >
          {plan.saveFile}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="plan-copy"
          onClick={() => {
            void session.savePlan("copy");
          }}
        >
          {plan.copyText}
        </Button>
      </div>
      {planText !== null && (
        <>
          <Field label={plan.text} hint={plan.textHelp} size="small">
            <Textarea
              value={planText}
              readOnly
              rows={5}
              data-testid="plan-text"
              onFocus={(event) => {
                event.target.select();
              }}
            />
          </Field>
          <div>
            <Button size="small" onClick={session.hidePlanText}>
              {close}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The plan is edited in tables of the workbook, kept as a file, and a new one is made from it. */
export function PlanEditing(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { planInSheets, planMistakes } = useApp();
  const { plan } = useWording();
  const busy = useBusy();
  return (
    <Section title={plan.edit}>
      <Text size={200} className={styles.faint}>
        {planInSheets ? plan.inSheets : plan.editHelp}
      </Text>
      {planInSheets && planMistakes.length > 0 && <Mistakes mistakes={planMistakes} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="edit-plan"
          onClick={() => {
            void session.editPlan();
          }}
        >
          {planInSheets ? plan.openSheets : plan.editNow}
        </Button>
        {planInSheets && (
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="read-plan"
            onClick={() => {
              void session.readPlan();
            }}
          >
            {plan.readAgain}
          </Button>
        )}
        {planInSheets && planMistakes.length > 0 && (
          <Button
            size="small"
            disabledFocusable={busy}
            title={plan.rewriteHelp}
            onClick={() => {
              void session.rewritePlan();
            }}
          >
            {plan.rewrite}
          </Button>
        )}
      </div>
      <div>
        <Fold label={plan.keep}>
          <Keeping />
        </Fold>
        <Fold label={plan.create}>
          <NewPlan />
        </Fold>
      </div>
    </Section>
  );
}
