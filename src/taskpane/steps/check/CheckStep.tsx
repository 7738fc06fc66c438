import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { NO_FILTER, type CheckView } from "../../../app/views/check";
import { useApp, useSession, useWording } from "../../context";
import { Empty, NextButton, StepPage } from "../../parts/Layout";
import { NothingRegistered } from "../../parts/NothingRegistered";
import { MatterList } from "./MatterList";
import { MatterPage } from "./MatterPage";
import { ReviewTop } from "./ReviewTop";

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fill: { flex: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
});

/** Nothing fits: because all is decided, because of the filter, or because it is the tab without any. */
function NothingHere({ check }: { readonly check: CheckView }): ReactElement {
  const { filter, matters } = useApp();
  const session = useSession();
  const { check: words } = useWording();
  if (matters.length > 0) return <Empty icon={<CheckmarkCircleRegular />} title={words.noneHere} help="" />;
  const filtered = filter.severity !== null || filter.unit !== null || filter.state !== "undecided";
  return filtered ? (
    <Empty icon={<CheckmarkCircleRegular />} title={words.noneFit} help="">
      <Button
        onClick={() => {
          void session.filter(NO_FILTER);
        }}
      >
        {words.clearFilter}
      </Button>
    </Empty>
  ) : (
    <Empty
      icon={<CheckmarkCircleRegular />}
      title={words.allSeen}
      help={words.allSeenHelp(check.ignored, check.returned)}
      good
    />
  );
}

/** A list of this workbook alone, without errors, can be stamped and sent: it is a unit's own. */
function Onward({ check }: { readonly check: CheckView }): ReactElement {
  const { intake } = useApp();
  const session = useSession();
  const { desk } = useWording();
  const files = intake?.files ?? [];
  const own = files.length === 1 && files[0]?.origin === "open" && check.bySeverity.error === 0;
  return (
    <>
      {own && (
        <Button
          appearance="primary"
          data-testid="to-stamp"
          onClick={() => {
            void session.showDesk();
          }}
        >
          {desk.toStamp}
        </Button>
      )}
      <NextButton step="report" primary={!own} />
    </>
  );
}

function Results({ check }: { readonly check: CheckView }): ReactElement {
  const styles = useStyles();
  const { about, matters, matter } = useApp();
  const open = matters.find(({ id }) => id === matter);
  const { error, warning } = check.bySeverity;
  if (open !== undefined)
    return (
      <div className={styles.page} data-testid="matter" data-errors={error} data-warnings={warning}>
        <MatterPage matter={open} />
      </div>
    );
  const here = matters.filter((one) => one.about === about);
  return (
    <div className={styles.page} data-testid="review" data-errors={error} data-warnings={warning}>
      <ReviewTop check={check} />
      <div className={styles.fill}>
        {here.length === 0 ? <NothingHere check={check} /> : <MatterList matters={here} />}
      </div>
      <div className={styles.footer}>
        <Onward check={check} />
      </div>
    </div>
  );
}

/** Findings by where they lie and by their matter; each leads to its cases, and those to their cells. */
export default function CheckStep(): ReactElement {
  const { register, check, step } = useApp();
  const wording = useWording();
  const title = wording.steps[step];
  if (register === null || register.records === 0) return <NothingRegistered />;
  if (check === null)
    return (
      <StepPage title={title} help={wording.stepHelp[step]}>
        <Spinner size="small" label={wording.job.check} />
      </StepPage>
    );
  if (check.total + check.ignored === 0) {
    return (
      <StepPage title={title} help={wording.stepHelp[step]} footer={<Onward check={check} />}>
        <Empty icon={<CheckmarkCircleRegular />} title={wording.check.none} help={wording.check.noneHelp} good />
      </StepPage>
    );
  }
  return <Results check={check} />;
}
