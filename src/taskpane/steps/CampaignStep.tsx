import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";
import { NextButton, StepPage } from "../parts/Layout";
import { onDemand } from "../parts/on-demand";
import { Choosing } from "./Choosing";

const CampaignDetails = onDemand(() => import("./CampaignDetails"));
const DraftScreen = onDemand(() => import("../plan/DraftScreen"));
const MissingList = onDemand(() => import("../own/MissingList"));
const OwnWizard = onDemand(() => import("../own/OwnWizard"));
const UnitsCard = onDemand(async () => ({ default: (await import("../units/UnitsCard")).UnitsCard }));
const CopyNotes = onDemand(() => import("../own/CopyNotes"));

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  plan: { display: "flex", flexDirection: "column", gap: "2px" },
});

/** Which campaign, what it asks, and what is due when. */
export function CampaignStep(): ReactElement {
  const styles = useStyles();
  const { campaign, source, draft, copied, own, template } = useApp();
  const session = useSession();
  const wording = useWording();
  if (draft !== null) return <DraftScreen draft={draft} />;
  if (campaign === null) return own?.open === true ? <OwnWizard view={own.view} /> : <Choosing />;
  return (
    <StepPage title={campaign.name} help={campaign.issuer} footer={<NextButton step="take-in" />}>
      <div className={styles.plan}>
        <Text size={200} className={styles.faint}>
          {campaign.title}
        </Text>
        <div>
          <Link as="button" onClick={session.leaveCampaign}>
            <Text size={200}>{wording.campaign.change}</Text>
          </Link>
        </div>
      </div>
      {template !== null && (
        <Button
          size="small"
          data-testid="to-desk"
          onClick={() => {
            void session.showDesk();
          }}
        >
          {wording.desk.back}
        </Button>
      )}
      {copied?.of === campaign.id && <CopyNotes copied={copied} />}
      {source?.type === "json" && campaign.missing.length > 0 && <MissingList missing={campaign.missing} />}
      <CampaignDetails campaign={campaign} />
      <UnitsCard />
    </StepPage>
  );
}
