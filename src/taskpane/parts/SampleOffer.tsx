import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";
import { showStop } from "../tour/tour-state";
import { useBusy } from "./Layout";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  text: { flex: 1, minWidth: 0 },
  buttons: { flexShrink: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

/** The whole job on samples, for whoever is here for the first time; nothing for a campaign without samples. */
export function SampleOffer(): ReactElement | null {
  const { campaign, campaigns, sampled } = useApp();
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const sample = (campaign === null ? campaigns : [campaign]).find(({ id }) => sampled.includes(id))?.id;
  if (sample === undefined) return null;
  const trySample = async (): Promise<void> => {
    if (campaign === null) await session.openCampaign({ type: "builtIn", id: sample });
    session.go("take-in");
    await session.takeSamples();
  };
  return (
    <div className={styles.card}>
      <div className={styles.text}>
        <Text block size={200} weight="semibold">
          {wording.campaign.firstTime}
        </Text>
        <Text block size={200}>
          {wording.campaign.sampleHelp}
        </Text>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="try-sample"
          onClick={() => {
            void trySample();
          }}
        >
          {wording.campaign.trySample}
        </Button>
        {campaign === null && (
          <Button
            size="small"
            appearance="subtle"
            data-testid="take-tour"
            onClick={() => {
              showStop(0);
            }}
          >
            {wording.help.tour}
          </Button>
        )}
      </div>
    </div>
  );
}
