import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { isRegisterStale, type Planned } from "../../app/app-state";
import type { SheetChange } from "../../app/ports/workbook";
import { isChanged } from "../../app/report-changes";
import type { Proof } from "../../report/report";
import type { UnlistedEntry } from "../../report/votes/unlisted-entries";
import { useApp, useSession, useWording } from "../context";
import { Fold, Section, StepPage, useBusy } from "../parts/Layout";
import { NothingRegistered } from "../parts/NothingRegistered";
import { onDemand } from "../parts/on-demand";
import { UnknownUnits } from "../units/UnknownUnits";
import { UndoNote } from "../parts/UndoNote";
import { SheetList } from "../parts/SheetLinks";

const ReportOptions = onDemand(() => import("./report/ReportOptions"));
const AfterDecision = onDemand(() => import("../own/AfterDecision"));
const ReportFiles = onDemand(() => import("./report/ReportFiles"));

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  proof: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  verdict: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase300 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

function ProofFigures({ proof }: { readonly proof: Proof }): ReactElement {
  const styles = useStyles();
  const { report, units, number } = useWording();
  const settled = proof.balanced && proof.withoutUnit === 0;
  const lines: readonly (readonly [string, number])[] = [
    [report.rowsRead, proof.rowsRead],
    [report.records, proof.records],
    [report.setAside, proof.setAside],
    [report.inUnits, proof.perUnitSum],
    [report.inReport, proof.reportSum],
  ];
  return (
    <Section title={report.proof}>
      <div className={styles.verdict} data-testid="proof" data-balanced={proof.balanced}>
        {settled ? (
          <CheckmarkCircleRegular className={styles.good} fontSize={20} aria-hidden />
        ) : (
          <WarningRegular className={styles.bad} fontSize={20} aria-hidden />
        )}
        <Text weight="semibold" size={200}>
          {settled ? report.balanced : proof.balanced ? units.unsettled(proof.withoutUnit) : report.unbalanced}
        </Text>
      </div>
      <dl className={styles.proof}>
        {lines.map(([label, value]) => (
          <div key={label} style={{ display: "contents" }}>
            <dt className={styles.faint}>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function ErrorsLeft(): ReactElement | null {
  const { check } = useApp();
  const session = useSession();
  const wording = useWording();
  const errors = check?.bySeverity.error ?? 0;
  if (errors === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{wording.report.left(errors)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            session.go("check");
          }}
        >
          {wording.report.goCheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Told before it is written: the sheets of certificates and votes then have no row for them. */
function Unlisted({ entries }: { readonly entries: readonly UnlistedEntry[] }): ReactElement {
  const { report } = useWording();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody data-testid="unlisted">
        {report.unlisted(entries.length)}{" "}
        {entries.map(({ name, unit, written }) => `${name} (${unit}): ${written}`).join("; ")}.
      </MessageBarBody>
    </MessageBar>
  );
}

const isStanding = ({ change }: SheetChange): boolean => change === "created" || change === "replaced";

interface SheetsProps {
  readonly written: readonly SheetChange[] | null;
  readonly planned: Planned | null;
}

/** The sheets that were written, else those that would be. */
function Sheets({ written, planned }: SheetsProps): ReactElement | null {
  const styles = useStyles();
  const { job } = useApp();
  const wording = useWording();
  if (written !== null) {
    const standing = written.filter(isStanding);
    return (
      <>
        <Section title={wording.register.done}>
          <Text size={200} className={styles.faint}>
            {wording.report.done(standing.length)}
          </Text>
          <SheetList changes={standing} written />
        </Section>
        <Stale changes={written} written />
      </>
    );
  }
  if (planned === null) return job === null ? null : <Spinner size="small" label={wording.job[job.kind]} />;
  const standing = planned.changes.filter(isStanding);
  const replaced = standing.filter(({ change }) => change === "replaced").length;
  return (
    <>
      <Section title={wording.report.plan}>
        <Text size={200} className={styles.faint} data-testid="dry-run">
          {wording.choices.summary({ created: standing.length - replaced, replaced })}{" "}
          {replaced > 0 && `${wording.choices.besideKept} `}
          {wording.report.planHelp}
        </Text>
        {planned.outline.unlisted.length > 0 && <Unlisted entries={planned.outline.unlisted} />}
        {planned.clearsUndo && <UndoNote />}
        <SheetList changes={standing} written={false} />
      </Section>
      <Stale changes={planned.changes} written={false} />
    </>
  );
}

/** Sheets of an earlier report that this one has no place for. */
function Stale({
  changes,
  written,
}: {
  readonly changes: readonly SheetChange[];
  readonly written: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const { choices: words } = useWording();
  const stale = changes.filter((one) => !isStanding(one));
  if (stale.length === 0) return null;
  const kept = stale.filter(({ change }) => change === "kept").length;
  return (
    <Section title={words.stale}>
      <Text size={200} className={styles.faint} data-testid="stale">
        {(written ? words.staleDone : words.staleHelp)(stale.length - kept, kept)}
      </Text>
      {!written && <SheetList changes={stale} written={false} />}
    </Section>
  );
}

/** Details that are loaded when somebody asks for them. */
function Details(): ReactElement {
  const { reportUsual, reportChoices } = useApp();
  const { choices: words } = useWording();
  return (
    <div>
      {reportUsual !== null && (
        <Fold label={isChanged(reportChoices) ? `${words.options} (${words.changed})` : words.options}>
          <ReportOptions usual={reportUsual} />
        </Fold>
      )}
      <Fold label={words.files}>
        <ReportFiles />
      </Fold>
      <Fold label={words.afterDecision} testId="after-decision-fold">
        <AfterDecision />
      </Fold>
    </div>
  );
}

/** First what will be written, then written; every sheet opens by a click. */
export default function ReportStep(): ReactElement {
  const { register, plannedReport, written, step } = useApp();
  const registerStale = isRegisterStale({ register });
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  if (register === null || register.records === 0) return <NothingRegistered />;
  const fresh = registerStale ? null : written.report;
  const proof = plannedReport?.outline.proof ?? null;
  return (
    <StepPage
      title={wording.steps[step]}
      help={wording.stepHelp[step]}
      footer={
        <Button
          appearance={fresh === null ? "primary" : "secondary"}
          disabled={busy || (plannedReport === null && fresh === null)}
          data-testid="write-report"
          onClick={() => {
            void session.write("report");
          }}
        >
          {fresh === null ? wording.report.write : wording.report.rewrite}
        </Button>
      }
    >
      <UnknownUnits register={register} />
      <ErrorsLeft />
      <Details />
      <Sheets written={fresh} planned={plannedReport} />
      {proof !== null && <ProofFigures proof={proof} />}
    </StepPage>
  );
}
