import { Button, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import type { CampaignView } from "../../app/views/campaign";
import type { FindingView } from "../../app/views/check";
import { useApp, useSession, useWording } from "../context";
import { Empty, Section, StepPage, useBusy } from "../parts/Layout";
import { SeverityIcon } from "../parts/SeverityIcon";
import { StampBox } from "./StampBox";
import { ROW_BUTTON } from "../parts/row-button";

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  due: { color: tokens.colorPaletteDarkOrangeForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "2px 0 6px" },
  open: { ...ROW_BUTTON, padding: "6px 2px" },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  fix: { marginLeft: "26px" },
});

/** The next thing that is due, and how long there is for it. */
function NextDue({ due }: { readonly due: CampaignView["due"] }): ReactElement {
  const styles = useStyles();
  const { campaign, date, desk } = useWording();
  const next = due.find(({ daysLeft }) => daysLeft !== null && daysLeft >= 0);
  if (next?.lastGood === undefined || next.lastGood === null)
    return (
      <Text size={200} className={styles.faint}>
        {desk.noDue}
      </Text>
    );
  return (
    <Text
      size={200}
      weight="semibold"
      className={next.state === "later" ? undefined : styles.due}
      data-testid="desk-due"
    >
      {desk.due(next.name, date(next.lastGood), campaign.left(next.daysLeft))}
    </Text>
  );
}

/** One place to look at; pressing it goes to the cell. */
function Place({ finding }: { readonly finding: FindingView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { desk } = useWording();
  const { fix, sheet, column, row, name } = finding;
  const where = [sheet ?? "", row === null ? "" : `${column ?? "A"}${String(row)}`, name ?? ""];
  return (
    <li className={styles.item} data-code={finding.code}>
      <button
        type="button"
        className={styles.open}
        onClick={() => {
          void session.select(finding);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.text}>
          <Text block size={200} weight="semibold">
            {finding.title}
          </Text>
          <Text block size={200}>
            {finding.message}
          </Text>
          <Text block size={200} className={styles.faint}>
            {where.filter((part) => part !== "").join(" · ")}
          </Text>
        </span>
      </button>
      {fix !== null && (
        <Button
          size="small"
          className={styles.fix}
          disabledFocusable={busy}
          data-testid="desk-fix"
          onClick={() => {
            void session.fix([finding.key]);
          }}
        >
          {desk.fix(fix.after)}
        </Button>
      )}
    </li>
  );
}

/** A unit's own list: whose it is, what for, what to correct, and its stamp. */
export default function UnitDesk(): ReactElement {
  const styles = useStyles();
  const { desk, campaign } = useApp();
  const session = useSession();
  const { desk: words, job } = useWording();
  if (desk === null || campaign === null) return <Spinner size="small" label={job.check} />;
  return (
    <StepPage
      title={words.title(desk.unit)}
      help={words.purpose(campaign.name, campaign.office)}
      footer={<StampBox desk={desk} />}
    >
      <NextDue due={campaign.due} />
      {desk.records === 0 ? (
        <Text size={200} data-testid="desk-empty">
          {words.noRows}
        </Text>
      ) : (
        <Text size={200} className={styles.faint}>
          {words.rows(desk.records)}
        </Text>
      )}
      {desk.findings.length > 0 ? (
        <Section title={words.toMend(desk.findings.length)}>
          <ul className={styles.list} data-testid="desk-findings">
            {desk.findings.map((finding) => (
              <Place key={`${finding.key} ${String(finding.index)}`} finding={finding} />
            ))}
          </ul>
        </Section>
      ) : (
        desk.records > 0 && <Empty icon={<CheckmarkCircleRegular />} title={words.clean} help="" good />
      )}
      <Link
        as="button"
        data-testid="desk-leave"
        onClick={() => {
          session.go("campaign");
        }}
      >
        <Text size={200}>{words.allSteps}</Text>
      </Link>
    </StepPage>
  );
}
