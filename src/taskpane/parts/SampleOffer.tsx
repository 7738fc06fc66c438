import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession, useWording } from "../context";
import { useBusy } from "./Layout";

const useStyles = makeStyles({
  card: { display: "flex", alignItems: "center", gap: "10px", padding: "10px 12px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorTransparentStroke}` },
  text: { flex: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** The campaign whose samples come with the program. */
const SAMPLE_CAMPAIGN = "quoc-oai-2022";

/** The whole job on samples, for whoever is here for the first time. */
export function SampleOffer(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const trySample = async (): Promise<void> => {
    await session.openCampaign({ type: "builtIn", id: SAMPLE_CAMPAIGN });
    session.go("take-in");
    await session.takeSamples();
  };
  return (
    <div className={styles.card}>
      <div className={styles.text}>
        <Text block size={200} weight="semibold">{wording.campaign.firstTime}</Text>
        <Text block size={200}>{wording.campaign.sampleHelp}</Text>
      </div>
      <Button size="small" className={styles.button} disabled={busy} data-testid="try-sample" onClick={() => { void trySample(); }}>{wording.campaign.trySample}</Button>
    </div>
  );
}
