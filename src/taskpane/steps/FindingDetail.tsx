import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { lazy, Suspense, type ReactElement } from "react";
import type { CheckView, FindingView } from "../../app/views/check";
import { useApp, useAppPart, useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";
import { SeverityIcon } from "../parts/SeverityIcon";

const NomineeHistory = lazy(() => import("../own/NomineeHistory"));

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "55%",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: "8px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    boxShadow: tokens.shadow8,
  },
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  title: { flex: 1, minWidth: 0, paddingTop: "2px" },
  icon: { paddingTop: "4px", display: "flex" },
  faint: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { overflowWrap: "anywhere" },
  fix: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "10px",
    rowGap: "4px",
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface FixOfferProps {
  readonly fix: NonNullable<FindingView["fix"]>;
  readonly index: number;
  readonly code: FindingView["code"];
  readonly alike: number;
}

/** What a fix would change, for this cell or for all of its kind. */
function FixOffer({ fix, index, code, alike }: FixOfferProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  return (
    <>
      <dl className={styles.fix} data-testid="fix">
        <dt>{wording.check.before}</dt>
        <dd className={styles.before}>{fix.before === "" ? wording.check.blank : fix.before}</dd>
        <dt>{wording.check.after}</dt>
        <dd className={styles.after}>{fix.after === "" ? wording.check.blank : fix.after}</dd>
      </dl>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          data-testid="fix-one"
          onClick={() => {
            void session.fix({ index });
          }}
        >
          {wording.check.fixOne}
        </Button>
        {alike > 1 && (
          <Button
            size="small"
            disabled={busy}
            data-testid="fix-all"
            onClick={() => {
              void session.fix({ code });
            }}
          >
            {wording.check.fixAll(alike)}
          </Button>
        )}
      </div>
    </>
  );
}

interface FindingDetailProps {
  readonly finding: FindingView;
  readonly check: CheckView;
}

/** What is wrong, where, and what a fix would change. */
export function FindingDetail({ finding, check }: FindingDetailProps): ReactElement {
  const styles = useStyles();
  const { book, sheets } = useApp();
  const earlier = useAppPart((state) => state.earlier.length);
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const { fix, file, sheet, row, column, record } = finding;
  const alike = check.byCode.find(({ code }) => code === finding.code)?.fixes ?? 0;
  const inBook = file === book;
  const inRegister = record !== null && sheets.some(({ ours }) => ours === "register");
  const place = [inBook ? null : file, sheet, wording.check.cell(column, row)]
    .filter((part) => part !== null && part !== "")
    .join(" › ");
  return (
    <section className={styles.panel} aria-label={finding.title} data-testid="finding-detail">
      <div className={styles.head}>
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <Text className={styles.title} weight="semibold" size={300}>
          {finding.title}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={wording.close}
          onClick={() => {
            void session.select(null);
          }}
        />
      </div>
      <Text size={200} className={styles.message}>
        {finding.message}
      </Text>
      {place !== "" && (
        <Text size={200} className={styles.faint}>
          {place}
        </Text>
      )}
      {fix !== null && <FixOffer fix={fix} index={finding.index} code={finding.code} alike={alike} />}
      {row !== null && !inBook && !inRegister && (
        <Text size={200} className={styles.faint}>
          {wording.check.inFile}
        </Text>
      )}
      {record !== null && earlier > 0 && (
        <Suspense>
          <NomineeHistory record={record} />
        </Suspense>
      )}
      <div className={styles.actions}>
        {row !== null && (inBook || inRegister) && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              void session.select(finding);
            }}
          >
            {inBook ? wording.check.goCell : wording.check.goRegister}
          </Button>
        )}
        {record !== null && (
          <Button
            size="small"
            appearance="subtle"
            disabled={busy}
            data-testid="not-record"
            onClick={() => {
              void session.answer({ kind: "row", row: record, role: "note" });
            }}
          >
            {wording.check.notRecord}
          </Button>
        )}
      </div>
    </section>
  );
}
