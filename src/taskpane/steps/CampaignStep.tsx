import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";
import { NextButton, StepPage } from "../parts/Layout";
import { UnitsCard } from "../units/UnitsCard";
import { Choosing } from "./Choosing";

const CampaignDetails = lazy(() => import("./CampaignDetails"));
const DraftScreen = lazy(() => import("../plan/DraftScreen"));
const MissingList = lazy(() => import("../own/MissingList"));
const OwnWizard = lazy(() => import("../own/OwnWizard"));
const CopyNotes = lazy(() => import("../own/CopyNotes"));

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  plan: { display: "flex", flexDirection: "column", gap: "2px" },
});

/** Which campaign, what it asks, and what is due when. */
export function CampaignStep(): ReactElement {
  const styles = useStyles();
  const { campaign, source, draft, copied, own } = useApp();
  const session = useSession();
  const wording = useWording();
  if (draft !== null)
    return (
      <Suspense fallback={<Spinner size="small" />}>
        <DraftScreen draft={draft} />
      </Suspense>
    );
  if (campaign === null)
    return own?.open === true ? (
      <Suspense fallback={<Spinner size="small" />}>
        <OwnWizard view={own.view} />
      </Suspense>
    ) : (
      <Choosing />
    );
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
      {copied?.of === campaign.id && (
        <Suspense fallback={<Spinner size="small" />}>
          <CopyNotes copied={copied} />
        </Suspense>
      )}
      {source?.type === "json" && campaign.missing.length > 0 && (
        <Suspense fallback={<Spinner size="small" />}>
          <MissingList missing={campaign.missing} />
        </Suspense>
      )}
      <Suspense fallback={<Spinner size="small" />}>
        <CampaignDetails campaign={campaign} />
        <UnitsCard />
      </Suspense>
    </StepPage>
  );
}
