import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useState, type ReactElement } from "react";
import { useSession, useWording } from "../context";
import { showStop } from "../tour/tour-state";
import { VERSION } from "../version";
import { HeaderMenu } from "./HeaderMenu";
import { onDemand } from "./on-demand";

const ProofDialog = onDemand(() => import("../proof/ProofDialog"));

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** Where help is found, and what this program is and does with the data. */
export function HelpMenu(): ReactElement {
  const styles = useStyles();
  const { appName, help } = useWording();
  const session = useSession();
  // Another menu, closed, takes the place of the one that led to the tour.
  const [opened, setOpened] = useState(0);
  const [proving, setProving] = useState(false);
  return (
    <>
      <HeaderMenu
        key={opened}
        icon={<QuestionCircleRegular />}
        label={help.title}
        title={help.title}
        surfaceLabel={help.title}
        testId="help"
      >
        {(close) => (
          <div className={styles.body}>
            <Text weight="semibold">{`${appName} ${VERSION}`}</Text>
            <Text size={200}>{help.about}</Text>
            <Link href="support.html" target="_blank" data-testid="help-page">
              {help.page}
            </Link>
            <Link
              as="button"
              data-testid="help-tour"
              onClick={() => {
                setOpened(opened + 1);
                session.go("campaign");
                showStop(0);
              }}
            >
              {help.tour}
            </Link>
            {help.proof !== null && (
              <Link
                as="button"
                data-testid="excel-proof"
                onClick={() => {
                  close();
                  setProving(true);
                }}
              >
                {help.proof}
              </Link>
            )}
            <Text size={200} className={styles.faint}>
              {help.data}
            </Text>
          </div>
        )}
      </HeaderMenu>
      {proving && (
        <ProofDialog
          onClose={() => {
            setProving(false);
          }}
        />
      )}
    </>
  );
}
