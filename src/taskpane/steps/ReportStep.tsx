import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Planned } from "../../app/app-state";
import type { SheetChange } from "../../app/ports";
import type { Proof } from "../../report/report";
import { useApp, useSession, useWording } from "../context";
import { Empty, Section, StepPage, useBusy } from "../parts/Layout";
import { SheetList } from "../parts/SheetLinks";

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  proof: { margin: 0, display: "grid", gridTemplateColumns: "1fr auto", rowGap: "4px", fontSize: tokens.fontSizeBase200, "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  verdict: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase300 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

function ProofFigures({ proof }: { readonly proof: Proof }): ReactElement {
  const styles = useStyles();
  const { report, number } = useWording();
  const lines: readonly (readonly [string, number])[] = [
    [report.rowsRead, proof.rowsRead], [report.records, proof.records], [report.setAside, proof.setAside], [report.inUnits, proof.perUnitSum], [report.inReport, proof.reportSum],
  ];
  return (
    <Section title={report.proof}>
      <div className={styles.verdict} data-testid="proof" data-balanced={proof.balanced}>
        {proof.balanced ? <CheckmarkCircleRegular className={styles.good} fontSize={20} aria-hidden /> : <WarningRegular className={styles.bad} fontSize={20} aria-hidden />}
        <Text weight="semibold" size={200}>{proof.balanced ? report.balanced : report.unbalanced}</Text>
      </div>
      <dl className={styles.proof}>
        {lines.map(([label, value]) => <div key={label} style={{ display: "contents" }}><dt className={styles.faint}>{label}</dt><dd>{number(value)}</dd></div>)}
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
      <MessageBarActions><Button size="small" onClick={() => { session.go("check"); }}>{wording.report.goCheck}</Button></MessageBarActions>
    </MessageBar>
  );
}

interface SheetsProps { readonly written: readonly SheetChange[] | null; readonly planned: Planned | null }

/** The sheets that were written, else those that would be. */
function Sheets({ written, planned }: SheetsProps): ReactElement | null {
  const styles = useStyles();
  const { job } = useApp();
  const wording = useWording();
  if (written !== null) {
    return (
      <Section title={wording.register.done}>
        <Text size={200} className={styles.faint}>{wording.report.done(written.length)}</Text>
        <SheetList changes={written} written />
      </Section>
    );
  }
  if (planned === null) return job === null ? null : <Spinner size="small" label={wording.job[job.kind]} />;
  return (
    <Section title={wording.report.plan}>
      <Text size={200} className={styles.faint}>{wording.report.count(planned.changes.length)} {wording.report.planHelp}</Text>
      <SheetList changes={planned.changes} written={false} />
    </Section>
  );
}

/** First what will be written, then written; every sheet opens by a click. */
export function ReportStep(): ReactElement {
  const { register, plannedReport, written, registerStale, step } = useApp();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  if (register === null || register.records === 0) {
    return (
      <StepPage title={wording.steps[step]} help={wording.stepHelp[step]}>
        <Empty icon={<DocumentTableRegular />} title={wording.register.empty} help={wording.register.emptyHelp}>
          <Button appearance="primary" onClick={() => { session.go("take-in"); }}>{wording.register.goTakeIn}</Button>
        </Empty>
      </StepPage>
    );
  }
  const fresh = registerStale ? null : written.report;
  const proof = plannedReport?.outline.proof ?? null;
  return (
    <StepPage title={wording.steps[step]} help={wording.stepHelp[step]} footer={
      <Button appearance={fresh === null ? "primary" : "secondary"} disabled={busy || (plannedReport === null && fresh === null)} data-testid="write-report" onClick={() => { void session.write("report"); }}>{fresh === null ? wording.report.write : wording.report.rewrite}</Button>
    }>
      <ErrorsLeft />
      <Sheets written={fresh} planned={plannedReport} />
      {proof !== null && <ProofFigures proof={proof} />}
    </StepPage>
  );
}
