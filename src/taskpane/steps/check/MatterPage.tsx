import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, type ReactElement } from "react";
import { isReadSo, type FindingView, type MatterView } from "../../../app/views/check";
import { useApp, useSession, useWording } from "../../context";
import { useBusy } from "../../parts/Layout";
import { SeverityIcon } from "../../parts/SeverityIcon";
import { ViewHeading } from "../../parts/ViewHeading";
import { FindingDetail } from "./FindingDetail";
import { FindingList } from "./FindingList";
import { FixPreview } from "./FixPreview";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  head: { flexShrink: 0, display: "flex", alignItems: "flex-start", gap: "6px", padding: "6px 12px 4px 6px" },
  title: { flex: 1, minWidth: 0, paddingTop: "2px" },
  heading: { display: "flex", gap: "6px", alignItems: "flex-start" },
  icon: { display: "flex", paddingTop: "3px" },
  faint: { color: tokens.colorNeutralForeground3 },
  actions: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: "6px", padding: "2px 12px 8px" },
  fill: { flex: 1, minHeight: "104px", display: "flex", flexDirection: "column" },
});

type Asking = "fix" | "why" | null;

interface GroupActionsProps {
  readonly findings: readonly FindingView[];
  readonly onAsk: (asking: Asking) => void;
}

const isDecided = ({ verdict }: FindingView): boolean => verdict !== null && verdict.kind !== "seen";

/** What can be done with all cases at once. */
function GroupActions({ findings, onAsk }: GroupActionsProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { check: words } = useWording();
  const open = findings.filter((one) => !isDecided(one));
  const decided = findings.filter(isDecided).map(({ key }) => key);
  const fixes = open.filter(({ fix }) => fix !== null);
  const ofUnits = open.filter(({ unit }) => unit !== null);
  const act = (keys: readonly string[], decision: "seen" | "returned" | null) => (): void => {
    void session.judge(keys, decision);
  };
  return (
    <div className={styles.actions}>
      {fixes.length > 1 && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          data-testid="fix-all"
          onClick={() => {
            onAsk("fix");
          }}
        >
          {fixes.every(isReadSo) ? words.confirmAll(fixes.length) : words.fixAll(fixes.length)}
        </Button>
      )}
      {ofUnits.length > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="return-all"
          onClick={act(
            ofUnits.map(({ key }) => key),
            "returned",
          )}
        >
          {words.giveBackAll(new Set(ofUnits.map(({ unit }) => unit)).size)}
        </Button>
      )}
      {open.length > 0 && (
        <>
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="ignore-all"
            onClick={() => {
              onAsk("why");
            }}
          >
            {words.ignoreAll(open.length)}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="see-all"
            onClick={act(
              open.map(({ key }) => key),
              "seen",
            )}
          >
            {words.seeAll}
          </Button>
        </>
      )}
      {decided.length > 0 && (
        <Button size="small" disabledFocusable={busy} data-testid="reopen-all" onClick={act(decided, null)}>
          {words.takeBackAll(decided.length)}
        </Button>
      )}
    </div>
  );
}

/** One matter: what can be done with all of it, its cases, and the one in front. */
export function MatterPage({ matter }: { readonly matter: MatterView }): ReactElement {
  const styles = useStyles();
  const { findings, selected } = useApp();
  const session = useSession();
  const { check: words } = useWording();
  const [asking, setAsking] = useState<{ readonly of: string; readonly what: Asking }>({ of: matter.id, what: null });
  const asked = asking.of === matter.id && selected === null ? asking.what : null;
  const ask = (what: Asking): void => {
    if (what !== null) void session.select(null);
    setAsking({ of: matter.id, what });
  };
  const open = findings.filter((one) => !isDecided(one));
  return (
    <>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.backToMatters}
          title={words.backToMatters}
          data-testid="back-to-matters"
          onClick={() => {
            void session.openMatter(null);
          }}
        />
        <div className={styles.title}>
          <div className={styles.heading}>
            <span className={styles.icon}>
              <SeverityIcon severity={matter.severity} />
            </span>
            <ViewHeading small>{matter.title}</ViewHeading>
          </div>
          <Text size={200} className={styles.faint} data-testid="matter-extent">
            {words.extent(matter.count, matter.units, matter.left)}
          </Text>
        </div>
      </div>
      {findings.length > 1 && <GroupActions findings={findings} onAsk={ask} />}
      <div className={styles.fill}>
        <FindingList />
      </div>
      {asked === "fix" && (
        <FixPreview
          findings={open}
          onClose={() => {
            ask(null);
          }}
        />
      )}
      {asked === "why" && (
        <Reasons
          onGiven={(ignoredFor) => {
            ask(null);
            void session.judge(
              open.map(({ key }) => key),
              { ignoredFor },
            );
          }}
          onClose={() => {
            ask(null);
          }}
        />
      )}
      {selected !== null && asked === null && <FindingDetail finding={selected} />}
    </>
  );
}
