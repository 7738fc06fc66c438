import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../check/finding";

const useStyles = makeStyles({
  icon: { fontSize: "16px", flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** How grave a finding is, told by form and colour alike. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, styles[severity]);
  if (severity === "error") return <ErrorCircleFilled className={className} aria-hidden />;
  return severity === "warning" ? (
    <WarningFilled className={className} aria-hidden />
  ) : (
    <InfoRegular className={className} aria-hidden />
  );
}
