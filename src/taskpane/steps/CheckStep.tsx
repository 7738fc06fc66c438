import { Button, makeStyles, Select, Spinner, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { NO_FILTER, type CheckView, type FindingFilter } from "../../app/views/check";
import type { Severity } from "../../check/finding";
import { useApp, useSession, useWording } from "../context";
import { Empty, NextButton, StepPage } from "../parts/Layout";
import { SeverityIcon } from "../parts/SeverityIcon";
import { FindingDetail } from "./FindingDetail";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  top: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px 12px 8px" },
  severities: { display: "flex", gap: "6px" },
  severity: {
    flex: "1 0 auto",
    minWidth: 0,
    padding: "5px 6px",
    columnGap: "4px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "6px",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  faint: { color: tokens.colorNeutralForeground3 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", minHeight: "24px" },
  fill: { flex: 1, minHeight: "220px", display: "flex", flexDirection: "column" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function Filters({ check }: { readonly check: CheckView }): ReactElement {
  const styles = useStyles();
  const { filter } = useApp();
  const session = useSession();
  const wording = useWording();
  const change = (part: Partial<FindingFilter>): void => {
    void session.filter({ ...filter, ...part });
  };
  const isCode = (value: string): CheckView["byCode"][number]["code"] | null =>
    check.byCode.find(({ code }) => code === value)?.code ?? null;
  return (
    <>
      <div className={styles.severities} role="group" aria-label={wording.check.list}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            checked={filter.severity === severity}
            title={wording.check.filterBy[severity]}
            icon={<SeverityIcon severity={severity} />}
            data-severity={severity}
            onClick={() => {
              change({ severity: filter.severity === severity ? null : severity });
            }}
          >
            {wording.check.severity[severity](check.bySeverity[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.filters}>
        <Select
          size="small"
          aria-label={wording.check.unit}
          value={filter.unit ?? ""}
          data-testid="filter-unit"
          onChange={(_, { value }) => {
            change({ unit: value === "" ? null : value });
          }}
        >
          <option value="">{wording.check.allUnits}</option>
          {check.byUnit.map(({ unit, count }) => (
            <option key={unit} value={unit}>{`${unit} (${wording.number(count)})`}</option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={wording.check.code}
          value={filter.code ?? ""}
          data-testid="filter-code"
          onChange={(_, { value }) => {
            change({ code: isCode(value) });
          }}
        >
          <option value="">{wording.check.allCodes}</option>
          {check.byCode.map(({ code, title, count }) => (
            <option key={code} value={code}>{`${title} (${wording.number(count)})`}</option>
          ))}
        </Select>
      </div>
    </>
  );
}

function Results({ check }: { readonly check: CheckView }): ReactElement {
  const styles = useStyles();
  const { filter, fitting, selected, takenSheets, findings } = useApp();
  const session = useSession();
  const wording = useWording();
  const filtered = filter.severity !== null || filter.unit !== null || filter.code !== null;
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{wording.steps.check}</h1>
      <div className={styles.top}>
        <Filters check={check} />
        <div className={styles.line}>
          <Text size={200} className={styles.faint} data-testid="clean">
            {filtered ? wording.check.shown(fitting) : wording.check.clean(check.clean, check.records)}
            {!filtered && takenSheets.length > 0 ? ` · ${wording.check.watching}` : ""}
          </Text>
          {filtered && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                void session.filter(NO_FILTER);
              }}
            >
              {wording.check.clearFilter}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.fill}>
        {findings.length === 0 ? (
          <Empty icon={<CheckmarkCircleRegular />} title={wording.check.noneFit} help="" />
        ) : (
          <FindingList />
        )}
      </div>
      {selected === null ? (
        <div className={styles.footer}>
          <NextButton step="report" />
        </div>
      ) : (
        <FindingDetail finding={selected} check={check} />
      )}
    </div>
  );
}

/** Findings by severity, unit and matter; each leads to its cell and, where there is one, to its fix. */
export function CheckStep(): ReactElement {
  const { register, check, step } = useApp();
  const session = useSession();
  const wording = useWording();
  const title = wording.steps[step];
  if (register === null || register.records === 0) {
    return (
      <StepPage title={title} help={wording.stepHelp[step]}>
        <Empty icon={<DocumentTableRegular />} title={wording.register.empty} help={wording.register.emptyHelp}>
          <Button
            appearance="primary"
            onClick={() => {
              session.go("take-in");
            }}
          >
            {wording.register.goTakeIn}
          </Button>
        </Empty>
      </StepPage>
    );
  }
  if (check === null)
    return (
      <StepPage title={title} help={wording.stepHelp[step]}>
        <Spinner size="small" label={wording.job.check} />
      </StepPage>
    );
  if (check.total === 0) {
    return (
      <StepPage title={title} help={wording.stepHelp[step]} footer={<NextButton step="report" />}>
        <Empty icon={<CheckmarkCircleRegular />} title={wording.check.none} help={wording.check.noneHelp} good />
      </StepPage>
    );
  }
  return <Results check={check} />;
}
