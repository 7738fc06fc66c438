import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { officeStateOf } from "../../check/stamp/office-states";
import { stateOf, type Stamp } from "../../check/stamp/stamp";
import { useApp, useSession, useWording } from "../context";
import { Section, StepPage, useBusy } from "../parts/Layout";
import { DueList } from "./DueList";
import { Units } from "./Units";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", paddingLeft: 0 },
});

function Own({ stamp }: { readonly stamp: Stamp }): ReactElement {
  const session = useSession();
  const { tracking, day } = useStampWords();
  const busy = useBusy();
  const sent = stateOf(stamp) === "sent";
  const at = day(stamp.steps.at(-1)?.at ?? "");
  return (
    <Section title={tracking.own}>
      <Text size={200} data-testid="own-stamp">
        {sent ? tracking.ownSent(at) : tracking.ownChecked(at, stamp.errors, stamp.warnings)}
      </Text>
      <div>
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="move-own"
          onClick={() => {
            void session.moveOwn(sent ? "checked" : "sent");
          }}
        >
          {sent ? tracking.takeBackSent : tracking.markSent}
        </Button>
      </div>
    </Section>
  );
}

const DAY_LENGTH = 10;

/** Words, and the day of an ISO time as a person writes it. */
function useStampWords(): Pick<ReturnType<typeof useWording>, "tracking"> & { readonly day: (iso: string) => string } {
  const { tracking } = useWording();
  return { tracking, day: (iso) => iso.slice(0, DAY_LENGTH).split("-").reverse().join("/") };
}

/** What is due, who has sent, and what becomes of each unit's list: a view to be kept open. */
export default function TrackingPanel(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { tracking: view, ownStamp, handOvers, today } = useApp();
  const wording = useWording();
  const busy = useBusy();
  const { tracking } = wording;
  const received =
    view?.units
      .filter(({ unit, records }) => officeStateOf(handOvers[unit] ?? [], records) === "received")
      .map(({ unit }) => unit) ?? [];
  return (
    <StepPage
      title={tracking.title}
      help={tracking.asOf(wording.date(view?.today ?? today))}
      footer={
        received.length === 0 ? undefined : (
          <Button
            disabledFocusable={busy}
            data-testid="consolidate-all"
            onClick={() => {
              session.markUnits(received, "consolidated", "");
            }}
          >
            {tracking.consolidateAll(received.length)}
          </Button>
        )
      }
    >
      <Button
        size="small"
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        data-testid="leave-tracking"
        onClick={session.hideTracking}
      >
        {wording.back}
      </Button>
      {ownStamp !== null && <Own stamp={ownStamp} />}
      {view === null ? (
        <Spinner size="small" label={wording.job.preview} />
      ) : (
        <>
          <Units units={view.units} over={view.over} />
          <DueList due={view.due} />
        </>
      )}
    </StepPage>
  );
}
