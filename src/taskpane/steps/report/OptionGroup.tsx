import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { ReportUsual } from "../../../app/views/report";
import type { ReportChoices } from "../../../report/report";

export const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "14px", padding: "4px 0 4px 4px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column", gap: "6px" },
  legend: { padding: 0, marginBottom: "2px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  checks: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))" },
  check: { "& label": { fontSize: tokens.fontSizeBase200, paddingTop: "4px", paddingBottom: "4px" } },
  units: {
    maxHeight: "220px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "4px 8px",
    display: "flex",
    flexDirection: "column",
  },
  unit: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    padding: "3px 0",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    "& input": { accentColor: tokens.colorBrandBackground, margin: 0, width: "16px", height: "16px", flexShrink: 0 },
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    "& .fui-Input": { minWidth: 0 },
    "& input": { minWidth: 0, width: "100%" },
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Group({ title, children }: GroupProps): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

export interface ChoiceProps {
  readonly choices: ReportChoices;
  readonly usual: ReportUsual;
  readonly onChoose: (choices: ReportChoices) => void;
}
