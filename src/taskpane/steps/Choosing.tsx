import { makeStyles, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import { AddCircleRegular } from "@fluentui/react-icons/svg/add-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { CampaignSummary } from "../../app/views/campaign";
import { useApp, useSession, useWording } from "../context";
import { Fold, Section, StepPage, useBusy } from "../parts/Layout";
import { onDemand } from "../parts/on-demand";
import { SampleOffer } from "../parts/SampleOffer";

const OtherPlans = onDemand(() => import("../plan/OtherPlans"));

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
  first: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ":hover": { border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  cardText: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface CardProps {
  readonly name: string;
  readonly help: string;
  readonly first?: boolean;
  readonly testId: string;
  readonly onChoose: () => void;
}

function Card({ name, help, first = false, testId, onChoose }: CardProps): ReactElement {
  const styles = useStyles();
  const busy = useBusy();
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, first && styles.first)}
      disabled={busy}
      data-testid={testId}
      onClick={onChoose}
    >
      <span className={styles.cardText}>
        <Text block weight="semibold">
          {name}
        </Text>
        <Text block size={200} className={styles.faint}>
          {help}
        </Text>
      </span>
      {first ? <AddCircleRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
    </button>
  );
}

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

/** What was begun before: the campaign that was left, one in the making, the plan of this workbook. */
function GoingOn(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { left, own, ownBegun, sheets } = useApp();
  const begun = own?.view.answers ?? ownBegun;
  const { campaign: words, plan } = useWording();
  const inBook = left === null && sheets.some(({ ours }) => ours === "campaign");
  if (left === null && begun === null && !inBook) return null;
  return (
    <Section title={words.goOn}>
      <ul className={styles.list}>
        {left !== null && (
          <li>
            <Card
              name={left.name}
              help={words.goOnLeft}
              testId="go-on"
              onChoose={() => {
                void session.goOn();
              }}
            />
          </li>
        )}
        {begun !== null && (
          <li>
            <Card
              name={begun.name}
              help={words.goOnOwn}
              testId="go-on-own"
              onChoose={() => {
                void session.startOwn();
              }}
            />
          </li>
        )}
        {inBook && (
          <li>
            <Card
              name={plan.inBook}
              help={plan.inBookHelp}
              testId="plan-in-book"
              onChoose={() => {
                void session.readPlan();
              }}
            />
          </li>
        )}
      </ul>
    </Section>
  );
}

/** The first screen: go on, make a campaign of one's own, take over one, or look at those of other offices. */
export function Choosing(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { campaigns, own, ownBegun, step } = useApp();
  const wording = useWording();
  const { campaign: words } = wording;
  return (
    <StepPage title={words.choose} help={words.chooseHelp}>
      {campaigns.length === 0 && <Spinner size="small" label={wording.boot.starting} />}
      <GoingOn />
      {own === null && ownBegun === null && (
        <Card
          first
          name={words.makeOwn}
          help={words.makeOwnHelp}
          testId="make-own"
          onChoose={() => {
            void session.startOwn();
          }}
        />
      )}
      <OtherPlans />
      {campaigns.length > 0 && <SampleOffer />}
      <Fold label={words.examples(campaigns.length)} testId="examples">
        <ul className={styles.list} aria-label={wording.steps[step]}>
          {campaigns.map((campaign) => (
            <Offer key={campaign.id} campaign={campaign} />
          ))}
        </ul>
      </Fold>
    </StepPage>
  );
}
