import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DueItem } from "../../campaign/calendar-of";
import type { CampaignView } from "../../app/views/campaign";
import { PlanEditing } from "../plan/PlanEditing";
import { PlanProblems } from "../plan/PlanProblems";
import { useSession, useWording } from "../context";
import { Fold, Section } from "../parts/Layout";
import { UnitTemplate } from "./UnitTemplate";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  due: {
    display: "grid",
    gridTemplateColumns: "76px 1fr auto",
    gap: "8px",
    alignItems: "baseline",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  past: { color: tokens.colorNeutralForeground3 },
  faint: { color: tokens.colorNeutralForeground3 },
  asked: { margin: "4px 0 8px", padding: "0 0 0 18px", display: "flex", flexDirection: "column", gap: "6px" },
  wrap: { overflowWrap: "anywhere" },
});

const COLOR = { past: "subtle", today: "danger", soon: "warning", later: "brand", open: "subtle" } as const;

function Due({ item }: { readonly item: DueItem }): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  return (
    <li className={mergeClasses(styles.due, item.state === "past" && styles.past)}>
      <Text size={200}>{item.lastGood === null ? wording.campaign.noDay : wording.date(item.lastGood)}</Text>
      <Text size={200} className={styles.wrap}>
        {item.name}
        {item.closed !== null && (
          <Text block size={100} className={styles.faint}>
            {wording.campaign.closed}
          </Text>
        )}
      </Text>
      {item.state === "past" || item.state === "open" ? (
        <span />
      ) : (
        <Badge appearance="tint" color={COLOR[item.state]}>
          {wording.campaign.left(item.daysLeft)}
        </Badge>
      )}
    </li>
  );
}

function Deadlines({ due }: { readonly due: readonly DueItem[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const past = due.filter(({ state }) => state === "past");
  const ahead = due.filter(({ state }) => state !== "past");
  return (
    <Section
      title={wording.campaign.due}
      action={
        <Button
          size="small"
          appearance="subtle"
          data-testid="open-tracking"
          onClick={() => {
            void session.showTracking();
          }}
        >
          {wording.tracking.open}
        </Button>
      }
    >
      {due.length === 0 && (
        <Text size={200} className={styles.faint}>
          {wording.campaign.noneDue}
        </Text>
      )}
      {due.length > 0 && ahead.length === 0 && (
        <Text size={200} className={styles.faint}>
          {wording.campaign.allPast}
        </Text>
      )}
      {ahead.length > 0 && (
        <ul className={styles.list}>
          {ahead.map((item) => (
            <Due key={`${item.id} ${item.month ?? ""}`} item={item} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <Fold label={wording.campaign.pastDue(past.length)}>
          <ul className={styles.list}>
            {past.map((item) => (
              <Due key={`${item.id} ${item.month ?? ""}`} item={item} />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

/** A campaign in plain words. */
export default function CampaignDetails({ campaign }: { readonly campaign: CampaignView }): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  const { from, to, text } = campaign.period;
  const undecided = campaign.problems.some(({ grave, decision }) => grave && decision === null);
  return (
    <>
      {undecided && <PlanProblems problems={campaign.problems} />}
      <Deadlines due={campaign.due} />
      <Section title={wording.campaign.period}>
        <Text size={200}>
          {wording.campaign.periodOf(from === null ? null : wording.date(from), to === null ? null : wording.date(to))}
        </Text>
        <Text size={200} className={styles.faint}>
          {text}
        </Text>
      </Section>
      {!undecided && <PlanProblems problems={campaign.problems} />}
      <Section title={wording.campaign.asks}>
        {campaign.asks.map(({ topic, items }) => (
          <Fold key={topic} label={`${wording.campaign.topics[topic]} (${wording.number(items.length)})`}>
            <ul className={styles.asked}>
              {items.map((item, at) => (
                <li key={at}>
                  <Text size={200} className={styles.wrap}>
                    {item.text}
                    {item.place !== null && (
                      <Text size={200} className={styles.faint}>
                        {" "}
                        ({item.place})
                      </Text>
                    )}
                  </Text>
                </li>
              ))}
            </ul>
          </Fold>
        ))}
      </Section>
      <PlanEditing />
      <UnitTemplate units={campaign.units} />
    </>
  );
}
