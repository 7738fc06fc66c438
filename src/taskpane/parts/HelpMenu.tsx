import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useSession, useWording } from "../context";
import { showStop } from "../tour/tour-state";
import { VERSION } from "../version";
import { HeaderMenu } from "./HeaderMenu";
import { onDemand } from "./on-demand";

const SettingsDialog = onDemand(() => import("../settings/SettingsDialog"));
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
  const [dialog, setDialog] = useState<"settings" | "proof" | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDialog(null);
  };
  // What led there is gone by then; the menu's button leads there again.
  const shown = useRef(false);
  useEffect(() => {
    if (dialog === null && shown.current) button.current?.focus();
    shown.current = dialog !== null;
  }, [dialog]);
  return (
    <>
      <HeaderMenu
        key={opened}
        icon={<QuestionCircleRegular />}
        label={help.title}
        title={help.title}
        surfaceLabel={help.title}
        testId="help"
        buttonRef={button}
      >
        {(closeMenu) => (
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
            <Link
              as="button"
              data-testid="open-settings"
              onClick={() => {
                closeMenu();
                setDialog("settings");
              }}
            >
              {help.settings}
            </Link>
            {help.proof !== null && (
              <Link
                as="button"
                data-testid="excel-proof"
                onClick={() => {
                  closeMenu();
                  setDialog("proof");
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
      {dialog === "settings" && <SettingsDialog onClose={close} />}
      {dialog === "proof" && <ProofDialog onClose={close} />}
    </>
  );
}
