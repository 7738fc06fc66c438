import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { StandingView, TrackingView } from "../../app/views/tracking";
import type { Standing } from "../../check/facts/due";
import { useWording } from "../context";
import { Fold, Section } from "../parts/Layout";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "grid", gridTemplateColumns: "76px minmax(0, 1fr) auto", gap: "8px", alignItems: "baseline" },
  name: { overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3 },
  who: { margin: "0 0 4px", padding: "0 0 0 26px", overflowWrap: "anywhere" },
  bad: { color: tokens.colorPaletteRedForeground1 },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

type DueView = TrackingView["due"][number];

const COLOR = { past: "subtle", today: "danger", soon: "warning", later: "brand", open: "subtle" } as const;

function Who({ view }: { readonly view: StandingView }): ReactElement {
  const styles = useStyles();
  const { tracking, date } = useWording();
  const { standing, units } = view;
  const tone: Readonly<Partial<Record<Standing, string>>> = { missing: styles.bad, late: styles.ask };
  return (
    <Fold
      label={
        <Text size={200} className={tone[standing] ?? styles.faint}>
          {tracking.standings[standing](units.length)}
        </Text>
      }
    >
      <ul className={styles.who} aria-label={tracking.who(tracking.standings[standing](units.length))}>
        {units.map(({ unit, received, exactlyOnDay }) => (
          <li key={unit}>
            <Text size={200}>
              {unit}
              {received !== null && (
                <span className={styles.faint}>{tracking.received(date(received), exactlyOnDay)}</span>
              )}
            </Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Due({ due: { item, standings } }: { readonly due: DueView }): ReactElement {
  const styles = useStyles();
  const { campaign, date } = useWording();
  return (
    <li className={styles.item} data-due={item.id}>
      <div className={styles.head}>
        <Text size={200}>{item.lastGood === null ? campaign.noDay : date(item.lastGood)}</Text>
        <Text size={200} weight="semibold" className={styles.name}>
          {item.name}
          {item.month === null ? "" : ` (${item.month.slice(5)}/${item.month.slice(0, 4)})`}
        </Text>
        {item.state === "open" ? (
          <span />
        ) : (
          <Badge appearance="tint" color={COLOR[item.state]}>
            {campaign.left(item.daysLeft)}
          </Badge>
        )}
      </div>
      {standings.length > 0 && (
        <div>
          {standings.map((view) => (
            <Who key={view.standing} view={view} />
          ))}
        </div>
      )}
    </li>
  );
}

const keyOf = ({ item }: DueView): string => `${item.id} ${item.month ?? ""}`;
const isOwed = ({ standings }: DueView): boolean => standings.some(({ standing }) => standing === "missing");

/** What is due: overdue things that units still owe and what is ahead; what is over stands folded. */
export function DueList({ due }: { readonly due: readonly DueView[] }): ReactElement {
  const styles = useStyles();
  const { tracking, campaign } = useWording();
  const over = due.filter((one) => one.item.state === "past" && !isOwed(one));
  const shown = due.filter((one) => !over.includes(one));
  return (
    <Section title={tracking.due}>
      {due.length === 0 && (
        <Text size={200} className={styles.faint}>
          {campaign.noneDue}
        </Text>
      )}
      {due.length > 0 && shown.length === 0 && (
        <Text size={200} className={styles.faint}>
          {campaign.allPast}
        </Text>
      )}
      {shown.length > 0 && (
        <ul className={styles.list} data-testid="due">
          {shown.map((one) => (
            <Due key={keyOf(one)} due={one} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <Fold label={campaign.pastDue(over.length)}>
          <ul className={styles.list}>
            {over.map((one) => (
              <Due key={keyOf(one)} due={one} />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
