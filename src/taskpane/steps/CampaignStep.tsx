import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, Suspense, type ReactElement } from "react";
import type { CampaignSummary } from "../../app/views/campaign";
import { useApp, useSession, useWording } from "../context";
import { NextButton, StepPage, useBusy } from "../parts/Layout";
import { SampleOffer } from "../parts/SampleOffer";
import { OtherPlans } from "../plan/OtherPlans";
import { UnitsCard } from "../units/UnitsCard";
import { CampaignDetails } from "./CampaignDetails";

const DraftScreen = lazy(() => import("../plan/DraftScreen"));
const CopyNotes = lazy(() => import("../own/CopyNotes"));

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  card: {
    width: "100%",
    textAlign: "left",
    fontFamily: "inherit",
    cursor: "pointer",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "9px 10px 10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", opacity: 0.6 },
  },
  cardText: { flex: 1, minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
  plan: { display: "flex", flexDirection: "column", gap: "2px" },
});

function Offer({ campaign }: { readonly campaign: CampaignSummary }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  return (
    <li>
      <button
        type="button"
        className={styles.card}
        disabled={busy}
        data-campaign={campaign.id}
        onClick={() => {
          void session.openCampaign({ type: "builtIn", id: campaign.id });
        }}
      >
        <span className={styles.cardText}>
          <Text block weight="semibold">
            {campaign.name}
          </Text>
          <Text block size={200} className={styles.faint}>
            {campaign.issuer}
          </Text>
        </span>
        <ChevronRightRegular aria-hidden />
      </button>
    </li>
  );
}

function Choosing(): ReactElement {
  const styles = useStyles();
  const { campaigns, step } = useApp();
  const wording = useWording();
  return (
    <StepPage title={wording.campaign.choose} help={wording.campaign.chooseHelp}>
      {campaigns.length > 0 && <SampleOffer />}
      {campaigns.length === 0 && <Spinner size="small" label={wording.boot.starting} />}
      <ul className={styles.list} aria-label={wording.steps[step]}>
        {campaigns.map((campaign) => (
          <Offer key={campaign.id} campaign={campaign} />
        ))}
      </ul>
      <OtherPlans />
    </StepPage>
  );
}

/** Which campaign, what it asks, and what is due when. */
export function CampaignStep(): ReactElement {
  const styles = useStyles();
  const { campaign, draft, copied } = useApp();
  const session = useSession();
  const wording = useWording();
  if (draft !== null)
    return (
      <Suspense fallback={<Spinner size="small" />}>
        <DraftScreen draft={draft} />
      </Suspense>
    );
  if (campaign === null) return <Choosing />;
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
      <CampaignDetails campaign={campaign} />
      <UnitsCard />
    </StepPage>
  );
}
