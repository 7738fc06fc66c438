import { Button, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { OwnView } from "../../app/views/own";
import { useSession } from "../context";
import { StepPage, useBusy } from "../parts/Layout";
import { AwardsPart } from "./AwardsPart";
import { OccasionPart } from "./OccasionPart";
import { OfficePart } from "./OfficePart";
import { PapersPart } from "./PapersPart";
import { QuotasPart } from "./QuotasPart";
import { UnitsPart } from "./UnitsPart";
import { useOwnStyles, useOwnWording, type OwnPartProps } from "./parts";
import { OWN_STEPS, type OwnStep } from "./wording/own";

const PARTS: Readonly<Record<OwnStep, (props: OwnPartProps) => ReactElement>> = {
  office: OfficePart,
  occasion: OccasionPart,
  awards: AwardsPart,
  units: UnitsPart,
  papers: PapersPart,
  quotas: QuotasPart,
};

/** Whether a question is answered as far as the next one needs it. */
const READY: Readonly<Record<OwnStep, (view: OwnView) => boolean>> = {
  office: ({ answers }) => answers.place.trim() !== "",
  occasion: ({ answers }) => answers.name.trim() !== "",
  awards: ({ answers }) => answers.awards.length > 0,
  units: () => true,
  papers: () => true,
  quotas: () => true,
};

/** A campaign of one's own, question by question. */
export default function OwnWizard({ view }: { readonly view: OwnView }): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const busy = useBusy();
  const words = useOwnWording();
  const [at, setAt] = useState(0);
  const step = OWN_STEPS[at] ?? "office";
  const last = at === OWN_STEPS.length - 1;
  const Part = PARTS[step];
  return (
    <StepPage
      title={words.titles[step]}
      help={words.helps[step]}
      focus={step}
      footer={
        <>
          <Button
            appearance="primary"
            disabled={busy || !READY[step](view)}
            data-testid={last ? "own-make" : "own-next"}
            onClick={() => {
              if (last) void session.takeOwn();
              else setAt(at + 1);
            }}
          >
            {last ? words.make : words.next}
          </Button>
          <div className={styles.row}>
            <Button
              size="small"
              disabled={at === 0}
              data-testid="own-back"
              onClick={() => {
                setAt(at - 1);
              }}
            >
              {words.back}
            </Button>
            <Button size="small" appearance="subtle" data-testid="own-leave" onClick={session.leaveOwn}>
              {words.leave}
            </Button>
          </div>
        </>
      }
    >
      <Text size={200} className={styles.faint} data-testid="own-step">
        {words.step(at + 1, OWN_STEPS.length)}
      </Text>
      <Part key={step} view={view} words={words} />
    </StepPage>
  );
}
