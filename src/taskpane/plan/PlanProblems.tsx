import { Button, Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DecisionChoice, PlanProblemView } from "../../app/views/campaign-editing";
import type { Reading } from "../../campaign/readings";
import { useSession, useWording } from "../context";
import { Fold, Section, useBusy } from "../parts/Layout";
import type { PaneWording } from "../wording/wording";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  faint: { color: tokens.colorNeutralForeground3 },
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 4px 8px" },
  radio: { "& .fui-Radio__label": { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" } },
  decided: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "4px 8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

const KEEP = "keep";
const CORRECTED = "corrected";

const said = (reading: Reading, { plan, date }: PaneWording): string =>
  reading.kind === "day" ? plan.byDay(date(reading.day)) : plan.byText(reading.text);
const choiceOf = (value: string): DecisionChoice =>
  value === KEEP || value === CORRECTED ? { type: value } : { type: "reading", index: Number(value) };

function Deciding({ problem }: { readonly problem: PlanProblemView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const [choice, setChoice] = useState(problem.readings.length === 0 ? KEEP : "0");
  const [reason, setReason] = useState("");
  const { plan } = wording;
  const ready = !busy && reason.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void session.decide(problem.key, choiceOf(choice), reason.trim());
      }}
    >
      <RadioGroup
        value={choice}
        aria-label={plan.decideOn(problem.title)}
        className={styles.radio}
        onChange={(_, { value }) => {
          setChoice(value);
        }}
      >
        {problem.readings.map((reading, at) => (
          <Radio key={at} value={String(at)} label={said(reading, wording)} />
        ))}
        <Radio value={KEEP} label={plan.asWritten} />
        <Radio value={CORRECTED} label={plan.corrected} />
      </RadioGroup>
      <Field label={plan.reason} size="small" required>
        <Input
          size="small"
          value={reason}
          placeholder={plan.reasonHelp}
          data-testid="decision-reason"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" size="small" appearance="primary" disabled={!ready} data-testid="decide">
          {plan.saveDecision}
        </Button>
      </div>
    </form>
  );
}

function Problem({ problem }: { readonly problem: PlanProblemView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { plan, date } = useWording();
  const busy = useBusy();
  const { decision } = problem;
  return (
    <li className={styles.item} data-problem={problem.key}>
      <Text size={200} weight="semibold" block>
        {problem.title}
      </Text>
      <Text size={200}>{problem.message}</Text>
      {decision === null ? (
        <Fold label={plan.decision}>
          <Deciding problem={problem} />
        </Fold>
      ) : (
        <div className={styles.decided}>
          <Text size={200} weight="semibold">
            {decision.text}
          </Text>
          <Text size={200} className={styles.faint}>
            {decision.reason === ""
              ? plan.on(date(decision.on))
              : `${plan.because(decision.reason)} · ${plan.on(date(decision.on))}`}
          </Text>
          <div>
            <Button
              size="small"
              appearance="transparent"
              style={{ paddingLeft: 0, minWidth: 0 }}
              disabledFocusable={busy}
              aria-label={plan.withdrawOn(problem.title)}
              data-testid="withdraw"
              onClick={() => {
                void session.decide(problem.key, null, "");
              }}
            >
              {plan.withdraw}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

const Problems = ({ problems }: { readonly problems: readonly PlanProblemView[] }): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <Problem key={problem.key} problem={problem} />
      ))}
    </ul>
  );
};

/**
 * Where the plan contradicts itself or leaves something open: the clerk decides, and what is decided stays to be seen.
 */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblemView[] }): ReactElement | null {
  const styles = useStyles();
  const { plan } = useWording();
  const open = problems.filter(({ decision }) => decision === null);
  const [grave, known, decided] = [
    open.filter((one) => one.grave),
    open.filter((one) => !one.grave),
    problems.filter(({ decision }) => decision !== null),
  ];
  if (problems.length === 0) return null;
  return (
    <Section title={grave.length === 0 ? plan.problems : plan.decide(grave.length)}>
      <Text size={200} className={styles.faint}>
        {plan.decideHelp}
      </Text>
      {grave.length > 0 && <Problems problems={grave} />}
      <div>
        {known.length > 0 && (
          <Fold label={plan.toKnow(known.length)}>
            <Problems problems={known} />
          </Fold>
        )}
        {decided.length > 0 && (
          <Fold label={plan.decided(decided.length)}>
            <Problems problems={decided} />
          </Fold>
        )}
      </div>
    </Section>
  );
}
