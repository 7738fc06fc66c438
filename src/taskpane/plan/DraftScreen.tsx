import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DraftValueView, DraftView } from "../../app/views/draft";
import { useAppPart, useSession, useWording } from "../context";
import { Fold, Section, StepPage, useBusy } from "../parts/Layout";
import { DraftText } from "./DraftText";
import { DraftValues } from "./DraftValues";

const useStyles = makeStyles({
  // Side by side where there is room, one above the other in a narrow pane.
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
    gap: "12px",
    minWidth: 0,
  },
  counts: { display: "flex", flexWrap: "wrap", gap: "12px" },
  faint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

const valuesOf = ({ groups }: DraftView): readonly DraftValueView[] => groups.flatMap(({ values }) => values);

/** What is shown on both sides: a sentence, and its values or the one that was asked for. */
interface Shown {
  readonly sentence: number | null;
  readonly values: readonly string[];
}

/** A campaign being drafted: the plan's text beside the values read from it. */
export default function DraftScreen({ draft }: { readonly draft: DraftView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { draft: wording } = useWording();
  const ticked = useAppPart(({ draftTicks }) => draftTicks.length);
  const [shown, setShown] = useState<Shown>({ sentence: null, values: [] });
  const values = valuesOf(draft);
  const count = (pile: DraftValueView["pile"]): number => values.filter((one) => one.pile === pile).length;
  return (
    <StepPage
      title={wording.title}
      help={wording.help}
      footer={
        <>
          <Button
            appearance="primary"
            disabled={busy || ticked === 0}
            data-testid="draft-take"
            onClick={() => {
              void session.takeDraft();
            }}
          >
            {wording.take(ticked)}
          </Button>
          <Button disabledFocusable={busy} data-testid="draft-close" onClick={session.closeDraft}>
            {wording.close}
          </Button>
        </>
      }
    >
      <div className={styles.counts} data-testid="draft-counts">
        <Text size={200}>{wording.sure(count("sure"))}</Text>
        <Text size={200}>{wording.look(count("look"))}</Text>
      </div>
      <div className={styles.sides}>
        <Section title={wording.text}>
          <DraftText
            draft={draft}
            shown={shown.sentence}
            onShow={({ index, values: own }) => {
              setShown({ sentence: index, values: own });
            }}
          />
        </Section>
        <Section title={wording.values}>
          <DraftValues
            draft={draft}
            shown={shown.values}
            onShow={({ id, sentence }) => {
              setShown({ sentence, values: [id] });
            }}
          />
        </Section>
      </div>
      {draft.slips.length > 0 && (
        <Fold label={wording.slips(draft.slips.length)}>
          <ul className={styles.list}>
            {draft.slips.map(({ place, text }, index) => (
              <li key={index}>
                <Text size={200}>{`${place}: ${text}`}</Text>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold label={wording.unused(draft.unused.length)}>
        <ul className={styles.list}>
          {draft.unused.map(({ place, text, reason }, index) => (
            <li key={index}>
              <Text size={200}>{`“${text}” (${place})`}</Text>{" "}
              <Text size={200} className={styles.faint}>
                {reason}
              </Text>
            </li>
          ))}
        </ul>
      </Fold>
    </StepPage>
  );
}
