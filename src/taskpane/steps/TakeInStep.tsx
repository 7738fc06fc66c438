import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactElement } from "react";
import { isAnswered } from "../../app/answers-as-choices";
import type { IntakeView } from "../../app/views/intake";
import { useApp, useSession, useWording } from "../context";
import { onDemand } from "../parts/on-demand";
import { SampleOffer } from "../parts/SampleOffer";
import { Empty, NextButton, Section, StepPage } from "../parts/Layout";
import { UnitsCard } from "../units/UnitsCard";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { OpenSheets } from "./OpenSheets";
import { AnswerList, ReplayBar } from "./questions/AnswerList";
import { QuestionQueue } from "./questions/QuestionQueue";

const ResendCards = onDemand(() => import("./ResendCards"));

const useStyles = makeStyles({
  totals: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "2px",
    color: tokens.colorNeutralForeground3,
  },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

function Totals(): ReactElement | null {
  const styles = useStyles();
  const { intake } = useApp();
  const wording = useWording();
  if (intake === null) return null;
  const { totals } = intake;
  return (
    <div className={styles.totals} data-testid="totals">
      <Text size={200} weight="semibold">
        {wording.takeIn.totals(totals.files, totals.byRegister)}
      </Text>
      {totals.questions > 0 && (
        <Text size={200} className={styles.ask}>
          {wording.takeIn.asked(totals.questions)}
        </Text>
      )}
      {totals.unreadable > 0 && (
        <Text size={200} className={styles.bad}>
          {wording.takeIn.unreadable(totals.unreadable)}
        </Text>
      )}
      <Text size={200}>{wording.takeIn.setAside(totals.setAside)}</Text>
    </div>
  );
}

/** Leads to the question in front, and says how many there are. */
function AnswerFirst({ count }: { readonly count: number }): ReactElement {
  const { questions } = useWording();
  return (
    <Button
      appearance="primary"
      data-testid="answer-first"
      onClick={() => {
        const card = document.querySelector<HTMLElement>("[data-question]");
        card?.scrollIntoView({ block: "nearest" });
        card?.focus({ preventScroll: true });
      }}
    >
      {questions.answerFirst(count)}
    </Button>
  );
}

interface AskedProps {
  readonly resends: IntakeView["resends"];
  /** Whether the campaign knows no units yet. */
  readonly unitless: boolean;
}

/** What is asked of the clerk about the lists that came in. */
function Asked({ resends, unitless }: AskedProps): ReactElement {
  return (
    <>
      {unitless && <UnitsCard />}
      <ReplayBar />
      {resends.length > 0 && <ResendCards resends={resends} />}
      <QuestionQueue />
    </>
  );
}

/** Lists come in: from files, from sheets of the open workbook. */
export default function TakeInStep(): ReactElement {
  const { campaign, choices, intake, job, lostFiles, step } = useApp();
  const session = useSession();
  const wording = useWording();
  const title = wording.steps[step];
  if (campaign === null) {
    return (
      <StepPage title={title} help={wording.stepHelp[step]}>
        <Empty icon={<FolderOpenRegular />} title={title} help={wording.takeIn.needCampaign}>
          <Button
            appearance="primary"
            onClick={() => {
              session.go("campaign");
            }}
          >
            {wording.takeIn.goCampaign}
          </Button>
        </Empty>
      </StepPage>
    );
  }
  const taken = intake !== null && intake.files.length > 0;
  const open = (intake?.questions ?? []).filter((question) => !isAnswered(choices, question)).length;
  const footer =
    open > 0 ? (
      <AnswerFirst count={open} />
    ) : taken && intake.totals.records > 0 ? (
      <NextButton step="register" />
    ) : undefined;
  return (
    <StepPage title={title} help={open > 0 ? "" : wording.stepHelp[step]} footer={footer}>
      {lostFiles.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{wording.takeIn.lost(lostFiles.length)}</MessageBarBody>
        </MessageBar>
      )}
      {taken && <Asked resends={intake.resends} unitless={campaign.units.length === 0} />}
      <DropZone compact={taken} />
      <OpenSheets />
      {taken && (
        <Section title={wording.takeIn.filesLabel}>
          <Totals />
          <FileList files={intake.files} />
          <AnswerList />
        </Section>
      )}
      {!taken && lostFiles.length === 0 && job === null && <SampleOffer />}
    </StepPage>
  );
}
