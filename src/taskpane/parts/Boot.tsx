import { Button, FluentProvider, Link, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../base/language";
import { themeOf, type ThemeName } from "../theme";
import { wordingOf } from "../wording/index";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "56px 24px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "flex-start",
  },
  title: { margin: 0 },
  wait: { alignSelf: "center", marginTop: "30vh" },
});

/**
 * Why the pane cannot work here: Office does not answer, Excel is too old, there is no Excel around the page, or what
 * works in the background came to an end.
 */
export type BootProblem = "noOffice" | "tooOld" | "outside" | "stopped";

interface BootProps {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly problem: BootProblem | null;
  readonly onRetry: () => void;
}

/** What stands in the pane before Excel has answered, and when it does not. */
export function Boot({ language, theme, problem, onRetry }: BootProps): ReactElement {
  const styles = useStyles();
  const { boot } = wordingOf(language);
  return (
    <FluentProvider theme={themeOf(theme)}>
      <main className={styles.page} aria-busy={problem === null}>
        {problem === null ? (
          <Spinner className={styles.wait} label={boot.starting} labelPosition="below" />
        ) : (
          <>
            <Subtitle2 as="h1" className={styles.title}>
              {problem === "stopped" ? boot.stoppedTitle : boot.title}
            </Subtitle2>
            <Text role="alert">{boot[problem]}</Text>
            {problem === "noOffice" || problem === "stopped" ? (
              <Button appearance="primary" onClick={onRetry}>
                {boot.retry}
              </Button>
            ) : (
              <Link href="support.html">{boot.support}</Link>
            )}
          </>
        )}
      </main>
    </FluentProvider>
  );
}
